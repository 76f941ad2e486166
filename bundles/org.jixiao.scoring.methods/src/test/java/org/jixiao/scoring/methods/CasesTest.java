package org.jixiao.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Rows;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which case of a rule holds at its edges, in the words that stand beside the score, and what comes out of it. */
class CasesTest {

    private final AllMethods methods = new AllMethods();

    private static Quantity value(String text) {
        return text.matches("-?[0-9.]+") ? Quantity.of(text) : Quantity.words(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        "positive# -# 10# 10# -# 达到指标值# 10.00分", "positive# -# 10# 9# -# 未达到指标值,按比例计分# 9.00分", "positive# -# 10# 12# -# 达到指标值# 10.00分",
        "positive# -# 10# 12.1# -# 完成比例超过120%,得满分,须说明原因# 10.00分【超额完成、须说明原因】", "positive# -# 10# -0.1# -# 实际完成值为负数,不得分# 0.00分",
        "positive# -# -5# -5# -# 达到指标值# 10.00分", "positive# -# -5# -6# 0# 指标值不大于零,比例没有意义,采用评定分数# 0.00分【须说明原因】",
        "positive# -# -5# -6# 10# 指标值不大于零,比例没有意义,采用评定分数# 10.00分【须说明原因】", "positive# -# -5# -6# -0.1# -# 无法计分:评定分数应在0.00至10.00分之间",
        "positive# -# 0# 5# -# 指标值不大于零,比例没有意义,须人工评定# 0.00–10.00分:指标值不大于零,比例没有意义,须人工评定",
        "positive# threshold=60# 10# 6# -# 未达到指标值,按比例计分# 6.00分", "positive# threshold=60# 10# 5.9# -# 完成比例低于60%,不得分# 0.00分",
        "positive# over=window# 10# 6.9# -# 完成比例不在70%至130%之间,不得分# 0.00分", "positive# over=window# 10# 13.1# -# 完成比例不在70%至130%之间,不得分# 0.00分【超额完成、须说明原因】",
        "positive# over=window# 10# 13# -# 达到指标值# 10.00分",
        "positive# over=deviation# 10# 12# -# 达到指标值# 10.00分", "positive# over=deviation# 10# 13# -# 完成比例超过120%,按偏离度扣减# 9.00分【超额完成、须说明原因】",
        "positive# over=bonus# 10# 10# -# 达到指标值# 10.00分", "positive# over=bonus# 10# 11# -# 超额完成,按比例加分,最多为满分的120%# 11.00分【超额完成、含超额加分】",
        "positive# over=bonus# 10# 13# -# 超额完成,按比例加分,最多为满分的120%# 12.00分【超额完成、含超额加分、由规则的上下限决定】",
        "equal# -# 0# 0# -# 指标值为零,实际没有发生# 10.00分【目标值为零】", "equal# -# 0# 0.1# -# 指标值为零,实际有发生# 0.00分【目标值为零】",
        "reverse-deviation# -# 5# 5# -# 未超过指标值# 10.00分", "reverse-deviation# -# 5# 10# -# 达到指标值的两倍,不得分# 0.00分", "reverse-deviation# -# 5# 9.9# -# 超过指标值,按偏离度扣减# 0.20分",
        "reverse-deviation# -# -5# -5# -# 未超过指标值# 10.00分", "reverse-ratio# -# 5# 5# -# 未超过指标值# 10.00分", "reverse-ratio# -# 5# 8# -# 超过指标值,按指标值与实际值的比例计分# 6.25分",
        "execution-rate# -# 10# 10# -# 预算全部执行# 10.00分", "execution-rate# -# 10# 10.1# -# 执行数超过预算数,得满分,须说明原因# 10.00分【超额完成、须说明原因】",
        "execution-rate# -# 10# 9# -# 按执行率计分# 9.00分", "execution-rate# -# 10# 0# -# 按执行率计分# 0.00分", "execution-rate# -# 10# -1# -# 执行数为负数,不得分# 0.00分",
        "execution-rate# threshold=80# 10# 8# -# 按执行率计分# 8.00分", "execution-rate# threshold=80# 10# 7.9# -# 执行率低于门槛80%,不得分# 0.00分",
        "execution-rate# -# -1# 0# -# -# 无法计分:全年预算数为负数", "execution-rate# zeroBudget=divideByOne# 0# -1# -# 全年预算数为零,以 1 作除数# 0.00分【由规则的上下限决定、目标值为零】",
        "execution-rate# bands=0|60|0;60|80|50;80||100# 10# 8# -# 执行率不低于80%的一档,得满分的100%# 10.00分",
        "execution-rate# bands=0|60|0;60|80|50;80||100# 10# 7.9# -# 执行率不低于60%的一档,得满分的50%# 5.00分", "execution-rate# bands=0|60|10;60|80|50;80||100# 10# 5# -# 执行率不低于0%的一档,得满分的10%# 1.00分",
        "qualitative-bands# -# -# 达成# 8# 属于“达成”(80%–100%),评定分数在范围内# 8.00分", "qualitative-bands# -# -# 达成# 10.1# -# 无法计分:评定分数不在“达成”的范围内:应为8.00至10.00(80%(含)–100%(含))",
        "qualitative-bands# -# -# 达成# 7.9# -# 无法计分:评定分数不在“达成”的范围内:应为8.00至10.00(80%(含)–100%(含))", "qualitative-bands# -# -# 部分达成# 6# 属于“部分达成”(60%–80%),评定分数在范围内# 6.00分",
        "qualitative-bands# -# -# 未达成# 6# -# 无法计分:评定分数不在“未达成”的范围内:应不低于0.00且低于6.00(0%(含)–60%)", "qualitative-bands# -# -# 未达成# -# 属于“未达成”(0%–60%),尚未评定分数# 0.00–6.00分:属于“未达成”(0%–60%),尚未评定分数",
        "yes-no# -# -# 是# -# 符合要求# 10.00分", "yes-no# -# -# 否# -# 不符合要求# 0.00分", "satisfaction-steps# -# -# 90# -# 达到满分线90%# 10.00分", "satisfaction-steps# -# -# 0# -# 低于90%,每个百分点扣0.2分# 0.00分【由规则的上下限决定】",
        "satisfaction-steps# -# -# 100# -# 达到满分线90%# 10.00分", "satisfaction-steps# -# -# 100.1# -# -# 无法计分:满意度应在0至100之间", "satisfaction-steps# -# -# -0.1# -# -# 无法计分:满意度应在0至100之间",
        "satisfaction-steps# -# -# 89.5# -# 低于90%,每个百分点扣0.2分# 9.90分",
        "decreasing-quantity# -# 10# 10# -# 没有短缺或超出# 10.00分", "decreasing-quantity# -# 10# 8# -# 较指标值短缺,每1扣1分# 8.00分", "decreasing-quantity# source=excess# 10# 10# -# 没有短缺或超出# 10.00分",
        "decreasing-quantity# source=excess,unit=percent,step=5# 10# 12# -# 超出限值,每5%扣1分# 6.00分", "decreasing-quantity# source=excess,unit=percent,floor=2# 0# 1# -# 限值为零而有发生,计最低分# 2.00分【目标值为零】",
        "decreasing-quantity# source=occurrences# -# 0# -# 没有发生# 10.00分", "decreasing-quantity# source=occurrences,step=2# -# 5# -# 有发生,每2次扣1分# 8.00分", "decreasing-quantity# source=occurrences# -# -1# -# -# 无法计分:数量不能为负数",
        "decreasing-quantity# unit=percent,floor=12# -5# -6# 10# 指标值不大于零,比例没有意义,采用评定分数# 10.00分【须说明原因】",
        "veto# condition=atMost,limit=3# -# 3# -# 不大于3# 10.00分", "veto# condition=atMost,limit=3# -# 3.1# -# 大于3,单项否决# 0.00分【单项否决】", "veto# condition=atLeast,limit=3,scope=category# -# 2.9# -# 小于3,类别否决# 0.00分【类别否决】",
        "veto# condition=atLeast,limit=3# -# 3# -# 不小于3# 10.00分", "veto# condition=shareOfTarget,limit=70,scope=whole# 10# 6.9# -# 完成比例低于70%,一票否决# 0.00分【一票否决】", "veto# condition=shareOfTarget,limit=70# 10# 7# -# 完成比例不低于70%# 10.00分",
        "veto# condition=shareOfTarget,limit=70# 0# 7# -# -# 无法计分:指标值不大于零,不能计算完成比例", "veto# condition=yes# -# 是# -# 回答为是# 10.00分", "veto# condition=yes# -# 否# -# 回答为否,单项否决# 0.00分【单项否决】",
        "veto# condition=no# -# 否# -# 回答为否# 10.00分", "veto# condition=no# -# 是# -# 回答为是,单项否决# 0.00分【单项否决】",
        "base-plus-minus# base=80,points=share# 10# 10# -# 与基准相同,计满分的80%# 8.00分", "base-plus-minus# base=80,points=share# 10# 10.3# -# 优于基准,基础为满分的80%,每5%加5%# 8.30分",
        "base-plus-minus# base=6# 10# 10# -# 与基准相同,计基础分6分# 6.00分", "base-plus-minus# base=6# 10# 10.3# -# 优于基准,基础分6分,每5%加5分# 9.00分", "base-plus-minus# base=6,direction=lower# 10# 10.3# -# 差于基准,基础分6分,每5%减5分# 3.00分",
        "base-plus-minus# base=6,direction=lower,unit=units# 10# 8# -# 优于基准,基础分6分,每5加5分# 8.00分", "base-plus-minus# base=6,floor=7# 10# 10# -# 与基准相同,计基础分6分# 7.00分【由规则的上下限决定】",
        "accumulation# perUnit=2# -# 3# -# 每件得2分# 6.00分", "accumulation# perUnit=2# -# -1# -# -# 无法计分:数量不能为负数",
        "tiered-bands# bands=|60|0;60|80|50;80||100# -# 60# -# 属于≥60,<80一档,得满分的50%# 5.00分", "tiered-bands# included=upper,bands=|60|0;60|80|50;80||100# -# 60# -# 属于≤60一档,得满分的0%# 0.00分",
        "tiered-bands# included=upper,awards=points,bands=|60|0;60|80|4;80||9# -# 80# -# 属于>60,≤80一档,得4分# 4.00分", "tiered-bands# quantity=ratio,bands=|60|0;60||100# 10# 6# -# 属于≥60%一档,得满分的100%# 10.00分",
        "neutral# -# 100# 95# -# 与目标值的偏差不超过5%# 10.00分", "neutral# -# 100# 105# -# 与目标值的偏差不超过5%# 10.00分", "neutral# -# 100# 94# -# 低于目标值,偏差超过5%,到30%时不得分# 9.60分", "neutral# -# 100# 110# -# 高于目标值,偏差超过5%,到30%时不得分# 8.00分",
        "efficacy-coefficient# satisfactory=12,unacceptable=6# -# 9# -# 满意值12,不允许值6,基础60%# 8.00分",
        "standard-levels# levels=优|10|1;良|8|0.8;差|2|0.2# -# 10# -# 达到“优”标准值10# 10.00分", "standard-levels# levels=优|10|1;良|8|0.8;差|2|0.2# -# 8# -# 达到“良”,未达到“优”# 8.00分", "standard-levels# levels=优|10|1;良|8|0.8;差|2|0.2# -# 1.9# -# 未达到“差”,不得分# 0.00分",
        "standard-levels# levels=优|2|1;良|8|0.8;差|10|0.2# -# 9# -# 达到“差”,未达到“良”# 5.00分", "linear-interpolation# marks=优|10|100;差|2|20# -# 6# -# 介于“差”与“优”之间,按线性插值# 6.00分",
        "accuracy-bands# bands=5|100;10|50# -# -5# -# 偏差不超过±5%,得满分的100%# 10.00分", "accuracy-bands# bands=5|100;10|50# -# 5.1# -# 偏差不超过±10%,得满分的50%# 5.00分", "accuracy-bands# awards=points,bands=5|8;10|5,outside=1# -# -10.1# -# 偏差超过±10%,得1分# 1.00分",
        "control# -# 10# 10# -# 未超过指标值# 10.00分", "control# -# 10# 20# -# 达到指标值的两倍,不得分# 0.00分【须说明原因】", "control# bonus=10# 10# 8# -# 低于指标值,按节约程度加分,最多加满分的10%# 11.00分【含超额加分、由规则的上下限决定】",
        "control# -# 10# 15# -# 超过指标值,按2减完成比例计分# 5.00分",
        "contribution-rate# due=20# 100# 20# -# 贡献率达到应占比例20%# 10.00分", "contribution-rate# due=20# 100# 10# -# 贡献率低于应占比例20%,按比例计分# 5.00分", "contribution-rate# due=20# 100# -1# -# 完成数为负数,不得分# 0.00分",
        "grade-tick# grades=优|90;良|80# -# 良# -# 等级为“良”,得满分的80%# 8.00分", "grade-tick# awards=points,grades=优|9;良|7# -# 优# -# 等级为“优”,得9分# 9.00分",
        "ranking# tiers=1|100;3|50;|10# -# 3# -# 名次(档次)不低于第3,得满分的50%# 5.00分", "ranking# tiers=1|100;3|50;|10# -# 4# -# 其余名次,得满分的10%# 1.00分", "ranking# tiers=1|100;|10# -# 0.9# -# -# 无法计分:名次应不小于1",
    })
    void theCaseThatHolds(String name, String parameters, String target, String actual, String claimed, String words, String outcome) {
        ScoringMethod method = methods.named(name);
        Parameters set = method.parse(Rows.readSet(parameters == null ? "" : parameters)).get();
        Measure.Builder measure = Measure.full("10").label("项").actual(value(actual));
        if (target != null) {
            measure.target(target);
        }
        if (claimed != null) {
            measure.claimed(claimed);
        }
        check(method, set, measure.build(), words, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        "by=shares,tiers=30|100;80|75;|50# 3# 10# 名次在前30%以内,得满分的100%# 10.00分", "by=shares,tiers=30|100;80|75;|50# 8# 10# 名次在前80%以内,得满分的75%# 7.50分",
        "by=shares,tiers=30|100;80|75;|50# 9# 10# 其余名次,得满分的50%# 5.00分", "by=equal# 1# 4# 按名次等差递减# 10.00分", "by=equal# 4# 4# 按名次等差递减# 2.50分", "by=equal# 5# 4# -# 无法计分:名次大于参评总数",
        "by=shares,tiers=30|100;|50# 11# 10# -# 无法计分:名次大于参评总数",
    })
    void placesAmongParticipants(String parameters, String rank, String participants, String words, String outcome) {
        ScoringMethod method = methods.named("ranking");
        check(method, method.parse(Rows.readSet(parameters)).get(), Measure.full("10").label("项").actual(rank).input("participants", Quantity.of(participants)).build(),
                words, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", value = {
        "direct-deduction# items=a|迟报|1;b|错报|2# 1# 2# 按事项扣分:迟报、错报# 5.00分", "direct-deduction# items=a|迟报|1;b|错报|2,deductionCap=4# 1# 2# 扣分达到上限4分# 6.00分",
        "direct-deduction# items=a|迟报|1;b|错报|2,deductionCap=5# 1# 2# 按事项扣分:迟报、错报# 5.00分", "direct-deduction# items=a|迟报|1;b|错报|2# 1# -1# -# 无法计分:“错报”的次数不能为负数",
        "direct-deduction# items=a|迟报|1;b|错报|2,deductionCap=4,floor=7# 1# 2# 扣分达到上限4分# 7.00分【由规则的上下限决定】",
        "accumulation# events=a|制度|1;b|佐证|1.5# 1# 2# 按事项累加:制度、佐证# 4.00分", "accumulation# events=a|制度|1;b|佐证|1.5,start=1,cap=4# 1# 2# 按事项累加:制度、佐证# 4.00分【由规则的上下限决定】",
        "ballot# options=a|好|2;b|差|1# 3# 1# 按票数和每票分值计分# 8.75分", "ballot# options=a|好|2;b|差|1,least=4# 3# 1# 按票数和每票分值计分# 8.75分", "ballot# options=a|好|2;b|差|1,least=5# 3# 1# 有效票少于5张# 0.00–10.00分:有效票少于5张",
        "ballot# options=a|好|2;b|差|1# 0# 0# -# 无法计分:没有有效票", "ballot# options=a|好|2;b|差|1# -1# 1# -# 无法计分:“好”的次数不能为负数",
        "checklist# items=a|制度健全|2;b|执行有效|3# 1# 0# 不符合:执行有效# 4.00分", "checklist# by=share,items=a|制度健全;b|执行有效# 1# 0# 不符合:执行有效# 5.00分", "checklist# by=all,items=a|制度健全;b|执行有效# 1# 0# 不符合:执行有效# 0.00分",
        "checklist# by=all,items=a|制度健全;b|执行有效# 1# 1# 各要点均符合# 10.00分", "checklist# by=all,items=a|制度健全;b|执行有效# 1# -# -# 0.00–10.00分,待填:执行有效", "checklist# by=all,items=a|制度健全;b|执行有效# 0# -# 不符合:制度健全# 0.00分",
        "checklist# items=a|制度健全|2;b|执行有效|3# 1# -# -# 4.00–10.00分,待填:执行有效", "checklist# items=a|制度健全|2;b|执行有效|3# 0# -# -# 0.00–6.00分,待填:执行有效", "checklist# by=share,items=a|制度健全;b|执行有效;c|资料# 1# 1# -# 6.67–10.00分,待填:资料",
        "geometric-efficacy# items=a|甲|10|0;b|乙|10|0# 10# 10# “甲”的功效系数为100# 10.00分", "geometric-efficacy# items=a|甲|10|0;b|乙|10|0,base=50# 0# 10# “甲”的功效系数为50# 7.07分",
    })
    void countsOfEvents(String name, String parameters, String first, String second, String words, String outcome) {
        ScoringMethod method = methods.named(name);
        Measure.Builder measure = Measure.full("10").label("项").count("a", first);
        if (second != null) {
            measure.count("b", second);
        }
        check(method, method.parse(Rows.readSet(parameters)).get(), measure.build(), words, outcome);
    }

    private static void check(ScoringMethod method, Parameters parameters, Measure measure, String words, String outcome) {
        Trace.Recording trace = Trace.recording();
        Result result = method.score(measure, parameters, trace);
        assertEquals(outcome, Explanation.text(result, Locale.CHINESE));
        List<String> cases = trace.explanation().steps().stream().filter(Step.Case.class::isInstance).map(step -> ((Step.Case) step).text().render(Locale.CHINESE)).toList();
        assertEquals(words == null ? List.of() : List.of(words), cases.isEmpty() ? cases : List.of(cases.getFirst()));
        String tree = trace.explanation().render(Message.literal("项"), Locale.CHINESE).toText();
        assertEquals(1, tree.lines().filter(line -> line.startsWith("  结果  ")).count(), tree);
    }
}
