package org.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.NeedsMethods;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Trace;
import org.junit.jupiter.api.Test;

/** Who gets an id or an alias, what is reported, and what an engine says where a method or a parameter is not right. */
class MethodRegistryTest {

    /** A method that gives full points, or its lookup's answer. */
    private record Plain(MethodDescriptor descriptor, MethodLookup lookup) implements ScoringMethod, NeedsMethods {
        @Override
        public Result score(Measure measure, Parameters parameters, Trace trace) {
            return new Result.Scored(measure.full());
        }

        @Override
        public ScoringMethod with(MethodLookup methods) {
            return new Plain(descriptor, methods);
        }
    }

    private static Plain method(String id) {
        return new Plain(new MethodDescriptor(id, "1.0", MethodDescriptor.API_VERSION, List.of(), Message.literal(id), Message.literal(id),
                Monotonicity.NONE, List.of(), List.of()), MethodLookup.NONE);
    }

    private static MethodEntry entry(String id, String contributor, String... aliases) {
        return entry(id, contributor, "1.0", () -> method(id), aliases);
    }

    private static MethodEntry entry(String id, String contributor, String api, Supplier<ScoringMethod> loader, String... aliases) {
        return new MethodEntry(id, id, "1.0", api, List.of(aliases), contributor, loader);
    }

    private static List<String> problems(MethodRegistry registry) {
        return registry.problems().stream().map(p -> p.render(Locale.CHINESE)).toList();
    }

    @Test
    void anIdBelongsToTheFirstPlugInByName() {
        MethodRegistry registry = new MethodRegistry(List.of(entry("m", "z"), entry("m", "a"), entry("k", "z")));
        assertEquals("a", registry.entry("m").orElseThrow().contributor());
        assertEquals(List.of("z · m:a已提供同一编号的计分方法,此处的未采用"), problems(registry));
        assertEquals(List.of("m", "k"), registry.entries().stream().map(MethodEntry::id).toList());
    }

    @Test
    void anAliasNeverHidesAMethodOrAnotherAlias() {
        MethodRegistry registry = new MethodRegistry(List.of(entry("new", "a", "old", "new"), entry("old", "b"), entry("x", "c", "gone"), entry("y", "d", "gone")));
        assertEquals("b", registry.entry("old").orElseThrow().contributor());
        assertEquals("c", registry.entry("gone").orElseThrow().contributor());
        assertEquals(List.of("a · new:别名 old 已被b使用", "d · y:别名 gone 已被c使用"), problems(registry),
                "an alias that is the method's own id is no clash");
    }

    @Test
    void onlyTheMajorVersionOfTheInterfaceCounts() {
        MethodRegistry registry = new MethodRegistry(List.of(entry("new", "a", "1.9", () -> method("new")), entry("bare", "a", "1", () -> method("bare")),
                entry("far", "a", "10.0", () -> method("far")), entry("none", "a", "", () -> method("none"))));
        assertEquals(List.of("bare", "new"), registry.entries().stream().map(MethodEntry::id).toList());
        assertEquals(List.of("a · far:为计分接口 10.0 编写,本产品的接口是 1.0", "a · none:为计分接口  编写,本产品的接口是 1.0"), problems(registry));
    }

    @Test
    void whatDiffersFromItsAnnouncementIsReportedAndUsed() {
        MethodRegistry registry = new MethodRegistry(List.of(entry("m", "a", "1.0", () -> method("other")),
                new MethodEntry("v", "v", "2.0", "1.0", List.of(), "a", () -> method("v")), entry("same", "a")));
        registry.entries().forEach(e -> assertTrue(registry.find(e.id()).isPresent()));
        assertEquals(List.of("a · m:实际为 other 1.0,而声明为 m 1.0", "a · v:实际为 v 1.0,而声明为 v 2.0"), problems(registry));
    }

    @Test
    void aMethodThatNeedsOthersGetsThisRegistry() {
        MethodRegistry registry = new MethodRegistry(List.of(entry("m", "a")));
        assertSame(registry, ((Plain) registry.find("m").orElseThrow()).lookup());
        assertTrue(registry.find("nothing").isEmpty() && registry.entry("nothing").isEmpty());
        assertInstanceOf(Plain.class, registry.require("m", ""));
    }

    @Test
    void aBrokenMethodDoesNotTakeTheOthersWithIt() {
        MethodRegistry registry = new MethodRegistry(List.of(entry("m", "a", "1.0", () -> {
            throw new NoClassDefFoundError("x/Y");
        })));
        assertInstanceOf(AbsentMethod.class, registry.find("m").orElseThrow());
        assertEquals(List.of("a · m:插件a的计分方法 m 无法加载:java.lang.NoClassDefFoundError: x/Y"), problems(registry));
    }

    @Test
    void problemsFoundWhileReadingAreKept() {
        RegistryProblem found = new RegistryProblem("p", "m", Message.literal("x"));
        assertEquals(List.of(found), new MethodRegistry(List.of(), List.of(found)).problems());
    }

    @Test
    void anAbsentMethodIsNamed() {
        AbsentMethod unknown = AbsentMethod.notInstalled("m", "");
        assertEquals("计分方法 m 没有安装,参数和已有结果均保留;请安装提供该方法的插件", unknown.reason().render(Locale.CHINESE));
        assertEquals("m(未安装)", unknown.descriptor().label().render(Locale.CHINESE));
        assertEquals("m", unknown.descriptor().id());
        assertTrue(unknown.parse(Map.of("any", "x;|")).isValid());
        Trace.Recording trace = Trace.recording();
        Result result = unknown.score(Measure.full("1").build(), unknown.parse(Map.of()).get(), trace);
        assertEquals(List.of(new org.jixiao.scoring.api.Step.Outcome(result)), trace.explanation().steps());
    }

    @Test
    void theTraceBeginsWithTheRuleAndItsClause() {
        ScoringEngine engine = new ScoringEngine(new MethodRegistry(List.of(entry("m", "a"))));
        assertEquals(List.of("r,m 1.0(m)", "财预〔2020〕10号「按比例」"), lines(engine, rule("按比例", "财预〔2020〕10号", Map.of())));
        assertEquals(List.of("r,m 1.0(m)", "按比例"), lines(engine, rule("按比例", "", Map.of())));
        assertEquals(List.of("r,m 1.0(m)", "财预〔2020〕10号"), lines(engine, rule("", "财预〔2020〕10号", Map.of())));
        assertEquals(List.of("r,m 1.0(m)"), lines(engine, rule("", "", Map.of())));
        assertEquals(List.of("r,m 1.0(m)", "无法计分:规则“r”的参数 p 有误:该计分方法没有此参数"), lines(engine, rule("", "", Map.of("p", "1"))));
    }

    private static RuleDefinition rule(String clause, String document, Map<String, String> parameters) {
        return new RuleDefinition("r", "r", null, "m", "", parameters, clause, document, List.of());
    }

    private static List<String> lines(ScoringEngine engine, RuleDefinition rule) {
        Trace.Recording trace = Trace.recording();
        engine.score(rule, Measure.full("1").build(), trace);
        List<String> lines = new ArrayList<>();
        trace.explanation().render(Message.literal("x"), Locale.CHINESE).children().forEach(line -> lines.add(line.text()));
        return lines;
    }

    @Test
    void aPreparedRuleTellsWhatIsWrong() {
        ScoringEngine engine = new ScoringEngine(new MethodRegistry(List.of(entry("m", "a"))));
        ScoringEngine.PreparedRule good = engine.prepare(rule("", "", Map.of()));
        assertFalse(good.isMethodAbsent());
        assertEquals(List.of(), good.errors());
        assertEquals(Map.of(), good.parameters().texts());
        assertEquals("m", good.method().descriptor().id());
        assertEquals(1, engine.prepare(rule("", "", Map.of("p", "1"))).errors().size());
        assertEquals(1, engine.methods().entries().size());
        Result failed = engine.score(RuleDefinition.of("r", "r", "m", Map.of("p", "1")), Measure.full("1").build(), Trace.NONE);
        assertEquals("无法计分:规则“r”的参数 p 有误:该计分方法没有此参数", Explanation.text(failed, Locale.CHINESE));
    }
}
