package org.jixiao.stages.objectives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.SchemeUses;
import org.jixiao.stages.review.ReviewLines;
import org.jixiao.stages.review.ReviewResult;

/** What is done to objectives; each command is one undo step, and an approved version is never changed. */
public final class ObjectiveCommands {

    /** Code of the workflow by which approved objectives are adjusted. */
    public static final String ADJUSTMENT = "objective-adjustment";

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
    public ObjectiveCommands(EditingDomain domain, PackRepository packs, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.packs = packs;
        this.locale = locale;
    }

    /**
     * The first version.
     *
     * @throws Refused when there are objectives already
     */
    public Command create(Dossier dossier, Scheme scheme) throws Refused {
        Refused.unlessEmpty(dossier.getObjectiveSets().isEmpty() ? List.of() : List.of(message("refused.exists")), locale);
        return commands.record(text("command.create"), dossier, () -> {
            ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
            set.setId(Copies.id());
            set.setVersion(1);
            set.setStatus(ObjectiveStatus.DRAFT);
            dossier.getFundRows().forEach(row -> set.getFundRows().add(Copies.fresh(row)));
            dossier.getObjectiveSets().add(set);
            SchemeUses.note(packs, dossier, set, scheme);
        });
    }

    /**
     * A new version based on the one in force, to be adjusted together with the budget; the old one is kept.
     *
     * @param reason why: a change of policy, an emergency, a transfer of budget
     * @throws Refused when nothing is in force, another adjustment is under way, no reason is given, or the scheme has no workflow for it
     */
    public Command adjust(Dossier dossier, Scheme scheme, String reason) throws Refused {
        Optional<ObjectiveSet> base = ObjectiveVersions.inForce(dossier);
        Optional<Workflow> workflow = adjustment(scheme);
        List<Message> refusals = new ArrayList<>(adjustRefusals(dossier, scheme));
        if (!Gates.given(reason)) {
            refusals.add(message("refused.reason"));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.adjust"), dossier, () -> {
            ObjectiveSet set = Copies.fresh(base.orElseThrow());
            set.setVersion(dossier.getObjectiveSets().stream().mapToInt(ObjectiveSet::getVersion).max().orElseThrow() + 1);
            set.setBasedOnVersion(base.get().getVersion());
            set.setStatus(ObjectiveStatus.DRAFT);
            set.setAdjustmentReason(reason);
            set.setApprovedOn(null);
            set.setApprovalNumber(null);
            set.setState(null);
            set.setDueDate(null);
            set.setWorkflowId(workflow.get().getId());
            set.getEvents().clear();
            set.getReviews().clear();
            dossier.getObjectiveSets().add(set);
            SchemeUses.note(packs, dossier, set, scheme);
        });
    }

    /** Why no adjustment can be begun now, whatever its reason; empty when one can. */
    public static List<Message> adjustRefusals(Dossier dossier, Scheme scheme) {
        List<Message> refusals = new ArrayList<>();
        if (ObjectiveVersions.inForce(dossier).isEmpty()) {
            refusals.add(message("refused.notInForce"));
        }
        ObjectiveVersions.pending(dossier).ifPresent(p -> refusals.add(message("refused.pending", p.getVersion())));
        if (adjustment(scheme).isEmpty()) {
            refusals.add(message("refused.noWorkflow", String.valueOf(scheme.getName())));
        }
        return refusals;
    }

    private static Optional<Workflow> adjustment(Scheme scheme) {
        return scheme.getWorkflows().stream().filter(w -> ADJUSTMENT.equals(w.getCode())).findFirst();
    }

    /**
     * A new review with an empty line for each point of the scheme's sheet.
     *
     * @param reviewer who reviews, with a name
     * @throws Refused when the version is settled, the scheme has no sheet, or the reviewer has no name
     */
    public Command beginReview(ObjectiveSet set, Scheme scheme, Party reviewer, LocalDate date) throws Refused {
        if (ObjectiveVersions.isApproved(set)) {
            throw new Refused(List.of(message("refused.settled", set.getVersion())), locale);
        }
        ReviewRule sheet = sheet(scheme);
        ReviewLines.requireNew(List.of(), reviewer, locale);
        return commands.record(text("command.beginReview", reviewer.getName()), set, () -> {
            ObjectiveReview review = DossierFactory.eINSTANCE.createObjectiveReview();
            review.setId(Copies.id());
            review.setReviewer(Copies.party(reviewer));
            review.setDate(date);
            review.setRuleId(sheet.getId());
            review.getOpinions().addAll(ReviewLines.of(sheet, reviewer));
            set.getReviews().add(review);
        });
    }

    /**
     * Another reviewer on a review, whose points are merged with those of the others by the rule of the sheet.
     *
     * @throws Refused when the scheme has no sheet, or the reviewer has no name or is there already
     */
    public Command addReviewer(ObjectiveReview review, Scheme scheme, Party reviewer) throws Refused {
        ReviewRule sheet = sheet(scheme);
        ReviewLines.requireNew(review.getOpinions(), reviewer, locale);
        return commands.record(text("command.reviewer", reviewer.getName()), review,
                () -> review.getOpinions().addAll(ReviewLines.of(sheet, reviewer)));
    }

    private ReviewRule sheet(Scheme scheme) throws Refused {
        Optional<ReviewRule> sheet = ObjectiveReviews.sheet(scheme);
        if (sheet.isEmpty()) {
            throw new Refused(List.of(message("refused.noSheet", String.valueOf(scheme.getName()))), locale);
        }
        return sheet.get();
    }

    /**
     * Stores the total and the grade of a filled review.
     *
     * @throws Refused when a score cannot be, or is missing
     */
    public Command record(ObjectiveReview review, ReviewResult result) throws Refused {
        List<Message> refusals = new ArrayList<>(result.problems());
        if (refusals.isEmpty() && !result.isSettled()) {
            refusals.add(message("refused.open", result.open()));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.review"), review, () -> {
            ScoreResult total = BaseFactory.eINSTANCE.createScoreResult();
            total.setKind(ResultKind.SCORED);
            total.setPoints(result.low());
            total.setLow(result.low());
            total.setHigh(result.high());
            total.setReason(result.explanation().sentence(locale));
            review.setTotal(total);
            review.setRuleId(result.rule().getId());
            review.setGrade(result.grade().getName());
        });
    }

    /** Notes with which budget approval the objectives are approved. */
    public Command approval(ObjectiveSet set, String number, LocalDate on) {
        return commands.record(text("command.approval"), set, () -> {
            set.setApprovalNumber(number);
            set.setApprovedOn(on);
        });
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ObjectiveCommands.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
