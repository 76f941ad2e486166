package org.jixiao.ui.stage.appraisal.internal.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.IndicatorOrigin;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.RuleForm;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.Field;
import org.jixiao.ui.stage.appraisal.internal.list.FieldForm;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Maker;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;

/** The indicators of one unit with their points against the full points of its group, and below the rule and details of the selected one. */
final class IndicatorPane {

    private static final int NARROWEST = 200;

    private final AppraisalDocument document;
    private final Texts texts;
    private final SashForm root;
    private final ListPane<AppraisalIndicator> indicators;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final RuleForm rule;
    private final FieldForm<AppraisalIndicator> details;
    private final FieldForm<LastYearResult> lastYear;
    private Teaching noLastYear;
    private Maker makeLastYear;
    private AppraisedUnit unit;
    private AppraisalIndicator selected;

    IndicatorPane(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        root = new SashForm(parent, SWT.VERTICAL);
        List<Field<AppraisalIndicator>> fields = fields();
        ListTable<AppraisalIndicator> table = new ListTable<AppraisalIndicator>(document, Literals.APPRAISED_UNIT__INDICATORS, fields)
                .totals(column -> total(fields.get(column).feature()))
                .totalsHelp(column -> unit != null && fields.get(column).feature() == Literals.APPRAISAL_INDICATOR__NAME ? sumWords(".help") : "");
        indicators = new ListPane<>(root, document, table, texts.get("indicators"), texts.get("indicators.empty"), 3, true).editable()
                .onSelection(this::select);
        new TakeTools(document, texts, () -> unit).addTo(indicators);
        CTabFolder tabs = Tabs.of(root);
        scroll = new ScrolledComposite(tabs, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(body);
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, e -> resize());
        Composite rules = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(rules);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(rules);
        rule = new RuleForm(rules, document.services(), new RuleOwner(), this::resize);
        Fields<AppraisalIndicator> of = new Fields<>();
        details = new FieldForm<AppraisalIndicator>(body, document, 1)
                .add(of.word(Literals.APPRAISAL_INDICATOR__DIRECTION, 12, new EnumWords<>(Direction.values())))
                .add(of.numbers(Literals.APPRAISAL_INDICATOR__PLANNED_SHARES, 30)).add(of.lines(Literals.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED, 30))
                .add(of.text(Literals.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID, 24).shown());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(details.control());
        Tabs.add(tabs, texts.get("rule"), scroll);
        lastYear = lastYear(tabs);
        root.setWeights(62, 38);
    }

    private FieldForm<LastYearResult> lastYear(CTabFolder tabs) {
        Composite parts = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parts);
        noLastYear = new Teaching(parts, texts.get("lastYear.empty"));
        Fields<LastYearResult> of = new Fields<>();
        FieldForm<LastYearResult> form = new FieldForm<LastYearResult>(parts, document, 3).add(of.whole(Literals.LAST_YEAR_RESULT__YEAR, 8))
                .add(of.number(Literals.LAST_YEAR_RESULT__TOTAL, 10)).add(of.whole(Literals.LAST_YEAR_RESULT__RANK, 8))
                .add(of.text(Literals.LAST_YEAR_RESULT__CLASS_NAME, 14)).add(of.yes(Literals.LAST_YEAR_RESULT__UNQUALIFIED, 8))
                .add(of.text(Literals.LAST_YEAR_RESULT__SOURCE, 24));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        makeLastYear = new Maker(parts, document).add(texts.get("lastYear.make"), () -> unit, Literals.APPRAISED_UNIT__LAST_YEAR);
        Tabs.add(tabs, texts.get("lastYear"), parts);
        return form;
    }

    private List<Field<AppraisalIndicator>> fields() {
        Fields<AppraisalIndicator> of = new Fields<>();
        return List.of(of.word(Literals.APPRAISAL_INDICATOR__CATEGORY, 14, new EnumWords<>(IndicatorCategory.values())),
                of.word(Literals.APPRAISAL_INDICATOR__ORIGIN, 14, new EnumWords<>(IndicatorOrigin.values())),
                of.text(Literals.APPRAISAL_INDICATOR__NAME, 30), nature(), target(), of.text(Literals.APPRAISAL_INDICATOR__UNIT, 8),
                of.number(Literals.APPRAISAL_INDICATOR__POINTS, 9), of.computed("METHOD", texts.get("method"), 16, this::method),
                of.party(Literals.APPRAISAL_INDICATOR__RESPONSIBLE, 14), of.text(Literals.APPRAISAL_INDICATOR__CODE, 10));
    }

    private Field<AppraisalIndicator> nature() {
        Natures natures = new Natures();
        return new Field<>(GridColumn.choice("nature", ModelCommands.featureLabel(Literals.APPRAISAL_INDICATOR__NATURE), 8, natures.all()),
                Literals.APPRAISAL_INDICATOR__NATURE, row -> natures.text(row.getNature()), new Field.Reading<>() {
                    @Override
                    public String refusal(String text) {
                        return natures.refusal(text);
                    }

                    @Override
                    public Object value(AppraisalIndicator row, String text) {
                        return natures.read(text).orElse(Nature.UNSPECIFIED);
                    }
                });
    }

    private Field<AppraisalIndicator> target() {
        Quantities quantities = new Quantities();
        return new Field<>(GridColumn.text("target", ModelCommands.featureLabel(Literals.APPRAISAL_INDICATOR__TARGET), 12),
                Literals.APPRAISAL_INDICATOR__TARGET, row -> Quantities.text(row.getTarget()), new Field.Reading<>() {
                    @Override
                    public String refusal(String text) {
                        return null;
                    }

                    @Override
                    public Object value(AppraisalIndicator row, String text) {
                        return quantities.target(row.getNature(), row.getUnit(), document.appraisal().getYear(), text);
                    }
                });
    }

    private String method(AppraisalIndicator indicator) {
        if (indicator.getRule() == null) {
            return texts.get("method.none");
        }
        String id = Objects.toString(indicator.getRule().getMethodId(), "");
        return document.services().methods().entries().stream().filter(e -> e.id().equals(id)).map(e -> e.name()).findFirst().orElse(id);
    }

    /** The sum of the points beside what they should add up to. */
    private String total(EStructuralFeature feature) {
        if (unit == null || feature == null) {
            return "";
        }
        if (feature == Literals.APPRAISAL_INDICATOR__POINTS) {
            return Numbers.points(sum());
        }
        if (feature != Literals.APPRAISAL_INDICATOR__NAME) {
            return "";
        }
        return sumWords("");
    }

    /** What the points add up to against the full points: short below the column, whole on hover. */
    private String sumWords(String suffix) {
        AppraisalGroup group = AppraisalDocument.group(unit);
        BigDecimal full = group.getIndicatorPoints();
        if (full == null) {
            return texts.get("sum.plain" + suffix, unit.getIndicators().size());
        }
        BigDecimal rest = full.subtract(sum());
        String words = texts.get(rest.signum() == 0 ? "sum.full" + suffix : (rest.signum() > 0 ? "sum.short" : "sum.over") + suffix, full, rest.abs());
        return suffix.isEmpty() || rest.signum() == 0 || !group.isScaleToFull() ? words : words + "\n" + texts.get("sum.scaled.help", full);
    }

    private BigDecimal sum() {
        return unit.getIndicators().stream().map(AppraisalIndicator::getPoints).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void select(AppraisalIndicator indicator) {
        if (indicator != null) {
            document.select(indicator);
        }
        showSelected(indicator);
    }

    private void showSelected(AppraisalIndicator indicator) {
        selected = indicator;
        details.show(indicator);
        rule.show(indicator != null && document.canEdit());
        resize();
    }

    private void resize() {
        int width = Math.max(NARROWEST, scroll.getClientArea().width);
        scroll.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
    }

    Control show(AppraisedUnit shown) {
        unit = shown;
        indicators.show(shown);
        showSelected(indicators.selected());
        lastYear.show(shown.getLastYear());
        noLastYear.show(shown.getLastYear() == null);
        makeLastYear.show();
        return root;
    }

    boolean reveal(Object indicator, EStructuralFeature feature) {
        return indicators.reveal(indicator, feature);
    }

    Grid grid() {
        return indicators.grid();
    }

    void commit() {
        details.commit();
        lastYear.commit();
    }

    /** The rule form works on the selected indicator. */
    private final class RuleOwner implements RuleForm.Owner {

        @Override
        public EObject object() {
            return selected;
        }

        @Override
        public EReference feature() {
            return Literals.APPRAISAL_INDICATOR__RULE;
        }

        @Override
        public ModelCommands commands() {
            return document.commands();
        }

        @Override
        public void execute(Command command) {
            document.execute(command);
        }
    }
}
