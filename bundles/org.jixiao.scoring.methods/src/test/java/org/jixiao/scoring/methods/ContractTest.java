package org.jixiao.scoring.methods;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Rows;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.SubItem;
import org.jixiao.scoring.api.testkit.AbstractScoringMethodContract;
import org.jixiao.scoring.api.testkit.MeasureGenerator;
import org.junit.jupiter.api.Nested;

/** The contract of the test kit for every method of this bundle. */
class ContractTest {

    abstract static class Contract extends AbstractScoringMethodContract {
        private final ScoringMethod method;
        private final List<String> sets;

        Contract(String name, String... sets) {
            this.method = new AllMethods().named(name);
            this.sets = List.of(sets);
        }

        @Override
        protected ScoringMethod method() {
            return method;
        }

        /** Fewer while code is mutated, where each test runs some thousand times. */
        @Override
        protected int measures() {
            return Integer.getInteger("jixiao.contract.measures", super.measures());
        }

        @Override
        protected List<Map<String, String>> parameterSets() {
            return sets.stream().map(Rows::readSet).toList();
        }
    }

    @Nested
    class CompletionRatioContract extends Contract {
        CompletionRatioContract() {
            super("completion-ratio", "", "floorRatio=70", "over=bonus", "over=bonus,capRatio=150,bonusCap=10", "over=window", "over=deviation,overLimit=130");
        }
    }

    @Nested
    class PositiveContract extends Contract {
        PositiveContract() {
            super("positive", "", "threshold=60", "over=window,windowLow=60", "over=bonus");
        }
    }

    @Nested
    class EqualContract extends Contract {
        EqualContract() {
            super("equal", "", "over=deviation");
        }
    }

    @Nested
    class ReverseDeviationContract extends Contract {
        ReverseDeviationContract() {
            super("reverse-deviation", "");
        }
    }

    @Nested
    class ReverseRatioContract extends Contract {
        ReverseRatioContract() {
            super("reverse-ratio", "");
        }
    }

    @Nested
    class ExecutionRateContract extends Contract {
        ExecutionRateContract() {
            super("execution-rate", "", "threshold=80", "zeroBudget=divideByOne", "bands=0|60|0;60|80|50;80|95|80;95||100");
        }
    }

    @Nested
    class QualitativeBandsContract extends Contract {
        QualitativeBandsContract() {
            super("qualitative-bands", "", "bands=达成|80|100;部分达成|50|80;未达成|0|50", "bands=优|90|100;良|80|90;中|70|80;低|60|70;差|0|60");
        }
    }

    @Nested
    class YesNoContract extends Contract {
        YesNoContract() {
            super("yes-no", "", "expected=no");
        }
    }

    @Nested
    class SatisfactionContract extends Contract {
        SatisfactionContract() {
            super("satisfaction-steps", "", "steps=begun,line=95", "steps=whole,deduct=0.33");
        }
    }

    @Nested
    class DecreasingQuantityContract extends Contract {
        DecreasingQuantityContract() {
            super("decreasing-quantity", "", "unit=percent,step=2", "unit=percent,step=2,steps=linear,floor=1", "source=occurrences,deduct=0.5", "source=excess,unit=percent,step=5,steps=begun", "source=excess,step=3,steps=linear,deduct=0.7");
        }
    }

    @Nested
    class VetoContract extends Contract {
        VetoContract() {
            super("veto", "", "scope=whole,condition=atLeast,limit=95", "condition=shareOfTarget,limit=70", "condition=yes,scope=category", "condition=no");
        }
    }

    @Nested
    class BasePlusMinusContract extends Contract {
        BasePlusMinusContract() {
            super("base-plus-minus", "base=80,benchmark=100,cap=120", "base=80", "base=8,unit=units,step=1,plus=0.5,minus=1", "base=80,direction=lower,steps=begun", "base=5,steps=whole,floor=2,cap=20",
                    "base=80,points=share,cap=110,floor=15,steps=begun");
        }
    }

    @Nested
    class CompositeContract extends Contract {
        CompositeContract() {
            super("composite", items("1"), items("1.5"));
        }

        private static String items(String coefficient) {
            String rows = Rows.write(List.of(
                    new SubItem("p", "进度", new java.math.BigDecimal("40"), Describe.PREFIX + "completion-ratio", Map.of("over", "bonus")).toRow(),
                    new SubItem("q", "质量", new java.math.BigDecimal("35"), Describe.PREFIX + "reverse-ratio", Map.of()).toRow(),
                    new SubItem("r", "资金", new java.math.BigDecimal("25"), Describe.PREFIX + "execution-rate", Map.of()).toRow()));
            return Rows.writeSet(Map.of("items", rows, "coefficient", coefficient));
        }

        @Override
        protected Measure measure(Parameters parameters, Random random) {
            Measure made = new MeasureGenerator(method().descriptor(), parameters).next(random);
            Measure.Builder measure = Measure.full("100").label("某项目");
            made.items().forEach(measure::item);
            return measure.build();
        }
    }

    @Nested
    class AccumulationContract extends Contract {
        AccumulationContract() {
            super("accumulation", "perUnit=6", "perUnit=0.37,cap=40,start=3", "events=system|制度|1;proof|佐证|1.5");
        }
    }

    @Nested
    class DirectDeductionContract extends Contract {
        DirectDeductionContract() {
            super("direct-deduction", "items=late|月报迟报|1;criticism|通报批评|3", "items=late|迟报|0.5,floor=-20", "items=late|迟报|0.5;full|x}|1.25,deductionCap=2");
        }
    }

    @Nested
    class TieredBandsContract extends Contract {
        TieredBandsContract() {
            super("tiered-bands", "included=upper,bands=|25|100;25|30|66.67;30||0", "quantity=ratio,bands=|60|0;60|80|50;80||100", "bands=|10|50;10|20|100;20||20");
        }
    }

    @Nested
    class NeutralContract extends Contract {
        NeutralContract() {
            super("neutral", "", "tolerance=0,zeroAt=12.5");
        }
    }

    @Nested
    class EfficacyCoefficientContract extends Contract {
        EfficacyCoefficientContract() {
            super("efficacy-coefficient", "satisfactory=12,unacceptable=6", "satisfactory=-3,unacceptable=100,base=50");
        }
    }

    @Nested
    class StandardLevelsContract extends Contract {
        StandardLevelsContract() {
            super("standard-levels", "levels=优秀|10|1.0;良好|8|0.8;平均|5|0.6;较低|2|0.4;较差|-1|0.2", "levels=优|100|1;良|120.5|0.75;差|300|0");
        }
    }

    @Nested
    class AccuracyBandsContract extends Contract {
        AccuracyBandsContract() {
            super("accuracy-bands", "awards=points,bands=30|3;35|2;40|1", "quantity=deviation,bands=5|100;10|60;30|20,outside=5");
        }
    }

    @Nested
    class ControlContract extends Contract {
        ControlContract() {
            super("control", "", "bonus=20");
        }
    }

    @Nested
    class LinearInterpolationContract extends Contract {
        LinearInterpolationContract() {
            super("linear-interpolation", "awards=points,marks=A|90|4;B|80|3;C|70|2;D|60|1", "marks=A|-5|100;B|10|50;C|300|0");
        }
    }

    @Nested
    class RankingContract extends Contract {
        RankingContract() {
            super("ranking", "awards=points,tiers=1|600;2|500;|400", "by=shares,tiers=30|100;80|75;|50", "by=equal");
        }
    }

    @Nested
    class BallotContract extends Contract {
        BallotContract() {
            super("ballot", "options=a|好|3;b|中|2;c|差|1", "options=a|好|1;b|较好|0.8;c|一般|0.6;d|差|0.3,least=12");
        }
    }

    @Nested
    class ContributionRateContract extends Contract {
        ContributionRateContract() {
            super("contribution-rate", "due=20", "due=100");
        }
    }

    @Nested
    class FoldedNormContract extends Contract {
        FoldedNormContract() {
            super("folded-norm", "norm=10000,deduct=2000,classes=优;良;中|三类;次;差", "norm=2500,deduct=500,classes=优;良;中;次;差");
        }
    }

    @Nested
    class GradeTickContract extends Contract {
        GradeTickContract() {
            super("grade-tick", "grades=优|100;良|80;中|60|一般\\,尚可;低|40;差|0", "awards=points,grades=好|3;中|2;差|1");
        }
    }

    @Nested
    class GeometricEfficacyContract extends Contract {
        GeometricEfficacyContract() {
            super("geometric-efficacy", "items=a|甲|12|6;b|乙|1|8", "items=a|甲|5|0|3;b|乙|8|2|2;c|丙|7|-1,base=50");
        }
    }

    @Nested
    class ChecklistContract extends Contract {
        ChecklistContract() {
            super("checklist", "items=a|制度健全|2;b|执行有效|1;c|资料完整|3", "by=share,items=a|制度健全;b|执行有效;c|资料完整", "by=all,items=a|制度健全;b|执行有效");
        }

        @Override
        protected Measure measure(Parameters parameters, Random random) {
            Measure.Builder measure = Measure.full(new String[] {"10", "3", "7.35", "0"}[random.nextInt(4)]).label("制度");
            for (Parameters.Row row : parameters.table("items")) {
                measure.count(row.text("id"), switch (random.nextInt(5)) {
                    case 0, 1 -> org.jixiao.scoring.api.Quantity.words("是");
                    case 2 -> org.jixiao.scoring.api.Quantity.words("否");
                    case 3 -> org.jixiao.scoring.api.Quantity.of("1");
                    default -> org.jixiao.scoring.api.Quantity.NOT_APPLICABLE;
                });
            }
            return measure.build();
        }
    }

    @Nested
    class CustomFormulaContract extends Contract {
        CustomFormulaContract() {
            super("custom-formula", "formula=满分 × min(1\\, 实际 ÷ 目标)", "formula=full - 2 * n ^ 2 + average(m\\, 3\\, -n),variables=n|隐患;m|培训,floor=-10,most=120",
                    "formula=if(actual >\\= target && !(actual > 2*target)\\, full\\, round(full*abs(actual-3)/(abs(target)+1)\\,1))",
                    "formula=max(0\\, floor(实际) - ceiling(基期))/sum(1\\,2\\,3) - -(实际-(1-2))");
        }
    }

    @Nested
    class NothingIsForgotten {
        @org.junit.jupiter.api.Test
        void everyContributedMethodHasAContract() {
            long contracts = java.util.Arrays.stream(ContractTest.class.getDeclaredClasses())
                    .filter(c -> c != Contract.class && Contract.class.isAssignableFrom(c)).count();
            org.junit.jupiter.api.Assertions.assertEquals(new AllMethods().byId.size(), contracts);
            new AllMethods().byId.forEach((id, method) ->
                    org.junit.jupiter.api.Assertions.assertEquals(id, method.descriptor().id()));
        }
    }
}
