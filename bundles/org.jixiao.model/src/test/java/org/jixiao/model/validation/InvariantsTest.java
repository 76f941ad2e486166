package org.jixiao.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.appraisal.*;
import org.jixiao.model.base.*;
import org.jixiao.model.dossier.*;
import org.jixiao.model.library.*;
import org.jixiao.model.rules.*;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.TraceFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sound documents have no violation; each way of breaking one gives exactly the violation it should. */
class InvariantsTest {

    private static final BaseFactory BASE = BaseFactory.eINSTANCE;
    private static final RulesFactory RULES = RulesFactory.eINSTANCE;
    private static final DossierFactory DOSSIER = DossierFactory.eINSTANCE;
    private static final LibraryFactory LIBRARY = LibraryFactory.eINSTANCE;
    private static final AppraisalFactory APPRAISAL = AppraisalFactory.eINSTANCE;

    private final Map<String, List<Runnable>> cases = new LinkedHashMap<>();

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    // ---- sound documents -------------------------------------------------------------------------------------------------------

    private static Scheme scheme() {
        Scheme scheme = RULES.createScheme();
        scheme.setVersion("1");
        scheme.setPoints(n("100"));
        scheme.setEffectiveFrom(LocalDate.of(2026, 1, 1));
        scheme.setEffectiveTo(LocalDate.of(2026, 1, 1));
        SourceDocument paper = RULES.createSourceDocument();
        Clause clause = RULES.createClause();
        clause.setId("clause-1");
        paper.getClauses().add(clause);
        scheme.getDocuments().add(paper);
        scheme.getDimensions().add(dimension("execution", "10"));
        Dimension goal = dimension("goal", "90.0");
        goal.setMin(n("60"));
        goal.setMax(n("90"));
        goal.getChildren().add(dimension("output", "50"));
        goal.getChildren().add(dimension("benefit", "40"));
        goal.setClauseId("clause-1");
        scheme.getDimensions().add(goal);
        scheme.setGradeScale(scale("90", "80", "60", "0"));
        scheme.setRounding(RULES.createRoundingPolicy());
        scheme.setExecutionRule(rule());
        DefaultRule byDefault = RULES.createDefaultRule();
        byDefault.getDimensionCodes().add("output");
        byDefault.setRule(rule());
        RuleItem item = RULES.createRuleItem();
        item.setPoints(n("5"));
        item.setRule(rule());
        byDefault.getRule().getItems().add(item);
        scheme.getDefaultRules().add(byDefault);
        MonitoringRule lights = RULES.createMonitoringRule();
        LightBand red = RULES.createLightBand();
        red.setUpperExclusive(n("60"));
        LightBand yellow = RULES.createLightBand();
        yellow.setLowerInclusive(n("60"));
        yellow.setUpperExclusive(n("80"));
        lights.getBands().addAll(List.of(red, yellow));
        MonthFloor floor = RULES.createMonthFloor();
        floor.setMonth(4);
        floor.setPercent(n("25"));
        lights.getFloors().add(floor);
        scheme.getMonitoringRules().add(lights);
        ConsequenceRule consequence = RULES.createConsequenceRule();
        consequence.getGrades().add("A");
        scheme.getConsequenceRules().add(consequence);
        scheme.setCalendar(calendar());
        RoleDefinition unit = RULES.createRoleDefinition();
        unit.setCode("unit");
        scheme.getRoles().add(unit);
        scheme.getWorkflows().add(workflow());
        return scheme;
    }

    private static Dimension dimension(String code, String points) {
        Dimension dimension = RULES.createDimension();
        dimension.setCode(code);
        dimension.setPoints(n(points));
        return dimension;
    }

    private static GradeScale scale(String... bounds) {
        GradeScale scale = RULES.createGradeScale();
        scale.setFullPoints(n("100"));
        char name = 'A';
        for (String bound : bounds) {
            GradeBand band = RULES.createGradeBand();
            band.setName(String.valueOf(name++));
            band.setLowerInclusive(n(bound));
            scale.getBands().add(band);
        }
        return scale;
    }

    private static ScoringRule rule() {
        ScoringRule rule = RULES.createScoringRule();
        rule.setMethodId("method");
        rule.getParameters().add(parameter("a"));
        rule.getParameters().add(parameter("b"));
        WorkedExample example = RULES.createWorkedExample();
        example.setExpected(n("8.62"));
        rule.getExamples().add(example);
        return rule;
    }

    private static Parameter parameter(String name) {
        Parameter parameter = BASE.createParameter();
        parameter.setName(name);
        return parameter;
    }

    private static Calendar calendar() {
        Calendar calendar = RULES.createCalendar();
        Deadline fixed = RULES.createDeadline();
        fixed.setCode("report");
        fixed.setMonth(3);
        fixed.setDay(15);
        Deadline monthly = RULES.createDeadline();
        monthly.setKind(DeadlineKind.EVERY_MONTH);
        monthly.setDay(30);
        Deadline quarter = RULES.createDeadline();
        quarter.setKind(DeadlineKind.QUARTER_END);
        quarter.setAmount(-5);
        Deadline after = RULES.createDeadline();
        after.setKind(DeadlineKind.AFTER_EVENT);
        after.setAfterEvent("feedback.received");
        after.setAmount(1);
        after.setUnit(PeriodUnit.MONTH);
        calendar.getDeadlines().addAll(List.of(fixed, monthly, quarter, after));
        return calendar;
    }

    private static Workflow workflow() {
        Workflow workflow = RULES.createWorkflow();
        WorkflowState start = RULES.createWorkflowState();
        start.setCode("draft");
        start.setKind(StateKind.START);
        start.setRoleCode("unit");
        start.setDeadlineCode("report");
        WorkflowState done = RULES.createWorkflowState();
        done.setCode("done");
        done.setKind(StateKind.DONE);
        workflow.getStates().addAll(List.of(start, done));
        Transition finish = RULES.createTransition();
        finish.setCode("finish");
        finish.setFromState("draft");
        finish.setToState("done");
        finish.getRoleCodes().add("unit");
        Gate gate = RULES.createGate();
        gate.setConditionId("x");
        finish.getGates().add(gate);
        workflow.getTransitions().add(finish);
        return workflow;
    }

    private static Dossier dossier() {
        Dossier dossier = DOSSIER.createDossier();
        dossier.setFiscalYear(2026);
        dossier.setFiscalYearTo(2026);
        dossier.setSubject(DOSSIER.createSubject());
        ObjectiveSet first = DOSSIER.createObjectiveSet();
        ObjectiveSet second = DOSSIER.createObjectiveSet();
        second.setVersion(2);
        second.setBasedOnVersion(1);
        IndicatorTarget target = DOSSIER.createIndicatorTarget();
        target.setPoints(n("10"));
        target.getPlannedShares().addAll(Stream.of("0", "0", "10", "20", "20", "50", "60", "70", "80", "90", "100", "100")
                .map(BigDecimal::new).toList());
        second.getTargets().add(target);
        second.getPlan().add(DOSSIER.createPlanStep());
        dossier.getObjectiveSets().addAll(List.of(first, second));
        MonitoringReport report = DOSSIER.createMonitoringReport();
        report.setMonthTo(7);
        report.getRows().add(DOSSIER.createMonitoringRow());
        report.getDispositions().add(DOSSIER.createDisposition());
        report.getDispositions().get(0).setRowId(report.getRows().get(0).getId());
        dossier.getMonitoringReports().add(report);
        Evaluation evaluation = DOSSIER.createEvaluation();
        FundRow total = DOSSIER.createFundRow();
        total.setExecuted(BASE.createAmount());
        total.getExecuted().setValue(n("999999999999.1234"));
        FundRow other = DOSSIER.createFundRow();
        other.setSource(FundSource.OTHER);
        evaluation.getFundRows().addAll(List.of(total, other));
        IndicatorScore score = DOSSIER.createIndicatorScore();
        score.setTargetId(target.getId());
        score.setTarget(BASE.createQuantity());
        score.setResult(BASE.createScoreResult());
        score.getResult().setPoints(n("9.60"));
        score.setTrace(TraceFactory.eINSTANCE.createScoreTrace());
        score.getTrace().setPoints(n("9.60"));
        score.getInputs().add(parameter("count"));
        evaluation.getIndicators().add(score);
        Evidence evidence = BASE.createEvidence();
        evidence.setFile("佐证/决算 表.pdf");
        evidence.setHash("0a".repeat(32));
        evaluation.getEvidence().add(evidence);
        SoundPapers.addTo(evaluation, score);
        dossier.getEvaluations().add(evaluation);
        Feedback feedback = DOSSIER.createFeedback();
        feedback.setEvaluationId(evaluation.getId());
        feedback.getProblems().add(DOSSIER.createProblem());
        dossier.getFeedbacks().add(feedback);
        Rectification rectification = DOSSIER.createRectification();
        rectification.setFeedbackId(feedback.getId());
        rectification.getItems().add(DOSSIER.createRectificationItem());
        rectification.getItems().get(0).setProblemId(feedback.getProblems().get(0).getId());
        dossier.getRectifications().add(rectification);
        BudgetDecision decision = DOSSIER.createBudgetDecision();
        decision.setEvaluationId(evaluation.getId());
        dossier.getBudgetDecisions().add(decision);
        return dossier;
    }

    private static IndicatorLibrary library() {
        IndicatorLibrary library = LIBRARY.createIndicatorLibrary();
        IndicatorDefinition indicator = LIBRARY.createIndicatorDefinition();
        indicator.setCode("1");
        indicator.setName("里程");
        indicator.setNature(Nature.GE);
        indicator.setDirection(Direction.POSITIVE);
        indicator.getStandards().add(LIBRARY.createStandard());
        library.getIndicators().add(indicator);
        UnitDefinition km = LIBRARY.createUnitDefinition();
        km.setCode("km");
        km.setFactor(n("1000"));
        library.getUnits().add(km);
        return library;
    }

    private static Appraisal appraisal() {
        Appraisal appraisal = APPRAISAL.createAppraisal();
        AppraisalGroup group = APPRAISAL.createAppraisalGroup();
        group.setIndicatorPoints(n("1000"));
        ComprehensiveItem item = APPRAISAL.createComprehensiveItem();
        item.setCode("public");
        BallotOption good = APPRAISAL.createBallotOption();
        good.setCode("good");
        item.getOptions().add(good);
        group.getComprehensiveItems().add(item);
        group.getTierRules().add(APPRAISAL.createTierRule());
        group.getTierRules().get(0).setShareTo(n("0.3334"));
        group.getClassRules().add(APPRAISAL.createClassRule());
        group.getClassRules().get(0).setShare(n("0.15"));
        AppraisedUnit unit = APPRAISAL.createAppraisedUnit();
        unit.setName("公路段");
        AppraisalIndicator indicator = APPRAISAL.createAppraisalIndicator();
        indicator.setPoints(n("1000.00"));
        unit.getIndicators().add(indicator);
        Filing filing = APPRAISAL.createFiling();
        filing.setOrdinal(12);
        filing.getEntries().add(APPRAISAL.createFilingEntry());
        filing.getEntries().get(0).setIndicatorId(indicator.getId());
        Filing quarter = APPRAISAL.createFiling();
        quarter.setPeriod(FilingPeriod.QUARTER);
        quarter.setOrdinal(4);
        unit.getFilings().addAll(List.of(filing, quarter));
        Verification verification = APPRAISAL.createVerification();
        verification.getEntries().add(APPRAISAL.createVerificationEntry());
        verification.getEntries().get(0).setIndicatorId(indicator.getId());
        unit.getVerifications().add(verification);
        Ballot ballot = APPRAISAL.createBallot();
        ballot.setItemCode("public");
        ballot.getCounts().add(APPRAISAL.createBallotCount());
        ballot.getCounts().get(0).setOptionCode("good");
        ballot.getCounts().get(0).setVotes(12);
        unit.getBallots().add(ballot);
        LeaderScore leader = APPRAISAL.createLeaderScore();
        leader.setItemCode("public");
        unit.getLeaderScores().add(leader);
        Adjustment bonus = APPRAISAL.createAdjustment();
        bonus.setPoints(n("5"));
        unit.getAdjustments().add(bonus);
        unit.setTier(APPRAISAL.createTierPlacement());
        unit.getTier().setRank(3);
        unit.getTier().setTotal(3);
        group.getUnits().add(unit);
        appraisal.getGroups().add(group);
        return appraisal;
    }

    @Test
    void soundDocumentsHoldAllInvariants() {
        assertEquals(List.of(), messages(scheme()));
        assertEquals(List.of(), messages(dossier()));
        assertEquals(List.of(), messages(library()));
        assertEquals(List.of(), messages(appraisal()));
    }

    private static List<String> messages(EObject root) {
        return Invariants.violations(root).stream().map(Violation::getMessage).toList();
    }

    // ---- broken ones -----------------------------------------------------------------------------------------------------------

    private void scheme(String id, Consumer<Scheme> damage) {
        add(id, scheme(), damage);
    }

    private void dossier(String id, Consumer<Dossier> damage) {
        add(id, dossier(), damage);
    }

    private void score(String id, Consumer<IndicatorScore> damage) {
        dossier(id, d -> damage.accept(d.getEvaluations().get(0).getIndicators().get(0)));
    }

    private void library(String id, Consumer<IndicatorLibrary> damage) {
        add(id, library(), damage);
    }

    private void appraisal(String id, Consumer<Appraisal> damage) {
        add(id, appraisal(), damage);
    }

    private void unit(String id, Consumer<AppraisedUnit> damage) {
        appraisal(id, a -> damage.accept(a.getGroups().get(0).getUnits().get(0)));
    }

    private <T extends EObject> void add(String id, T document, Consumer<T> damage) {
        cases.computeIfAbsent(id, key -> new ArrayList<>()).add(() -> {
            damage.accept(document);
            List<Violation> violations = Invariants.violations(document);
            assertEquals(List.of(id), violations.stream().map(Violation::id).toList(), () -> violations.toString());
            Violation violation = violations.get(0);
            assertSame(document, org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(violation.object()));
            assertFalse(violation.getMessage().contains("{"), violation.getMessage());
            assertFalse(violation.getMessage().contains("null"), violation.getMessage());
        });
    }

    private void cases() {
        dossier("base.id.missing", d -> d.getSubject().setId(" "));
        dossier("base.id.duplicate", d -> d.getSubject().setId(d.getId()));
        score("base.quantity.number", s -> s.getTarget().setKind(QuantityKind.PERCENT));
        score("base.quantity.date", s -> s.getTarget().setKind(QuantityKind.DATE));
        score("base.quantity.truth", s -> s.getTarget().setKind(QuantityKind.YES_NO));
        score("base.quantity.empty", s -> s.getTarget().setNumber(BigDecimal.ZERO));
        dossier("base.amount.digits", d -> d.getEvaluations().get(0).getFundRows().get(0).getExecuted().setValue(n("1.00001")));
        dossier("base.amount.digits", d -> d.getEvaluations().get(0).getFundRows().get(0).getExecuted().setValue(n("1000000000000")));
        score("base.result.points", s -> s.getResult().setPoints(null));
        score("base.result.points", s -> s.getTrace().setPoints(null));
        score("base.result.interval", s -> s.getResult().setKind(ResultKind.INTERVAL));
        score("base.result.interval", s -> s.getTrace().setResultKind(ResultKind.INTERVAL));
        score("base.result.order", s -> {
            s.getResult().setLow(n("2"));
            s.getResult().setHigh(n("1"));
        });
        score("base.result.order", s -> {
            ScoreTrace trace = s.getTrace();
            trace.setLow(n("2"));
            trace.setHigh(n("1"));
        });
        dossier("base.evidence.hash", d -> d.getEvaluations().get(0).getEvidence().get(0).setHash("abc"));
        for (String file : List.of("/etc/passwd", "C:\\x", "a\\b")) {
            dossier("base.evidence.file", d -> d.getEvaluations().get(0).getEvidence().get(0).setFile(file));
        }
        score("base.parameter.name", s -> s.getInputs().get(0).setName(null));

        scheme("rules.scheme.version", s -> s.setVersion(""));
        scheme("rules.scheme.effective", s -> s.setEffectiveTo(LocalDate.of(2025, 12, 31)));
        scheme("rules.points.sum", s -> s.setPoints(n("110")));
        scheme("rules.points.sum", s -> s.getDimensions().get(1).getChildren().get(0).setPoints(n("49.99")));
        scheme("rules.points.negative", s -> {
            s.getDimensions().get(0).setPoints(n("-1"));
            s.setPoints(null);
        });
        library("rules.points.negative", l -> l.getIndicators().get(0).setSuggestedPoints(n("-1")));
        dossier("rules.points.negative", d -> d.getObjectiveSets().get(1).getTargets().get(0).setPoints(n("-1")));
        scheme("rules.dimension.code", s -> s.getDimensions().get(0).setCode("benefit"));
        scheme("rules.dimension.limits", s -> s.getDimensions().get(1).setMax(n("89")));
        scheme("rules.dimension.limits", s -> s.getDimensions().get(1).setMin(n("91")));
        scheme("rules.dimension.percent", s -> {
            Dimension goal = s.getDimensions().get(1);
            goal.setAggregation(AggregationKind.NESTED_PERCENT);
            goal.getChildren().get(0).setPercent(n("50"));
            goal.getChildren().get(1).setPercent(n("49.9"));
        });
        scheme("rules.dimension.unknown", s -> s.getDefaultRules().get(0).getDimensionCodes().add("nowhere"));
        scheme("rules.gradeScale.empty", s -> {
            s.getGradeScale().getBands().clear();
            s.getConsequenceRules().clear();
        });
        scheme("rules.gradeScale.name", s -> s.getGradeScale().getBands().get(2).setName("B"));
        scheme("rules.gradeScale.bound", s -> s.getGradeScale().getBands().get(1).setLowerInclusive(null));
        scheme("rules.gradeScale.order", s -> s.getGradeScale().getBands().get(1).setLowerInclusive(n("90.0")));
        scheme("rules.gradeScale.gap", s -> s.getGradeScale().getBands().get(3).setLowerInclusive(n("0.01")));
        scheme("rules.rule.method", s -> s.getExecutionRule().setMethodId(null));
        scheme("rules.rule.parameter", s -> s.getExecutionRule().getParameters().get(1).setName("a"));
        scheme("rules.item.rule", s -> s.getDefaultRules().get(0).getRule().getItems().get(0).setRule(null));
        scheme("rules.item.rule", s -> s.getDefaultRules().get(0).setRule(null));
        scheme("rules.item.points", s -> s.getDefaultRules().get(0).getRule().getItems().get(0).setPoints(n("-0.01")));
        scheme("rules.example.expected", s -> {
            s.getExecutionRule().getExamples().get(0).setName("x");
            s.getExecutionRule().getExamples().get(0).setExpected(null);
        });
        scheme("rules.example.expected", s -> {
            s.getExecutionRule().getExamples().get(0).setName("x");
            s.getExecutionRule().getExamples().get(0).setExpectedKind(ResultKind.INTERVAL);
        });
        scheme("rules.rounding.digits", s -> s.getRounding().setTotalDigits(9));
        scheme("rules.rounding.digits", s -> s.getRounding().setIndicatorDigits(-1));
        scheme("rules.rounding.tolerance", s -> s.getRounding().setTolerance(n("-0.1")));
        scheme("rules.lightBand.order", s -> s.getMonitoringRules().get(0).getBands().get(1).setUpperExclusive(n("60.0")));
        scheme("rules.month", s -> s.getMonitoringRules().get(0).getFloors().get(0).setMonth(13));
        scheme("rules.month", s -> s.getCalendar().getDeadlines().get(0).setMonth(0));
        scheme("rules.monthFloor.percent", s -> s.getMonitoringRules().get(0).getFloors().get(0).setPercent(n("100.1")));
        scheme("rules.consequence.years", s -> s.getConsequenceRules().get(0).setConsecutiveYears(0));
        scheme("rules.consequence.grade", s -> s.getConsequenceRules().get(0).getGrades().add("Z"));
        scheme("rules.deadline.day", s -> s.getCalendar().getDeadlines().get(1).setDay(32));
        for (int deadline = 0; deadline < 4; deadline++) {
            int at = deadline;
            scheme("rules.deadline.incomplete", s -> {
                Deadline broken = s.getCalendar().getDeadlines().get(at);
                broken.setDay(null);
                broken.setAmount(null);
                broken.setCode("report");
            });
        }
        scheme("rules.clause.unknown", s -> s.getDefaultRules().get(0).getRule().setClauseId("clause-2"));
        scheme("rules.workflow.code", s -> {
            Transition again = org.eclipse.emf.ecore.util.EcoreUtil.copy(s.getWorkflows().get(0).getTransitions().get(0));
            again.setId("another");
            again.getGates().clear();
            s.getWorkflows().get(0).getTransitions().add(again);
        });
        scheme("rules.workflow.start", s -> s.getWorkflows().get(0).getStates().get(0).setKind(StateKind.NORMAL));
        scheme("rules.workflow.deadEnd", s -> s.getWorkflows().get(0).getStates().get(1).setKind(StateKind.NORMAL));
        scheme("rules.workflow.state", s -> s.getWorkflows().get(0).getTransitions().get(0).setToState("nowhere"));
        scheme("rules.workflow.role", s -> s.getWorkflows().get(0).getTransitions().get(0).getRoleCodes().add("nobody"));
        scheme("rules.workflow.role", s -> s.getWorkflows().get(0).getStates().get(1).setRoleCode("nobody"));
        scheme("rules.workflow.deadline", s -> s.getWorkflows().get(0).getStates().get(1).setDeadlineCode("never"));
        scheme("rules.gate.condition", s -> {
            s.getWorkflows().get(0).getTransitions().get(0).getGates().get(0).setCode("g");
            s.getWorkflows().get(0).getTransitions().get(0).getGates().get(0).setConditionId("");
        });

        library("library.indicator.code", l -> {
            IndicatorDefinition again = LIBRARY.createIndicatorDefinition();
            again.setCode("1");
            again.setName("x");
            l.getIndicators().add(again);
        });
        library("library.indicator.name", l -> l.getIndicators().get(0).setName(" "));
        library("library.indicator.direction", l -> l.getIndicators().get(0).setDirection(Direction.REVERSE));
        library("library.indicator.direction", l -> l.getIndicators().get(0).setNature(Nature.LE));
        library("library.unit.code", l -> {
            UnitDefinition again = LIBRARY.createUnitDefinition();
            again.setCode("km");
            l.getUnits().add(again);
        });
        library("library.unit.factor", l -> l.getUnits().get(0).setFactor(BigDecimal.ZERO));
        library("library.standard.valid", l -> {
            l.getIndicators().get(0).getStandards().get(0).setValidFrom(LocalDate.of(2026, 1, 2));
            l.getIndicators().get(0).getStandards().get(0).setValidTo(LocalDate.of(2026, 1, 1));
        });

        dossier("dossier.subject", d -> d.setSubject(null));
        dossier("dossier.years", d -> d.setFiscalYearTo(2025));
        dossier("dossier.dates", d -> {
            d.getSubject().setStartDate(LocalDate.of(2026, 2, 1));
            d.getSubject().setEndDate(LocalDate.of(2026, 1, 1));
        });
        dossier("dossier.dates", d -> {
            d.getEvaluations().get(0).setPeriodFrom(LocalDate.of(2026, 2, 1));
            d.getEvaluations().get(0).setPeriodTo(LocalDate.of(2026, 1, 1));
        });
        dossier("dossier.dates", d -> {
            d.getObjectiveSets().get(1).getPlan().get(0).setStartDate(LocalDate.of(2026, 2, 1));
            d.getObjectiveSets().get(1).getPlan().get(0).setEndDate(LocalDate.of(2026, 1, 1));
        });
        dossier("dossier.objectives.version", d -> d.getObjectiveSets().get(0).setVersion(2));
        dossier("dossier.objectives.first", d -> d.getObjectiveSets().get(0).setVersion(0));
        dossier("dossier.objectives.basis", d -> d.getObjectiveSets().get(1).setBasedOnVersion(2));
        dossier("dossier.funds.total", d -> d.getEvaluations().get(0).getFundRows().get(1).setSource(FundSource.TOTAL));
        dossier("dossier.months", d -> d.getMonitoringReports().get(0).setMonthTo(13));
        dossier("dossier.months", d -> d.getMonitoringReports().get(0).setMonthFrom(8));
        dossier("dossier.curve", d -> d.getObjectiveSets().get(1).getTargets().get(0).getPlannedShares().remove(0));
        dossier("dossier.curve", d -> d.getObjectiveSets().get(1).getTargets().get(0).getPlannedShares().set(11, n("99")));
        dossier("dossier.curve", d -> d.getObjectiveSets().get(1).getTargets().get(0).getPlannedShares().set(11, n("101")));
        score("dossier.reference", s -> s.setTargetId("gone"));
        dossier("dossier.reference", d -> d.getMonitoringReports().get(0).getRows().get(0).setTargetId("gone"));
        dossier("dossier.reference", d -> d.getMonitoringReports().get(0).getDispositions().get(0).setRowId("gone"));
        dossier("dossier.reference", d -> d.getFeedbacks().get(0).setEvaluationId(d.getId()));
        dossier("dossier.reference", d -> d.getBudgetDecisions().get(0).setEvaluationId("gone"));
        dossier("dossier.reference", d -> d.getEvaluations().get(0).getEvidenceRequests().get(0).getRowIds().add("gone"));
        dossier("dossier.reference", d -> d.getEvaluations().get(0).getVisits().get(0).setSiteId("gone"));
        dossier("dossier.reference", d -> d.getEvaluations().get(0).getVisits().get(0).getFindings().get(0).setRowId("gone"));
        dossier("dossier.dates", d -> d.getEvaluations().get(0).getEvidenceRequests().get(0).setDueDate(LocalDate.of(2026, 2, 28)));
        dossier("dossier.dates", d -> d.getEvaluations().get(0).getEvidenceRequests().get(0).setReceivedOn(LocalDate.of(2026, 2, 28)));
        dossier("dossier.dates", d -> d.getEvaluations().get(0).getOpinionRequests().get(0).setDueDate(LocalDate.of(2026, 2, 28)));
        dossier("dossier.dates", d -> d.getEvaluations().get(0).getOpinionRequests().get(0).setAnsweredOn(LocalDate.of(2026, 2, 28)));
        dossier("dossier.reference", d -> d.getRectifications().get(0).setFeedbackId("gone"));
        dossier("dossier.reference", d -> d.getRectifications().get(0).getItems().get(0).setProblemId("gone"));

        unit("dossier.reference", u -> u.getFilings().get(0).getEntries().get(0).setIndicatorId("gone"));
        unit("dossier.reference", u -> u.getVerifications().get(0).getEntries().get(0).setIndicatorId("gone"));
        unit("appraisal.points", u -> u.getIndicators().get(0).setPoints(n("999.99")));
        unit("appraisal.filing.ordinal", u -> u.getFilings().get(0).setOrdinal(13));
        unit("appraisal.filing.ordinal", u -> u.getFilings().get(1).setOrdinal(5));
        unit("appraisal.filing.ordinal", u -> u.getFilings().get(1).setPeriod(FilingPeriod.HALF_YEAR));
        unit("appraisal.filing.ordinal", u -> u.getFilings().get(1).setPeriod(FilingPeriod.YEAR));
        unit("appraisal.filing.twice", u -> u.getFilings().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(fresh(u.getFilings().get(1)))));
        unit("appraisal.adjustment", u -> u.getAdjustments().get(0).setPoints(n("-1")));
        unit("appraisal.rank", u -> u.getTier().setRank(4));
        unit("appraisal.rank", u -> u.getTier().setRank(0));
        unit("appraisal.votes", u -> u.getBallots().get(0).getCounts().get(0).setVotes(-1));
        unit("appraisal.option.unknown", u -> u.getBallots().get(0).getCounts().get(0).setOptionCode("bad"));
        unit("appraisal.item.unknown", u -> u.getLeaderScores().get(0).setItemCode("nothing"));
        unit("appraisal.item.unknown", u -> u.getBallots().get(0).setItemCode("nothing"));
        unit("dossier.curve", u -> u.getIndicators().get(0).getPlannedShares().add(n("5")));
        appraisal("appraisal.item.code", a -> a.getGroups().get(0).getComprehensiveItems()
                .add(0, freshItem(a.getGroups().get(0).getComprehensiveItems().get(0))));
        appraisal("appraisal.share", a -> a.getGroups().get(0).getTierRules().get(0).setShareTo(n("1.01")));
        appraisal("appraisal.share", a -> a.getGroups().get(0).getClassRules().get(0).setShare(n("-0.1")));
    }

    private static Filing fresh(Filing filing) {
        Filing copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(filing);
        copy.setId("another");
        return copy;
    }

    private static ComprehensiveItem freshItem(ComprehensiveItem item) {
        ComprehensiveItem copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(item);
        copy.setId("another");
        return copy;
    }

    @TestFactory
    Stream<DynamicTest> brokenDocumentsAreFound() {
        cases();
        return cases.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(run -> DynamicTest.dynamicTest(entry.getKey(), run::run)));
    }

    @Test
    void everyInvariantHasACaseAndASentenceInBothLanguages() {
        cases();
        assertEquals(new TreeSet<>(Violation.ids()), new TreeSet<>(cases.keySet()));
        var chinese = java.util.ResourceBundle.getBundle("org.jixiao.model.validation.messages", Locale.SIMPLIFIED_CHINESE,
                Violation.class.getClassLoader(), java.util.ResourceBundle.Control.getNoFallbackControl(
                        java.util.ResourceBundle.Control.FORMAT_PROPERTIES));
        for (String id : Violation.ids()) {
            String sentence = chinese.getString(id);
            assertTrue(sentence.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), id);
        }
    }

    @Test
    void optionalPartsAndUnknownPointsAreNotAddedUp() {
        Scheme scheme = scheme();
        scheme.getDimensions().get(0).setOptional(true);
        scheme.getDimensions().get(0).setPoints(n("20"));
        assertEquals(List.of(), messages(scheme));
        scheme.getDimensions().get(0).setOptional(false);
        scheme.getDimensions().get(0).setPoints(null);
        assertEquals(List.of(), messages(scheme));
    }

    @Test
    void severalViolationsAreAllReported() {
        Dossier dossier = dossier();
        dossier.setSubject(null);
        dossier.setFiscalYearTo(1);
        assertEquals(Arrays.asList("dossier.subject", "dossier.years"), Invariants.violations(dossier).stream().map(Violation::id).toList());
    }
}
