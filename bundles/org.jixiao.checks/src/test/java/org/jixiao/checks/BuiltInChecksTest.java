package org.jixiao.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jixiao.checks.registry.CheckRegistry;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each built-in check has examples that it must find and examples that it must leave alone, and each quick fix removes its finding. */
class BuiltInChecksTest {

    private static final String PREFIX = "org.jixiao.checks.";

    private static final Map<String, CheckDescriptor> CHECKS =
            new CheckRegistry(Extensions.standalone(BuiltInChecksTest.class.getClassLoader())).read().checks().stream()
                    .collect(Collectors.toMap(CheckDescriptor::id, Function.identity()));

    /** A fault put into a clean form, and words the finding must say in Chinese. */
    record Fault(String check, String title, Consumer<Forms> make, String... words) {
    }

    /** Something that looks like a fault and is none. */
    record Sound(String check, String title, Consumer<Forms> make) {
    }

    private static final List<Fault> FAULTS = together(TableCheckExamples.FAULTS,
            new Fault("points.total", "100 printed, 110 summed", f -> f.row(0).setPoints(new BigDecimal("60")), "110", "100"),
            new Fault("points.total", "printed sum wrong", f -> f.evaluation.setPrintedTotalPoints(new BigDecimal("110")), "110", "100"),
            new Fault("points.dimension", "outputs 40, benefits 40", f -> {
                f.row(0).setPoints(new BigDecimal("40"));
                f.row(1).setPoints(new BigDecimal("40"));
            }, "产出指标", "40", "50"),
            new Fault("points.dimension", "execution 8 of 10", f -> f.total().setPoints(new BigDecimal("8")), "8", "10"),
            new Fault("points.dimension", "satisfaction, one row, 8 of 10", f -> f.row(2).setPoints(new BigDecimal("8")), "满意度指标", "8", "10"),
            new Fault("points.missing", "one row without points", f -> f.row(2).setPoints(null), "司乘满意度"),
            new Fault("points.missing", "zero points", f -> f.row(2).setPoints(BigDecimal.ZERO), "司乘满意度", "0"),
            new Fault("points.missing", "no column of points (Hubei form)", f -> f.evaluation.getIndicators()
                    .forEach(row -> row.setPoints(null)), "3"),
            new Fault("score.total", "94 summed, 98 printed (Yinchuan)", f -> {
                f.row(0).setClaimedScore(new BigDecimal("44"));
                f.evaluation.setPrintedTotal(new BigDecimal("98"));
            }, "98", "94"),
            new Fault("score.rule", "98 of 100 scored 9 instead of 9.8 (Yongde)", f -> {
                f.rule(f.row(0), "9.8", "10 × 98 ÷ 100");
                f.row(0).setPoints(new BigDecimal("10"));
                f.row(0).setClaimedScore(new BigDecimal("9"));
            }, "9", "9.8", "10 × 98 ÷ 100 = 9.8"),
            new Fault("score.rule", "more than the rule gives", f -> f.rule(f.row(0), "40", "50 × 240 ÷ 300"), "50", "40"),
            new Fault("score.limits", "12 of 10", f -> f.row(2).setClaimedScore(new BigDecimal("12")), "12", "10"),
            new Fault("score.limits", "negative", f -> f.row(2).setClaimedScore(new BigDecimal("-1")), "-1"),
            new Fault("score.band", "9 in the band 6 to 7.99", f -> f.rule(f.row(2), new Result.Interval(new BigDecimal("6"),
                    new BigDecimal("7.99"), Message.literal("部分达成"))), "10", "6", "7.99"),
            new Fault("score.band", "no score at all by the rule",
                    f -> f.rule(f.row(2), new Result.Invalid(Message.literal("完成值是文字"))), "完成值是文字"),
            new Fault("score.subrow", "10 points a second time on the source row (Xiaoxian)", f -> {
                f.evaluation.getFundRows().get(1).setPoints(new BigDecimal("10"));
                f.evaluation.getFundRows().get(1).setClaimedScore(new BigDecimal("10"));
            }, "当年财政拨款", "10"),
            new Fault("score.subrow", "score only on the source row", f -> {
                f.total().setClaimedScore(null);
                f.evaluation.getFundRows().get(1).setClaimedScore(new BigDecimal("10"));
            }, "当年财政拨款"),
            new Fault("execution.score", "9 where 8.62 is right", f -> {
                f.total().setAdjusted(Forms.amount("250000"));
                f.total().setExecuted(Forms.amount("215457.6"));
                f.total().setClaimedScore(new BigDecimal("9"));
            }, "9", "8.62", "86.18%"),
            new Fault("execution.full", "10 for 86.18 %", f -> {
                f.total().setAdjusted(Forms.amount("250000"));
                f.total().setExecuted(Forms.amount("215457.6"));
            }, "8.62"),
            new Fault("execution.notfull", "9 for 100 % (Yinchuan)", f -> f.total().setClaimedScore(new BigDecimal("9")), "100.00%", "9"),
            new Fault("execution.rate", "86.19 % printed (Putuo)", f -> {
                f.total().setAdjusted(Forms.amount("250000.00"));
                f.total().setExecuted(Forms.amount("215457.6"));
                f.total().setRateText("86.19%");
            }, "86.19%", "86.18%", "215457.6", "250000"),
            new Fault("execution.rate", "over the initial budget", f -> {
                f.total().setExecuted(Forms.amount("400"));
                f.total().setRateText("80%");
            }, "年初预算数", "400 ÷ 500", "83%"),
            new Fault("execution.score", "by the printed rate alone", f -> {
                f.total().setAdjusted(null);
                f.total().setExecuted(null);
                f.total().setRateText("76%");
                f.total().setClaimedScore(new BigDecimal("8.6"));
            }, "8.6", "10 × 76% = 7.6"),
            new Fault("execution.rate", "a fraction that is wrong", f -> f.total().setRateText("0.95"), "0.95"),
            new Fault("execution.budget", "nothing planned, something spent", f -> f.total().setAdjusted(Forms.amount("0")), "480"),
            new Fault("execution.budget", "nothing planned, nothing spent", f -> {
                f.total().setAdjusted(Forms.amount("0"));
                f.total().setExecuted(Forms.amount("0"));
            }, "0"),
            new Fault("execution.budget", "no budget", f -> f.total().setAdjusted(null), "全年预算数"),
            new Fault("execution.budget", "only the initial budget", f -> blank(f).setInitial(Forms.amount("500")), "全年预算数"),
            new Fault("execution.budget", "handed in without any amount", f -> {
                blank(f);
                f.evaluation.getEvents().add(BaseFactory.eINSTANCE.createEvent());
            }, "全年预算数"),
            new Fault("execution.budget", "filed without any amount", f -> {
                blank(f);
                f.evaluation.setFormId("national.self");
            }, "全年预算数"),
            new Fault("execution.budget", "nothing executed yet", f -> f.total().setExecuted(null), "全年执行数"),
            new Fault("execution.lag", "20 % spent, all done", f -> f.total().setExecuted(Forms.amount("96")), "20%", "100%"),
            new Fault("funds.sources", "480 = 400 ?", f -> f.evaluation.getFundRows().get(1).setAdjusted(Forms.amount("400")), "480", "400"),
            new Fault("funds.sources", "executed", f -> f.evaluation.getFundRows().get(1).setExecuted(Forms.amount("479.5")), "479.5"),
            new Fault("target.missing", "no target", f -> f.row(0).setTarget(null), "养护里程"),
            new Fault("target.missing", "a dash", f -> f.row(0).setTarget(Forms.quantity("—")), "养护里程"),
            new Fault("target.operator", "300 and 290", f -> {
                f.row(0).setTarget(Forms.quantity("300"));
                f.row(0).setReported(Forms.quantity("290"));
            }, "300", "290"),
            new Fault("target.operator", "92 % of a rate to be controlled (Chongqing)", f -> {
                f.row(0).setName("公用经费控制率");
                f.row(0).setTarget(Forms.quantity("100"));
                f.row(0).setReported(Forms.quantity("92"));
            }, "100", "92"),
            new Fault("actual.missing", "empty", f -> f.row(0).setReported(null), "养护里程"),
            new Fault("actual.missing", "no column at all: once for the table", f -> {
                f.indicator("产出指标", "时效指标", "按期完工率", "100%", null, "1", "1");
                f.evaluation.getIndicators().forEach(row -> row.setReported(null));
            }, "4项", "待定"),
            new Fault("target.missing", "no column at all: once for the table", f -> {
                f.indicator("产出指标", "时效指标", "按期完工率", null, "1", "1", "1");
                f.evaluation.getIndicators().forEach(row -> {
                    row.setTarget(null);
                    row.setReported(null);
                });
            }, "4项"),
            new Fault("actual.missing", "a dash", f -> f.row(0).setReported(Forms.quantity("—")), "养护里程"),
            new Fault("actual.operator", "≥90 reached (Hubei)", f -> f.row(2).setReported(Forms.quantity("≥90")), "≥90"),
            new Fault("actual.copied", "改善学校的办学条件", f -> {
                f.row(0).setTarget(Forms.quantity("改善学校的办学条件"));
                f.row(0).setReported(Forms.quantity("改善学校的办学条件"));
            }, "改善学校的办学条件"),
            new Fault("actual.cost", "cost 400, executed 480", f -> {
                f.row(1).setLevel2("成本指标");
                f.row(1).setUnit("万元");
                f.row(1).setReported(Forms.quantity("400"));
            }, "400", "480"),
            new Fault("value.twoways", "the importer had to choose", f -> f.row(0).getProvenance().add(note("reported", "1", "1 或 100%")),
                    "1 或 100%"),
            new Fault("reason.missing", "9 of 10", f -> f.row(2).setClaimedScore(new BigDecimal("9")), "9", "10"),
            new Fault("name.duplicate", "twice", f -> f.indicator("产出指标", "数量指标", "养护 里程", "≥1", "1", "1", "1"), "养护 里程"),
            new Fault("name.duplicate", "other width and punctuation", f -> {
                f.indicator("产出指标", "数量指标", "路面硬化(平方米)", "≥1", "1", "1", "1");
                f.indicator("产出指标", "数量指标", "路面硬化(平米)", "≥1", "1", "1", "1");
            }, "写法"),
            new Fault("name.duplicate", "nameless", f -> f.row(1).setName(" "), "2"),
            new Fault("grade.printed", "exactly 90 is 优", f -> {
                f.evaluation.setPrintedTotal(new BigDecimal("90"));
                f.evaluation.setPrintedGrade("良");
            }, "良", "优"),
            new Fault("dimension.unknown", "过程", f -> f.row(0).setLevel1("过程"), "过程"),
            new Fault("model.invariant", "no subject", f -> f.dossier.setSubject(null), "绩效对象"),
            new Fault("model.invariant", "a second total", f -> f.fund(FundSource.TOTAL, "1", "1", "1"), "第二个总额行"),
            new Fault("model.invariant", "a number without its number; it has no id of its own", f -> f.row(1).getTarget().setNumber(null),
                    "道路畅通率", "缺少数值"),
            new Fault("model.invariant", "a reference into nothing", f -> f.row(0).setTargetId("nobody"), "养护里程", "nobody"),
            new Fault("rules.missing", "pack away", f -> f.missing = List.of(Message.literal("缺少规则包 x")), "缺少规则包 x"),
            new Fault("rules.missing", "no scheme", f -> f.evaluation.setSchemeId(null), "评价方案"));

    private static final List<Sound> SOUND = together(TableCheckExamples.SOUND,
            new Sound("points.total", "a row without points proves nothing", f -> f.row(0).setPoints(null)),
            new Sound("points.dimension", "no scheme", f -> {
                f.scheme = null;
                f.row(0).setPoints(new BigDecimal("60"));
            }),
            new Sound("points.dimension", "inside declared limits", f -> {
                f.scheme.getDimensions().get(1).setMin(new BigDecimal("40"));
                f.scheme.getDimensions().get(1).setMax(new BigDecimal("60"));
                f.row(0).setPoints(new BigDecimal("55"));
            }),
            new Sound("points.missing", "2.5 points", f -> f.row(0).setPoints(new BigDecimal("2.5"))),
            new Sound("score.total", "rounded to the printed decimals", f -> {
                f.total().setClaimedScore(new BigDecimal("8.62"));
                f.evaluation.setPrintedTotal(new BigDecimal("98.6"));
            }),
            new Sound("score.total", "a row that does not apply leaves the total", f -> {
                f.row(1).setActualState(ValueState.NOT_APPLICABLE);
                f.row(1).setClaimedScore(null);
                f.row(0).setClaimedScore(new BigDecimal("43"));
                f.evaluation.setPrintedTotal(new BigDecimal("90"));
            }),
            new Sound("score.total", "a row is still open", f -> f.row(0).setClaimedScore(null)),
            new Sound("score.total", "score on a source row is not counted", f -> f.evaluation.getFundRows().get(1)
                    .setClaimedScore(new BigDecimal("10"))),
            new Sound("score.rule", "0.1 is the tolerance", f -> f.row(2).setClaimedScore(new BigDecimal("9.9"))),
            new Sound("score.rule", "interval", f -> f.rule(f.row(0), new Result.Interval(BigDecimal.ZERO, BigDecimal.TEN,
                    Message.literal("")))),
            new Sound("score.limits", "full", f -> f.row(2).setClaimedScore(new BigDecimal("10.00"))),
            new Sound("score.band", "inside", f -> f.rule(f.row(2), new Result.Interval(new BigDecimal("8"), new BigDecimal("10"),
                    Message.literal("")))),
            new Sound("score.subrow", "a dash", f -> f.evaluation.getFundRows().get(1).setRateText("—")),
            new Sound("execution.score", "8.6 for 8.62", f -> {
                f.total().setAdjusted(Forms.amount("250000"));
                f.total().setExecuted(Forms.amount("215457.6"));
                f.total().setClaimedScore(new BigDecimal("8.6"));
            }),
            new Sound("execution.score", "the printed rate alone", f -> {
                f.total().setAdjusted(null);
                f.total().setExecuted(null);
                f.total().setRateText("76%");
                f.total().setClaimedScore(new BigDecimal("7.6"));
            }),
            new Sound("execution.score", "over-executed is capped", f -> f.total().setExecuted(Forms.amount("490"))),
            new Sound("execution.full", "99.95 % rounds to full", f -> f.total().setExecuted(Forms.amount("479.9"))),
            new Sound("execution.notfull", "half spent", f -> {
                f.total().setExecuted(Forms.amount("240"));
                f.total().setClaimedScore(new BigDecimal("5"));
            }),
            new Sound("execution.rate", "1 is 100 %", f -> f.total().setRateText("1")),
            new Sound("execution.rate", "100 without sign", f -> f.total().setRateText("100")),
            new Sound("execution.rate", "85.83% of 412/480", f -> {
                f.total().setExecuted(Forms.amount("412"));
                f.total().setRateText("85.83%");
            }),
            new Sound("execution.rate", "86% to its own decimals", f -> {
                f.total().setExecuted(Forms.amount("412"));
                f.total().setRateText("86%");
            }),
            new Sound("execution.rate", "a dash", f -> f.total().setRateText("—")),
            new Sound("execution.budget", "a row that nobody has begun to fill", f -> blank(f).setPoints(new BigDecimal("10"))),
            new Sound("execution.budget", "sources may be empty", f -> f.evaluation.getFundRows().get(1).setAdjusted(null)),
            new Sound("execution.lag", "half", f -> f.total().setExecuted(Forms.amount("245"))),
            new Sound("funds.sources", "rounding of two decimals", f -> {
                f.total().setAdjusted(Forms.amount("480.01"));
                f.evaluation.getFundRows().get(1).setAdjusted(Forms.amount("240.00"));
                f.fund(FundSource.OTHER, null, "240.00", null);
            }),
            new Sound("funds.sources", "a part of a source below it (Henan)", f -> {
                f.total().setAdjusted(Forms.amount("480"));
                f.evaluation.getFundRows().get(1).setAdjusted(Forms.amount("480"));
                f.evaluation.getFundRows().get(1).setExecuted(f.total().getExecuted() == null ? null : org.eclipse.emf.ecore.util.EcoreUtil.copy(f.total().getExecuted()));
                f.fund(FundSource.FISCAL_CURRENT, null, "480", null);
                f.evaluation.getFundRows().getLast().setLabel("其中：一般公共预算");
            }),
            new Sound("funds.sources", "no source given", f -> f.evaluation.getFundRows().get(1).setAdjusted(null)),
            new Sound("target.missing", "words", f -> f.row(0).setTarget(Forms.quantity("及时"))),
            new Sound("target.missing", "adjusted target", f -> {
                f.row(0).setTarget(null);
                f.row(0).setAdjustedTarget(Forms.quantity("≥300"));
            }),
            new Sound("target.operator", "more than a bare target", f -> {
                f.row(0).setTarget(Forms.quantity("300"));
                f.row(0).setReported(Forms.quantity("310"));
            }),
            new Sound("target.operator", "at the target every reading is the same", f -> f.row(0).setTarget(Forms.quantity("300"))),
            new Sound("actual.missing", "not applicable", f -> {
                f.row(0).setReported(null);
                f.row(0).setActualState(ValueState.NOT_APPLICABLE);
            }),
            new Sound("actual.missing", "verified value", f -> {
                f.row(0).setReported(null);
                f.row(0).setVerified(Forms.quantity("300"));
            }),
            new Sound("actual.operator", "words", f -> f.row(0).setReported(Forms.quantity("完成"))),
            new Sound("actual.copied", "及时 is an answer", f -> {
                f.row(0).setTarget(Forms.quantity("及时"));
                f.row(0).setReported(Forms.quantity("及时"));
            }),
            new Sound("actual.cost", "15 + 35 + 430 = 480", f -> {
                for (String part : List.of("15", "35", "430")) {
                    f.indicator("产出指标", "成本指标", "成本" + part, "≤" + part, part, "1", "1").setUnit("万元");
                }
            }),
            new Sound("actual.cost", "元 per 亩 is no amount", f -> {
                f.row(1).setLevel2("成本指标");
                f.row(1).setUnit("元/亩");
            }),
            new Sound("actual.cost", "4800000 元 = 480 万元", f -> {
                f.row(1).setLevel2("成本指标");
                f.row(1).setUnit("元");
                f.row(1).setReported(Forms.quantity("4800000"));
            }),
            new Sound("value.twoways", "a cell without a note", f -> f.row(0).getProvenance().add(note("reported", "1", null))),
            new Sound("reason.missing", "with a reason", f -> {
                f.row(2).setClaimedScore(new BigDecimal("9"));
                f.row(2).setReason("汛期塌方");
            }),
            new Sound("name.duplicate", "another number", f -> {
                f.indicator("产出指标", "数量指标", "1号桥维修", "≥1", "1", "1", "1");
                f.indicator("产出指标", "数量指标", "2号桥维修", "≥1", "1", "1", "1");
            }),
            new Sound("name.duplicate", "same name, other level", f -> f.indicator("效益指标", "数量指标", "养护里程", "≥1", "1", "1", "1")),
            new Sound("grade.printed", "优秀 is 优", f -> f.evaluation.setPrintedGrade("优秀")),
            new Sound("grade.printed", "低 of plan 2 is 差", f -> {
                f.evaluation.setPrintedTotal(new BigDecimal("59.99"));
                f.evaluation.setPrintedGrade("低");
            }),
            new Sound("dimension.unknown", "no scheme", f -> f.scheme = null),
            new Sound("rules.missing", "all there", f -> f.missing = List.of()),
            new Sound("model.invariant", "an empty actual value is for other checks", f -> f.row(0).setReported(null)));

    /** The total row as a new evaluation has it. */
    private static FundRow blank(Forms form) {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setSource(FundSource.TOTAL);
        form.evaluation.getFundRows().set(0, row);
        return row;
    }

    @Test
    void aBrokenInvariantSaysWhichAndHowBad() {
        Forms form = Forms.clean();
        form.row(1).getTarget().setNumber(null);
        List<Finding> found = form.check(descriptor("model.invariant"));
        assertEquals(1, found.size(), found.toString());
        assertEquals(form.row(1).getId(), found.get(0).objectId(), "the row, because a quantity has no id");
        assertEquals("元模型约束 base.quantity.number", found.get(0).clause().render(Locale.CHINESE));
        assertEquals("Invariant base.quantity.number of the metamodel", found.get(0).clause().render(Locale.ENGLISH));
        assertTrue(found.get(0).message().render(Locale.ENGLISH).startsWith("“道路畅通率”: "), found.get(0).message().render(Locale.ENGLISH));
        form.row(1).getTarget().setNumber(BigDecimal.TEN);
        assertEquals(List.of(), form.check(descriptor("model.invariant")));
    }

    @TestFactory
    Stream<DynamicTest> findsTheFault() {
        return FAULTS.stream().map(fault -> DynamicTest.dynamicTest(fault.check() + ": " + fault.title(), () -> {
            Forms form = Forms.clean();
            fault.make().accept(form);
            List<Finding> findings = form.check(descriptor(fault.check()));
            assertFalse(findings.isEmpty(), "not found");
            String words = findings.get(0).message().render(Locale.CHINESE);
            for (String word : fault.words()) {
                assertTrue(words.contains(word), () -> "»" + words + "« does not say " + word);
            }
            for (Finding finding : findings) {
                assertEquals(PREFIX + fault.check(), finding.checkId());
                assertTrue(finding.locate(form.dossier).isPresent(), "the object of the finding exists");
                saysEverything(finding, Locale.CHINESE);
                saysEverything(finding, Locale.ENGLISH);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> leavesSoundFormsAlone() {
        return SOUND.stream().map(sound -> DynamicTest.dynamicTest(sound.check() + ": " + sound.title(), () -> {
            Forms form = Forms.clean();
            sound.make().accept(form);
            assertEquals(List.of(), form.check(descriptor(sound.check())).stream().map(f -> f.message().render(Locale.CHINESE)).toList());
        }));
    }

    @Test
    void aCleanFormHasNoFindingOfAnyCheck() {
        Forms form = Forms.clean();
        List<Finding> findings = new CheckEngine(List.copyOf(CHECKS.values()), form, CheckSettings.STANDARD).check(form.dossier);
        assertEquals(List.of(), findings.stream().map(f -> f.checkId() + " " + f.message().render(Locale.CHINESE)).toList());
    }

    @Test
    void everyCheckHasAFaultAndASoundExample() {
        for (String id : CHECKS.keySet()) {
            String local = id.substring(PREFIX.length());
            assertTrue(FAULTS.stream().anyMatch(f -> f.check().equals(local)), () -> local + " has no example of a fault");
            assertTrue(SOUND.stream().anyMatch(f -> f.check().equals(local)), () -> local + " has no example without a fault");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQuickFixRemovesItsFindingAndCanBeTakenBack() {
        return FAULTS.stream().map(fault -> DynamicTest.dynamicTest(fault.check() + ": " + fault.title(), () -> {
            Forms probe = Forms.clean();
            fault.make().accept(probe);
            int fixes = probe.check(descriptor(fault.check())).get(0).fixes().size();
            for (int i = 0; i < fixes; i++) {
                Forms form = Forms.clean();
                fault.make().accept(form);
                List<Finding> before = form.check(descriptor(fault.check()));
                QuickFix fix = before.get(0).fixes().get(i);
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertFalse(fix.label().render(locale).startsWith("check."), () -> "label missing: " + fix.label().key());
                }
                var stack = new BasicCommandStack();
                var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), stack);
                Command command = fix.command(domain, form.dossier).orElseThrow();
                stack.execute(command);
                // One mistake may show in two findings, and both go with it.
                List<String> after = keys(form.check(descriptor(fault.check())));
                assertTrue(after.size() < before.size() && !after.contains(before.get(0).key()), fix.id());
                stack.undo();
                assertEquals(keys(before), keys(form.check(descriptor(fault.check()))), "undo brings the finding back");
            }
        }));
    }

    /** Where only a person can know what is right there is nothing to click. */
    @TestFactory
    Stream<DynamicTest> noFixGuesses() {
        return Stream.of(
                new Sound("funds.unit", "one amount against one: which is in 元?", f -> {
                    f.total().setInitial(null);
                    f.total().setExecuted(Forms.amount("4800000"));
                }),
                new Sound("points.dimension", "two rows too many points", f -> f.indicator("产出指标", "质量指标", "合格率", "≥95", "95", "5", "5")),
                new Sound("points.block", "the points stand in the file alone", f -> f.row(0).getProvenance().add(note("level1", "产出指标(60分)", null))),
                new Sound("text.inname", "the value says something else", f -> f.row(1).setName("道路畅通率≥95%")),
                new Sound("text.inname", "the nature says something else", f -> {
                    f.row(1).setName("道路畅通率≥98");
                    f.row(1).setNature(Nature.LE);
                }),
                new Sound("target.nature", "qualitative, a number without a sign", f -> {
                    f.row(0).setNature(Nature.QUALITATIVE);
                    f.row(0).setTarget(Forms.quantity("300"));
                }),
                new Sound("execution.row", "a rate that was verified", f -> {
                    f.total().setExecuted(Forms.amount("412"));
                    f.indicator("项目管理", "投入管理", "预算执行率", "—", "85.83", null, null).setVerified(Forms.quantity("90"));
                }),
                new Sound("text.signs", "a sign in a column that the dossier does not keep", f -> {
                    f.row(0).getProvenance().add(note("nature", "≧", null));
                    f.row(1).getTarget().setText("═98");
                })).map(open -> DynamicTest.dynamicTest(open.check() + ": " + open.title(), () -> {
                    Forms form = Forms.clean();
                    open.make().accept(form);
                    List<Finding> findings = form.check(descriptor(open.check()));
                    assertFalse(findings.isEmpty(), "not found");
                    assertEquals(List.of(), findings.stream().flatMap(finding -> finding.fixes().stream()).map(QuickFix::id).toList());
                }));
    }

    @Test
    void aTargetInTheNameMovesIntoTheEmptyColumn() {
        Forms form = Forms.clean();
        form.row(1).setName("工程合格率（不低于 95%）");
        form.row(1).setTarget(null);
        fix(form, "text.inname", "move");
        assertEquals("工程合格率 ≥95% GE 95 PERCENT", form.row(1).getName() + ' ' + form.row(1).getTarget().getText() + ' '
                + form.row(1).getTarget().getOperator() + ' ' + form.row(1).getTarget().getNumber() + ' ' + form.row(1).getTarget().getKind());
    }

    @Test
    void aSignIsMendedInTheFormThatCameFromAFile() {
        Forms form = Forms.clean();
        form.row(0).getTarget().setText("≧300");
        form.row(0).getProvenance().add(note("target", "≧300", null));
        fix(form, "text.signs", "takeUsual");
        assertEquals(List.of(), form.check(descriptor("text.signs")));
        assertEquals("≧300", form.row(0).getProvenance().getLast().getText(), "what the file printed stays");
    }

    @Test
    void anAmountInTheWrongUnitIsConvertedAndKeepsTheUnitOfItsForm() {
        Forms form = Forms.clean();
        form.total().setExecuted(Forms.amount("4800000"));
        fix(form, "funds.unit", "convert");
        assertEquals(0, form.total().getExecuted().getValue().compareTo(new BigDecimal("480")));
        assertEquals("480 WAN_YUAN", form.total().getExecuted().getText() + ' ' + form.total().getExecuted().getUnit());
    }

    private static void fix(Forms form, String check, String id) {
        Finding finding = form.check(descriptor(check)).get(0);
        QuickFix fix = finding.fixes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());
        domain.getCommandStack().execute(fix.command(domain, form.dossier).orElseThrow());
    }

    /** The checks whose faults can be put right by a click, so that none loses its fix unnoticed. */
    @Test
    void theseChecksHaveQuickFixes() {
        Set<String> fixed = new TreeSet<>();
        for (Fault fault : FAULTS) {
            Forms form = Forms.clean();
            fault.make().accept(form);
            form.check(descriptor(fault.check())).stream().filter(finding -> !finding.fixes().isEmpty()).forEach(finding -> fixed.add(fault.check()));
        }
        assertEquals(new TreeSet<>(Set.of("actual.missing", "actual.operator", "execution.full", "execution.notfull", "execution.rate", "execution.row",
                "execution.score", "funds.sources", "funds.unit", "grade.printed", "points.block", "points.dimension", "points.missing", "points.total",
                "score.allfull", "score.limits", "score.rule", "score.subrow", "score.total", "target.limit", "target.nature", "target.operator",
                "text.amounts", "text.inname", "text.signs", "value.percent", "value.twoways")), fixed);
    }

    @Test
    void allOfAKindArePutRightAsOneStep() {
        Forms form = Forms.clean();
        form.row(0).setClaimedScore(new BigDecimal("99"));
        form.row(2).setClaimedScore(new BigDecimal("12"));
        List<Finding> before = form.check(descriptor("score.limits"));
        assertEquals(2, before.size());
        var stack = new BasicCommandStack();
        var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), stack);
        FixGroup group = FixGroup.like(before, before.get(1), before.get(1).fixes().get(0));
        assertEquals(2, group.size());
        stack.execute(group.command(domain, form.dossier, "both").orElseThrow());
        assertEquals(List.of(), form.check(descriptor("score.limits")));
        stack.undo();
        assertEquals(keys(before), keys(form.check(descriptor("score.limits"))));
        assertTrue(group.command(domain, Forms.clean().dossier, "gone").isEmpty());
    }

    @Test
    void whatCanBeReadTwoWaysIsSettledByOneClick() {
        for (String check : List.of("value.twoways", "value.percent")) {
            long offered = FAULTS.stream().filter(f -> f.check().equals(check)).filter(fault -> {
                Forms form = Forms.clean();
                fault.make().accept(form);
                return !form.check(descriptor(check)).get(0).fixes().isEmpty();
            }).count();
            assertTrue(offered > 0, check);
        }
    }

    @Test
    void aFixForAnObjectThatIsGoneMakesNoCommand() {
        Forms form = Forms.clean();
        form.row(2).setClaimedScore(new BigDecimal("12"));
        QuickFix fix = form.check(descriptor("score.limits")).get(0).fixes().get(0);
        Dossier other = Forms.clean().dossier;
        assertTrue(fix.command(null, other).isEmpty());
    }

    @Test
    void aFindingKnowsTheCellItsFieldCameFrom() {
        Forms form = Forms.clean();
        form.row(2).setClaimedScore(new BigDecimal("12"));
        Provenance cell = note("claimedScore", "12", null);
        cell.setFile("自评表.xlsx");
        cell.setSheet("表1");
        cell.setCell("H9");
        form.row(2).getProvenance().add(note("target", "≥90", null));
        form.row(2).getProvenance().add(cell);
        Finding finding = form.check(descriptor("score.limits")).get(0);
        assertEquals("自评表.xlsx · 表1 · H9", finding.origin().render(Locale.CHINESE));
        assertEquals("司乘满意度", finding.objectName());
    }

    private static void saysEverything(Finding finding, Locale locale) {
        for (Message message : List.of(finding.name(), finding.message(), finding.cause(), finding.remedy())) {
            String text = message.render(locale);
            assertTrue(!text.isBlank() && !text.startsWith("check.") && !text.contains("{"), () -> locale + ": " + text);
        }
        assertFalse(finding.clause().render(locale).startsWith("check."), () -> locale + ": clause of " + finding.checkId());
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    @SafeVarargs
    private static <T> List<T> together(List<T> more, T... first) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    private static CheckDescriptor descriptor(String local) {
        CheckDescriptor descriptor = CHECKS.get(PREFIX + local);
        if (descriptor == null) {
            throw new AssertionError("no check " + local + " in plugin.xml");
        }
        return descriptor;
    }

    private static Provenance note(String feature, String text, String note) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setFeature(feature);
        provenance.setText(text);
        provenance.setNote(note);
        return provenance;
    }
}
