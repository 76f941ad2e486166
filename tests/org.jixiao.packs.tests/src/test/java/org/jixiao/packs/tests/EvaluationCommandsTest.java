package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.EvaluationCommands;
import org.junit.jupiter.api.Test;

/** An evaluation begins with what was approved, and one evaluation looks into another without changing it. */
class EvaluationCommandsTest {

    private final Stages stages = new Stages();
    private final Scheme scheme = Stages.scheme("national.self.50-30-10");
    private final EvaluationCommands commands = new EvaluationCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
    private final Dossier dossier = Watched.project("300");

    private static EvaluationCommands.Task by(EvaluationKind kind, String name) {
        return new EvaluationCommands.Task(kind, Watched.party(name), LocalDate.of(2027, 1, 20));
    }

    private Evaluation evaluated() throws Refused {
        ObjectiveSet set = Watched.objectives(dossier, 1, ObjectiveStatus.APPROVED);
        Watched.target(set, "养护里程", "产出指标", "数量指标", "≥300公里", "50");
        Watched.target(set, "畅通率", "效益指标", "社会效益指标", "≥95%", "30");
        Watched.target(set, "群众满意度", "满意度指标", "服务对象满意度指标", "≥90%", "10");
        stages.run(commands.create(dossier, scheme, by(EvaluationKind.SELF, "县公路段")));
        return dossier.getEvaluations().getLast();
    }

    @Test
    void theRowsAreTheApprovedTargetsAndNothingIsReportedYet() throws Refused {
        Evaluation evaluation = evaluated();
        assertEquals(List.of("养护里程", "畅通率", "群众满意度"), evaluation.getIndicators().stream().map(IndicatorScore::getName).toList());
        IndicatorScore first = evaluation.getIndicators().getFirst();
        assertEquals(dossier.getObjectiveSets().getFirst().getTargets().getFirst().getId(), first.getTargetId());
        assertEquals(new BigDecimal("50"), first.getPoints());
        assertEquals(ValueState.MISSING, first.getActualState());
        assertNull(first.getReported());
        assertEquals(0, BigDecimal.TEN.compareTo(evaluation.getFundRows().getFirst().getPoints()), "those of budget execution");
        assertEquals("national.self.50-30-10", evaluation.getSchemeId());
        stages.domain.getCommandStack().undo();
        assertTrue(dossier.getEvaluations().isEmpty() && dossier.getSchemes().isEmpty());
    }

    @Test
    void withoutApprovedObjectivesOrTwiceItIsRefused() throws Refused {
        Watched.objectives(dossier, 1, ObjectiveStatus.REVIEWED);
        assertTrue(assertThrows(Refused.class, () -> commands.create(dossier, scheme, by(EvaluationKind.SELF, "甲"))).getMessage().contains("尚未批复"));
        dossier.getObjectiveSets().clear();
        evaluated();
        assertTrue(assertThrows(Refused.class, () -> commands.create(dossier, scheme, by(EvaluationKind.SELF, "甲"))).getMessage().contains("已有"));
        stages.run(commands.create(dossier, scheme, by(EvaluationKind.DEPARTMENT, "县交通局")));
        assertEquals(2, dossier.getEvaluations().size());
    }

    @Test
    void aReEvaluationKeepsWhatWasReportedAndLeavesTheVerifiedOpen() throws Refused {
        Evaluation self = evaluated();
        IndicatorScore row = self.getIndicators().getFirst();
        row.setReported(Cases.quantity("288公里"));
        row.setVerified(Cases.quantity("280公里"));
        row.setClaimedScore(new BigDecimal("50"));
        stages.run(commands.again(dossier, self, scheme, by(EvaluationKind.RE_EVALUATION, "某事务所")));
        Evaluation again = dossier.getEvaluations().getLast();
        IndicatorScore copy = again.getIndicators().getFirst();
        assertEquals("288公里", copy.getReported().getText());
        assertEquals(new BigDecimal("50"), copy.getClaimedScore());
        assertNull(copy.getVerified());
        assertNotEquals(row.getId(), copy.getId());
        assertEquals(row.getTargetId(), copy.getTargetId());
        copy.setVerified(Cases.quantity("270公里"));
        assertEquals("280公里", row.getVerified().getText());
        assertThrows(Refused.class, () -> commands.again(dossier, org.jixiao.model.dossier.DossierFactory.eINSTANCE.createEvaluation(), scheme,
                by(EvaluationKind.RE_EVALUATION, "某事务所")));
    }
}
