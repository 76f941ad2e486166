package org.jixiao.stages.exante;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Chapters;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.SchemeUses;
import org.jixiao.stages.review.ReviewLines;
import org.jixiao.stages.review.ReviewResult;

/** What is done to ex-ante evaluations; each command is one undo step. */
public final class ExAnteCommands {

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
    public ExAnteCommands(EditingDomain domain, PackRepository packs, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.packs = packs;
        this.locale = locale;
    }

    /** A new evaluation by a scheme, for the money the dossier asks for. */
    public Command create(Dossier dossier, Scheme scheme, Party evaluator, LocalDate date) {
        return commands.record(text("command.create"), dossier, () -> add(dossier, scheme, evaluator, date));
    }

    /** The same with the chapters of its report, each open until it is written. */
    public Command begin(Dossier dossier, Scheme scheme, Party evaluator, LocalDate date) {
        return commands.record(text("command.create"), dossier, () -> {
            ExAnteEvaluation evaluation = add(dossier, scheme, evaluator, date);
            ReportOutline.parts(evaluation, Optional.of(scheme)).forEach(p -> Chapters.add(evaluation.getSections(), p.title()));
        });
    }

    private ExAnteEvaluation add(Dossier dossier, Scheme scheme, Party evaluator, LocalDate date) {
        ExAnteEvaluation evaluation = DossierFactory.eINSTANCE.createExAnteEvaluation();
        evaluation.setId(Copies.id());
        evaluation.setEvaluator(Copies.party(evaluator));
        evaluation.setDate(date);
        ExAnteEngine.requested(dossier).ifPresent(a -> evaluation.setRequested(Copies.fresh(a)));
        dossier.getExAnteEvaluations().add(evaluation);
        SchemeUses.note(packs, dossier, evaluation, scheme);
        return evaluation;
    }

    /**
     * An expert with an empty line for each point of the sheet; optional points are left for who wants them.
     *
     * @throws Refused when the expert has no name or is there already
     */
    public Command addExpert(ExAnteEvaluation evaluation, Scheme scheme, Party expert) throws Refused {
        ReviewLines.requireNew(evaluation.getOpinions(), expert, locale);
        ReviewRule rule = ExAnteEngine.sheet(scheme).orElseThrow(() -> new IllegalArgumentException(scheme.getId()));
        return commands.record(text("command.expert", String.valueOf(expert.getName())), evaluation, () -> {
            evaluation.getExperts().add(Copies.party(expert));
            evaluation.getOpinions().addAll(ReviewLines.of(rule, expert));
        });
    }

    /**
     * Writes a text of the report; a text that is taken out leaves its chapter open.
     *
     * @param title as {@link ReportOutline} names it
     * @param text the words; blank for none
     */
    public Command write(ExAnteEvaluation evaluation, String title, String text) {
        return commands.record(text("command.write", title), evaluation, () -> Chapters.write(evaluation.getSections(), title, text));
    }

    /**
     * Says why a text of the report is left out; blank takes it back.
     *
     * @param title as {@link ReportOutline} names it
     */
    public Command leaveOut(ExAnteEvaluation evaluation, String title, String reason) {
        return commands.record(text("command.leaveOut", title), evaluation, () -> Chapters.leaveOut(evaluation.getSections(), title, reason));
    }

    /**
     * Takes an expert out with everything he gave.
     *
     * @param name of the expert
     */
    public Command removeExpert(ExAnteEvaluation evaluation, String name) {
        return commands.record(text("command.removeExpert", name), evaluation, () -> {
            evaluation.getExperts().removeIf(e -> e.getName() != null && name.equals(e.getName().strip()));
            evaluation.getOpinions().removeIf(o -> name.equals(ReviewLines.reviewer(o)));
        });
    }

    /**
     * A conclusion.
     *
     * @param conclusion what is concluded
     * @param supported supported amount, or null
     * @param reason words; needed where the conclusion is not that of the thresholds
     */
    public record Concluded(Conclusion conclusion, Amount supported, String reason) {
    }

    /**
     * Concludes and stores the total.
     *
     * @throws Refused when scores are missing or wrong, nothing is concluded, a part is supported without an amount, or the conclusion
     *     departs from the thresholds without a reason
     */
    public Command conclude(ExAnteEvaluation evaluation, ExAnteEngine.Assessment assessment, Concluded concluded) throws Refused {
        ReviewResult review = assessment.review();
        List<Message> refusals = new ArrayList<>(review.problems());
        if (!review.isSettled() && review.problems().isEmpty()) {
            refusals.add(message("refused.open", review.open()));
        }
        if (concluded.conclusion() == Conclusion.UNDECIDED) {
            refusals.add(message("support.undecided"));
        }
        boolean part = concluded.conclusion() == Conclusion.PARTIAL_SUPPORT || concluded.conclusion() == Conclusion.SUPPORT_AFTER_ADJUSTMENT;
        if (part && (concluded.supported() == null || concluded.supported().getValue() == null)) {
            refusals.add(message("support.amountOpen", ExAnteSupport.conclusion(concluded.conclusion())));
        }
        if (concluded.conclusion() != assessment.conclusion() && !Gates.given(concluded.reason())) {
            refusals.add(message("refused.departs", ExAnteSupport.conclusion(concluded.conclusion()),
                    ExAnteSupport.conclusion(assessment.conclusion())));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.conclude", ExAnteSupport.conclusion(concluded.conclusion())), evaluation, () -> {
            ScoreResult total = BaseFactory.eINSTANCE.createScoreResult();
            total.setKind(ResultKind.SCORED);
            total.setPoints(review.low());
            total.setLow(review.low());
            total.setHigh(review.high());
            total.setReason(review.explanation().sentence(locale));
            evaluation.setTotal(total);
            evaluation.setGrade(review.grade() == null ? null : review.grade().getName());
            evaluation.setConclusion(concluded.conclusion());
            evaluation.setSupported(Copies.fresh(concluded.supported()));
            evaluation.setConclusionText(Gates.given(concluded.reason()) ? concluded.reason()
                    : ExAnteSupport.conclusion(concluded.conclusion()).render(locale));
        });
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExAnteCommands.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
