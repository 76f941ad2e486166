package org.jixiao.scoring.api.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Rows;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.junit.jupiter.api.Test;

/**
 * What every scoring method must keep. The author of a method extends this class, names the method and typical parameter sets,
 * and gets the tests: determinism, bounds, monotonicity where it is declared, missing data never zero, parameters that survive
 * writing and reading, silent equal to traced, printed arithmetic that is true, and words in both languages.
 */
public abstract class AbstractScoringMethodContract {

    private static final long SEED = 20261123L;

    /** The method under test. */
    protected abstract ScoringMethod method();

    /** Texts of typical parameter sets; the tests run with each. */
    protected abstract List<Map<String, String>> parameterSets();

    /** How many random measures each test tries for each parameter set. */
    protected int measures() {
        return 500;
    }

    /** A random measure; override it where the descriptor does not tell enough. */
    protected Measure measure(Parameters parameters, Random random) {
        return new MeasureGenerator(method().descriptor(), parameters).next(random);
    }

    /** Called with each parameter set. */
    private interface Check {
        void run(Parameters parameters, Random random);
    }

    private void forEachSet(Check check) {
        for (Map<String, String> texts : parameterSets()) {
            Parameters.Parsed parsed = method().parse(texts);
            assertTrue(parsed.isValid(), () -> texts + ": " + parsed.errors().stream().map(e -> e.render(Locale.ENGLISH)).toList());
            check.run(parsed.get(), new Random(SEED));
        }
    }

    @Test
    void sameMeasureGivesSameResultSilentOrTraced() {
        forEachSet((parameters, random) -> {
            for (int i = 0; i < measures(); i++) {
                Measure measure = measure(parameters, random);
                Result first = method().score(measure, parameters, Trace.NONE);
                assertEquals(first, method().score(measure, parameters, Trace.NONE), () -> "not deterministic: " + measure);
                assertEquals(first, method().score(measure, parameters, Trace.recording()), () -> "traced differs: " + measure);
            }
        });
    }

    @Test
    void pointsStayWithinTheBounds() {
        forEachSet((parameters, random) -> {
            for (int i = 0; i < measures(); i++) {
                Measure measure = measure(parameters, random);
                Bounds exact = method().bounds(measure.full(), parameters);
                Bounds bounds = new Bounds(measure.rounding().indicator(exact.low()), measure.rounding().indicator(exact.high()));
                Result result = method().score(measure, parameters, Trace.NONE);
                switch (result) {
                    case Result.Scored s -> {
                        assertTrue(bounds.contains(s.points()), () -> s + " outside " + bounds + ": " + measure);
                        assertEquals(measure.rounding().indicatorScale(), s.points().scale(), "points must be rounded by the policy");
                    }
                    case Result.Interval n -> assertTrue(bounds.contains(n.low()) && bounds.contains(n.high()), () -> n + " outside " + bounds);
                    case Result.InsufficientData d -> assertTrue(bounds.contains(d.low()) && bounds.contains(d.high()), () -> d + " outside " + bounds);
                    case Result.NotApplicable n -> assertNotNull(n.reason());
                    case Result.Invalid n -> assertNotNull(n.reason());
                }
            }
        });
    }

    @Test
    void pointsFollowTheActualValueAsDeclared() {
        forEachSet((parameters, random) -> {
            Monotonicity declared = method().monotonicity(parameters);
            if (declared == Monotonicity.NONE) {
                return;
            }
            for (int i = 0; i < measures(); i++) {
                Measure measure = measure(parameters, random);
                if (!measure.actual().isNumber()) {
                    continue;
                }
                BigDecimal more = measure.actual().number().add(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5)));
                Measure larger = measure.change().actual(Quantity.of(more, measure.actual().unit())).build();
                if (method().score(measure, parameters, Trace.NONE) instanceof Result.Scored a
                        && method().score(larger, parameters, Trace.NONE) instanceof Result.Scored b) {
                    int order = b.points().compareTo(a.points());
                    assertTrue(declared == Monotonicity.INCREASING ? order >= 0 : order <= 0,
                            () -> declared + " broken: " + measure + " → " + a.points() + ", " + larger + " → " + b.points());
                }
            }
        });
    }

    @Test
    void whatIsMissingNeverBecomesPoints() {
        forEachSet((parameters, random) -> {
            for (int i = 0; i < Math.ceilDiv(measures() * 2, 5); i++) {
                Measure complete = measure(parameters, random);
                Measure empty = Measure.full(complete.full()).build();
                assertFalse(method().score(empty, parameters, Trace.NONE) instanceof Result.Scored, () -> "scored without data: " + empty);
                method().descriptor().inputs().stream().filter(in -> in.required()).forEach(in -> {
                    Measure without = complete.change().input(in.name(), Quantity.MISSING).build();
                    Result result = method().score(without, parameters, Trace.NONE);
                    assertFalse(result instanceof Result.Scored, () -> in.name() + " is missing but scored: " + result);
                });
            }
        });
    }

    @Test
    void wordsWhereANumberIsDueAreADefinedResult() {
        forEachSet((parameters, random) -> {
            for (int i = 0; i < Math.ceilDiv(measures(), 10); i++) {
                Measure measure = measure(parameters, random);
                method().descriptor().inputs().forEach(in -> {
                    Measure odd = measure.change().input(in.name(), Quantity.words("?!")).build();
                    assertNotNull(method().score(odd, parameters, Trace.recording()));
                    Measure huge = measure.change().input(in.name(), Quantity.of("1E+100000")).build();
                    assertNotNull(method().score(huge, parameters, Trace.recording()));
                    Measure not = measure.change().input(in.name(), Quantity.NOT_APPLICABLE).build();
                    assertNotNull(method().score(not, parameters, Trace.recording()));
                });
            }
        });
    }

    @Test
    void printedArithmeticIsTrue() {
        forEachSet((parameters, random) -> {
            for (int i = 0; i < measures() / 2; i++) {
                Trace.Recording trace = Trace.recording();
                Measure measure = measure(parameters, random);
                method().score(measure, parameters, trace);
                check(trace.explanation().steps(), measure);
            }
        });
    }

    private static void check(List<Step> steps, Measure measure) {
        for (Step step : steps) {
            if (step instanceof Step.Group group) {
                check(group.steps(), measure);
            }
            if (step instanceof Step.Arithmetic arithmetic) {
                boolean cut = arithmetic.result().startsWith("≈");
                BigDecimal printed = new BigDecimal(cut ? arithmetic.result().substring(1) : arithmetic.result());
                BigDecimal value = Arithmetic.evaluate(arithmetic.formula()).setScale(8, RoundingMode.HALF_UP);
                assertEquals(0, value.compareTo(printed.setScale(8, RoundingMode.HALF_UP)),
                        () -> arithmetic + " is not true, it gives " + value + ": " + measure);
            }
        }
    }

    @Test
    void parametersSurviveWritingAndReading() {
        forEachSet((parameters, random) -> {
            String text = parameters.toText();
            Parameters read = method().parse(Rows.readSet(text)).get();
            assertEquals(text, read.toText());
            assertEquals(parameters, read);
        });
    }

    @Test
    void everythingHasWordsInBothLanguages() {
        MethodDescriptor descriptor = method().descriptor();
        List<Message> words = new ArrayList<>(List.of(descriptor.label(), descriptor.help()));
        descriptor.inputs().forEach(input -> words.add(input.label()));
        descriptor.parameters().forEach(parameter -> collect(parameter, words));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            words.forEach(message -> assertTrue(message.exists(locale), () -> message.key() + " has no words in " + locale));
        }
        forEachSet((parameters, random) -> {
            Map<String, Measure> unworded = new TreeMap<>();
            for (int i = 0; i < measures() / 2; i++) {
                Trace.Recording trace = Trace.recording();
                Measure measure = measure(parameters, random);
                Result result = method().score(measure, parameters, trace);
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    Explanation explanation = trace.explanation();
                    String all = Explanation.text(result, locale) + explanation.sentence(locale)
                            + explanation.render(Message.literal(""), locale).toText();
                    if (all.matches("(?s).*(\\{\\d+\\}|\\b(case|sentence|input|flag|composite)\\.[a-zA-Z]).*")) {
                        unworded.put(all, measure);
                    }
                }
            }
            assertEquals(Map.of(), unworded);
        });
    }

    private static void collect(ParameterDescriptor parameter, List<Message> words) {
        words.add(parameter.label());
        words.add(parameter.help());
        parameter.choices().forEach(choice -> words.add(choice.label()));
        parameter.columns().forEach(column -> collect(column, words));
    }

    @Test
    void descriptorIsStable() {
        assertEquals(method().descriptor(), method().descriptor());
        assertEquals(MethodDescriptor.API_VERSION, method().descriptor().apiVersion());
        assertTrue(method().descriptor().id().contains("."), "an id starts with the name of its plug-in");
    }
}
