package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.SchemeUses;
import org.jixiao.stages.objectives.ObjectiveVersions;

/**
 * How evaluations begin: from the approved objectives, from the indicators of a scheme, or from an evaluation that is evaluated again. Each
 * command is one undo step.
 */
public final class EvaluationCommands {

    private final ModelCommands commands;
    private final PackRepository packs;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param packs the installed packs, to note which pack was used
     * @param locale language of labels and refusals
     */
    public EvaluationCommands(EditingDomain domain, PackRepository packs, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.packs = packs;
        this.locale = locale;
    }

    /** Of which kind, by whom and when. */
    public record Task(EvaluationKind kind, Party evaluator, LocalDate date) {
    }

    /**
     * A new evaluation: one row for each target of the objectives in force, with its points, and the funds of the dossier as they stand. What
     * was reached stays missing until somebody reports it.
     *
     * @throws Refused when no objectives are approved, or the dossier has a self-evaluation already and another is asked for
     */
    public Command create(Dossier dossier, Scheme scheme, Task task) throws Refused {
        List<Message> refusals = new ArrayList<>();
        Optional<ObjectiveSet> objectives = ObjectiveVersions.inForce(dossier);
        if (objectives.isEmpty()) {
            refusals.add(message("create.noObjectives"));
        }
        if (task.kind() == EvaluationKind.SELF && dossier.getEvaluations().stream().anyMatch(e -> e.getKind() == EvaluationKind.SELF)) {
            refusals.add(message("create.selfTwice"));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.create"), dossier, () -> {
            Evaluation evaluation = begin(task);
            evaluation.setOverallGoal(objectives.orElseThrow().getOverallGoal());
            objectives.get().getTargets().forEach(target -> evaluation.getIndicators().add(row(target)));
            dossier.getFundRows().forEach(row -> evaluation.getFundRows().add(funds(row, execution(scheme))));
            dossier.getEvaluations().add(evaluation);
            SchemeUses.note(packs, dossier, evaluation, scheme);
        });
    }

    /**
     * An evaluation of an evaluation: the same rows with what was reported and claimed; what is verified and recognised is open.
     *
     * @param of the evaluation that is looked into, usually the self-evaluation
     * @throws Refused when it has no rows
     */
    public Command again(Dossier dossier, Evaluation of, Scheme scheme, Task task) throws Refused {
        Refused.unlessEmpty(of.getIndicators().isEmpty() ? List.of(message("again.empty")) : List.of(), locale);
        return commands.record(text("command.again"), dossier, () -> {
            Evaluation evaluation = begin(task);
            evaluation.setOverallGoal(of.getOverallGoal());
            evaluation.setActualGoal(of.getActualGoal());
            evaluation.setAmountUnit(of.getAmountUnit());
            for (IndicatorScore row : of.getIndicators()) {
                IndicatorScore copy = Copies.fresh(row);
                copy.setResult(null);
                copy.setTrace(null);
                copy.setVerified(null);
                copy.setRecognised(null);
                copy.setReviewedScore(null);
                evaluation.getIndicators().add(copy);
            }
            List<FundRow> rows = of.getFundRows().isEmpty() ? dossier.getFundRows() : of.getFundRows();
            rows.forEach(row -> evaluation.getFundRows().add(funds(row, execution(scheme))));
            dossier.getEvaluations().add(evaluation);
            SchemeUses.note(packs, dossier, evaluation, scheme);
        });
    }

    /**
     * An evaluation by the indicators of the scheme itself, as the frameworks for departments and government budgets give them: one row for
     * each, with its points and what it means. Targets stay open, since a framework has none; rows that do not fit are taken out by a person,
     * and own ones added.
     *
     * @throws Refused when the scheme has no indicators or is not for such a subject, or the dossier has a self-evaluation already and another
     *         is asked for
     */
    public Command frame(Dossier dossier, Scheme scheme, Task task) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (FrameIndicators.of(scheme).isEmpty()) {
            refusals.add(message("frame.none", scheme.getName()));
        }
        SubjectKind kind = dossier.getSubject() == null ? null : dossier.getSubject().getKind();
        if (kind == null || !scheme.getSubjectKinds().isEmpty() && !scheme.getSubjectKinds().contains(kind)) {
            refusals.add(message("frame.otherSubject", scheme.getName()));
        }
        if (task.kind() == EvaluationKind.SELF && dossier.getEvaluations().stream().anyMatch(e -> e.getKind() == EvaluationKind.SELF)) {
            refusals.add(message("create.selfTwice"));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.create"), dossier, () -> {
            Evaluation evaluation = begin(task);
            FrameIndicators.of(scheme).forEach(indicator -> evaluation.getIndicators().add(row(indicator)));
            dossier.getFundRows().forEach(row -> evaluation.getFundRows().add(funds(row, execution(scheme))));
            dossier.getEvaluations().add(evaluation);
            SchemeUses.note(packs, dossier, evaluation, scheme);
        });
    }

    private static IndicatorScore row(FrameIndicators.Indicator indicator) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(Copies.id());
        row.setCode(indicator.leaf().getCode());
        row.setLevel1(indicator.level1());
        row.setLevel2(indicator.level2());
        row.setName(indicator.leaf().getName());
        row.setExplanation(indicator.leaf().getExplanation());
        row.setPoints(indicator.leaf().getPoints());
        row.setActualState(ValueState.MISSING);
        return row;
    }

    private static Evaluation begin(Task task) {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId(Copies.id());
        evaluation.setKind(task.kind());
        evaluation.setEvaluator(Copies.party(task.evaluator()));
        evaluation.setDate(task.date());
        return evaluation;
    }

    private static IndicatorScore row(IndicatorTarget target) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(Copies.id());
        row.setTargetId(target.getId());
        row.setLibraryIndicatorId(target.getLibraryIndicatorId());
        row.setCode(target.getCode());
        row.setLevel1(target.getLevel1());
        row.setLevel2(target.getLevel2());
        row.setName(target.getName());
        row.setCore(target.isCore());
        row.setNature(target.getNature());
        row.setDirection(target.getDirection());
        row.setTarget(Copies.fresh(target.getTarget()));
        row.setUnit(target.getUnit());
        row.setPoints(target.getPoints());
        row.setRule(Copies.fresh(target.getRule()));
        row.setActualState(ValueState.MISSING);
        return row;
    }

    /** The points of budget execution; null when the scheme gives none. */
    private static BigDecimal execution(Scheme scheme) {
        return scheme.getDimensions().stream().filter(d -> d.getKind() == DimensionKind.EXECUTION).map(Dimension::getPoints).findFirst().orElse(null);
    }

    /** A copy; only the row of the whole money carries points. */
    private static FundRow funds(FundRow row, BigDecimal points) {
        FundRow copy = Copies.fresh(row);
        copy.setPoints(row.getSource() == FundSource.TOTAL ? points : null);
        List.of(DossierPackage.Literals.FUND_ROW__RESULT, DossierPackage.Literals.FUND_ROW__TRACE,
                DossierPackage.Literals.FUND_ROW__CLAIMED_SCORE).forEach(copy::eUnset);
        return copy;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(EvaluationCommands.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
