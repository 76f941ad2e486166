package org.jixiao.ui.stage.monitoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.ChoiceDialog;

/** Asks what is done about a warning: go on, adjust, suspend, stop or take back; with the amount and why. */
final class DecisionDialog {

    private static final List<DispositionDecision> CHOICES = DispositionDecision.VALUES.stream()
            .filter(d -> d != DispositionDecision.OPEN).toList();

    private final Texts texts;
    private final Amounts amounts;
    private final String person;

    /** @param person who decides */
    DecisionDialog(Texts texts, Amounts amounts, String person) {
        this.texts = texts;
        this.amounts = amounts;
        this.person = person;
    }

    /**
     * Asks.
     *
     * @param proposal what the scheme proposes since the answer is overdue
     * @return empty when nothing was decided
     */
    Optional<Dispositions.Decision> ask(Shell shell, Disposition disposition, Optional<Dispositions.Proposal> proposal) {
        // Nothing is chosen for the person, except what was decided before or the scheme proposes.
        DispositionDecision first = disposition.getDecision() != DispositionDecision.OPEN ? disposition.getDecision()
                : proposal.map(Dispositions.Proposal::decision).orElse(DispositionDecision.OPEN);
        ChoiceDialog.Question question = new ChoiceDialog.Question(texts.get("decide.title"),
                proposal.map(p -> p.reason().render(Locale.getDefault())).orElse(String.valueOf(disposition.getWhat())),
                texts.get("decide.decision"), CHOICES.stream().map(d -> texts.get("decision." + d.getName())).toList(), CHOICES.indexOf(first),
                texts.get("decide.none"), texts.get("decide.amount", amounts.unit()), Numbers.exact(amounts.number(disposition.getAmount())),
                texts.get("decide.why"), Objects.toString(disposition.getExplanation(), ""));
        return new ChoiceDialog(shell, question, amounts, answer -> null).ask().map(this::decision);
    }

    private Dispositions.Decision decision(ChoiceDialog.Answer answer) {
        Party by = BaseFactory.eINSTANCE.createParty();
        by.setName(person);
        return new Dispositions.Decision(CHOICES.get(answer.choice()), by, LocalDate.now(), answer.amount(), answer.why());
    }
}
