package org.jixiao.checks;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.checks.BuiltInChecksTest.Fault;
import org.jixiao.checks.BuiltInChecksTest.Sound;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.rules.OverAchievementPolicy;
import org.jixiao.model.rules.RulesFactory;

/** Examples of faults of whole tables, of targets and of wording, as published forms have them, and of what looks alike and is sound. */
final class TableCheckExamples {

    private TableCheckExamples() {
    }

    static final List<Fault> FAULTS = List.of(
            new Fault("points.block", "产出指标(60分) with rows of 50", f -> f.row(0).setLevel1("产出指标(60分)"), "60", "50"),
            new Fault("score.evidence", "full without an actual value", f -> f.row(0).setReported(null), "养护里程", "50"),
            new Fault("score.evidence", "full for words without target", f -> {
                f.row(0).setTarget(Forms.quantity("—"));
                f.row(0).setReported(Forms.quantity("制度健全"));
            }, "养护里程"),
            new Fault("score.allfull", "72.74 % of 100 % and full like all others", f -> {
                f.row(0).setReported(Forms.quantity("218.22"));
                f.rule(f.row(0), "36.37", "50 × 218.22 ÷ 300");
                f.indicator("效益指标", "经济效益指标", "增收", "≥1", "1", "5", "5");
            }, "4", "养护里程"),
            new Fault("score.over", "109.80 printed of 100", f -> {
                f.row(0).setPoints(new BigDecimal("60"));
                f.row(0).setClaimedScore(new BigDecimal("59.8"));
                f.evaluation.setPrintedTotal(new BigDecimal("109.80"));
                f.evaluation.setPrintedTotalPoints(null);
            }, "109.8", "100"),
            new Fault("score.over", "no total printed, 110 summed", f -> {
                f.row(0).setClaimedScore(new BigDecimal("60"));
                f.evaluation.setPrintedTotal(null);
            }, "10 + 100", "110", "100"),
            new Fault("score.over", "no scores printed, 110 by the rules", f -> {
                f.evaluation.setPrintedTotal(null);
                f.evaluation.getIndicators().forEach(row -> row.setClaimedScore(null));
                f.total().setClaimedScore(null);
                f.rule(f.row(0), "60", "60");
                f.execution = f.scores.get(f.row(2).getId());
            }, "110", "100"),
            new Fault("score.over", "above the points the form itself declares, without a scheme", f -> {
                f.scheme = null;
                f.evaluation.setPrintedTotalPoints(new BigDecimal("90"));
            }, "100", "90"),
            new Fault("score.strict", "> 90 and exactly 90, full points", f -> strict(f, Operator.GT, "90"), "司乘满意度", ">90", "90"),
            new Fault("score.strict", "< 5 and exactly 5", f -> strict(f, Operator.LT, "5"), "<5", "5"),
            new Fault("score.strict", "the sign stands in a column of its own", f -> {
                strict(f, Operator.NONE, "90");
                f.row(2).setNature(Nature.GT);
            }, ">90"),
            new Fault("points.block", "a column of weights behind the level", f -> f.row(0).getProvenance().add(weight("level1.points", "60")), "产出指标", "60",
                    "50"),
            new Fault("points.block", "per cent in the column", f -> f.row(0).getProvenance().add(weight("level1.points", "60%")), "60", "50"),
            new Fault("points.block", "产出指标(60)", f -> f.row(0).getProvenance().add(weight("level1", "产出指标(60)")), "60", "50"),
            new Fault("execution.over", "490 of 480", f -> f.total().setExecuted(Forms.amount("490")), "490", "480", "102.08%"),
            new Fault("execution.row", "9 for 100 % (Yinchuan)", f -> f.indicator("项目管理", "投入管理", "预算执行率", "—", "100", "10", "9")
                    .setPoints(scoredByNobody(f, "10")), "9", "100.00%", "10"),
            new Fault("execution.row", "another rate than the money's", f -> {
                f.total().setExecuted(Forms.amount("412"));
                f.indicator("项目管理", "投入管理", "预算执行率", "—", "100", null, null);
            }, "100", "85.83%"),
            new Fault("funds.initial", "empty", f -> f.total().setInitial(null), "480"),
            new Fault("funds.initial", "zero", f -> f.total().setInitial(Forms.amount("0")), "480"),
            new Fault("funds.initial", "more than doubled", f -> f.total().setInitial(Forms.amount("100")), "480.00%"),
            new Fault("funds.unit", "executed in 元", f -> f.total().setExecuted(Forms.amount("4800000")), "4800000", "480"),
            new Fault("funds.unit", "initial budget in 亿元 of a form in 万元", f -> f.total().setInitial(Forms.amount("0.048")), "480", "0.048"),
            new Fault("funds.unit", "source in 元", f -> f.evaluation.getFundRows().get(1).setAdjusted(Forms.amount("4800000")), "4800000", "480"),
            new Fault("funds.unit", "cost in 万元 entered as 元", f -> {
                f.row(1).setLevel2("成本指标");
                f.row(1).setUnit("元");
                f.row(1).setReported(Forms.quantity("480"));
            }, "480"),
            new Fault("target.goal", "a sentence", f -> f.row(0).setTarget(Forms.quantity("通过项目实施,改善农村公路通行条件,保障群众安全便捷出行,促进乡村振兴")),
                    "养护里程"),
            new Fault("target.goal", "three goals at once", f -> f.row(0).setTarget(Forms.quantity("修路10公里、建桥2座、补植300株,完成")), "几个"),
            new Fault("target.limit", "≥100 %", f -> {
                f.row(2).setTarget(Forms.quantity("≥100"));
                f.row(2).getTarget().setKind(QuantityKind.PERCENT);
            }, "司乘满意度", "100%"),
            new Fault("target.limit", "105 %", f -> {
                f.row(2).setTarget(Forms.quantity("≥105"));
                f.row(2).getTarget().setKind(QuantityKind.PERCENT);
            }, "不可能"),
            new Fault("target.nature", "column says ≥, value says ≤", f -> {
                f.row(0).setNature(Nature.GE);
                f.row(0).setTarget(Forms.quantity("≤300"));
            }, "≥", "≤300"),
            new Fault("target.nature", "accidents ≥ 5", f -> {
                f.row(0).setName("交通事故次数");
                f.row(0).setTarget(Forms.quantity("≥5"));
            }, "交通事故次数", "≥5"),
            new Fault("target.nature", "satisfaction ≤ 90", f -> f.row(2).setTarget(Forms.quantity("≤90")), "司乘满意度", "≤90"),
            new Fault("target.nature", "qualitative with a number", f -> f.row(0).setNature(Nature.QUALITATIVE), "定性"),
            new Fault("target.points", "values 50, 30, 10", f -> {
                f.row(0).setTarget(Forms.quantity("50"));
                f.row(1).setTarget(Forms.quantity("30"));
                f.row(2).setTarget(Forms.quantity("10"));
            }, "50、30、10"),
            new Fault("name.unit", "a rate in 人", f -> f.row(1).setUnit("人"), "道路畅通率", "人"),
            new Fault("name.unit", "a length in 平方米", f -> f.row(0).setUnit("平方米"), "里程", "平方米"),
            new Fault("name.unit", "(平方米) in the name, 公里 in the value", f -> {
                f.row(0).setName("路面硬化(≥平方米)");
                f.row(0).setUnit("公里");
            }, "平方米", "公里"),
            new Fault("actual.far", "261 % of the target", f -> f.row(0).setReported(Forms.quantity("783")), "783 ÷ 300 = 261%"),
            new Fault("actual.far", "with a reason", f -> {
                f.row(0).setReported(Forms.quantity("783"));
                f.row(0).setReason("追加任务");
            }, "已说明"),
            new Fault("actual.words", "完成", f -> f.row(0).setReported(Forms.quantity("完成")), "≥300", "完成", "满分"),
            new Fault("actual.allcopied", "even the signs", TableCheckExamples::copied, "4"),
            new Fault("value.percent", "0.98 against ≥ 90 %", f -> {
                f.row(1).setReported(Forms.quantity("0.98"));
                f.row(1).setUnit("%");
            }, "0.98"),
            new Fault("value.percent", "IO0% that the importer left open", f -> {
                f.row(1).setReported(Forms.quantity("IO0%"));
                f.row(1).setActualState(ValueState.DISPUTED);
            }, "道路畅通率", "IO0%"),
            new Fault("value.percent", "1 that the importer left open", f -> {
                f.row(1).setUnit("%");
                f.row(1).setReported(Forms.quantity("1"));
                f.row(1).getReported().setNumber(null);
                f.row(1).setActualState(ValueState.DISPUTED);
            }, "道路畅通率"),
            new Fault("text.vague", "有效提升", f -> f.row(1).setTarget(Forms.quantity("有效提升")), "有效提升"),
            new Fault("text.vague", "效果显著 as a name", f -> {
                f.row(1).setName("效果显著");
                f.row(1).setTarget(Forms.quantity("社会认可"));
            }, "效果显著"),
            new Fault("text.inname", "12月底之前完成", f -> f.row(1).setName("12月底之前完成"), "12月底之前"),
            new Fault("text.inname", "合格率≥95%", f -> f.row(1).setName("工程合格率≥95%"), "≥95%"),
            new Fault("text.inname", "in brackets, and the column of values is empty", f -> {
                f.row(1).setName("工程合格率（不低于 95%）");
                f.row(1).setTarget(Forms.quantity("—"));
            }, "不低于95"),
            new Fault("text.inname", "name and value say the same", f -> f.row(1).setName("道路畅通率≥98"), "≥98"),
            new Fault("text.open", "若干", f -> f.row(1).setTarget(Forms.quantity("若干次")), "若干"),
            new Fault("text.open", "a list that goes on", f -> f.row(1).setName("购置电脑、桌椅等"), "等"),
            new Fault("text.input", "money as output", f -> f.row(0).setName("资金支付率"), "资金支付率", "数量指标"),
            new Fault("text.signs", "≧ and ═", f -> {
                f.row(0).getTarget().setText("≧300");
                f.row(1).getTarget().setText("═98");
            }, "≧ ×1", "═ ×1"),
            new Fault("text.amounts", "215,457.6 and 250000.00", f -> {
                f.total().getInitial().setText("250000.00");
                f.total().getExecuted().setText("215,457.6");
            }, "215,457.6", "250000.00"));

    static final List<Sound> SOUND = List.of(
            new Sound("points.block", "产出指标(50分)", f -> f.row(0).setLevel1("产出指标(50分)")),
            new Sound("points.block", "shares of the level in per cent, nested", f -> {
                f.row(0).setPoints(new BigDecimal("100"));
                f.row(1).setPoints(new BigDecimal("100"));
                f.row(2).setPoints(new BigDecimal("100"));
                f.row(0).getProvenance().add(weight("level1.points", "50"));
                f.row(1).getProvenance().add(weight("level1.points", "40"));
                f.row(2).getProvenance().add(weight("level1.points", "10"));
            }),
            new Sound("points.block", "a year behind the name", f -> f.row(0).getProvenance().add(weight("level1", "产出指标(2022)"))),
            new Sound("score.over", "116 printed where the scores add up to 100 is a wrong sum", f -> f.evaluation.setPrintedTotal(new BigDecimal("116"))),
            new Sound("score.over", "full", f -> f.evaluation.setPrintedTotal(new BigDecimal("100.00"))),
            new Sound("score.over", "a form of 120 points that no scheme knows", f -> {
                f.scheme = null;
                f.evaluation.setPrintedTotalPoints(new BigDecimal("120"));
                f.evaluation.setPrintedTotal(new BigDecimal("115"));
            }),
            new Sound("score.over", "a bonus that the scheme allows", f -> {
                f.scheme.setOverAchievement(RulesFactory.eINSTANCE.createOverAchievement());
                f.scheme.getOverAchievement().setPolicy(OverAchievementPolicy.BONUS);
                f.scheme.getOverAchievement().setBonusCapRatio(new BigDecimal("0.2"));
                f.evaluation.setPrintedTotal(new BigDecimal("118"));
            }),
            new Sound("score.strict", "≥ 90 and 90", f -> strict(f, Operator.GE, "90")),
            new Sound("score.strict", "points were taken off for it", f -> {
                strict(f, Operator.GT, "90");
                f.row(2).setClaimedScore(new BigDecimal("9"));
            }),
            new Sound("score.rule", "points taken off for > 90 that is only 90", f -> {
                strict(f, Operator.GT, "90");
                f.row(2).setClaimedScore(new BigDecimal("9"));
            }),
            new Sound("score.evidence", "below full", f -> {
                f.row(0).setReported(null);
                f.row(0).setClaimedScore(new BigDecimal("20"));
            }),
            new Sound("score.allfull", "all reached", f -> f.indicator("效益指标", "经济效益指标", "增收", "≥1", "1", "5", "5")),
            new Sound("execution.over", "all spent", f -> f.total().setExecuted(Forms.amount("480"))),
            new Sound("execution.row", "10 for 100 %", f -> f.indicator("项目管理", "投入管理", "预算执行率", "—", "100", "10", "10")),
            new Sound("funds.initial", "a little more", f -> f.total().setInitial(Forms.amount("470"))),
            new Sound("funds.unit", "4800000 元 are 480 万元", f -> {
                f.total().setExecuted(Forms.amount("4800000"));
                f.total().getExecuted().setUnit(AmountUnit.YUAN);
            }),
            new Sound("funds.unit", "a small source", f -> f.fund(FundSource.OTHER, null, "0.05", null)),
            new Sound("target.goal", "a short standard", f -> f.row(0).setTarget(Forms.quantity("符合相关文件要求"))),
            new Sound("target.goal", "a long standard without clauses", f -> f.row(0).setTarget(Forms.quantity("符合《公路养护技术标准》JTG5110的规定要求"))),
            new Sound("target.limit", "a rate that may be exceeded", f -> {
                f.row(0).setName("任务完成增长率");
                f.row(0).setTarget(Forms.quantity("≥100"));
                f.row(0).getTarget().setKind(QuantityKind.PERCENT);
            }),
            new Sound("target.nature", "accidents ≤ 5", f -> {
                f.row(0).setName("交通事故次数");
                f.row(0).setTarget(Forms.quantity("≤5"));
            }),
            new Sound("target.nature", "sources of pollution that are counted", f -> {
                f.row(0).setName("污染源普查数量");
                f.row(0).setTarget(Forms.quantity("≥300"));
            }),
            new Sound("target.nature", "faults that are repaired", f -> {
                f.row(0).setName("故障排除率");
                f.row(0).setTarget(Forms.quantity("≥95"));
            }),
            new Sound("target.nature", "complaints that are settled", f -> {
                f.row(0).setName("投诉处理率");
                f.row(0).setTarget(Forms.quantity("≥95"));
            }),
            new Sound("target.nature", "fewer accidents", f -> {
                f.row(0).setName("事故下降率");
                f.row(0).setTarget(Forms.quantity("≥5"));
            }),
            new Sound("target.points", "one value that happens to be the points", f -> f.row(2).setTarget(Forms.quantity("10"))),
            new Sound("name.unit", "a rate in %", f -> f.row(1).setUnit("%")),
            new Sound("name.unit", "power of a machine", f -> {
                f.row(0).setName("机组额定功率");
                f.row(0).setUnit("千瓦");
            }),
            new Sound("name.unit", "brackets that are no unit", f -> {
                f.row(0).setName("道路养护(县道)");
                f.row(0).setUnit("公里");
            }),
            new Sound("actual.far", "130 %", f -> f.row(0).setReported(Forms.quantity("390"))),
            new Sound("actual.far", "twice a limit is no achievement", f -> {
                f.row(0).setTarget(Forms.quantity("≤300"));
                f.row(0).setReported(Forms.quantity("600"));
            }),
            new Sound("actual.words", "words for words", f -> {
                f.row(0).setTarget(Forms.quantity("健全"));
                f.row(0).setReported(Forms.quantity("健全"));
            }),
            new Sound("actual.allcopied", "one differs", f -> {
                copied(f);
                f.row(3).setReported(Forms.quantity("97"));
            }),
            new Sound("value.percent", "0.98 of 1", f -> {
                f.row(1).setTarget(Forms.quantity("1"));
                f.row(1).setReported(Forms.quantity("0.98"));
            }),
            new Sound("text.vague", "提升 with a number", f -> f.row(1).setName("通行能力有效提升")),
            new Sound("text.vague", "及时 can be judged", f -> f.row(1).setTarget(Forms.quantity("及时"))),
            new Sound("text.inname", "people over 60", f -> f.row(1).setName("60岁以上老人覆盖率")),
            new Sound("text.open", "节约 is not 约", f -> f.row(1).setName("成本节约率")),
            new Sound("text.input", "arrival of money in time", f -> {
                f.row(0).setLevel2("时效指标");
                f.row(0).setName("资金到位及时率");
            }),
            new Sound("text.signs", "the usual ones", f -> f.row(0).getTarget().setText("≥300")),
            new Sound("text.amounts", "only numbers of decimals differ", f -> {
                f.total().getInitial().setText("250000.00");
                f.total().getExecuted().setText("215457.6");
            }));

    private static void strict(Forms form, Operator operator, String value) {
        form.row(2).setTarget(Forms.quantity(value));
        form.row(2).getTarget().setOperator(operator);
        form.row(2).getTarget().setText(operator == Operator.GT ? ">" + value : operator == Operator.LT ? "<" + value : value);
        form.row(2).setReported(Forms.quantity(value));
    }

    private static Provenance weight(String feature, String text) {
        Provenance origin = BaseFactory.eINSTANCE.createProvenance();
        origin.setFeature(feature);
        origin.setText(text);
        return origin;
    }

    private static void copied(Forms form) {
        form.evaluation.getIndicators().clear();
        for (String value : List.of("6", "100", "≥95", "≥90")) {
            form.indicator("产出指标", "数量指标", "事项" + value, value, value, "10", "10");
        }
    }

    /** Takes away what the rules say about the last row, so that only the check itself can judge it. */
    private static BigDecimal scoredByNobody(Forms form, String points) {
        form.scores.remove(form.row(form.evaluation.getIndicators().size() - 1).getId());
        return new BigDecimal(points);
    }
}
