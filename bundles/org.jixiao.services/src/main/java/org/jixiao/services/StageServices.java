package org.jixiao.services;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.workflow.AppraisalGates;
import org.jixiao.appraisal.workflow.NotificationEffect;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ExAnteGates;
import org.jixiao.stages.monitoring.MonitoringEngine;
import org.jixiao.stages.monitoring.MonitoringGates;
import org.jixiao.stages.objectives.ObjectiveGates;
import org.jixiao.stages.objectives.ObjectiveReviews;
import org.jixiao.stages.objectives.ObjectiveStatusEffect;
import org.jixiao.stages.papers.PaperGates;
import org.jixiao.stages.papers.PlanEffect;
import org.jixiao.stages.results.BudgetLinkage;
import org.jixiao.stages.results.Releases;
import org.jixiao.stages.results.ResultGates;
import org.jixiao.stages.results.ResultStateEffect;
import org.jixiao.stages.todo.ToDoList;
import org.jixiao.stages.workflow.EvaluationGates;
import org.jixiao.stages.workflow.GateCondition;
import org.jixiao.stages.workflow.WorkflowEngine;

/** The engines of the management stages over one set of packs, and the workflow engine with the gates of all of them. */
public final class StageServices {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ExAnteEngine exAnte;
    private final ObjectiveReviews objectives;
    private final MonitoringEngine monitoring;
    private final BudgetLinkage linkage;
    private final AppraisalEngine appraisal;
    private final WorkflowEngine workflow;
    private final Releases releases;
    private final ToDoList todos;

    /**
     * The engines.
     *
     * @param packs the installed packs
     * @param verifier refuses schemes that cannot be used
     * @param scorer scores evaluations
     * @param methods the installed scoring methods
     * @param locale the user's language
     */
    public StageServices(PackRepository packs, PackVerifier verifier, EvaluationScorer scorer, MethodLookup methods, Locale locale) {
        exAnte = new ExAnteEngine(packs);
        objectives = new ObjectiveReviews(packs);
        monitoring = new MonitoringEngine(packs, verifier);
        linkage = new BudgetLinkage(packs);
        appraisal = new AppraisalEngine(methods, packs::clause);
        List<GateCondition> conditions = new ArrayList<>(EvaluationGates.all(scorer));
        conditions.addAll(ExAnteGates.all(packs, exAnte));
        conditions.addAll(ObjectiveGates.all(packs));
        conditions.addAll(MonitoringGates.all(monitoring));
        conditions.addAll(ResultGates.all());
        conditions.addAll(AppraisalGates.all(appraisal, () -> LocalDate.now(ZONE)));
        conditions.addAll(PaperGates.all(Clock.systemDefaultZone()));
        workflow = new WorkflowEngine(packs, conditions,
                List.of(new ObjectiveStatusEffect(), new ResultStateEffect(), new PlanEffect(), new NotificationEffect()), locale);
        releases = new Releases(packs, workflow);
        todos = new ToDoList(packs, workflow, locale);
    }

    /** Merges the experts of an ex-ante evaluation and concludes. */
    public ExAnteEngine exAnte() {
        return exAnte;
    }

    /** Adds up reviews of objectives. */
    public ObjectiveReviews objectives() {
        return objectives;
    }

    /** Gives the lights of monitoring reports. */
    public MonitoringEngine monitoring() {
        return monitoring;
    }

    /** Proposes what a grade means for the next budget. */
    public BudgetLinkage linkage() {
        return linkage;
    }

    /** Scores and ranks appraisals of units. */
    public AppraisalEngine appraisal() {
        return appraisal;
    }

    /** Tells which results may be shown to the public. */
    public Releases releases() {
        return releases;
    }

    /** Runs the workflows of all stages. */
    public WorkflowEngine workflow() {
        return workflow;
    }

    /** What is due for whom. */
    public ToDoList todos() {
        return todos;
    }
}
