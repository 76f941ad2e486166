package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.EvaluationCommands;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Departments and government budgets as a whole are evaluated by the frameworks of 2013, whose indicators are in the schemes. */
class FrameEvaluationTest {

    private final Stages stages = new Stages();
    private final EvaluationCommands commands = new EvaluationCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
    private final Dossier dossier = Watched.project("300");

    private void begin(SubjectKind subject, String scheme, EvaluationKind kind) throws Refused {
        dossier.getSubject().setKind(subject);
        stages.run(commands.frame(dossier, Stages.scheme(scheme), new EvaluationCommands.Task(kind, Watched.party("财政局"), LocalDate.of(2026, 4, 1))));
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT,national.department.common-2013,28,在职人员控制率,预算配置,投入",
        "GOVERNMENT_BUDGET,national.government.common-2013,32,债务率,预算安排,投入"})
    void theFrameworkBecomesTheRowsWithPointsAndMeaningAndTargetsStayOpen(SubjectKind subject, String scheme, int count, String name, String level2,
            String level1) throws Refused {
        begin(subject, scheme, EvaluationKind.DEPARTMENT);
        Evaluation evaluation = dossier.getEvaluations().getLast();
        assertEquals(count, evaluation.getIndicators().size());
        assertEquals(0, new BigDecimal("100").compareTo(evaluation.getIndicators().stream().map(IndicatorScore::getPoints)
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        IndicatorScore row = evaluation.getIndicators().stream().filter(r -> name.equals(r.getName())).findFirst().orElseThrow();
        assertEquals(List.of(level1, level2), List.of(row.getLevel1(), row.getLevel2()));
        assertTrue(row.getExplanation().contains("÷"), row.getExplanation());
        assertNull(row.getTarget());
        assertEquals(ValueState.MISSING, row.getActualState());
        assertEquals(scheme, evaluation.getSchemeId());
        stages.domain.getCommandStack().undo();
        assertTrue(dossier.getEvaluations().isEmpty());
    }

    @Test
    void eachRowIsScoredByTheRuleOfItsIndicator() throws Refused {
        begin(SubjectKind.GOVERNMENT_BUDGET, "national.government.common-2013", EvaluationKind.KEY);
        Evaluation evaluation = dossier.getEvaluations().getLast();
        fill(evaluation, "债务率", "≤120%", "126%");
        fill(evaluation, "支出完成率", "100%", "98%");
        fill(evaluation, "税收收入占比变动率", null, "-5%");
        fill(evaluation, "城镇登记失业率变动率", null, "-2%");
        EvaluationResult result = new EvaluationScorer(Stages.INSTALLED.packs(), Stages.INSTALLED.methods()).score(dossier, evaluation,
                Stages.scheme("national.government.common-2013"));
        assertEquals("1.90", points(result, evaluation, "债务率"));
        assertEquals("3.00", points(result, evaluation, "支出完成率"));
        assertEquals("2.00", points(result, evaluation, "税收收入占比变动率"));
        assertEquals("4.00", points(result, evaluation, "城镇登记失业率变动率"));
    }

    private static void fill(Evaluation evaluation, String name, String target, String actual) {
        IndicatorScore row = row(evaluation, name);
        row.setTarget(Cases.quantity(target));
        row.setReported(Cases.quantity(actual));
        row.setActualState(ValueState.REPORTED);
    }

    private static IndicatorScore row(Evaluation evaluation, String name) {
        return evaluation.getIndicators().stream().filter(r -> name.equals(r.getName())).findFirst().orElseThrow();
    }

    private static String points(EvaluationResult result, Evaluation evaluation, String name) {
        return result.row(row(evaluation, name).getId()).orElseThrow().points().setScale(2, java.math.RoundingMode.UNNECESSARY).toPlainString();
    }

    @Test
    void aSchemeOfAnotherSubjectOrWithoutIndicatorsIsRefused() {
        String other = assertThrows(Refused.class, () -> begin(SubjectKind.PROJECT, "national.department.common-2013", EvaluationKind.KEY)).getMessage();
        assertTrue(other.contains("不适用于此类评价对象"), other);
        Scheme self = Stages.scheme("national.self.50-30-10");
        String none = assertThrows(Refused.class, () -> begin(SubjectKind.PROJECT, self.getId(), EvaluationKind.KEY)).getMessage();
        assertTrue(none.contains("没有指标框架"), none);
        assertTrue(dossier.getEvaluations().isEmpty());
    }
}
