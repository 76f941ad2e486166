package org.jixiao.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jixiao.checks.registry.CheckRegistry;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.core.mirror.DocumentMirror;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.Test;

class CheckEngineTest {

    private static final List<CheckDescriptor> BUILT_IN =
            new CheckRegistry(Extensions.standalone(CheckEngineTest.class.getClassLoader())).read().checks();

    private final List<String> ran = new ArrayList<>();
    private final DocumentMirror mirror = new DocumentMirror();

    @Test
    void aFailingCheckBecomesAFindingAndTheOthersGoOn() {
        Forms form = Forms.clean();
        CheckDescriptor bad = descriptor("bad", CheckScope.EVALUATION, (subject, findings) -> {
            throw new IllegalStateException("out of order");
        });
        CheckDescriptor unmakeable = new CheckDescriptor("test.none", "1.0", "none", "test", Severity.ERROR, CheckScope.DOSSIER, "x",
                Stage.EVALUATION, () -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                });
        List<Finding> findings = engine(form, bad, unmakeable, recording("good", CheckScope.EVALUATION)).check(form.dossier);
        assertEquals(2, findings.size());
        assertTrue(findings.stream().allMatch(f -> f.checkId().equals(CheckEngine.FAILED_CHECK)));
        assertTrue(findings.get(0).message().render(Locale.CHINESE).contains("out of order"));
        assertTrue(findings.get(1).message().render(Locale.ENGLISH).contains("org/example/Gone"));
        assertEquals(1, ran.size());
    }

    @Test
    void aCheckOfTheWrongScopeIsReportedLikeAnyFailure() {
        Forms form = Forms.clean();
        CheckDescriptor wrong = descriptor("wrong", CheckScope.EVALUATION, (subject, findings) -> subject.indicator());
        assertEquals(CheckEngine.FAILED_CHECK, engine(form, wrong).check(form.dossier).get(0).checkId());
    }

    @Test
    void twoChecksOfOneIdAreRefused() {
        CheckDescriptor one = recording("same", CheckScope.DOSSIER);
        Exception e = assertThrows(IllegalArgumentException.class, () -> new CheckEngine(List.of(one, one), RuleBook.EMPTY,
                CheckSettings.STANDARD));
        assertTrue(e.getMessage().contains("test.same"), e.getMessage());
    }

    @Test
    void disabledChecksDoNotRun() {
        Forms form = Forms.clean();
        CheckEngine engine = engine(form, recording("one", CheckScope.DOSSIER), recording("two", CheckScope.DOSSIER));
        engine.with(new CheckSettings(BigDecimal.ONE, BigDecimal.TEN, 6, new BigDecimal("130"), Set.of("test.one"))).check(form.dossier);
        assertEquals(List.of("two"), ran);
    }

    @Test
    void scoresAreMadeOncePerRunAndOnlyWhenAsked() {
        AtomicInteger scored = new AtomicInteger();
        Forms form = Forms.clean();
        RuleBook counting = new Delegate(form, scored);
        CheckDescriptor asks = descriptor("asks", CheckScope.INDICATOR, (subject, findings) -> subject.scores());
        new CheckEngine(List.of(asks), counting, CheckSettings.STANDARD).check(form.dossier);
        assertEquals(1, scored.get());
        new CheckEngine(List.of(recording("quiet", CheckScope.INDICATOR)), counting, CheckSettings.STANDARD).check(form.dossier);
        assertEquals(1, scored.get());
    }

    private List<Finding> run(CheckSession session, List<?> affected, BooleanSupplier cancelled) {
        mirror.publish();
        session.changed(affected);
        return session.run(mirror, cancelled);
    }

    @Test
    void aChangedRowRunsItsOwnChecksAndTheWiderOnes() {
        Forms form = Forms.clean();
        CheckSession session = engine(form, recording("row", CheckScope.INDICATOR), recording("fund", CheckScope.FUND_ROW),
                recording("whole", CheckScope.EVALUATION), recording("file", CheckScope.DOSSIER)).open();
        mirror.follow(form.dossier);
        run(session, List.of(), () -> false);
        assertEquals(List.of("row", "row", "row", "fund", "fund", "whole", "file"), ran);

        ran.clear();
        run(session, List.of(form.row(1).getReported()), () -> false);
        assertEquals(List.of("row", "whole", "file"), ran, "a value inside one row");

        ran.clear();
        run(session, List.of(form.total().getExecuted()), () -> false);
        assertEquals(List.of("fund", "whole", "file"), ran, "an amount of one fund row");

        ran.clear();
        run(session, List.of(form.evaluation), () -> false);
        assertEquals(7, ran.size(), "the head of the evaluation matters to every row");

        ran.clear();
        run(session, List.of(form.dossier), () -> false);
        assertEquals(7, ran.size(), "the head of the dossier matters to everything");

        ran.clear();
        IndicatorScore added = form.indicator("产出指标", "质量指标", "新增", "≥1", "1", "1", "1");
        run(session, List.of(added), () -> false);
        assertEquals(List.of("row", "whole", "file"), ran, "a new row");
    }

    @Test
    void aCancelledRunLeavesItsPartToTheNext() {
        Forms form = Forms.clean();
        AtomicInteger steps = new AtomicInteger();
        CheckSession session = engine(form, recording("row", CheckScope.INDICATOR), recording("file", CheckScope.DOSSIER)).open();
        mirror.follow(form.dossier);
        run(session, List.of(), () -> steps.incrementAndGet() > 2);
        assertEquals(2, ran.size(), "stopped between two checks");
        run(session, List.of(form.row(0)), () -> false);
        assertEquals(6, ran.size(), "everything that had been stale is made good");
    }

    @Test
    void theCopyIsCheckedNotTheLiveModel() {
        Forms form = Forms.clean();
        CheckDescriptor total = BUILT_IN.stream().filter(c -> c.id().endsWith("score.total")).findFirst().orElseThrow();
        CheckSession session = engine(form, total).open();
        mirror.follow(form.dossier);
        session.changed(List.of());
        form.evaluation.setPrintedTotal(new BigDecimal("1"));
        assertEquals(0, session.run(mirror, () -> false).size());
        assertEquals(1, run(session, List.of(form.evaluation), () -> false).size());
    }

    /** Whatever is edited in whatever order, keeping up gives the same findings as checking everything again. */
    @Test
    void keepingUpEqualsCheckingEverything() {
        Random random = new Random(20261124);
        Forms form = Forms.clean();
        CheckEngine engine = new CheckEngine(BUILT_IN, form, CheckSettings.STANDARD);
        CheckSession session = engine.open();
        mirror.follow(form.dossier);
        for (int i = 0; i < 200; i++) {
            List<Object> affected = edit(form, random);
            List<String> kept = keys(run(session, affected, () -> false));
            List<String> fresh = keys(engine.check(form.dossier));
            assertEquals(fresh, kept, "after edit " + i);
        }
    }

    private static List<Object> edit(Forms form, Random random) {
        int which = random.nextInt(8);
        int rows = form.evaluation.getIndicators().size();
        IndicatorScore row = rows == 0 ? null : form.row(random.nextInt(rows));
        BigDecimal number = BigDecimal.valueOf(random.nextInt(60));
        if (row == null || which == 0) {
            IndicatorScore added = form.indicator("产出指标", "数量指标", "指标" + random.nextInt(3), "≥5", "5", "5", "5");
            return List.of(form.evaluation, added);
        }
        switch (which) {
            case 1 -> row.setClaimedScore(number);
            case 2 -> row.setReported(random.nextBoolean() ? null : Forms.quantity("≥" + number));
            case 3 -> row.setPoints(random.nextBoolean() ? null : number);
            case 4 -> {
                form.total().setExecuted(Forms.amount(number.toPlainString()));
                return List.of(form.total());
            }
            case 5 -> {
                form.evaluation.setPrintedTotal(number);
                return List.of(form.evaluation);
            }
            case 6 -> {
                form.evaluation.getIndicators().remove(row);
                return List.of(form.evaluation, row);
            }
            default -> row.setReason(random.nextBoolean() ? "" : "汛期");
        }
        return List.of(row);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    private CheckDescriptor recording(String name, CheckScope scope) {
        return descriptor(name, scope, (subject, findings) -> ran.add(name));
    }

    private static CheckDescriptor descriptor(String name, CheckScope scope, Check check) {
        return new CheckDescriptor("test." + name, "1.0", name, "test", Severity.WARNING, scope, "x", Stage.EVALUATION, () -> check);
    }

    private static CheckEngine engine(RuleBook rules, CheckDescriptor... checks) {
        return new CheckEngine(List.of(checks), rules, CheckSettings.STANDARD);
    }

    private record Delegate(RuleBook rules, AtomicInteger scored) implements RuleBook {
        @Override
        public java.util.Optional<org.jixiao.model.rules.Scheme> scheme(org.jixiao.model.dossier.Dossier d,
                org.jixiao.model.dossier.Evaluation e) {
            return rules.scheme(d, e);
        }

        @Override
        public EvaluationScores scores(org.jixiao.model.dossier.Dossier d, org.jixiao.model.dossier.Evaluation e) {
            scored.incrementAndGet();
            return rules.scores(d, e);
        }

        @Override
        public List<org.jixiao.scoring.api.Message> missing(org.jixiao.model.dossier.Dossier d) {
            return rules.missing(d);
        }
    }
}
