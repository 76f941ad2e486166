package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackFault;
import org.jixiao.packs.PackRepository.SchemeEntry;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.packs.verify.SchemeFinding;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

    private static final Installed INSTALLED = Installed.all();

    @Test
    void allPacksAreFoundWithTheirNames() {
        assertEquals(List.of("org.jixiao.example.pack", "org.jixiao.pack.agriculture", "org.jixiao.pack.national", "org.jixiao.pack.transport"),
                INSTALLED.packs().packs().stream().map(PackDescriptor::id).sorted().toList());
        assertTrue(INSTALLED.packs().packs().stream().noneMatch(p -> p.name().isBlank() || p.name().startsWith("%")));
    }

    @Test
    void everythingShippedIsVerifiedWithoutAFault() {
        List<PackFault> faults = new PackVerifier(INSTALLED.packs(), INSTALLED.methods()).verifyAll();
        assertEquals(List.of(), faults.stream().map(f -> f.render(Locale.CHINA)).filter(f -> !f.contains("没有注明条款")).toList());
        assertTrue(faults.stream().noneMatch(PackFault::isError));
    }

    @Test
    void everyRuleOfANationalSchemeHasAClauseAndExamples() {
        int examples = 0;
        for (SchemeEntry entry : INSTALLED.packs().schemes()) {
            if (!entry.pack().id().equals("org.jixiao.pack.national")) {
                continue;
            }
            for (ScoringRule rule : rules(entry.scheme())) {
                assertTrue(INSTALLED.packs().clause(rule.getClauseId()).isPresent(), rule.getId());
                assertFalse(rule.getExamples().isEmpty(), rule.getId());
                examples += rule.getExamples().size();
            }
        }
        assertTrue(examples >= 150, "examples: " + examples);
    }

    @Test
    void clausesSayThatTheyAreParaphrasesAndNameTheirDocument() {
        INSTALLED.packs().clause("caiyu-2020-10.quantitative").ifPresentOrElse(clause -> {
            assertTrue(clause.isParaphrase());
            assertEquals("财预〔2020〕10号", ((org.jixiao.model.rules.SourceDocument) clause.eContainer()).getNumber());
        }, () -> { throw new AssertionError("no clause"); });
    }

    @Test
    void schemesHaveThePublishedPointsAndGrades() {
        assertEquals("10 50 30 10", points("national.self.50-30-10"));
        assertEquals("10 20 40 20 10", points("national.self.cost"));
        assertEquals("10 50 40", points("national.self.no-satisfaction"));
        assertEquals("10 90", points("sichuan.self.10-90"));
        assertEquals("20 80", points("hubei.self.20-80"));
        assertEquals("10 90", points("chongqing.self.10-90"));
        assertEquals("10 25 30 35", points("yinchuan.self.10-25-30-35"));
        assertEquals("20 80", points("yunnan.self.20-80"));
        assertEquals("2 13 85", points("guangshui.evaluation.2-13-85"));
        assertEquals("40 40 20", points("ningxia.self.40-40-20"));
        assertEquals("20 40 40", points("province.self.20-40-40"));
        assertEquals("40 50 10", points("pidu.department.40-50-10"));
        assertEquals("20 20 30 30", points("national.evaluation.annex2"));
        assertEquals("10 30 30 30", points("national.department.common-2013"));
        assertEquals("50 25 25", percents("jilin.inspection.50-25-25"));
        assertEquals("70 30", percents("enterprise.evaluation.standard-levels"));
        assertEquals("90 80 70 0", grades("pidu.department.40-50-10"));
        assertEquals("80 70 60 0", grades("province.self.20-40-40"));
        assertEquals("85 70 50 40 0", grades("enterprise.evaluation.standard-levels"));
        assertEquals("90 80 60 0", grades("national.self.50-30-10"));
        assertEquals("90 80 70 0", grades("sichuan.self.10-90"));
    }

    @Test
    void schemesAreFoundByStageSubjectAndDay() {
        List<String> before2021 = INSTALLED.packs().schemesFor(Stage.EVALUATION, SubjectKind.PROJECT, LocalDate.of(2021, 1, 1)).stream()
                .map(e -> e.scheme().getId()).toList();
        assertTrue(before2021.contains("national.self.50-30-10"));
        assertFalse(before2021.contains("national.self.cost"), "issued in August 2021");
        assertEquals(List.of("bureau.appraisal"), INSTALLED.packs().schemesFor(Stage.APPRAISAL, null, null).stream()
                .map(e -> e.scheme().getId()).toList());
        assertTrue(INSTALLED.packs().schemesFor(Stage.MONITORING, SubjectKind.PROJECT, null).stream()
                .noneMatch(e -> e.scheme().getId().equals("hefei.monitoring.department")), "made for departments");
        assertEquals(List.of("national.government.common-2013"), INSTALLED.packs().schemesFor(Stage.EVALUATION, SubjectKind.GOVERNMENT_BUDGET, null)
                .stream().map(e -> e.scheme().getId()).toList());
    }

    @Test
    void librariesHoldTheIndicatorsOfTheReference() {
        assertEquals(53, INSTALLED.packs().libraries("org.jixiao.pack.transport").stream().mapToInt(l -> l.getIndicators().size()).sum());
        IndicatorLibrary agriculture = INSTALLED.packs().libraries("org.jixiao.pack.agriculture").getFirst();
        assertEquals(41, agriculture.getIndicators().size());
        for (IndicatorLibrary library : INSTALLED.packs().libraries()) {
            library.getIndicators().forEach(i -> {
                assertTrue(i.getDefaultRule() != null && i.getLevel1() != null && i.getLevel2() != null, i.getId());
                String english = INSTALLED.packs().text(i.getId(), "name", Locale.ENGLISH, "");
                assertFalse(english.isBlank(), i.getId());
            });
        }
    }

    @Test
    void englishNamesExistForEverythingAnEditorShows() {
        List<String> without = new ArrayList<>();
        for (SchemeEntry entry : INSTALLED.packs().schemes()) {
            Scheme scheme = entry.scheme();
            List<EObject> shown = new ArrayList<>(List.of(scheme));
            scheme.eAllContents().forEachRemaining(o -> {
                if (o instanceof Dimension || o instanceof ScoringRule || o instanceof org.jixiao.model.rules.WorkflowState
                        || o instanceof org.jixiao.model.rules.Transition || o instanceof org.jixiao.model.rules.RoleDefinition) {
                    shown.add(o);
                }
            });
            for (EObject o : shown) {
                String id = ((org.jixiao.model.base.Identified) o).getId();
                if (INSTALLED.packs().text(id, "name", Locale.ENGLISH, "").isBlank()) {
                    without.add(id);
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void aCorruptedExampleIsReportedWithItsPlace() {
        Scheme scheme = EcoreUtil.copy(scheme("national.self.50-30-10"));
        scheme.getExecutionRule().getExamples().getFirst().setExpected(new BigDecimal("8.61"));
        List<SchemeFinding> findings = verifier().verify(scheme);
        assertEquals(1, findings.size(), findings::toString);
        SchemeFinding finding = findings.getFirst();
        assertTrue(finding.isError());
        assertEquals("scheme.example", finding.code());
        String text = finding.render(Locale.CHINA);
        assertTrue(text.contains("普陀体育中心") && text.contains("8.61") && text.contains("8.62"), text);
    }

    @Test
    void pointsThatDoNotAddUpAreReported() {
        Scheme scheme = EcoreUtil.copy(scheme("national.self.50-30-10"));
        scheme.getDimensions().get(1).setPoints(new BigDecimal("60"));
        assertEquals(List.of("scheme.points.sum"), codes(verifier().verify(scheme)));
    }

    @Test
    void gapsAndOverlapsOfGradesAreReported() {
        Scheme gap = EcoreUtil.copy(scheme("national.self.50-30-10"));
        gap.getGradeScale().getBands().getLast().setLowerInclusive(new BigDecimal("10"));
        assertEquals(List.of("scheme.grades.gap"), codes(verifier().verify(gap)));
        Scheme overlap = EcoreUtil.copy(scheme("national.self.50-30-10"));
        overlap.getGradeScale().getBands().get(1).setLowerInclusive(new BigDecimal("95"));
        assertTrue(codes(verifier().verify(overlap)).contains("scheme.grades.overlap"));
    }

    @Test
    void parametersThatTheMethodRefusesAreReported() {
        Scheme scheme = EcoreUtil.copy(scheme("hubei.self.20-80"));
        var rule = scheme.getDefaultRules().stream().filter(d -> d.getRuleClass() == org.jixiao.model.rules.RuleClass.QUALITATIVE)
                .findFirst().orElseThrow().getRule();
        rule.getParameters().getFirst().setValue("达成|80|100|;部分达成|50|75|;未达成|0|50|");
        assertEquals(List.of("scheme.parameter"), codes(verifier().verify(scheme)).stream().distinct().toList());
    }

    @Test
    void anUnknownMethodIsAWarningAndKeepsTheSettings() {
        Scheme scheme = EcoreUtil.copy(scheme("hubei.self.20-80"));
        ScoringRule rule = scheme.getDefaultRules().getFirst().getRule();
        rule.setMethodId("org.example.absent");
        rule.setMethodBundle("org.example.plugin");
        List<SchemeFinding> findings = verifier().verify(scheme);
        assertEquals(List.of("scheme.method.absent"), codes(findings));
        assertFalse(findings.getFirst().isError());
        assertTrue(findings.getFirst().render(Locale.CHINA).contains("org.example.plugin"));
    }

    @Test
    void referencesThatLeadNowhereAreReported() {
        Scheme scheme = EcoreUtil.copy(scheme("sichuan.self.10-90"));
        scheme.getExecutionRule().setClauseId("no.such.clause");
        scheme.getWorkflows().getFirst().getTransitions().getFirst().setToState("nowhere");
        List<String> codes = codes(verifier().verify(scheme));
        assertTrue(codes.contains("scheme.clause"), codes::toString);
        assertTrue(codes.contains("scheme.transition.state"), codes::toString);
        assertTrue(codes.contains("scheme.state.unreachable"), codes::toString);
    }

    private static PackVerifier verifier() {
        return new PackVerifier(INSTALLED.packs(), INSTALLED.methods());
    }

    private static List<String> codes(List<SchemeFinding> findings) {
        return findings.stream().map(SchemeFinding::code).toList();
    }

    private static Scheme scheme(String id) {
        return INSTALLED.packs().scheme(id, null).orElseThrow().scheme();
    }

    private static String points(String id) {
        return String.join(" ", scheme(id).getDimensions().stream().map(d -> d.getPoints().toPlainString()).toList());
    }

    private static String percents(String id) {
        return String.join(" ", scheme(id).getDimensions().stream().map(d -> d.getPercent().toPlainString()).toList());
    }

    private static String grades(String id) {
        return String.join(" ", scheme(id).getGradeScale().getBands().stream().map(GradeBand::getLowerInclusive)
                .map(BigDecimal::toPlainString).toList());
    }

    private static List<ScoringRule> rules(Scheme scheme) {
        List<ScoringRule> rules = new ArrayList<>();
        scheme.eAllContents().forEachRemaining(o -> {
            if (o instanceof ScoringRule rule) {
                rules.add(rule);
            }
        });
        return rules;
    }
}
