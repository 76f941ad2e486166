package org.jixiao.ui.stage.results.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.dossier.AccountabilityCase;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.stages.base.Clauses;
import org.jixiao.stages.results.Accountability;
import org.jixiao.stages.results.Accountability.Trigger;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;

/** What calls for accountability by the rules, and the cases that were opened; the leading group decides. */
final class AccountabilityPane extends Pane {

    private final ShownTable<Trigger> triggers;
    private final Grid triggerGrid;
    private final FieldTable<AccountabilityCase> cases;

    AccountabilityPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "accountability");
        bar().add("open", this::noTrigger, () -> chosen().ifPresent(this::open));
        bar().add("false", this::noScheme, this::falseReport);
        triggers = new ShownTable<>(List.of(GridColumn.text("certain", texts.get("trigger.certain"), 12),
                GridColumn.longText("rule", texts.get("trigger.rule"), 30), GridColumn.longText("reason", texts.get("trigger.reason"), 60),
                GridColumn.longText("clause", texts.get("trigger.clause"), 50)),
                t -> t.rule().getId() + t.objectId(), this::words, t -> t.certain() ? Tone.RED : Tone.YELLOW);
        triggerGrid = table(root(), "triggers", triggers, 4);
        Fields<AccountabilityCase> fields = new Fields<>(texts, "case", context.commands());
        cases = table(root(), "cases", List.of(fields.shown("trigger", 44, c -> Objects.toString(c.getTrigger(), "")),
                fields.words(Literals.ACCOUNTABILITY_CASE__PROPOSAL, 32), fields.parties(Literals.ACCOUNTABILITY_CASE__PERSONS, 14),
                fields.words(Literals.ACCOUNTABILITY_CASE__DECISION, 32), fields.day(Literals.ACCOUNTABILITY_CASE__DECIDED_ON),
                fields.evidence(Literals.ACCOUNTABILITY_CASE__EVIDENCE, 22)), 0);
    }

    private List<String> words(Trigger trigger) {
        String clause = now().scheme().flatMap(s -> Clauses.find(context().services().packs(), s, trigger.rule().getClauseId()))
                .map(c -> Clauses.document(c) + "\n" + Objects.toString(c.getText(), "")).orElse("");
        return List.of(texts().get(trigger.certain() ? "trigger.yes" : "trigger.maybe"), Objects.toString(trigger.rule().getName(), ""),
                trigger.reason().render(Locale.getDefault()), clause);
    }

    private Optional<Trigger> chosen() {
        int row = triggerGrid.selection().row();
        return row >= 0 && row < triggers.rowCount() ? Optional.of(triggers.row(row))
                : triggers.rowCount() == 1 ? Optional.of(triggers.row(0)) : Optional.empty();
    }

    private String noTrigger() {
        if (!noScheme().isEmpty()) {
            return noScheme();
        }
        return chosen().isEmpty() ? texts().get("refused.noTrigger")
                : chosen().get().certain() ? "" : texts().get("refused.uncertain", chosen().get().reason().render(Locale.getDefault()));
    }

    private void open(Trigger trigger) {
        run("accountability.open", () -> commands().accountability(context().dossier(), now().scheme().orElseThrow(), trigger));
    }

    /** A false report is found by a person, in an inspection or a check; what was found is the trigger. */
    private void falseReport() {
        InputDialog dialog = new InputDialog(root().getShell(), texts().get("accountability.false"), texts().get("accountability.false.ask"), "",
                typed -> typed.isBlank() ? texts().get("accountability.false.none") : null);
        if (dialog.open() != Window.OK) {
            return;
        }
        List<Trigger> found = Accountability.triggers(context().dossier(), now().scheme().orElseThrow(), now().history(),
                Map.of(context().dossier().getId(), dialog.getValue().strip()), now().today());
        List<Trigger> fresh = new ArrayList<>(found);
        fresh.removeIf(t -> triggers(t));
        fresh.stream().findFirst().ifPresentOrElse(this::open, () -> context().dialogs().error(root().getShell(),
                texts().get("accountability.false"), texts().get("accountability.false.noRule")));
    }

    /** Whether a trigger is shown already: it holds without what a person found. */
    private boolean triggers(Trigger trigger) {
        for (int i = 0; i < triggers.rowCount(); i++) {
            if (triggers.row(i).rule() == trigger.rule() && triggers.row(i).objectId().equals(trigger.objectId())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String title() {
        return texts().get(triggers.rowCount() == 0 ? "tab.accountability" : "tab.accountability.triggers", cases.rowCount(), triggers.rowCount());
    }

    @Override
    Optional<AccountabilityCase> item() {
        return oneOrLast(cases);
    }

    @Override
    protected boolean isEmpty() {
        return triggers.rowCount() == 0 && cases.rowCount() == 0;
    }

    @Override
    void refresh() {
        triggers.update(now().scheme().map(s -> Accountability.triggers(context().dossier(), s, now().history(), Map.of(), now().today()))
                .orElse(List.of()));
        cases.update(context().dossier().getAccountabilityCases(), now().marks(), now().readOnly());
    }
}
