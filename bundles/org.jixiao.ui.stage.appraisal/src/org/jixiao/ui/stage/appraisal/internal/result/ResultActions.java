package org.jixiao.ui.stage.appraisal.internal.result;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.AskDialog;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;

/** Stores results: those of the year, and the assessments of quarters and half-years. What is worked out runs beside the window. */
final class ResultActions {

    private final AppraisalDocument document;
    private final Texts texts;
    private final Composite bar;
    private final Button settle;
    private final Button assess;
    private final BackgroundWork<Settlement> settling;

    ResultActions(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        settle = button("settle");
        assess = button("assess");
        settling = document.work(texts.get("settle.job"), (copy, cancelled) -> Settlement.of(document.engine(),
                document.engine().score(copy, AppraisalEngine.WHOLE_YEAR, document.today(), cancelled), Locale.getDefault()), this::settled);
        settle.addListener(SWT.Selection, e -> settling.request());
        assess.addListener(SWT.Selection, e -> assess());
    }

    private Button button(String key) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + ".help"));
        return button;
    }

    private void settled(Settlement settlement) {
        document.attempt(texts.get("settle"), () -> document.acts().settling().settle(document.appraisal(), settlement));
    }

    private void assess() {
        PeriodAssessment start = AppraisalFactory.eINSTANCE.createPeriodAssessment();
        start.setPeriod(FilingPeriod.QUARTER);
        start.setDate(document.today());
        Fields<PeriodAssessment> of = new Fields<>();
        new AskDialog<>(document, texts.get("assess"), texts.get("assess.help"), start, List.of(
                of.word(Literals.PERIOD_ASSESSMENT__PERIOD, 10, new EnumWords<>(FilingPeriod.QUARTER, FilingPeriod.HALF_YEAR, FilingPeriod.YEAR)),
                of.whole(Literals.PERIOD_ASSESSMENT__ORDINAL, 8), of.day(Literals.PERIOD_ASSESSMENT__DATE, 12),
                of.longText(Literals.PERIOD_ASSESSMENT__TEXT, 40)), this::assessed).open();
    }

    private Command assessed(PeriodAssessment made) throws Refused {
        Appraisal appraisal = document.appraisal();
        // A period that does not exist is refused by the command; any month will do to ask it.
        int month = Months.exists(made.getPeriod(), made.getOrdinal()) ? Months.last(made.getPeriod(), made.getOrdinal()) : AppraisalEngine.WHOLE_YEAR;
        AppraisalResult result = document.engine().score(appraisal, month, document.today());
        return document.acts().settling().assess(appraisal, made.getPeriod(), made.getOrdinal(), result, made.getDate(), Objects.toString(made.getText(), ""));
    }

    /** Says what is possible now. */
    void show() {
        settle.setEnabled(document.canEdit() && !document.units().isEmpty());
        assess.setEnabled(document.canEdit() && !document.units().isEmpty());
    }

    Control control() {
        return bar;
    }
}
