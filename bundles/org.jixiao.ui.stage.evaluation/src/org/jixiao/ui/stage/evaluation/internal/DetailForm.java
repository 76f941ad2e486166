package org.jixiao.ui.stage.evaluation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.stages.evaluation.RuleUse;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.ParameterForm;
import org.jixiao.ui.editor.table.Quantities;

/** The details of the selected indicator: its values by who settled them, where they come from, its evidence, its rule. */
final class DetailForm {

    private final DossierContext context;
    private final Texts texts;
    private final IndicatorEdits edits;
    private final ScrolledComposite root;
    private final Composite body;
    private final Map<EStructuralFeature, FormField> fields = new LinkedHashMap<>();
    private final Text rule;
    private final Text sources;
    private final Button override;
    private final ParameterForm parameters;
    private IndicatorScore row;
    private RowResult score;

    DetailForm(Composite parent, DossierContext context, Texts texts, IndicatorEdits edits) {
        this.context = context;
        this.texts = texts;
        this.edits = edits;
        root = new ScrolledComposite(parent, SWT.V_SCROLL);
        root.setExpandHorizontal(true);
        root.setExpandVertical(true);
        body = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(10, 6).spacing(18, 4).applyTo(body);
        root.setContent(body);
        root.addListener(SWT.Resize, e -> resize());
        Composite values = part("detail.values");
        quantity(values, DossierPackage.Literals.INDICATOR_SCORE__REPORTED);
        quantity(values, DossierPackage.Literals.INDICATOR_SCORE__VERIFIED);
        quantity(values, DossierPackage.Literals.INDICATOR_SCORE__RECOGNISED);
        quantity(values, DossierPackage.Literals.INDICATOR_SCORE__ADJUSTED_TARGET);
        Composite words = part("detail.words");
        words(words, DossierPackage.Literals.INDICATOR_SCORE__SCORING_TEXT, 2);
        words(words, DossierPackage.Literals.INDICATOR_SCORE__REASON, 3);
        words(words, DossierPackage.Literals.INDICATOR_SCORE__REMARK, 1);
        sources = readOnly(words, "detail.sources", 3);
        Composite rules = part("detail.rule");
        rule = readOnly(rules, "detail.applied", 3);
        override = new Button(rules, SWT.CHECK);
        override.setText(texts.get("detail.override"));
        override.setToolTipText(texts.get("detail.override.help"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(override);
        override.addListener(SWT.Selection, e -> toggleOverride());
        parameters = new ParameterForm(rules, Locale.getDefault(), this::setParameters);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(parameters.control());
        show(null, Optional.empty());
    }

    private Composite part(String title) {
        Composite part = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(part);
        Label label = new Label(part, SWT.NONE);
        label.setText(texts.get(title));
        label.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry().getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        return part;
    }

    private void quantity(Composite parent, EStructuralFeature feature) {
        field(parent, feature, 1, text -> edits.quantity(evaluation(), row, feature, text));
    }

    private void words(Composite parent, EStructuralFeature feature, int lines) {
        field(parent, feature, lines, text -> text.isBlank() ? null : text.strip());
    }

    private void field(Composite parent, EStructuralFeature feature, int lines, java.util.function.Function<String, Object> value) {
        fields.put(feature, new FormField(parent, ModelCommands.featureLabel(feature), lines, text -> {
            if (row != null) {
                List<Command> all = edits.set(row, feature, value.apply(text));
                if (!all.isEmpty()) {
                    context.execute(context.commands().compound(all.getFirst().getLabel(), all));
                }
            }
            return null;
        }));
    }

    private Text readOnly(Composite parent, String title, int lines) {
        FormField field = new FormField(parent, texts.get(title), lines, text -> null);
        field.setEditable(false);
        return field.control();
    }

    private Evaluation evaluation() {
        return (Evaluation) row.eContainer();
    }

    /** The widget to lay out. */
    Control control() {
        return root;
    }

    /** Shows an indicator with its score; null shows an empty form. */
    void show(IndicatorScore indicator, Optional<EvaluationResult> result) {
        if (indicator != row) {
            commit();
        }
        row = indicator;
        score = row == null ? null : result.flatMap(r -> r.row(row.getId())).orElse(null);
        boolean editable = row != null && !context.isReadOnly();
        fields.forEach((feature, field) -> {
            field.show(row == null ? "" : shown(feature));
            field.setEditable(editable);
        });
        set(sources, row == null ? texts.get("detail.none") : sources());
        set(rule, score == null ? "" : applied());
        override.setSelection(row != null && row.getRule() != null);
        override.setEnabled(editable && (row.getRule() != null || bound().isPresent()));
        parameters.show(bound().map(this::descriptor).orElse(null), bound().map(b -> ModelValues.texts(b.rule().getParameters())).orElse(Map.of()),
                editable && row.getRule() != null);
        resize();
    }

    private static void set(Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }

    private void resize() {
        int width = Math.max(200, root.getClientArea().width);
        root.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
    }

    private String shown(EStructuralFeature feature) {
        Object value = row.eGet(feature);
        return value instanceof org.jixiao.model.base.Quantity quantity ? Quantities.text(quantity) : value == null ? "" : value.toString();
    }

    private String sources() {
        List<String> lines = new ArrayList<>();
        row.getProvenance().forEach(p -> {
            EStructuralFeature feature = row.eClass().getEStructuralFeature(p.getFeature());
            lines.add((feature == null ? "" : ModelCommands.featureLabel(feature) + " ← ") + Provenances.describe(p));
        });
        row.getEvidence().forEach(e -> lines.add(texts.get("detail.evidence", String.valueOf(e.getTitle()))));
        return String.join("\n", lines);
    }

    private String applied() {
        RuleUse use = score.rule();
        Locale locale = Locale.getDefault();
        String name = bound().map(b -> b.rule().getName() == null ? b.rule().getMethodId() : b.rule().getName()).orElse("");
        String method = bound().map(this::descriptor).map(d -> d.label().render(locale) + " " + d.version()).orElse("");
        String clause = use.clause() == null || use.clause().getText() == null ? "" : use.clause().getText();
        return java.util.stream.Stream.of(name + "  " + method, use.reason().render(locale), clause).map(String::strip)
                .filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Optional<BoundRule> bound() {
        return score == null || score.rule() == null ? Optional.empty() : Optional.ofNullable(score.rule().bound());
    }

    private MethodDescriptor descriptor(BoundRule bound) {
        return switch (bound) {
            case BoundRule.Ready ready -> ready.method().descriptor();
            case BoundRule.Faulty faulty -> faulty.method().descriptor();
            case BoundRule.Absent absent -> null;
        };
    }

    /** Gives the row a rule of its own that starts as the applied one, or goes back to the scheme's. */
    private void toggleOverride() {
        ScoringRule own = null;
        if (override.getSelection()) {
            ScoringRule applied = bound().map(BoundRule::rule).orElse(null);
            if (applied == null) {
                return;
            }
            own = RulesFactory.eINSTANCE.createScoringRule();
            own.setId(UUID.randomUUID().toString());
            own.setName(applied.getName());
            own.setMethodId(applied.getMethodId());
            own.setMethodVersion(applied.getMethodVersion());
            own.setClauseId(applied.getClauseId());
            own.getParameters().addAll(EcoreUtil.copyAll(applied.getParameters()));
        }
        context.execute(context.commands().set(row, DossierPackage.Literals.INDICATOR_SCORE__RULE, own));
    }

    private void setParameters(SortedMap<String, String> next) {
        if (row == null || row.getRule() == null) {
            return;
        }
        context.execute(context.commands().replaceAll(row.getRule(), org.jixiao.model.rules.RulesPackage.Literals.SCORING_RULE__PARAMETERS,
                ModelValues.parameters(next)));
    }

    /** Hands over what is still being typed. */
    void commit() {
        if (row != null) {
            fields.values().forEach(FormField::commit);
        }
    }
}
