package org.jixiao.ui.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.LibraryPackage.Literals;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.MethodEntry;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.ParameterForm;

/** The default scoring rule of a definition: its method with the parameters the method describes, and its worked examples. */
final class RulePart {

    private final LibraryDocument document;
    private final Texts texts;
    private final Supplier<IndicatorDefinition> definition;
    private final Runnable resized;
    private final Combo methods;
    private final Text examples;
    private final ParameterForm parameters;
    private List<MethodEntry> entries = List.of();
    private String absent = "";

    RulePart(Composite parent, LibraryDocument document, Texts texts, Supplier<IndicatorDefinition> definition, Runnable resized) {
        this.document = document;
        this.texts = texts;
        this.definition = definition;
        this.resized = resized;
        new Label(parent, SWT.NONE).setText(texts.get("rule.method"));
        methods = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(methods);
        methods.addListener(SWT.Selection, e -> choose());
        parameters = new ParameterForm(parent, Locale.getDefault(), this::set);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(parameters.control());
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts.get("rule.examples"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        examples = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(examples);
    }

    private ScoringRule rule() {
        return definition.get() == null ? null : definition.get().getDefaultRule();
    }

    /** Shows the rule of the definition as it is now. */
    void show(boolean editable) {
        if (entries.isEmpty()) {
            entries = document.services().methods().entries();
        }
        ScoringRule rule = rule();
        MethodDescriptor method = rule == null ? null : document.services().methods().find(rule.getMethodId()).map(m -> m.descriptor()).orElse(null);
        String missing = rule == null || method != null ? "" : texts.get("rule.absent", Objects.toString(rule.getMethodId(), ""));
        if (methods.getItemCount() == 0 || !missing.equals(absent)) {
            absent = missing;
            List<String> items = new ArrayList<>(List.of(texts.get("rule.none")));
            entries.forEach(entry -> items.add(label(entry)));
            if (!absent.isEmpty()) {
                items.add(absent);
            }
            methods.setItems(items.toArray(String[]::new));
        }
        methods.select(rule == null ? 0 : method == null ? methods.getItemCount() - 1 : 1 + index(rule.getMethodId()));
        methods.setEnabled(editable);
        parameters.show(method, rule == null ? java.util.Map.of() : ModelValues.texts(rule.getParameters()), editable);
        String words = rule == null ? "" : rule.getExamples().stream()
                .map(x -> Objects.toString(x.getName(), "") + ": " + LibraryValues.plain(x.getFull()) + " → " + LibraryValues.plain(x.getExpected()))
                .collect(Collectors.joining("\n"));
        if (!examples.getText().equals(words)) {
            examples.setText(words);
        }
    }

    private static String label(MethodEntry entry) {
        return entry.name();
    }

    private int index(String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Another method means another rule: parameters and examples of the old one say nothing about it. */
    private void choose() {
        int index = methods.getSelectionIndex();
        if (index < 0 || index > entries.size() || definition.get() == null) {
            return;
        }
        ScoringRule chosen = null;
        if (index > 0) {
            MethodEntry entry = entries.get(index - 1);
            if (rule() != null && entry.id().equals(rule().getMethodId())) {
                return;
            }
            chosen = RulesFactory.eINSTANCE.createScoringRule();
            chosen.setId(UUID.randomUUID().toString());
            chosen.setName(label(entry));
            chosen.setMethodId(entry.id());
            chosen.setMethodVersion(entry.version());
            chosen.setMethodBundle(entry.contributor());
        }
        document.execute(document.commands().set(definition.get(), Literals.INDICATOR_DEFINITION__DEFAULT_RULE, chosen));
        resized.run();
    }

    private void set(SortedMap<String, String> next) {
        if (rule() == null) {
            return;
        }
        ModelCommands commands = document.commands();
        document.execute(commands.replaceAll(rule(), RulesPackage.Literals.SCORING_RULE__PARAMETERS, ModelValues.parameters(next)));
    }
}
