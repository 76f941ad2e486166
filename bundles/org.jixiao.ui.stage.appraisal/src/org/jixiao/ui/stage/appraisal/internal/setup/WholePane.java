package org.jixiao.ui.stage.appraisal.internal.setup;

import java.util.List;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.PeriodUnit;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.Field;
import org.jixiao.ui.stage.appraisal.internal.list.FieldForm;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;

/** The appraisal as a whole: what it is called, its groups, until when is filed, and what follows from a result. */
final class WholePane {

    private final AppraisalDocument document;
    private final Composite root;
    private final FieldForm<Appraisal> form;
    private final ListPane<AppraisalGroup> groups;
    private final ListPane<Deadline> deadlines;
    private final ListPane<ConsequenceRule> consequences;
    private final FieldForm<Calendar> days;

    WholePane(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        Fields<Appraisal> of = new Fields<>();
        form = new FieldForm<Appraisal>(root, document, 3).add(of.text(Literals.APPRAISAL__TITLE, 40)).add(of.whole(Literals.APPRAISAL__YEAR, 8))
                .add(of.party(Literals.APPRAISAL__ORGANISER, 30)).add(of.text(BasePackage.Literals.WORK_ITEM__NUMBER, 16))
                .add(of.yes(Literals.APPRAISAL__COMMENDED, 8).help(texts.get("commended.help"))).add(of.day(Literals.APPRAISAL__NOTIFIED_ON, 12).shown());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        CTabFolder tabs = Tabs.of(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        groups = new ListPane<>(tabs, document, new ListTable<>(document, Literals.APPRAISAL__GROUPS, groupFields()), texts.get("groups"),
                texts.get("groups.empty"), 1, false).editable();
        Tabs.add(tabs, texts.get("groups"), groups.control());
        deadlines = new ListPane<>(tabs, document, new ListTable<>(document, RulesPackage.Literals.CALENDAR__DEADLINES, deadlineFields()),
                texts.get("deadlines"), texts.get("deadlines.empty"), 1, false).editable()
                .tool(texts.get("calendar.make"), texts.get("calendar.make.help"),
                        () -> document.canEdit() && document.appraisal().getCalendar() == null, this::calendar);
        Tabs.add(tabs, texts.get("deadlines"), deadlines.control());
        Fields<Calendar> ofDays = new Fields<>();
        days = new FieldForm<Calendar>(tabs, document, 2).add(ofDays.text(RulesPackage.Literals.CALENDAR__NAME, 30))
                .add(ofDays.days(RulesPackage.Literals.CALENDAR__HOLIDAYS, 30)).add(ofDays.days(RulesPackage.Literals.CALENDAR__EXTRA_WORKDAYS, 30));
        Tabs.add(tabs, texts.get("days"), days.control());
        consequences = ListPane.of(tabs, document, Literals.APPRAISAL__CONSEQUENCE_RULES, consequenceFields(), texts.get("consequences"),
                texts.get("consequences.empty"));
        Tabs.add(tabs, texts.get("consequences"), consequences.control());
    }

    private static List<Field<AppraisalGroup>> groupFields() {
        Fields<AppraisalGroup> of = new Fields<>();
        return List.of(of.text(Literals.APPRAISAL_GROUP__NAME, 26),
                of.word(Literals.APPRAISAL_GROUP__KIND, 16, new EnumWords<>(GroupKind.DIRECT_UNIT, GroupKind.COUNTY_BUREAU, GroupKind.OTHER)),
                of.number(Literals.APPRAISAL_GROUP__INDICATOR_POINTS, 14), of.longText(Literals.APPRAISAL_GROUP__TEXT, 40));
    }

    private static List<Field<Deadline>> deadlineFields() {
        Fields<Deadline> of = new Fields<>();
        return List.of(of.text(RulesPackage.Literals.DEADLINE__CODE, 16), of.text(RulesPackage.Literals.DEADLINE__NAME, 26),
                of.word(RulesPackage.Literals.DEADLINE__KIND, 14, new EnumWords<>(DeadlineKind.values())),
                of.whole(RulesPackage.Literals.DEADLINE__MONTH, 8), of.whole(RulesPackage.Literals.DEADLINE__DAY, 8),
                of.whole(RulesPackage.Literals.DEADLINE__AMOUNT, 8),
                of.word(RulesPackage.Literals.DEADLINE__UNIT, 10, new EnumWords<>(PeriodUnit.values())),
                of.text(RulesPackage.Literals.DEADLINE__AFTER_EVENT, 14), of.whole(RulesPackage.Literals.DEADLINE__YEAR_OFFSET, 10));
    }

    private static List<Field<ConsequenceRule>> consequenceFields() {
        Fields<ConsequenceRule> of = new Fields<>();
        return List.of(of.text(RulesPackage.Literals.CONSEQUENCE_RULE__NAME, 22), of.lines(RulesPackage.Literals.CONSEQUENCE_RULE__GRADES, 18),
                of.whole(RulesPackage.Literals.CONSEQUENCE_RULE__CONSECUTIVE_YEARS, 10), of.longText(RulesPackage.Literals.CONSEQUENCE_RULE__TEXT, 50),
                of.word(RulesPackage.Literals.CONSEQUENCE_RULE__ACTION, 14, new EnumWords<>(FundingAction.values())),
                of.text(RulesPackage.Literals.CONSEQUENCE_RULE__CLAUSE_ID, 20));
    }

    private void calendar() {
        Calendar calendar = RulesFactory.eINSTANCE.createCalendar();
        calendar.setId(UUID.randomUUID().toString());
        document.execute(document.commands().set(document.appraisal(), Literals.APPRAISAL__CALENDAR, calendar));
    }

    Control show(Appraisal appraisal) {
        form.show(appraisal);
        groups.show(appraisal);
        deadlines.show(appraisal.getCalendar());
        days.show(appraisal.getCalendar());
        consequences.show(appraisal);
        return root;
    }

    List<Grid> grids() {
        return List.of(groups.grid(), deadlines.grid(), consequences.grid());
    }

    void commit() {
        form.commit();
        days.commit();
    }
}
