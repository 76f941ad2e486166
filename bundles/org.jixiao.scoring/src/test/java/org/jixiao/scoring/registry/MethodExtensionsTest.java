package org.jixiao.scoring.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.scoring.AbsentMethod;
import org.jixiao.scoring.MethodEntry;
import org.jixiao.scoring.MethodRegistry;
import org.jixiao.scoring.RuleDefinition;
import org.jixiao.scoring.ScoringEngine;
import org.jixiao.scoring.TestMethods;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Trace;
import org.junit.jupiter.api.Test;

class MethodExtensionsTest {

    private static final String RATIO = "org.jixiao.scoring.methods.completion-ratio";

    private static String plugin(String methods) {
        return "<plugin><extension point=\"org.jixiao.scoring.api.methods\">" + methods + "</extension></plugin>";
    }

    @Test
    void theBuiltInMethodsComeThroughThePublicPoint() {
        MethodRegistry registry = TestMethods.registry();
        assertEquals(List.of(), registry.problems());
        assertEquals(30, registry.entries().size());
        for (MethodEntry entry : registry.entries()) {
            ScoringMethod method = registry.find(entry.id()).orElseThrow();
            assertEquals(entry.id(), method.descriptor().id());
            assertEquals(entry.version(), method.descriptor().version());
            assertSame(method, registry.find(entry.id()).orElseThrow(), "loaded once");
        }
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void aliasesLeadToTheMethodAndClashesAreReported() {
        String xml = plugin("<method id='a.new' name='n' version='1.0' apiVersion='1.0' class='org.jixiao.scoring.methods.Positive'>"
                + "<alias id='a.old'/></method>"
                + "<method id='" + RATIO + "' name='n' version='1.0' apiVersion='1.0' class='x.Y'/>"
                + "<method id='a.future' name='n' version='1.0' apiVersion='2.0' class='x.Y'/>"
                + "<method id='a.half' name='n' version='1.0'/>"
                + "<wrong/>");
        MethodRegistry registry = MethodExtensions.read(TestMethods.extensions("z.agency", xml,
                "zz.other", plugin("<method id='zz.m' name='n' version='1.0' apiVersion='1.0' class='x.Y'><alias id='a.old'/></method>")));
        assertEquals("a.new", registry.entry("a.old").orElseThrow().id());
        List<String> problems = registry.problems().stream().map(p -> p.render(Locale.CHINESE)).toList();
        assertEquals(5, problems.size(), problems.toString());
        assertTrue(problems.stream().allMatch(p -> p.startsWith("z")), "every problem names its plug-in: " + problems);
        assertTrue(problems.stream().anyMatch(p -> p.contains(RATIO) && p.contains("org.jixiao.scoring.methods已提供")), problems.toString());
        assertTrue(problems.stream().anyMatch(p -> p.contains("a.half") && p.contains("apiVersion、class")), problems.toString());
        registry.find("a.new");
        assertEquals(6, registry.problems().size(), "the class calls itself otherwise than it was announced");
    }

    @Test
    void aBrokenMethodIsAPlaceholderThatSaysSo() {
        MethodRegistry registry = MethodExtensions.read(TestMethods.extensions("z.agency",
                plugin("<method id='z.gone' name='n' version='1.0' apiVersion='1.0' class='no.Such'/>")));
        assertEquals(List.of(), registry.problems());
        assertInstanceOf(AbsentMethod.class, registry.find("z.gone").orElseThrow());
        assertTrue(registry.problems().getFirst().render(Locale.ENGLISH).contains("no.Such"));
    }

    @Test
    void anAbsentMethodNamesThePlugInAndKeepsTheParameters() {
        ScoringEngine engine = new ScoringEngine(TestMethods.registry());
        RuleDefinition rule = new RuleDefinition("r", "规则", null, "cn.agency.special", "cn.agency.pack", Map.of("odd", "x;y|"), "", "", List.of());
        Result result = engine.score(rule, Measure.full("10").actual("1").build(), Trace.recording());
        assertEquals("无法计分:计分方法 cn.agency.special 没有安装,参数和已有结果均保留;请安装插件 cn.agency.pack", Explanation.text(result, Locale.CHINESE));
        assertTrue(engine.prepare(rule).isMethodAbsent());
        assertEquals(Map.of("odd", "x;y|"), engine.prepare(rule).rule().parameters());
    }

    @Test
    void readingLoadsNoMethod() {
        AtomicInteger loads = new AtomicInteger();
        ScoringMethod method = TestMethods.registry().find(RATIO).orElseThrow();
        MethodRegistry registry = new MethodRegistry(List.of(new MethodEntry(RATIO, "n", "1.0", "1.0", List.of("old"), "p", () -> {
            loads.incrementAndGet();
            return method;
        })));
        assertEquals("p", registry.entry("old").orElseThrow().contributor());
        assertEquals(0, loads.get());
        registry.find("old");
        registry.find(RATIO);
        assertEquals(1, loads.get());
    }

    @Test
    void aFailingMethodGivesAnInvalidResult() {
        ScoringMethod ratio = TestMethods.registry().find(RATIO).orElseThrow();
        ScoringMethod failing = new ScoringMethod() {
            @Override
            public org.jixiao.scoring.api.MethodDescriptor descriptor() {
                return ratio.descriptor();
            }

            @Override
            public Result score(Measure measure, org.jixiao.scoring.api.Parameters parameters, Trace trace) {
                throw new IllegalStateException("boom");
            }
        };
        ScoringEngine engine = new ScoringEngine(new MethodRegistry(List.of(MethodEntry.of(failing, "p"))));
        Result result = engine.score(RuleDefinition.of("r", "x", RATIO, Map.of()), Measure.full("10").build(), Trace.NONE);
        assertTrue(Explanation.text(result, Locale.ENGLISH).contains("boom"));
        Result wrong = engine.score(RuleDefinition.of("r", "x", RATIO, Map.of("overLimit", "5")), Measure.full(BigDecimal.TEN).build(), Trace.NONE);
        assertTrue(Explanation.text(wrong, Locale.ENGLISH).contains("overLimit"), Explanation.text(wrong, Locale.ENGLISH));
    }
}
