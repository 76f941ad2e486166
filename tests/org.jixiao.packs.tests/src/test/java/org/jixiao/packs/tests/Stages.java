package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.jixiao.model.base.WorkItem;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.workflow.AppraisalGates;
import org.jixiao.appraisal.workflow.NotificationEffect;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ExAnteGates;
import org.jixiao.stages.monitoring.MonitoringEngine;
import org.jixiao.stages.monitoring.MonitoringGates;
import org.jixiao.stages.objectives.ObjectiveGates;
import org.jixiao.stages.objectives.ObjectiveStatusEffect;
import org.jixiao.stages.papers.PaperGates;
import org.jixiao.stages.papers.PlanEffect;
import org.jixiao.stages.results.ResultGates;
import org.jixiao.stages.results.ResultStateEffect;
import org.jixiao.stages.workflow.EvaluationGates;
import org.jixiao.stages.workflow.GateCondition;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowEngine.TakenStep;

/** All engines of the stages over what is shipped, and one document to work on. */
final class Stages {

    static final Installed INSTALLED = Installed.all();
    static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    static final Instant NOW = Instant.parse("2026-04-01T02:00:00Z");

    final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
    final WorkflowEngine engine = new WorkflowEngine(INSTALLED.packs(), conditions(), List.of(new ObjectiveStatusEffect(), new ResultStateEffect(),
            new PlanEffect(), new NotificationEffect()), Locale.CHINA);

    static List<GateCondition> conditions() {
        PackVerifier verifier = new PackVerifier(INSTALLED.packs(), INSTALLED.methods());
        List<GateCondition> all = new ArrayList<>(EvaluationGates.all(new EvaluationScorer(INSTALLED.packs(), INSTALLED.methods(), verifier)));
        all.addAll(ExAnteGates.all(INSTALLED.packs(), new ExAnteEngine(INSTALLED.packs())));
        all.addAll(ObjectiveGates.all(INSTALLED.packs()));
        all.addAll(MonitoringGates.all(new MonitoringEngine(INSTALLED.packs(), verifier)));
        all.addAll(ResultGates.all());
        all.addAll(AppraisalGates.all(new AppraisalEngine(INSTALLED.methods()), () -> TODAY));
        all.addAll(PaperGates.all(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"))));
        return all;
    }

    static Scheme scheme(String id) {
        return INSTALLED.packs().scheme(id, null).orElseThrow().scheme();
    }

    void run(Command command) {
        assertTrue(command.canExecute(), command.getLabel());
        domain.getCommandStack().execute(command);
    }

    /** Takes a step as the person of that role. */
    void take(EObject dossier, WorkItem item, Scheme scheme, String code, String role) throws Refused {
        take(dossier, item, scheme, code, role, "甲" + role);
    }

    void take(EObject dossier, WorkItem item, Scheme scheme, String code, String role, String actor) throws Refused {
        Workflow workflow = engine.workflow(scheme, item, scheme.getStage()).orElseThrow();
        Transition step = workflow.getTransitions().stream().filter(t -> t.getCode().equals(code)).findFirst().orElseThrow();
        run(engine.take(domain, dossier, item, scheme, workflow, step, new TakenStep(actor, role, "意见", NOW, "")));
    }
}
