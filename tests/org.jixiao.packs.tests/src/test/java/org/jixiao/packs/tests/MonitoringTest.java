package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.stages.monitoring.Lights;
import org.jixiao.stages.monitoring.MonitoringEngine;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.stages.monitoring.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lights of the reference, by the shipped schemes. */
class MonitoringTest {

    private static final Installed INSTALLED = Installed.all();
    private static final MonitoringEngine ENGINE = new MonitoringEngine(INSTALLED.packs(), new PackVerifier(INSTALLED.packs(), INSTALLED.methods()));
    private static final String NATIONAL = "national.monitoring.1-7";
    private static final String SICHUAN = "sichuan.monitoring.floors";
    private static final String SHANXI = "shanxi.monitoring";
    private static final String HEFEI = "hefei.monitoring.department";
    private static final String SHARE = "province.monitoring.target-share";

    private static Scheme scheme(String id) {
        return INSTALLED.packs().scheme(id, null).orElseThrow().scheme();
    }

    private static Judgement one(String scheme, int month, String level2, String target, String actual) {
        MonitoringReport report = Watched.report(1, month, null);
        Watched.row(report, level2, target, actual);
        MonitoringResult result = ENGINE.judge(report, null, scheme(scheme));
        assertEquals(List.of(), result.problems());
        return result.rows().getFirst();
    }

    @Test
    void medicalInsuranceInJuneIsRedAndBelowTheFloor() {
        MonitoringReport report = Watched.report(1, 6, Watched.funds("2646.34", "672.44"));
        MonitoringResult result = ENGINE.judge(report, null, scheme(SICHUAN));
        Judgement money = result.funds().getFirst();
        assertEquals(Light.RED, money.light());
        assertEquals("50.8", money.progress().toPlainString());
        assertEquals("1323.17", money.planned().toPlainString());
        String text = money.explanation().render(money.reason(), Locale.CHINA).toText();
        assertTrue(text.contains("672.44 ÷ 2646.34") && text.contains("执行率 25.41%") && text.contains("低于60红灯"), text);
        assertTrue(money.reason().render(Locale.ENGLISH).contains("executed 25.41% in months 1 to 6"), money.reason().render(Locale.ENGLISH));
        Judgement floor = result.warnings().getFirst();
        assertEquals(Light.YELLOW, floor.light());
        assertTrue(floor.reason().render(Locale.CHINA).contains("执行率 25.41%,低于 40%"), floor.reason().render(Locale.CHINA));
        assertTrue(floor.dispositionRequired());
        assertTrue(money.reasonMissing());
    }

    @ParameterizedTest
    @CsvSource({
        "national.monitoring.1-7, 6, 数量指标, ≥100, 29.99, RED", "national.monitoring.1-7, 6, 数量指标, ≥100, 30, YELLOW",
        "national.monitoring.1-7, 6, 数量指标, ≥100, 39.99, YELLOW", "national.monitoring.1-7, 6, 数量指标, ≥100, 40, GREEN",
        "national.monitoring.1-7, 6, 数量指标, ≥100, 59.99, GREEN", "national.monitoring.1-7, 6, 数量指标, ≥100, 60, BLUE",
        "national.monitoring.1-7, 12, 数量指标, =100, 100, GREEN", "national.monitoring.1-7, 6, 数量指标, =0, 0, GREEN",
        "national.monitoring.1-7, 6, 数量指标, =0, 1, RED", "national.monitoring.1-7, 6, 成本指标, ≤50, 50, GREEN",
        "national.monitoring.1-7, 6, 成本指标, ≤50, 50.01, RED", "national.monitoring.1-7, 6, 成本指标, <50, 50, RED",
        "province.monitoring.target-share, 12, 数量指标, ≥100, 119.99, GREEN", "province.monitoring.target-share, 6, 数量指标, ≥100, 119, GREEN",
        "province.monitoring.target-share, 6, 数量指标, ≥100, 120, BLUE", "province.monitoring.target-share, 6, 数量指标, ≥100, 0, RED",
        "shanxi.monitoring, 6, 质量指标, ≥95%, 94%, RED", "shanxi.monitoring, 6, 质量指标, ≥95%, 95%, GREEN",
        "shanxi.monitoring, 6, 数量指标, ≥100, 50, GREEN", "shanxi.monitoring, 6, 数量指标, ≥100, 35, YELLOW",
        "national.monitoring.1-7, 6, 质量指标, ≥95%, 50%, GREEN", "shanxi.monitoring, 6, 成本指标, ≤50, 60, RED" })
    void lightsOfQuantities(String scheme, int month, String level2, String target, String actual, Light expected) {
        Judgement judgement = one(scheme, month, level2, target, actual);
        assertEquals(expected, judgement.light(), judgement.reason().render(Locale.CHINA));
        assertFalse(judgement.explanation().sentence(Locale.ENGLISH).contains("row."), "words exist");
    }

    @ParameterizedTest
    @CsvSource({ "达成, GREEN", "部分达成, YELLOW", "未达成, RED", "已完成。, GREEN" })
    void lightsOfWords(String said, Light expected) {
        assertEquals(expected, one(NATIONAL, 6, "社会效益指标", "健全", said).light());
    }

    @Test
    void datesAreKeptOrNot() {
        MonitoringReport report = Watched.report(1, 6, null);
        Watched.dated(report, LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30));
        Watched.dated(report, LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1));
        assertEquals(List.of(Light.GREEN, Light.RED), ENGINE.judge(report, null, scheme(NATIONAL)).rows().stream().map(Judgement::light).toList());
    }

    @Test
    void nothingIsMadeUpForWhatIsMissing() {
        assertEquals(Standing.MISSING, one(NATIONAL, 6, "数量指标", "≥100", null).standing());
        assertEquals(Standing.UNDECIDABLE, one(NATIONAL, 6, "社会效益指标", "健全", "大概可以").standing());
        assertEquals(Standing.UNDECIDABLE, one(NATIONAL, 6, "数量指标", "≥100公里", "50米").standing());
        assertEquals(Standing.UNDECIDABLE, one(NATIONAL, 6, "数量指标", "≥0", "5").standing());
        assertEquals(Standing.UNDECIDABLE, one(NATIONAL, 6, "数量指标", "≥-5", "5").standing());
        MonitoringReport report = Watched.report(1, 6, Watched.funds("100", null));
        Watched.row(report, "数量指标", "≥100", "60");
        Watched.row(report, "数量指标", "≥100", null);
        MonitoringResult result = ENGINE.judge(report, null, scheme(NATIONAL));
        assertEquals(Light.UNKNOWN, result.whole().light());
        assertEquals(Light.BLUE, result.atLeast());
        assertEquals(2, result.open().size());
        report.getRows().getFirst().setActual(Cases.quantity("1"));
        assertEquals(Light.RED, ENGINE.judge(report, null, scheme(NATIONAL)).whole().light(), "red is settled whatever is still open");
    }

    @Test
    void whatDoesNotApplyCountsForNothing() {
        MonitoringReport report = Watched.report(1, 6, Watched.funds("100", "50"));
        Watched.row(report, "数量指标", "≥100", null).setActualState(ValueState.NOT_APPLICABLE);
        assertEquals(Light.GREEN, ENGINE.judge(report, null, scheme(NATIONAL)).whole().light());
    }

    @Test
    void aPlannedCurveReplacesTheTwelfths() {
        Dossier dossier = Watched.project("100");
        ObjectiveSet set = Watched.objectives(dossier, 1, ObjectiveStatus.APPROVED);
        IndicatorTarget bridge = Watched.target(set, "桥梁", "产出指标", "数量指标", "≥1", null);
        for (int month = 1; month <= 12; month++) {
            bridge.getPlannedShares().add(new BigDecimal(month < 7 ? "0" : month < 11 ? "20" : "100"));
        }
        MonitoringReport june = Watched.report(1, 6, null);
        Watched.row(june, "数量指标", "≥1", "0").setTargetId(bridge.getId());
        assertEquals(Light.GREEN, ENGINE.judge(june, set, scheme(NATIONAL)).rows().getFirst().light(), "nothing was planned until June");
        MonitoringReport october = Watched.report(1, 10, null);
        Watched.row(october, "数量指标", "≥1", "0.1").setTargetId(bridge.getId());
        Judgement judgement = ENGINE.judge(october, set, scheme(NATIONAL)).rows().getFirst();
        assertEquals(Light.RED, judgement.light());
        assertEquals(0, new BigDecimal("0.2").compareTo(judgement.planned()));
        assertEquals(0, new BigDecimal("0.5").compareTo(judgement.forecast().value()));
        assertEquals(Likelihood.IMPOSSIBLE, judgement.forecast().likelihood());
    }

    @Test
    void theForecastIsThePaceAndAReportedOneCountsBeforeIt() {
        Judgement pace = one(NATIONAL, 6, "数量指标", "≥300", "120");
        assertEquals(0, new BigDecimal("240").compareTo(pace.forecast().value()));
        assertEquals(Likelihood.POSSIBLE, pace.forecast().likelihood());
        MonitoringReport report = Watched.report(1, 6, null);
        Watched.row(report, "数量指标", "≥300", "120").setProjected(Cases.quantity("300"));
        assertEquals(Likelihood.CERTAIN, ENGINE.judge(report, null, scheme(NATIONAL)).rows().getFirst().forecast().likelihood());
    }

    @Test
    void aRateIsNotCarriedOnBeyondAHundredPerCent() {
        assertEquals(0, new BigDecimal("100").compareTo(one(NATIONAL, 6, "质量指标", "≥95%", "96%").forecast().value()));
        assertEquals(0, new BigDecimal("80").compareTo(one(NATIONAL, 6, "质量指标", "≥95%", "40%").forecast().value()));
        assertEquals(0, new BigDecimal("192").compareTo(one(NATIONAL, 6, "质量指标", "≥150%", "96%").forecast().value()));
    }

    @Test
    void reasonsAreDueByTheLightsOfTheScheme() {
        Judgement yellow = one(NATIONAL, 6, "数量指标", "≥100", "35");
        assertTrue(yellow.reasonRequired() && yellow.reasonMissing());
        assertFalse(one("ningxia.monitoring", 6, "数量指标", "≥100", "35").reasonRequired(), "only red there");
        assertTrue(one("ningxia.monitoring", 6, "数量指标", "≥100", "5").reasonRequired());
        MonitoringReport report = Watched.report(1, 6, null);
        Watched.row(report, "数量指标", "≥100", "5").setRemark("六月起雨季停工,九月补齐");
        assertFalse(ENGINE.judge(report, null, scheme(NATIONAL)).rows().getFirst().reasonMissing());
    }

    @Test
    void hefeiLooksAtTheMoneyFirst() {
        assertEquals(Light.GREEN, hefei("50", "50"));
        assertEquals(Light.YELLOW, hefei("50", "10"));
        assertEquals(Light.RED, hefei("30", "50"));
        assertEquals(Light.UNKNOWN, hefei("50", null));
    }

    private static Light hefei(String executed, String actual) {
        MonitoringReport report = Watched.report(1, 6, Watched.funds("100", executed));
        Watched.row(report, "数量指标", "≥100", actual);
        return ENGINE.judge(report, null, scheme(HEFEI)).whole().light();
    }

    @ParameterizedTest
    @CsvSource({ "3, 1, NOT_APPLICABLE, UNKNOWN", "4, 24.99, JUDGED, YELLOW", "4, 25, JUDGED, GREEN", "7, 39, JUDGED, YELLOW",
        "8, 60, JUDGED, GREEN", "10, 79.99, JUDGED, YELLOW", "12, 80, JUDGED, GREEN" })
    void theFloorOfTheLastMonthThatHasOneHolds(int month, String executed, Standing standing, Light light) {
        Judgement floor = ENGINE.judge(Watched.report(1, month, Watched.funds("100", executed)), null, scheme(SICHUAN)).warnings().getFirst();
        assertEquals(standing, floor.standing());
        assertEquals(light, floor.light());
    }

    @Test
    void theGapWarnsOnlyWhenNoOpenRowCouldCloseIt() {
        assertEquals(Light.YELLOW, gap("50", "61").light());
        assertEquals(Light.GREEN, gap("50", "60").light(), "ten points are not more than ten");
        assertEquals(Standing.MISSING, gap("50", "60", null).standing());
        assertEquals(Light.YELLOW, gap("5", "60", null).light(), "whatever the open row is, the goals are at least 25 points ahead");
        assertEquals(Standing.MISSING, gap(null, "60").standing());
    }

    private static Judgement gap(String executed, String... actuals) {
        MonitoringReport report = Watched.report(1, 6, Watched.funds("100", executed));
        for (String actual : actuals) {
            Watched.row(report, "数量指标", "≥100", actual);
        }
        return ENGINE.judge(report, null, scheme(SICHUAN)).warnings().getLast();
    }

    @Test
    void zeroBudgetsAreRedAndUndatedMonthsAreRefused() {
        assertEquals(Light.RED, ENGINE.judge(Watched.report(1, 6, Watched.funds("0", "0")), null, scheme(NATIONAL)).funds().getFirst().light());
        assertTrue(ENGINE.judge(Watched.report(7, 6, null), null, scheme(NATIONAL)).isRefused());
        assertTrue(ENGINE.judge(Watched.report(1, 6, null), null, scheme("national.self.50-30-10")).isRefused());
        Scheme broken = EcoreUtil.copy(scheme(NATIONAL));
        broken.getMonitoringRules().getFirst().getBands().getFirst().setUpperExclusive(new BigDecimal("50"));
        assertTrue(ENGINE.judge(Watched.report(1, 6, null), null, broken).problems().getFirst().render(Locale.CHINA).contains("50"));
    }

    @Test
    void moreIsNeverWorse() {
        Random random = new Random(20260415);
        for (int i = 0; i < 600; i++) {
            int month = 1 + random.nextInt(12);
            BigDecimal target = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(4));
            BigDecimal less = BigDecimal.valueOf(random.nextInt(150_000), 2 + random.nextInt(3));
            BigDecimal more = less.add(BigDecimal.valueOf(random.nextInt(50_000), 3));
            for (String id : List.of(NATIONAL, SHARE, SHANXI)) {
                Light one = one(id, month, "数量指标", "≥" + target.toPlainString(), less.toPlainString()).light();
                Light two = one(id, month, "数量指标", "≥" + target.toPlainString(), more.toPlainString()).light();
                assertTrue(two.getValue() >= one.getValue(), id + " " + month + " " + target + ": " + less + " " + one + ", " + more + " " + two);
            }
        }
    }

    @Test
    void theWholeIsTheWorstWhateverTheOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            MonitoringReport report = Watched.report(1, 6, Watched.funds("100", String.valueOf(random.nextInt(100))));
            for (int row = random.nextInt(5); row >= 0; row--) {
                Watched.row(report, "数量指标", "≥100", String.valueOf(random.nextInt(120)));
            }
            MonitoringResult result = ENGINE.judge(report, null, scheme(NATIONAL));
            Light worst = result.all().stream().map(Judgement::light).reduce(Light.UNKNOWN, Lights::worse);
            assertEquals(worst, result.whole().light());
            MonitoringRow last = report.getRows().getLast();
            report.getRows().move(0, last);
            assertEquals(worst, ENGINE.judge(report, null, scheme(NATIONAL)).whole().light());
        }
    }

    @Test
    void partsOfTheMoneyAreShownButTheTotalCounts() {
        MonitoringReport report = Watched.report(1, 6, Watched.funds("100", "50"));
        var part = Watched.funds("10", "0");
        part.setSource(org.jixiao.model.dossier.FundSource.CARRYOVER);
        report.getFundRows().add(part);
        MonitoringResult result = ENGINE.judge(report, null, scheme(NATIONAL));
        assertEquals(Light.RED, result.funds().get(1).light());
        assertEquals(Light.GREEN, result.whole().light());
        assertEquals(List.of(), result.dispositionsDue());
        assertNull(result.whole().rule().getGapLimit());
    }
}
