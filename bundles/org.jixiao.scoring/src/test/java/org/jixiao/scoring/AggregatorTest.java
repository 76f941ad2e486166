package org.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jixiao.scoring.AggregationPolicy.NotApplicableRule;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.RoundingPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregatorTest {

    private static final Message REASON = Message.literal("x");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static ScoreNode row(String id, String full, Result result) {
        return new ScoreNode.Leaf(id, id, n(full), result);
    }

    private static ScoreNode row(String id, String full, String points) {
        return row(id, full, new Result.Scored(n(points)));
    }

    private static Total total(AggregationPolicy policy, String full, ScoreNode... nodes) {
        return new Aggregator(policy).total(ScoreNode.Block.points("root", "项目", n(full), List.of(nodes)), List.of());
    }

    @Test
    void pointsAddUp() {
        Total total = total(AggregationPolicy.STANDARD, "100", row("exec", "10", "8.62"),
                ScoreNode.Block.points("out", "产出", n("50"), List.of(row("a", "20", "19.20"), row("b", "30", "30.00"))),
                ScoreNode.Block.points("ben", "效益", n("40"), List.of(row("c", "40", "35.5"))));
        assertEquals("93.32", total.high().toPlainString());
        assertTrue(total.isSettled());
        assertEquals("49.20", total.block("out").orElseThrow().points().low().toPlainString());
        assertEquals("优", total.grades(GradeScale.NATIONAL).getFirst().name());
        assertEquals("项目得93.32分(满分100分)。", total.explanation().sentence(Locale.CHINESE));
        assertTrue(total.explanation().render(Message.literal("x"), Locale.CHINESE).toText().contains("产出:49.20分(满分50分)"));
    }

    @Test
    void nestedPercentagesWeighBlocksThatAddUpByThemselves() {
        // Jilin: weights 50/25/25, each block adds up to 100 by itself.
        Total total = total(AggregationPolicy.STANDARD, "100",
                ScoreNode.Block.percent("a", "a", n("50"), List.of(row("a1", "60", "60"), row("a2", "40", "30"))),
                ScoreNode.Block.percent("b", "b", n("25"), List.of(row("b1", "100", "77.77"))),
                ScoreNode.Block.percent("c", "c", n("25"), List.of(row("c1", "100", "100"))));
        assertEquals("89.44", total.high().toPlainString());
        assertEquals("19.44", total.block("b").orElseThrow().points().high().toPlainString());
    }

    @Test
    void rowsThatDoNotApplyAreScaledOut() {
        ScoreNode gone = row("n", "10", new Result.NotApplicable(REASON));
        ScoreNode[] nodes = {row("a", "60", "50"), ScoreNode.Block.points("b", "b", n("40"), List.of(gone, row("b1", "30", "25")))};
        assertEquals("83.33", total(AggregationPolicy.STANDARD, "100", nodes).high().toPlainString());
        AggregationPolicy blocks = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.RESCALE_BLOCK, null, null, null, null);
        assertEquals("83.33", total(blocks, "100", nodes).high().toPlainString());
        assertEquals("33.33", total(blocks, "100", nodes).block("b").orElseThrow().points().high().toPlainString());
        AggregationPolicy keep = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.KEEP, null, null, null, null);
        assertEquals("75.00", total(keep, "100", nodes).high().toPlainString());
        assertEquals(List.of("n"), total(keep, "100", nodes).notApplicable());
        assertEquals("0.00", total(AggregationPolicy.STANDARD, "10", gone).high().toPlainString());
    }

    @Test
    void openRowsLeaveTheTotalOpenAcrossGrades() {
        Total total = total(AggregationPolicy.STANDARD, "100", row("a", "85", "85"),
                row("b", "10", new Result.InsufficientData(List.of(REASON), n("0"), n("10"))),
                row("c", "5", new Result.Invalid(REASON)));
        assertEquals("85.00", total.low().toPlainString());
        assertEquals("100.00", total.high().toPlainString());
        assertFalse(total.isSettled());
        assertEquals(List.of("b", "c"), total.open());
        assertEquals(List.of("优", "良"), total.grades(GradeScale.NATIONAL).stream().map(GradeScale.Grade::name).toList());
        assertTrue(total.explanation().sentence(Locale.ENGLISH).contains("85.00 to 100.00 of 100 points, 2 rows are open"));
    }

    @Test
    void vetoesReachAsFarAsTheySay() {
        Result item = new Result.Scored(n("0"), Set.of(Flag.VETO_ITEM));
        Result category = new Result.Scored(n("0"), Set.of(Flag.VETO_CATEGORY));
        Result whole = new Result.Scored(n("0"), Set.of(Flag.VETO_WHOLE));
        Result maybe = new Result.InsufficientData(List.of(REASON), n("0"), n("10"), Set.of(Flag.VETO_WHOLE));
        assertEquals("90.00", vetoed(item).high().toPlainString());
        assertEquals("50.00", vetoed(category).high().toPlainString(), "the first-level block is lost, deep as the row may lie");
        assertEquals("0.00", vetoed(whole).high().toPlainString());
        assertEquals("差", vetoed(whole).grades(GradeScale.NATIONAL).getFirst().name());
        assertEquals("0.00", vetoed(maybe).low().toPlainString());
        assertEquals("100.00", vetoed(maybe).high().toPlainString());
        assertEquals(4, vetoed(maybe).grades(GradeScale.NATIONAL).size());
    }

    private static Total vetoed(Result result) {
        return total(AggregationPolicy.STANDARD, "100", ScoreNode.Block.points("a", "a", n("50"), List.of(row("x", "40", "40"),
                ScoreNode.Block.points("deep", "deep", n("10"), List.of(row("v", "10", result))))), row("b", "50", "50"));
    }

    @Test
    void bonusAndPenaltyHaveCaps() {
        AggregationPolicy policy = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.RESCALE_TOTAL, n("5"), n("5"), null, n("0"));
        ScoreNode root = ScoreNode.Block.points("root", "单位", n("1000"), List.of(row("a", "1000", "941.50")));
        List<Adjustment> changes = List.of(new Adjustment("1", "获奖", n("8")), new Adjustment("2", "通报", n("-2")));
        Total total = new Aggregator(policy).total(root, changes);
        assertEquals("944.50", total.high().toPlainString());
        assertEquals("5", total.bonus().toPlainString());
        // domain 6.3: 941.50 + 55 + 18 + 17.6 + 5 − 2 = 1035.10
        Total unit = new Aggregator(AggregationPolicy.STANDARD).total(root, List.of(new Adjustment("1", "领导", n("55")),
                new Adjustment("2", "临时", n("18")), new Adjustment("3", "群众", n("17.6")), new Adjustment("4", "加分", n("5")),
                new Adjustment("5", "减分", n("-2"))));
        assertEquals("1035.10", unit.high().toPlainString());
        Total floor = new Aggregator(AggregationPolicy.STANDARD).total(root, List.of(new Adjustment("1", "x", n("-2000"))));
        assertEquals("0.00", floor.high().toPlainString());
    }

    @Test
    void theTotalIsRoundedOnceByThePolicy() {
        AggregationPolicy enterprise = new AggregationPolicy(new RoundingPolicy(2, 1), NotApplicableRule.KEEP, null, null, null, null);
        assertEquals("4.6", total(enterprise, "10", row("a", "5", "2.22"), row("b", "5", "2.33")).high().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"100,优", "90,优", "89.99,良", "80,良", "79.99,中", "70,中", "60,中", "59.99,差", "0,差", "-5,差"})
    void lowerBoundsAreIncluded(String points, String grade) {
        assertEquals(grade, GradeScale.NATIONAL.grade(n(points)).name());
    }

    @ParameterizedTest
    @CsvSource({"90,优", "89.99,良", "80,良", "79.99,中", "70,中", "69.99,差", "60,差"})
    void sichuanStartsFairAtSeventy(String points, String grade) {
        GradeScale scale = new GradeScale(List.of(GradeScale.Grade.of("a", "优", "90"), GradeScale.Grade.of("b", "良", "80"),
                GradeScale.Grade.of("c", "中", "70"), GradeScale.Grade.of("d", "差", null)));
        assertEquals(grade, scale.grade(n(points)).name());
    }

    @Test
    void anIntervalOverABoundaryHasSeveralGrades() {
        assertEquals(List.of("良", "中"), GradeScale.NATIONAL.grades(n("79.99"), n("80")).stream().map(GradeScale.Grade::name).toList());
        assertEquals(List.of("良"), GradeScale.NATIONAL.grades(n("80"), n("89.99")).stream().map(GradeScale.Grade::name).toList());
    }

    @Test
    void anySettlementOfOpenRowsLiesWithinTheInterval() {
        Random random = new Random(20261123);
        for (int n = 0; n < 400; n++) {
            List<ScoreNode> open = new ArrayList<>();
            List<ScoreNode> settled = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                BigDecimal low = BigDecimal.valueOf(random.nextInt(1000), 2);
                BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(1000), 2));
                BigDecimal between = low.add(high.subtract(low).multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
                boolean leave = random.nextBoolean();
                ScoreNode.Leaf to = new ScoreNode.Leaf("r" + i, "r", n("20"), new Result.Scored(between));
                settled.add(to);
                open.add(leave ? new ScoreNode.Leaf("r" + i, "r", n("20"), new Result.Interval(low, high, REASON)) : to);
            }
            AggregationPolicy policy = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.values()[random.nextInt(3)], null, null,
                    n("90"), n("0"));
            Total range = total(policy, "120", open.toArray(ScoreNode[]::new));
            Total point = total(policy, "120", settled.toArray(ScoreNode[]::new));
            assertTrue(range.low().compareTo(point.high()) <= 0 && range.high().compareTo(point.high()) >= 0);
        }
    }

    private static List<String> lines(Total total) {
        return total.explanation().render(Message.literal("x"), Locale.CHINESE).toText().lines().map(String::strip).toList();
    }

    @Test
    void theTraceShowsHowTheTotalCameAbout() {
        ScoreNode root = ScoreNode.Block.points("root", "项目", n("100"), List.of(row("a", "60", "50"), row("n", "40", new Result.NotApplicable(REASON))));
        Total total = new Aggregator(AggregationPolicy.STANDARD).total(root, List.of(new Adjustment("1", "获奖", n("2")), new Adjustment("2", "通报", n("-1.5"))));
        assertEquals(List.of("x", "项目:50.00分(满分100分)", "a(60分)", "结果  50分", "n(40分)", "结果  不适用:x",
                "情形  不适用的项目不计,按适用分值60折算为100分", "情形  加分:获奖 2分", "情形  减分:通报 1.5分", "计算  83.33 + 2 − 1.5 = 83.83",
                "取舍  保留2位小数,四舍五入 → 83.83", "一句话  项目得83.83分(满分100分)。"), lines(total));
        assertEquals("60.00", total.applicable().toPlainString());
        assertEquals("1.5", total.penalty().toPlainString());
    }

    @Test
    void anOpenTotalShowsNoSingleNumber() {
        Total total = new Aggregator(AggregationPolicy.STANDARD).total(ScoreNode.Block.points("root", "项目", n("20"), List.of(row("a", "10", "9"),
                row("b", "10", new Result.Interval(n("2"), n("7"), REASON)))), List.of(new Adjustment("1", "获奖", n("2"))));
        assertEquals(List.of("x", "项目:11.00–16.00分(满分20分)", "a(10分)", "结果  9分", "b(10分)", "结果  2–7分:x", "情形  加分:获奖 2分",
                "一句话  项目得分在13.00至18.00分之间(满分20分),1项待定。"), lines(total));
        assertFalse(total.sum().isSettled());
        assertEquals(List.of("b"), total.open());
    }

    @Test
    void aCertainVetoEmptiesAPossibleOneOpens() {
        Result no = new Result.Scored(n("0"), Set.of(Flag.VETO_WHOLE));
        assertTrue(lines(vetoed(no)).contains("注意  一票否决"));
        Result maybe = new Result.Interval(n("2"), n("10"), REASON, Set.of(Flag.VETO_CATEGORY));
        Total open = vetoed(maybe);
        assertEquals("50.00", open.low().toPlainString(), "the block may be lost");
        assertEquals("100.00", open.high().toPlainString());
        assertEquals("0.00–50.00", open.block("a").orElseThrow().points().low() + "–" + open.block("a").orElseThrow().points().high());
        assertTrue(lines(vetoed(new Result.Scored(n("0"), Set.of(Flag.VETO_CATEGORY)))).contains("注意  类别否决"));
        assertEquals(Set.of(Flag.VETO_CATEGORY), open.flags());
        Total lifted = total(AggregationPolicy.STANDARD, "100", row("v", "10", new Result.NotApplicable(REASON, Set.of(Flag.VETO_WHOLE))), row("b", "90", "90"));
        assertEquals(4, lifted.grades(GradeScale.NATIONAL).size(), "a veto of a row that is not settled is only possible");
    }

    @Test
    void vetoesDoNotRaiseNegativePoints() {
        AggregationPolicy free = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.KEEP, null, null, null, null);
        Result maybe = new Result.Interval(n("-8"), n("-3"), REASON, Set.of(Flag.VETO_CATEGORY, Flag.VETO_WHOLE));
        Total total = total(free, "10", ScoreNode.Block.points("a", "a", n("10"), List.of(row("x", "10", maybe))));
        assertEquals("-8.00", total.low().toPlainString());
        assertEquals("-3.00", total.high().toPlainString());
    }

    @Test
    void aTotalHasLimitsAndAdjustmentsHaveCaps() {
        AggregationPolicy limits = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.KEEP, null, n("5"), n("100"), n("10"));
        ScoreNode root = ScoreNode.Block.points("root", "项目", n("100"), List.of(row("a", "100", "98")));
        assertEquals("100.00", new Aggregator(limits).total(root, List.of(new Adjustment("1", "x", n("9")))).high().toPlainString());
        Total capped = new Aggregator(limits).total(root, List.of(new Adjustment("1", "x", n("-4")), new Adjustment("2", "y", n("-3")), new Adjustment("3", "z", n("0"))));
        assertEquals("93.00", capped.high().toPlainString());
        assertEquals("5", capped.penalty().toPlainString());
        assertEquals("10.00", total(limits, "100", row("a", "100", "9.99")).low().toPlainString());
    }

    @Test
    void blocksInBlocksOfPercentagesAreWeighedThrough() {
        // 60 % of a block of 50 % that has 80 % of its own points: 100 × 0.5 × 0.6 × 0.8 = 24.
        ScoreNode deep = ScoreNode.Block.percent("d", "d", n("60"), List.of(row("x", "100", "80")));
        Total total = total(AggregationPolicy.STANDARD, "100", ScoreNode.Block.percent("a", "a", n("50"), List.of(deep)), row("b", "50", "0"));
        assertEquals("24.00", total.high().toPlainString());
        assertEquals(List.of("root", "a", "d"), total.blocks().stream().map(Total.BlockTotal::id).toList());
        assertEquals("48.00", total.block("d").orElseThrow().points().high().toPlainString(), "in the terms of the block above");
        assertEquals("60.00", total.block("d").orElseThrow().applicable().toPlainString());
        assertTrue(total.block("x").isEmpty());
    }

    @Test
    void aBlockWithNothingThatAppliesGivesNothing() {
        AggregationPolicy blocks = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.RESCALE_BLOCK, null, null, null, null);
        ScoreNode none = ScoreNode.Block.points("n", "n", n("40"), List.of(row("x", "40", new Result.NotApplicable(REASON))));
        Total total = total(blocks, "100", row("a", "60", "30"), none);
        assertEquals("50.00", total.high().toPlainString(), "the whole is a block too");
        assertEquals("0.00", total.block("n").orElseThrow().applicable().toPlainString());
        ScoreNode empty = ScoreNode.Block.points("z", "z", n("0"), List.of(row("y", "0", "0")));
        assertEquals("30.00", total(AggregationPolicy.STANDARD, "60", row("a", "60", "30"), empty).high().toPlainString());
    }

    @Test
    void fractionsStayExact() {
        Fraction third = Fraction.of(n("1")).scaled(n("1"), n("3"));
        assertEquals("1.00", third.plus(third).plus(third).rounded(2).toPlainString());
        assertEquals("0.83", third.plus(Fraction.of(n("1")).scaled(n("1"), n("2"))).rounded(2).toPlainString());
        assertEquals("0.33", third.min(n("0.34")).rounded(2).toPlainString());
        assertEquals("0.30", third.min(n("0.3")).rounded(2).toPlainString());
        assertEquals("0.40", third.max(n("0.4")).rounded(2).toPlainString());
        assertEquals("0.33", third.max(n("0.3")).rounded(2).toPlainString());
        assertEquals("0.17", third.scaled(Fraction.of(n("1")).scaled(n("1"), n("4")), Fraction.of(n("1")).scaled(n("1"), n("2"))).rounded(2).toPlainString());
    }
}
