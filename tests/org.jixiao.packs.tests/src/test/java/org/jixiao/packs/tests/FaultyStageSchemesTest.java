package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.MonitoringKind;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.packs.verify.SchemeFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemes of the stages broken by hand: each fault is found when the scheme is loaded, in words of both languages. */
class FaultyStageSchemesTest {

    private static MonitoringRule rule(Scheme scheme, MonitoringKind kind) {
        return scheme.getMonitoringRules().stream().filter(r -> r.getKind() == kind).findFirst().orElseThrow();
    }

    private static void set(List<Parameter> parameters, String name, String value) {
        parameters.removeIf(p -> p.getName().equals(name));
        if (value != null) {
            Parameter parameter = BaseFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            parameters.add(parameter);
        }
    }

    private static ReviewRule review(Scheme scheme) {
        return scheme.getReviewRules().getFirst();
    }

    private static ConsequenceRule consequence(Scheme scheme, String grade) {
        return scheme.getConsequenceRules().stream().filter(r -> r.getGrades().contains(grade)).findFirst().orElseThrow();
    }

    private static Arguments fault(String scheme, String code, Consumer<Scheme> breaking) {
        return Arguments.of(scheme, code, breaking);
    }

    static Stream<Arguments> faults() {
        String monitoring = "sichuan.monitoring.floors";
        String objectives = "national.objectives";
        String exante = "pidu.ex-ante";
        String results = "sichuan.results";
        return Stream.of(
                fault(monitoring, "scheme.monitoring.parameter", s -> set(rule(s, MonitoringKind.TIME_SHARE).getParameters(), "zeroGoal", "RED")),
                fault(monitoring, "scheme.monitoring.value", s -> set(rule(s, MonitoringKind.FLOOR).getParameters(), "light", "PURPLE")),
                fault(monitoring, "scheme.monitoring.value", s -> set(rule(s, MonitoringKind.FLOOR).getParameters(), "whenOverdue", "OPEN")),
                fault(monitoring, "scheme.monitoring.absent", s -> set(rule(s, MonitoringKind.WORST).getParameters(), "combine", null)),
                fault(monitoring, "scheme.monitoring.absent", s -> set(rule(s, MonitoringKind.TIME_SHARE).getParameters(), "targetShareFrom", "120")),
                fault(monitoring, "scheme.monitoring.absent", s -> set(rule(s, MonitoringKind.TIME_SHARE).getParameters(), "missed", null)),
                fault(monitoring, "scheme.monitoring.absent", s -> rule(s, MonitoringKind.GAP).setGapLimit(null)),
                fault(monitoring, "scheme.monitoring.bands", s -> rule(s, MonitoringKind.BUDGET).getBands().clear()),
                fault(monitoring, "scheme.monitoring.answer", s -> rule(s, MonitoringKind.GAP).setAnswerWithin(null)),
                fault(monitoring, "scheme.monitoring.floors", s -> rule(s, MonitoringKind.FLOOR).getFloors().get(2).setPercent(new BigDecimal("30"))),
                fault(monitoring, "scheme.monitoring.twice", s -> rule(s, MonitoringKind.QUALITATIVE).getNatures().addAll(
                        rule(s, MonitoringKind.TIME_SHARE).getNatures())),
                fault(monitoring, "scheme.lights.gap", s -> rule(s, MonitoringKind.BUDGET).getBands().get(1).setUpperExclusive(new BigDecimal("79"))),
                fault("shanxi.monitoring", "scheme.default.dimension", s -> rule(s, MonitoringKind.TARGET_REACHED).getDimensionCodes().set(0, "x")),
                fault(objectives, "scheme.points.sum", s -> review(s).getDimensions().getFirst().getChildren().getFirst().setPoints(BigDecimal.ONE)),
                fault(objectives, "scheme.points.sum", s -> {
                    review(s).getDimensions().getFirst().getChildren().clear();
                    review(s).getDimensions().getFirst().setPoints(BigDecimal.ONE);
                }),
                fault(objectives, "scheme.review.noOutcome", s -> review(s).getOutcomes().removeLast()),
                fault(objectives, "scheme.review.outcome", s -> review(s).getOutcomes().add(EcoreUtil.copy(review(s).getOutcomes().getFirst()))),
                fault(objectives, "scheme.dimension.code", s -> review(s).getDimensions().getLast().setCode("complete")),
                fault(objectives, "scheme.review.empty", s -> review(s).getDimensions().clear()),
                fault(exante, "scheme.review.parameter", s -> set(review(s).getParameters(), "median", "1")),
                fault(exante, "scheme.review.trim", s -> set(review(s).getParameters(), "trimFrom", null)),
                fault(exante, "scheme.monitoring.value", s -> set(review(s).getParameters(), "trimFrom", "2")),
                fault(exante, "scheme.review.unit", s -> set(review(s).getParameters(), "requiredUnit", null)),
                fault(results, "scheme.consequence.parameter", s -> set(consequence(s, "poor").getParameters(), "half", "1")),
                fault(results, "scheme.monitoring.value", s -> set(consequence(s, "poor").getParameters(), "share", "a tenth")),
                fault(results, "scheme.consequence.twice", s -> consequence(s, "medium").getGrades().add("poor")),
                fault(results, "scheme.consequence.grade", s -> consequence(s, "medium").getGrades().add("bad")),
                fault(results, "scheme.consequence.years", s -> s.getConsequenceRules().stream().filter(r -> r.getConsecutiveYears() > 1)
                        .forEach(r -> r.getGrades().clear())));
    }

    private static AppraisalGroup group(Scheme scheme, GroupKind kind) {
        return scheme.getAppraisalGroups().stream().filter(g -> g.getKind() == kind).findFirst().orElseThrow();
    }

    private static AppraisalGroup direct(Scheme scheme) {
        return group(scheme, GroupKind.DIRECT_UNIT);
    }

    private static AppraisalGroup county(Scheme scheme) {
        return group(scheme, GroupKind.COUNTY_BUREAU);
    }

    private static ComprehensiveItem ballot(Scheme scheme) {
        return direct(scheme).getComprehensiveItems().stream().filter(i -> i.getAggregation() == ItemAggregation.VOTES).findFirst().orElseThrow();
    }

    static Stream<Arguments> appraisalFaults() {
        String id = "bureau.appraisal";
        return Stream.of(
                fault(id, "scheme.appraisal.groups", s -> {
                    s.getAppraisalGroups().clear();
                    s.getConsequenceRules().clear();
                }),
                fault(id, "scheme.appraisal.points", s -> direct(s).setIndicatorPoints(BigDecimal.ZERO)),
                fault(id, "scheme.appraisal.points", s -> ballot(s).setFullPoints(null)),
                fault(id, "scheme.appraisal.code", s -> ballot(s).setCode("leaders")),
                fault(id, "scheme.appraisal.drop", s -> direct(s).getComprehensiveItems().getFirst().setDropLowest(-1)),
                fault(id, "scheme.appraisal.ballot", s -> ballot(s).getOptions().clear()),
                fault(id, "scheme.appraisal.option", s -> ballot(s).getOptions().getFirst().setFactor(new BigDecimal("1.1"))),
                fault(id, "scheme.appraisal.option", s -> ballot(s).getOptions().getFirst().setCode("poor")),
                fault(id, "scheme.appraisal.tier", s -> county(s).getTierRules().getFirst().setPoints(null)),
                fault(id, "scheme.appraisal.tierOrder", s -> county(s).getTierRules().getFirst().setShareTo(new BigDecimal("0.7"))),
                fault(id, "scheme.appraisal.tierEnd", s -> county(s).getTierRules().getLast().setShareTo(new BigDecimal("0.9"))),
                fault(id, "scheme.appraisal.className", s -> direct(s).getClassRules().getFirst().setName("优胜单位")),
                fault(id, "scheme.appraisal.quota", s -> direct(s).getClassRules().getFirst().setCount(3)),
                fault(id, "scheme.appraisal.quota", s -> direct(s).getClassRules().getFirst().setShare(new BigDecimal("-0.1"))),
                fault(id, "scheme.appraisal.shares", s -> direct(s).getClassRules().getFirst().setShare(new BigDecimal("0.8"))),
                fault(id, "scheme.appraisal.classes", s -> direct(s).getClassRules().get(1).setShare(null)),
                fault(id, "scheme.consequence.grade", s -> consequence(s, "综合优胜单位").getGrades().add("先进单位")));
    }

    @ParameterizedTest
    @MethodSource({"faults", "appraisalFaults"})
    void aFaultIsFoundAtLoad(String id, String code, Consumer<Scheme> breaking) {
        Scheme scheme = EcoreUtil.copy(Stages.scheme(id));
        PackVerifier verifier = new PackVerifier(Stages.INSTALLED.packs(), Stages.INSTALLED.methods());
        assertEquals(List.of(), verifier.verify(scheme).stream().filter(SchemeFinding::isError).toList());
        breaking.accept(scheme);
        List<SchemeFinding> findings = verifier.verify(scheme).stream().filter(SchemeFinding::isError).toList();
        assertEquals(List.of(code), findings.stream().map(SchemeFinding::code).distinct().toList(), () -> findings.stream()
                .map(f -> f.render(Locale.CHINA)).toList().toString());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String text = findings.getFirst().text().render(locale);
            assertFalse(text.contains("scheme.") || text.matches("(?s).*\\{\\d.*"), text);
        }
    }
}
