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
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.ReviewAction;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.objectives.ObjectiveCommands;
import org.jixiao.stages.objectives.ObjectiveComparison;
import org.jixiao.stages.objectives.ObjectiveComparison.Kind;
import org.jixiao.stages.objectives.ObjectiveReviews;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.stages.review.ReviewScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectivesTest {

    private final Stages stages = new Stages();
    private final Scheme scheme = Stages.scheme("national.objectives");
    private final ObjectiveReviews reviews = new ObjectiveReviews(Stages.INSTALLED.packs());
    private final ObjectiveCommands commands = new ObjectiveCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
    private final Dossier dossier = Watched.project("300");

    private ObjectiveSet declared() throws Refused {
        stages.run(commands.create(dossier, scheme));
        ObjectiveSet set = dossier.getObjectiveSets().getFirst();
        set.setOverallGoal("完成养护300公里");
        Watched.target(set, "养护里程", "产出指标", "数量指标", "≥300公里", "60");
        Watched.target(set, "群众满意度", "满意度指标", "服务对象满意度指标", "≥90%", "40");
        return set;
    }

    private void supported() {
        ExAnteEvaluation evaluation = DossierFactory.eINSTANCE.createExAnteEvaluation();
        evaluation.setSchemeId("national.ex-ante");
        evaluation.setSchemeVersion("2018.1");
        evaluation.setWorkflowId("national.ex-ante.workflow.ex-ante");
        evaluation.setState("supported");
        evaluation.setConclusion(Conclusion.SUPPORT);
        dossier.getExAnteEvaluations().add(evaluation);
    }

    /** Fills the sheet so that it comes to a total. */
    private ObjectiveReview review(ObjectiveSet set, String total) {
        ObjectiveReview review = DossierFactory.eINSTANCE.createObjectiveReview();
        BigDecimal left = new BigDecimal(total);
        for (var point : ReviewScorer.leaves(ObjectiveReviews.sheet(scheme).orElseThrow())) {
            DimensionOpinion opinion = DossierFactory.eINSTANCE.createDimensionOpinion();
            opinion.setDimensionCode(point.getCode());
            opinion.setName(point.getName());
            opinion.setScore(left.min(point.getPoints()));
            left = left.subtract(opinion.getScore());
            review.getOpinions().add(opinion);
        }
        set.getReviews().add(review);
        return review;
    }

    private void take(ObjectiveSet set, String step, String role) throws Refused {
        stages.take(dossier, set, scheme, step, role);
    }

    private void toFinance(ObjectiveSet set) throws Refused {
        take(set, "submit", "unit");
        take(set, "confirm", "unitHead");
        take(set, "pass", "department");
    }

    private ObjectiveSet approved() throws Refused {
        ObjectiveSet set = declared();
        supported();
        toFinance(set);
        review(set, "95");
        take(set, "finance-pass", "finance");
        stages.run(commands.approval(set, "财预〔2026〕1号", LocalDate.of(2026, 2, 10)));
        take(set, "approve", "performanceOffice");
        return set;
    }

    @ParameterizedTest
    @CsvSource({ "100, 优, CONTINUE", "90, 优, CONTINUE", "89.99, 良, COMPLETE", "80, 良, COMPLETE", "79.99, 中, RESUBMIT", "60, 中, RESUBMIT",
        "59.99, 差, REFUSE", "0, 差, REFUSE" })
    void theGradeOfTheReviewDecidesWhatFollows(String total, String grade, ReviewAction action) throws Refused {
        ObjectiveSet set = declared();
        ObjectiveReview review = review(set, total);
        var result = reviews.score(scheme, review).orElseThrow();
        assertEquals(0, new BigDecimal(total).compareTo(result.low()));
        assertEquals(grade, result.grade().getName());
        assertEquals(action, reviews.outcome(scheme, set).orElseThrow().getAction());
        stages.run(commands.record(review, result));
        assertEquals(grade, review.getGrade());
        assertEquals("national.objectives.review.rule.objective-review", review.getRuleId());
    }

    @Test
    void anImportedGradeWithoutPointsCountsAsItStands() throws Refused {
        ObjectiveSet set = declared();
        ObjectiveReview review = DossierFactory.eINSTANCE.createObjectiveReview();
        review.setGrade("中");
        set.getReviews().add(review);
        assertEquals(ReviewAction.RESUBMIT, reviews.outcome(scheme, set).orElseThrow().getAction());
        review.setGrade("尚可");
        assertTrue(reviews.outcome(scheme, set).isEmpty());
    }

    @Test
    void aReviewHasALineForEachPointAndReviewersAreMerged() throws Refused {
        ObjectiveSet set = declared();
        stages.run(commands.beginReview(set, scheme, Watched.party("王科"), LocalDate.of(2026, 1, 5)));
        ObjectiveReview review = set.getReviews().getFirst();
        assertEquals(8, review.getOpinions().size());
        assertThrows(Refused.class, () -> commands.addReviewer(review, scheme, Watched.party("王科")));
        stages.run(commands.addReviewer(review, scheme, Watched.party("李科")));
        assertEquals(16, review.getOpinions().size());
        review.getOpinions().forEach(o -> o.setScore(o.getReviewer().getName().equals("王科") ? o.getPoints() : new BigDecimal("8")));
        assertEquals("82.00", reviews.score(scheme, review).orElseThrow().low().toPlainString(), "(100 + 64) ÷ 2");
        stages.domain.getCommandStack().undo();
        assertEquals(8, review.getOpinions().size());
        set.setStatus(ObjectiveStatus.APPROVED);
        assertThrows(Refused.class, () -> commands.beginReview(set, scheme, Watched.party("王科"), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void incompleteObjectivesAreNotDeclared() throws Refused {
        ObjectiveSet set = declared();
        set.getTargets().getFirst().setTarget(null);
        set.getTargets().getLast().setPoints(new BigDecimal("41"));
        String refused = assertThrows(Refused.class, () -> take(set, "submit", "unit")).getMessage();
        assertTrue(refused.contains("养护里程") && refused.contains("101"), refused);
        set.getTargets().getFirst().setName(null);
        set.getTargets().getFirst().setPoints(null);
        String nameless = assertThrows(Refused.class, () -> take(set, "submit", "unit")).getMessage();
        assertTrue(nameless.contains("有 1 项指标没有指标值:第 1 行") && nameless.contains("没有分值:第 1 行"), nameless);
    }

    @Test
    void withoutExAnteSupportTheDepartmentCannotPassThem() throws Refused {
        ObjectiveSet set = declared();
        take(set, "submit", "unit");
        assertEquals(ObjectiveStatus.DECLARED, set.getStatus());
        take(set, "confirm", "unitHead");
        assertTrue(assertThrows(Refused.class, () -> take(set, "pass", "department")).getMessage().contains("不得安排预算"));
        supported();
        take(set, "pass", "department");
    }

    @Test
    void mediumIsReturnedPoorIsRefusedGoodGoesOn() throws Refused {
        ObjectiveSet set = declared();
        supported();
        toFinance(set);
        assertTrue(assertThrows(Refused.class, () -> take(set, "finance-pass", "finance")).getMessage().contains("尚未审核评级"));
        review(set, "70");
        assertTrue(assertThrows(Refused.class, () -> take(set, "finance-pass", "finance")).getMessage().contains("退回修改"));
        assertThrows(Refused.class, () -> take(set, "refuse", "finance"));
        take(set, "finance-return", "finance");
        assertEquals(ObjectiveStatus.DRAFT, set.getStatus());
        toFinance(set);
        review(set, "50");
        take(set, "refuse", "finance");
        assertEquals("refused", set.getState());
        assertTrue(ObjectiveVersions.inForce(dossier).isEmpty());
    }

    @Test
    void theyAreApprovedWithTheBudgetAndNeverWithout() throws Refused {
        ObjectiveSet set = declared();
        supported();
        toFinance(set);
        review(set, "85");
        take(set, "finance-pass", "finance");
        assertEquals(ObjectiveStatus.REVIEWED, set.getStatus());
        assertTrue(assertThrows(Refused.class, () -> take(set, "approve", "performanceOffice")).getMessage().contains("文号"));
        stages.run(commands.approval(set, "财预〔2026〕1号", LocalDate.of(2026, 2, 10)));
        take(set, "approve", "performanceOffice");
        assertEquals(ObjectiveStatus.APPROVED, set.getStatus());
        stages.domain.getCommandStack().undo();
        assertEquals(ObjectiveStatus.REVIEWED, set.getStatus(), "state and status are one undo step");
    }

    @Test
    void anAdjustmentIsANewVersionWithAReasonAndWithTheBudget() throws Refused {
        ObjectiveSet first = approved();
        assertTrue(assertThrows(Refused.class, () -> commands.adjust(dossier, scheme, " ")).getMessage().contains("调整原因"));
        stages.run(commands.adjust(dossier, scheme, "政策变化"));
        ObjectiveSet second = dossier.getObjectiveSets().getLast();
        assertEquals(2, second.getVersion());
        assertEquals(1, second.getBasedOnVersion());
        assertNotEquals(first.getTargets().getFirst().getId(), second.getTargets().getFirst().getId());
        assertNull(second.getApprovedOn());
        assertEquals(List.of(), second.getReviews());
        assertTrue(assertThrows(Refused.class, () -> commands.adjust(dossier, scheme, "再次")).getMessage().contains("第 2 版"));
        second.getTargets().getFirst().setTarget(Cases.quantity("≥200公里"));
        assertTrue(assertThrows(Refused.class, () -> take(second, "submit", "unit")).getMessage().contains("预算未作调整"));
        second.getFundRows().getFirst().setAdjusted(Cases.amount(new BigDecimal("200"), AmountUnit.WAN_YUAN));
        toFinance(second);
        review(second, "92");
        take(second, "finance-pass", "finance");
        stages.run(commands.approval(second, "财预〔2026〕9号", LocalDate.of(2026, 8, 1)));
        assertEquals(first, ObjectiveVersions.inForce(dossier).orElseThrow());
        take(second, "approve", "performanceOffice");
        assertEquals(ObjectiveStatus.ADJUSTED, second.getStatus());
        assertEquals(second, ObjectiveVersions.inForce(dossier).orElseThrow());
        assertEquals("≥300公里", first.getTargets().getFirst().getTarget().getText(), "the old one is kept");
        var differences = ObjectiveComparison.compare(first, second);
        assertEquals(2, differences.size(), differences::toString);
        assertEquals(new ObjectiveComparison.Difference(Kind.CHANGED, "年度资金总额", DossierPackage.Literals.FUND_ROW__ADJUSTED, "300", "200"),
                differences.getFirst());
        assertEquals(new ObjectiveComparison.Difference(Kind.CHANGED, "养护里程", DossierPackage.Literals.INDICATOR_TARGET__TARGET, "≥300公里",
                "≥200公里"), differences.getLast());
    }

    @Test
    void indicatorsThatCameOrWentAreToldApart() throws Refused {
        ObjectiveSet one = declared();
        ObjectiveSet two = Watched.objectives(Watched.project("300"), 2, ObjectiveStatus.DRAFT);
        two.setOverallGoal(one.getOverallGoal());
        Watched.target(two, "养护里程", "产出指标", "数量指标", "≥300公里", "60");
        Watched.target(two, "养护里程", "产出指标", "数量指标", "≥10座", "40");
        one.getFundRows().clear();
        assertEquals(List.of(Kind.REMOVED, Kind.ADDED), ObjectiveComparison.compare(one, two).stream().map(ObjectiveComparison.Difference::kind)
                .toList());
        assertEquals(List.of(), ObjectiveComparison.compare(one, one));
        assertEquals(4, ObjectiveComparison.align(one, two).size(), "the version, the indicator in both, the one that went, the one that came");
    }
}
