package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitExplainer;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.TraceNode;
import org.junit.jupiter.api.Test;

/** The worked examples of plan 3 (domain.md 5.1 and 6.3) come out of the shipped scheme, with their traces. */
class AppraisalExamplesTest {

    private static final String ITEM = "item:bureau.appraisal.item.";

    private final Bureau bureau = new Bureau();

    /** The unit of the example: each of the seven methods with the figures of its own example, the rest so that 941.50 comes out. */
    static AppraisedUnit example(Bureau bureau) {
        AppraisedUnit unit = bureau.unit(GroupKind.DIRECT_UNIT, "公路管理处");
        IndicatorCategory key = IndicatorCategory.KEY_PERFORMANCE;
        IndicatorCategory task = IndicatorCategory.KEY_TASK;
        bureau.indicator(unit, key, "50", "completion", "≥120公里", "96公里");
        bureau.indicator(unit, key, "30", "decreasing-linear", "≥100", "93");
        bureau.indicator(unit, key, "100", "veto-whole", null, "0起");
        bureau.indicator(unit, task, "100", "base", "≥100", "112");
        Bureau.inputs(bureau.indicator(unit, task, "100", "composite", null, null), ITEM + "progress:target", "100", ITEM + "progress:actual", "90",
                ITEM + "quality:actual", "是", ITEM + "safety:count:hazard", "1", ITEM + "funds:target", "100", ITEM + "funds:actual", "100");
        bureau.indicator(unit, task, "40", "accumulation", null, "8次");
        Bureau.inputs(bureau.indicator(unit, task, "50", "deduction", null, null), "count:late", "2", "count:criticism", "1");
        bureau.indicator(unit, key, "520", "completion", "≥100", "95");
        bureau.indicator(unit, task, "10", "completion-floor", "≥100%", "100%");
        bureau.marks(unit, "leaders", "54", "50", "58", "55", "56");
        bureau.marks(unit, "tasks", "10", "8");
        bureau.votes(unit, 60, 26, 10, 4);
        bureau.adjust(unit, AdjustmentKind.BONUS, "5", "省级表彰");
        bureau.adjust(unit, AdjustmentKind.BONUS, "3", "省级表彰");
        bureau.adjust(unit, AdjustmentKind.DEDUCTION, "2", null);
        return unit;
    }

    private static TraceNode render(UnitStanding standing) {
        return UnitExplainer.explain(standing).render(Message.literal("合计"), Locale.CHINA);
    }

    private static String text(TraceNode node) {
        return node.text() + "\n" + String.join("", node.children().stream().map(AppraisalExamplesTest::text).toList());
    }

    @Test
    void theDirectUnitGetsItsPoints() {
        AppraisedUnit unit = example(bureau);
        UnitStanding standing = bureau.standing(unit);
        assertEquals(List.of("40.00", "26.50", "100.00", "92.00", "94.00", "40.00", "45.00", "494.00", "10.00"),
                standing.points().indicators().stream().map(i -> i.points().text()).toList());
        assertEquals("941.50", standing.points().indicatorPart().text());
        assertEquals("660.50", standing.points().keyPerformance().text());
        assertEquals(List.of("55.00", "18.00", "17.60"), standing.points().items().stream().map(i -> i.points().text()).toList());
        assertEquals("1035.10", standing.points().total().text());
        assertEquals(List.of(), standing.points().problems());
        assertEquals(List.of("达标单位"), standing.classes());
    }

    @Test
    void theTraceOfTheTotalAddsUpAndSaysWhyAnAwardDoesNotCount() {
        String trace = text(render(bureau.standing(example(bureau))));
        assertTrue(trace.contains("941.50 + 55.00 + 18.00 + 17.60 + 5 − 2 = 1035.10"), trace);
        assertTrue(trace.contains("(54 + 55 + 56) ÷ 3 = 55"), trace);
        assertTrue(trace.contains("(60 × 1 + 26 × 0.8 + 10 × 0.6 + 4 × 0.3) ÷ 100 × 20 = 17.6"), trace);
        assertTrue(trace.lines().anyMatch(l -> l.contains("省级表彰") && l.contains("3 分不计") && l.contains("5 分")), trace);
    }

    @Test
    void everyLostPointHasItsArithmetic() {
        AppraisedUnit unit = example(bureau);
        List<String> formulas = List.of("50 × 96 ÷ 120 = 40", "30 − 1 × 3.5", "", "100 × 0.8 + 100 × 0.05 × ", "36 + 30 + 18 + 10 = 94", "6 × 8 = 48",
                "50 − 2 × 1 − 1 × 3 = 45", "520 × 95 ÷ 100 = 494", "");
        for (int i = 0; i < formulas.size(); i++) {
            AppraisalIndicator indicator = unit.getIndicators().get(i);
            IndicatorPoints points = Bureau.ENGINE.explain(bureau.appraisal, unit, indicator, AppraisalEngine.WHOLE_YEAR);
            String trace = text(points.explanation().render(Message.literal(indicator.getName()), Locale.CHINA));
            assertTrue(trace.contains(formulas.get(i)), indicator.getName() + "\n" + trace);
            assertTrue(trace.contains(indicator.getRule().getName()), trace);
        }
    }

    @Test
    void allSevenMethodsOfThePlanAreUsed() {
        Set<String> methods = new TreeSet<>();
        example(bureau).getIndicators().forEach(i -> methods.add(i.getRule().getMethodId().substring("org.jixiao.scoring.methods.".length())));
        assertEquals(Set.of("completion-ratio", "decreasing-quantity", "veto", "base-plus-minus", "composite", "accumulation", "direct-deduction"),
                methods);
    }

    private AppraisedUnit county(String name, String... marks) {
        AppraisedUnit unit = bureau.unit(GroupKind.COUNTY_BUREAU, name);
        bureau.marks(unit, "departments", marks);
        unit.setTier(AppraisalFactory.eINSTANCE.createTierPlacement());
        return unit;
    }

    @Test
    void theTierDominatesAmongCounties() {
        AppraisedUnit c = county("丙县交通局", "395", "395");
        AppraisedUnit b = county("乙县交通局", "386", "390");
        AppraisedUnit a = county("甲县交通局", "370", "374");
        place(a.getTier(), 3, 9);
        place(b.getTier(), 6, 9);
        c.getTier().setTierName("第三档");
        AppraisalResult result = bureau.score();
        GroupResult counties = result.groups().get(1);
        assertEquals(List.of("甲县交通局", "乙县交通局", "丙县交通局"), counties.standings().stream().map(s -> s.points().unit().getName()).toList());
        assertEquals(List.of("972.00", "888.00", "795.00"), counties.standings().stream().map(s -> s.points().total().text()).toList());
        String trace = text(render(counties.standings().getFirst()));
        assertTrue(trace.contains("372.00 + 600 = 972.00"), trace);
        assertTrue(trace.contains("第一档") && trace.contains("(370 + 374) ÷ 2 = 372"), trace);
    }

    private static void place(TierPlacement placement, int rank, int total) {
        placement.setRank(rank);
        placement.setTotal(total);
    }

    @Test
    void everyPlaceOfEveryCountyHasItsTier() {
        AppraisedUnit unit = county("甲县交通局", "400");
        for (int total = 1; total <= 120; total++) {
            for (int rank = 1; rank <= total; rank++) {
                place(unit.getTier(), rank, total);
                int third = rank * 3 <= total ? 600 : rank * 3 <= 2 * total ? 500 : 400;
                assertEquals(new BigDecimal(third), bureau.standing(unit).points().tier().orElseThrow().points().low(), rank + "/" + total);
            }
        }
    }

    @Test
    void aCountyWithoutItsPlaceIsOpenBetweenTheTiers() {
        AppraisedUnit unit = county("甲县交通局", "380");
        assertEquals("780.00–980.00", bureau.standing(unit).points().total().text());
        unit.getTier().setTierName("第四档");
        assertEquals("780.00–980.00", bureau.standing(unit).points().total().text());
        place(unit.getTier(), 5, 4);
        unit.getTier().setTierName(null);
        assertEquals("780.00–980.00", bureau.standing(unit).points().total().text());
    }
}
