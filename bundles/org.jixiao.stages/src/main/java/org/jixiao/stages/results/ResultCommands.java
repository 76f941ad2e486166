package org.jixiao.stages.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.AccountabilityCase;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.SchemeUses;

/** What is done with the result of an evaluation; each command is one undo step. */
public final class ResultCommands {

    private final ModelCommands commands;
    private final PackRepository packs;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param packs the installed packs, to note which pack was used
     * @param locale language of stored words and refusals
     */
    public ResultCommands(EditingDomain domain, PackRepository packs, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.packs = packs;
        this.locale = locale;
    }

    /** A new opinion about an evaluation; what the evaluation found becomes its text, the problems are listed by a person. */
    public Command feedback(Dossier dossier, Evaluation evaluation, Scheme scheme, Party issuer) {
        return commands.record(text("command.feedback"), dossier, () -> {
            Feedback feedback = DossierFactory.eINSTANCE.createFeedback();
            feedback.setId(Copies.id());
            feedback.setEvaluationId(evaluation.getId());
            feedback.setIssuer(Copies.party(issuer));
            feedback.setText(evaluation.getProblems());
            dossier.getFeedbacks().add(feedback);
            SchemeUses.note(packs, dossier, feedback, scheme);
        });
    }

    /**
     * Notes that an opinion was received, and opens the rectification with its due date and one item for each problem.
     *
     * @throws Refused when it was received before, was received before it was issued, or the scheme names no deadline
     */
    public Command receive(Dossier dossier, Feedback feedback, Scheme scheme, LocalDate on) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (feedback.getReceivedOn() != null) {
            refusals.add(message("refused.received", feedback.getReceivedOn().toString()));
        }
        if (feedback.getIssuedOn() != null && on.isBefore(feedback.getIssuedOn())) {
            refusals.add(message("refused.early", on.toString(), feedback.getIssuedOn().toString()));
        }
        boolean deadline = scheme.getCalendar() != null
                && scheme.getCalendar().getDeadlines().stream().anyMatch(d -> Rectifications.DEADLINE.equals(d.getCode()));
        if (!deadline) {
            refusals.add(message("refused.noDeadline", String.valueOf(scheme.getName())));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.receive"), dossier, () -> {
            feedback.setReceivedOn(on);
            Optional<LocalDate> due = Rectifications.due(scheme, dossier, feedback);
            Rectification rectification = DossierFactory.eINSTANCE.createRectification();
            rectification.setId(Copies.id());
            rectification.setFeedbackId(feedback.getId());
            rectification.setDueDate(due.orElse(null));
            feedback.getProblems().forEach(problem -> rectification.getItems().add(item(problem, due.orElse(null))));
            dossier.getRectifications().add(rectification);
            SchemeUses.note(packs, dossier, rectification, scheme);
        });
    }

    private static RectificationItem item(Problem problem, LocalDate due) {
        RectificationItem item = DossierFactory.eINSTANCE.createRectificationItem();
        item.setId(Copies.id());
        item.setProblemId(problem.getId());
        item.setDueDate(due);
        return item;
    }

    /** Adds an item for each problem of the opinion that has none, such as one that was noted after it was received. */
    public Command complete(Feedback feedback, Rectification rectification) {
        List<Problem> missing = Rectifications.withoutItem(feedback, rectification);
        return missing.isEmpty() ? UnexecutableCommand.INSTANCE : commands.record(text("command.complete", missing.size()), rectification,
                () -> missing.forEach(problem -> rectification.getItems().add(item(problem, rectification.getDueDate()))));
    }

    /**
     * Chooses the scheme by which results are applied in a dossier; a scheme that was chosen before and that nothing was begun with is
     * taken out. What was begun stays with the scheme it was begun with.
     */
    public Command scheme(Dossier dossier, Scheme scheme) {
        return commands.record(text("command.scheme", String.valueOf(scheme.getName())), dossier, () -> {
            dossier.getSchemes().removeIf(use -> use.getStage() == Stage.RESULTS && !scheme.getId().equals(use.getSchemeId())
                    && items(dossier).noneMatch(item -> use.getSchemeId().equals(item.getSchemeId())));
            dossier.getSchemes().removeIf(use -> use.getStage() == Stage.RESULTS && scheme.getId().equals(use.getSchemeId())
                    && !Objects.equals(scheme.getVersion(), use.getVersion()));
            SchemeUses.note(packs, dossier, scheme);
            // The chosen one stands last: that is how it is told from those of items that were begun before.
            dossier.getSchemes().stream().filter(use -> scheme.getId().equals(use.getSchemeId())).findFirst()
                    .ifPresent(use -> dossier.getSchemes().move(dossier.getSchemes().size() - 1, use));
        });
    }

    /** The scheme by which results are applied in a dossier: the one chosen last; empty while none is chosen. */
    public static Optional<SchemeUse> chosen(Dossier dossier) {
        return dossier.getSchemes().reversed().stream().filter(use -> use.getStage() == Stage.RESULTS).findFirst();
    }

    private static Stream<WorkItem> items(Dossier dossier) {
        return Stream.of(dossier.getFeedbacks(), dossier.getRectifications(), dossier.getPublications(), dossier.getBudgetDecisions(),
                dossier.getAccountabilityCases()).flatMap(List::stream);
    }

    /** Keeps a proposal for the next budget; what is decided stays open. */
    public Command propose(Dossier dossier, Evaluation evaluation, Scheme scheme, BudgetLinkage.Proposal proposal, Amount before) {
        return commands.record(text("command.propose"), dossier, () -> {
            BudgetDecision decision = DossierFactory.eINSTANCE.createBudgetDecision();
            decision.setId(Copies.id());
            decision.setEvaluationId(evaluation.getId());
            decision.setFiscalYear(dossier.getFiscalYear() + 1);
            decision.setGrade(evaluation.getGrade());
            decision.setRuleId(proposal.rule() == null ? null : proposal.rule().getId());
            decision.setProposed(proposal.action());
            decision.setBefore(Copies.fresh(before));
            decision.setProposedAmount(amount(proposal));
            decision.setProposedReason(proposal.reason().render(locale));
            dossier.getBudgetDecisions().add(decision);
            SchemeUses.note(packs, dossier, decision, scheme);
        });
    }

    private static Amount amount(BudgetLinkage.Proposal proposal) {
        if (proposal.after() == null) {
            return null;
        }
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(proposal.after());
        amount.setUnit(AmountUnit.WAN_YUAN);
        amount.setText(Decimals.plain(proposal.after()));
        return amount;
    }

    /**
     * What a person decided.
     *
     * @param action the decision
     * @param after amount of the next budget, or null to take the proposed one
     * @param by who decided
     * @param on when
     * @param comment why; needed where the decision is not the proposal
     */
    public record Decided(FundingAction action, Amount after, Party by, LocalDate on, String comment) {
    }

    /**
     * Records the decision.
     *
     * @throws Refused when no person or no day is named, or a decision that departs from the proposal has no reason
     */
    public Command decide(BudgetDecision decision, Decided decided) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (decided.by() == null || !Gates.given(decided.by().getName())) {
            refusals.add(message("refused.nobody"));
        }
        if (decided.on() == null) {
            refusals.add(message("refused.day"));
        }
        if (decided.action() != decision.getProposed() && !Gates.given(decided.comment())) {
            refusals.add(message("refused.departs", BudgetLinkage.action(decided.action()), BudgetLinkage.action(decision.getProposed())));
        } else if (departs(decision.getProposedAmount(), decided.after()) && !Gates.given(decided.comment())) {
            refusals.add(message("refused.amount", plain(decided.after()), plain(decision.getProposedAmount())));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.decide", BudgetLinkage.action(decided.action())), decision, () -> {
            decision.setDecided(decided.action());
            decision.setDecidedBy(Copies.party(decided.by()));
            decision.setDecidedOn(decided.on());
            decision.setAfter(Copies.fresh(decided.after() != null ? decided.after() : decision.getProposedAmount()));
            decision.setComment(Gates.given(decided.comment()) ? decided.comment() : null);
        });
    }

    /** Whether a decided amount is another than the proposed one; where no amount was proposed, a person sets it and departs from nothing. */
    private static boolean departs(Amount proposed, Amount decided) {
        Optional<BigDecimal> before = Money.inWanYuan(proposed);
        Optional<BigDecimal> after = Money.inWanYuan(decided);
        return before.isPresent() && after.isPresent() && before.get().compareTo(after.get()) != 0;
    }

    private static String plain(Amount amount) {
        return Money.inWanYuan(amount).map(Decimals::plain).orElse("");
    }

    /**
     * Withholds parts of a result from the public, or makes them public again.
     *
     * @param parts all parts that are withheld from now on
     */
    public Command redact(Publication publication, Set<PublicPart> parts) {
        List<String> codes = parts.stream().filter(PublicPart::isRedactable).sorted().map(PublicPart::name).toList();
        return publication.getRedacted().equals(codes) ? UnexecutableCommand.INSTANCE
                : commands.replaceAll(publication, DossierPackage.Literals.PUBLICATION__REDACTED, codes);
    }

    /** A result that is to be made public. */
    public Command publication(Dossier dossier, Scheme scheme, String objectId, String title) {
        return commands.record(text("command.publication"), dossier, () -> {
            Publication publication = DossierFactory.eINSTANCE.createPublication();
            publication.setId(Copies.id());
            publication.setObjectId(objectId);
            publication.setTitle(title);
            dossier.getPublications().add(publication);
            SchemeUses.note(packs, dossier, publication, scheme);
        });
    }

    /**
     * Opens a case of accountability.
     *
     * @throws Refused when it is not certain that the trigger holds, or there is a case already
     */
    public Command accountability(Dossier dossier, Scheme scheme, Accountability.Trigger trigger) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (!trigger.certain()) {
            refusals.add(message("refused.uncertain", trigger.reason()));
        }
        if (dossier.getAccountabilityCases().stream().anyMatch(c -> trigger.rule().getId().equals(c.getRuleId())
                && Objects.equals(trigger.objectId(), c.getObjectId()))) {
            refusals.add(message("refused.case"));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.accountability"), dossier, () -> {
            AccountabilityCase opened = DossierFactory.eINSTANCE.createAccountabilityCase();
            opened.setId(Copies.id());
            opened.setTrigger(trigger.reason().render(locale));
            opened.setObjectId(trigger.objectId());
            opened.setRuleId(trigger.rule().getId());
            opened.setProposal(trigger.rule().getText());
            dossier.getAccountabilityCases().add(opened);
            SchemeUses.note(packs, dossier, opened, scheme);
        });
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ResultCommands.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
