package org.jixiao.ui.library.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.LibraryPackage.Literals;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.RuleForm;

/** The details of the selected definition: what it means, how it is computed and proven, where it applies, its default rule. */
final class DetailForm {

    private static final int NARROWEST = 200;

    private final LibraryDocument document;
    private final DefinitionEdits edits;
    private final Texts texts;
    private final ScrolledComposite root;
    private final Composite body;
    private final Map<EStructuralFeature, FormField> fields = new LinkedHashMap<>();
    private final Map<EStructuralFeature, String> known = new HashMap<>();
    private final Map<SubjectKind, Button> kinds = new LinkedHashMap<>();
    private final RuleForm rule;
    private IndicatorDefinition definition;

    DetailForm(Composite parent, LibraryDocument document, Texts texts, DefinitionEdits edits) {
        this.document = document;
        this.texts = texts;
        this.edits = edits;
        root = new ScrolledComposite(parent, SWT.V_SCROLL);
        root.setExpandHorizontal(true);
        root.setExpandVertical(true);
        body = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(10, 6).spacing(18, 4).applyTo(body);
        root.setContent(body);
        root.addListener(SWT.Resize, e -> resize());
        Composite meaning = part("detail.meaning");
        field(meaning, Literals.INDICATOR_DEFINITION__EXPLANATION, 4);
        field(meaning, Literals.INDICATOR_DEFINITION__FORMULA, 3);
        field(meaning, Literals.INDICATOR_DEFINITION__SYNONYMS, 2);
        Composite proof = part("detail.proof");
        field(proof, Literals.INDICATOR_DEFINITION__EVIDENCE_REQUIRED, 3);
        field(proof, Literals.INDICATOR_DEFINITION__VALUE_SOURCE, 1);
        field(proof, Literals.INDICATOR_DEFINITION__VALUE_METHOD, 1);
        field(proof, Literals.INDICATOR_DEFINITION__DOMAINS, 2);
        kinds(proof);
        field(proof, Literals.INDICATOR_DEFINITION__NOTE, 2);
        Composite rules = part("detail.rule");
        rule = new RuleForm(rules, document.services(), new RuleOwner(), this::resize);
        show(null);
    }

    private Composite part(String title) {
        Composite part = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(part);
        Label label = new Label(part, SWT.NONE);
        label.setText(texts.get(title));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        return part;
    }

    private void field(Composite parent, EStructuralFeature feature, int lines) {
        FormField field = new FormField(parent, ModelCommands.featureLabel(feature), lines, text -> {
            if (definition != null && !document.isReadOnly()) {
                document.execute(edits.set(definition, feature, value(feature, text)));
            }
            return null;
        });
        if (feature.isMany()) {
            field.control().setToolTipText(texts.get("detail.lines"));
        }
        fields.put(feature, field);
    }

    private static Object value(EStructuralFeature feature, String text) {
        if (feature.isMany()) {
            return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        return text.isBlank() ? null : text.strip();
    }

    private void kinds(Composite parent) {
        new Label(parent, SWT.NONE).setText(ModelCommands.featureLabel(Literals.INDICATOR_DEFINITION__SUBJECT_KINDS));
        Composite boxes = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 2).applyTo(boxes);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(boxes);
        for (SubjectKind kind : SubjectKind.VALUES) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(MergeTexts.value(kind));
            box.addListener(SWT.Selection, e -> {
                List<SubjectKind> chosen = new ArrayList<>();
                kinds.forEach((k, b) -> {
                    if (b.getSelection()) {
                        chosen.add(k);
                    }
                });
                document.execute(edits.set(definition, Literals.INDICATOR_DEFINITION__SUBJECT_KINDS, chosen));
            });
            kinds.put(kind, box);
        }
    }

    Control control() {
        return root;
    }

    /** Shows a definition; null shows an empty form. */
    void show(IndicatorDefinition shown) {
        if (shown != definition) {
            commit();
            known.clear();
        }
        definition = shown;
        boolean editable = shown != null && !document.isReadOnly();
        fields.forEach((feature, field) -> {
            String value = shown == null ? "" : text(shown.eGet(feature));
            // What is being typed stays while other things change.
            if (!value.equals(known.put(feature, value))) {
                field.show(value);
            }
            field.setEditable(editable);
        });
        kinds.forEach((kind, box) -> {
            box.setSelection(shown != null && shown.getSubjectKinds().contains(kind));
            box.setEnabled(editable);
        });
        rule.show(editable);
        resize();
    }

    private static String text(Object value) {
        return value instanceof List<?> list ? String.join(System.lineSeparator(), list.stream().map(Object::toString).toList())
                : Objects.toString(value, "");
    }

    private void resize() {
        int width = Math.max(NARROWEST, root.getClientArea().width);
        root.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
    }

    /** Hands over what is still being typed. */
    void commit() {
        if (definition != null && definition.eContainer() != null) {
            fields.values().forEach(FormField::commit);
        }
    }

    /** The field of a feature, for tests. */
    FormField field(EStructuralFeature feature) {
        return fields.get(feature);
    }

    /** The rule form works on the selected definition. */
    private final class RuleOwner implements RuleForm.Owner {

        @Override
        public EObject object() {
            return definition;
        }

        @Override
        public EReference feature() {
            return Literals.INDICATOR_DEFINITION__DEFAULT_RULE;
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
