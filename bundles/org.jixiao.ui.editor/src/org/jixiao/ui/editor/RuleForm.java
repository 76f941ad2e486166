package org.jixiao.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.MethodEntry;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Texts;

/** The scoring rule of an object of the document: its method with the parameters the method describes, and its worked examples. */
public final class RuleForm {

    /** What the form works on. */
    public interface Owner {

        /** Who has the rule; null while nothing is shown. */
        EObject object();

        /** Where the rule is in it. */
        EReference feature();

        /** Makes named commands. */
        ModelCommands commands();

        /** Carries out a command as one undo step. */
        void execute(Command command);
    }

    private final JixiaoServices services;
    private final Owner owner;
    private final Runnable resized;
    private final Texts texts = Texts.of(RuleForm.class);
    private final Combo methods;
    private final Text examples;
    private final ParameterForm parameters;
    private List<MethodEntry> entries = List.of();
    private String absent = "";

    /**
     * Makes the form in a parent with two columns.
     *
     * @param resized run when the form has become higher or lower
     */
    public RuleForm(Composite parent, JixiaoServices services, Owner owner, Runnable resized) {
        this.services = services;
        this.owner = owner;
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
        return owner.object() == null ? null : (ScoringRule) owner.object().eGet(owner.feature());
    }

    /** Shows the rule as it is now. */
    public void show(boolean editable) {
        if (entries.isEmpty()) {
            entries = services.methods().entries();
        }
        ScoringRule rule = rule();
        MethodDescriptor method = rule == null ? null : services.methods().find(rule.getMethodId()).map(m -> m.descriptor()).orElse(null);
        String missing = rule == null || method != null ? "" : texts.get("rule.absent", Objects.toString(rule.getMethodId(), ""));
        if (methods.getItemCount() == 0 || !missing.equals(absent)) {
            absent = missing;
            List<String> items = new ArrayList<>(List.of(texts.get("rule.none")));
            entries.forEach(entry -> items.add(entry.name()));
            if (!absent.isEmpty()) {
                items.add(absent);
            }
            methods.setItems(items.toArray(String[]::new));
        }
        methods.select(rule == null ? 0 : method == null ? methods.getItemCount() - 1 : 1 + index(rule.getMethodId()));
        methods.setEnabled(editable);
        parameters.show(method, rule == null ? Map.of() : ModelValues.texts(rule.getParameters()), editable);
        String words = rule == null ? "" : rule.getExamples().stream()
                .map(x -> Objects.toString(x.getName(), "") + ": " + plain(x.getFull()) + " → " + plain(x.getExpected()))
                .collect(Collectors.joining("\n"));
        if (!examples.getText().equals(words)) {
            examples.setText(words);
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
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
        if (index < 0 || index > entries.size() || owner.object() == null) {
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
            chosen.setName(entry.name());
            chosen.setMethodId(entry.id());
            chosen.setMethodVersion(entry.version());
            chosen.setMethodBundle(entry.contributor());
        }
        owner.execute(owner.commands().set(owner.object(), owner.feature(), chosen));
        resized.run();
    }

    private void set(SortedMap<String, String> next) {
        if (rule() != null) {
            owner.execute(owner.commands().replaceAll(rule(), RulesPackage.Literals.SCORING_RULE__PARAMETERS, ModelValues.parameters(next)));
        }
    }
}
