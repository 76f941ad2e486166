package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.stages.base.Independence;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.junit.jupiter.api.Test;

class SeparationOfDutiesTest {

    private final Stages stages = new Stages();
    private final Scheme scheme = Stages.scheme("district.results");
    private final Dossier dossier = Watched.project("300");
    private final Publication publication = DossierFactory.eINSTANCE.createPublication();

    private void take(String step, String role, String actor) throws Refused {
        stages.take(dossier, publication, scheme, step, role, actor);
    }

    private void prepared() throws Refused {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId("evaluation");
        dossier.getEvaluations().add(evaluation);
        publication.setId("publication");
        publication.setObjectId("evaluation");
        publication.setTitle("绩效评价结果");
        publication.setText("正文");
        dossier.getPublications().add(publication);
        take("prepare", "unit", "王芳");
        publication.setPublishedOn(LocalDate.of(2026, 4, 1));
        publication.setPlace("政府网站");
    }

    @Test
    void whoFiledDoesNotApproveUnderAnotherRole() throws Refused {
        prepared();
        String refused = assertThrows(Refused.class, () -> take("publish", "unitHead", " 王芳 ")).getMessage();
        assertTrue(refused.contains("王芳") && refused.contains("项目单位"), refused);
        take("publish", "unitHead", "李强");
        assertEquals("published", publication.getState());
    }

    @Test
    void aPersonMayGoOnInTheSameRole() throws Refused {
        prepared();
        take("return", "unitHead", "李强");
        take("prepare", "unit", "王芳");
        take("publish", "unitHead", "李强");
    }

    @Test
    void aReviewerMayNotFileEither() throws Refused {
        prepared();
        take("return", "unitHead", "李强");
        assertThrows(Refused.class, () -> take("prepare", "unit", "李强"));
    }

    @Test
    void somebodyWithoutANameMayNotActAfterAnotherRole() throws Refused {
        prepared();
        assertTrue(assertThrows(Refused.class, () -> take("publish", "unitHead", "")).getMessage().contains("姓名"));
    }

    @Test
    void theHeadOfAnEditorSaysItBeforeAnythingIsTried() throws Refused {
        prepared();
        Workflow workflow = stages.engine.workflow(scheme, publication, scheme.getStage()).orElseThrow();
        assertEquals("publication", workflow.getCode(), "the workflow of its kind, not the first of the stage");
        WorkflowView own = view(workflow, new WorkflowEngine.Person("王芳", "unitHead"));
        assertTrue(own.actions().stream().noneMatch(WorkflowView.Action::isAllowed));
        assertTrue(own.actions().getFirst().refusals().getFirst().render(Locale.ENGLISH).contains("may not take a step of another role"));
        assertTrue(view(workflow, new WorkflowEngine.Person("李强", "unitHead")).actions().stream().allMatch(WorkflowView.Action::isAllowed));
    }

    private WorkflowView view(Workflow workflow, WorkflowEngine.Person person) {
        return stages.engine.view(dossier, publication, scheme, workflow, person, LocalDate.of(2026, 4, 1), e -> Optional.empty());
    }

    @Test
    void theThirdPartyIsNotTheImplementer() {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setKind(EvaluationKind.KEY);
        evaluation.setThirdParty(Watched.party("某会计师事务所"));
        assertEquals(List.of(), Independence.conflicts(dossier, evaluation));
        evaluation.getThirdParty().setOrganisation("县公路段");
        assertEquals(1, Independence.conflicts(dossier, evaluation).size());
        evaluation.setThirdParty(null);
        evaluation.setEvaluator(Watched.party("县公路段"));
        assertFalse(Independence.conflicts(dossier, evaluation).isEmpty());
        evaluation.setKind(EvaluationKind.DEPARTMENT);
        assertEquals(List.of(), Independence.conflicts(dossier, evaluation), "a department evaluates its own projects");
        evaluation.setKind(EvaluationKind.SELF);
        assertEquals(List.of(), Independence.conflicts(dossier, evaluation), "a unit evaluates itself");
        evaluation.setThirdParty(Watched.party("另一名称"));
        evaluation.getThirdParty().setCode("A1");
        dossier.getAgency().setCode("A1");
        assertEquals(1, Independence.conflicts(dossier, evaluation).size(), "told by the code");
    }

    @Test
    void whatTheImplementerEvaluatedIsReturnedButNotPassed() {
        Scheme self = Stages.scheme("national.self.50-30-10");
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setThirdParty(Watched.party("县公路段"));
        evaluation.setState("department-review");
        Workflow workflow = self.getWorkflows().getFirst();
        var actions = stages.engine.view(dossier, evaluation, self, workflow, new WorkflowEngine.Person("李强", "department"),
                LocalDate.of(2026, 4, 1), e -> Optional.empty()).actions();
        assertTrue(actions.stream().filter(a -> a.transition().isReturning()).allMatch(WorkflowView.Action::isAllowed));
        assertTrue(actions.stream().filter(a -> !a.transition().isReturning()).flatMap(a -> a.refusals().stream())
                .anyMatch(m -> m.render(Locale.CHINA).contains("实施方")));
    }
}
