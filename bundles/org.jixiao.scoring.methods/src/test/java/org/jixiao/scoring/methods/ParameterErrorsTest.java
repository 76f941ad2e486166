package org.jixiao.scoring.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a method refuses in its parameters: the parameter, the row, the column and the reason; and what is just right beside it. */
class ParameterErrorsTest {

    private final AllMethods methods = new AllMethods();

    private List<String> errors(String method, String parameters) {
        Parameters.Parsed parsed = methods.named(method).parse(Rows.readSet(parameters));
        return parsed.errors().stream().map(e -> e.parameter() + " " + e.row() + " " + e.column() + ": " + e.reason().render(Locale.CHINESE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "base-plus-minus# base=5,benchmark=0# benchmark 0 : 按百分比计算时基准必须大于零",
        "accumulation# perUnit=1,events=a|甲|1# perUnit 0 : “每件得分”与“事项”须且只能填写一项",
        "accumulation# events=a|甲|1;a|乙|1# events 2 id: 编号“a”重复",
        "positive# over=window,threshold=71# threshold 0 : 最低完成比例71%高于区间下限70%",
        "qualitative-bands# bands=好|80|100;差|80|80;坏|0|80# bands 2 low: 范围为空:80至80",
        "qualitative-bands# bands=好|80|90;差|0|80# bands 1 high: 90与100之间有空档",
        "qualitative-bands# bands=好|80|100;好|0|80# bands 2 name: 名称“好”重复",
        "checklist# items=a|甲# items 1 points: 按各要点分值计分时,每个要点须有大于零的分值",
        "checklist# items=a|甲|1;b|乙|0# items 2 points: 按各要点分值计分时,每个要点须有大于零的分值",
        "checklist# by=share,items=a|甲;a|乙# items 2 id: 编号“a”重复",
        "tiered-bands# bands=5|10|50;10||100# bands 1 from: 第一档不应有下限",
        "tiered-bands# bands=|10|50;10|20|100# bands 2 to: 最后一档不应有上限",
        "tiered-bands# bands=|10|50;12||100# bands 2 from: 10与12之间有空档",
        "tiered-bands# bands=|10|50;9||100# bands 2 from: 与相邻档次重叠:9",
        "tiered-bands# bands=|10|50;10|10|60;10||100# bands 2 to: 范围为空:10至10",
        "tiered-bands# bands=|10|50;10||101# bands 2 award: 得分101%超过满分;如为分数,请把“得分的表示”改为分数",
        "tiered-bands# bands=|10|50;|20|60;20||100# bands 2 from: 须填写下限",
        "tiered-bands# bands=|10|50;10||60;20||100# bands 2 to: 须填写上限",
        "linear-interpolation# marks=A|3|100;B|1|50;C|3|20# marks 2 value: 标准值须从优到差依次递减或递增",
        "accuracy-bands# bands=5|100;5|50# bands 2 within: 5应大于上一行的5",
        "accuracy-bands# bands=5|50;6|60# bands 0 : 偏差越大得分反而越高,请检查各区间的得分",
        "accuracy-bands# bands=5|50,outside=51# bands 0 : 偏差越大得分反而越高,请检查各区间的得分",
        "accuracy-bands# bands=5|101# bands 1 award: 得分101%超过满分;如为分数,请把“得分的表示”改为分数",
        "linear-interpolation# marks=A|1|100;B|1|50# marks 2 value: 标准值须从优到差依次递减或递增",
        "linear-interpolation# marks=A|3|100;B|1|50;C|2|20# marks 3 value: ",
        "linear-interpolation# marks=A|3|50;B|1|60# marks 2 award: 标准系数不得高于上一档",
        "standard-levels# levels=A|3|0.5;B|1|0.6# levels 2 coefficient: ",
        "ranking# by=equal,tiers=1|100;|50# tiers 0 : 等差递减时不填档次",
        "ranking# by=places# tiers 0 : 请填写档次及得分",
        "ranking# tiers=1|100;2|50# tiers 2 to: 最后一档不应有上限",
        "ranking# tiers=|100;|50# tiers 1 to: 须填写上限",
        "ranking# tiers=2|100;2|50;|10# tiers 2 to: 2应大于上一行的2",
        "ranking# tiers=1|50;|100# tiers 0 : 名次靠后得分反而更高,请检查各档的得分",
        "ballot# options=a|好|0;b|差|0# options 0 : 各选项的分值都是零",
        "ballot# options=a|好|1;a|差|0# options 2 id: 编号“a”重复",
        "folded-norm# norm=10,deduct=6,classes=优;良;中# deduct 0 : 等级“中”的定额为-2,小于零",
        "folded-norm# norm=10,deduct=1,classes=优;良|优# classes 2 name: 名称“优”重复",
        "grade-tick# grades=优|80;良|90# grades 0 : 较低的等级得分反而更高,请检查各等级的得分",
        "grade-tick# grades=优|80;OK|70|ok# grades 2 name: 名称“OK”重复",
        "geometric-efficacy# items=a|甲|5|5# items 1 satisfactory: 满意值与不允许值相同",
        "geometric-efficacy# items=a|甲|5|1|60;b|乙|5|1|41# items 0 : 权数之和101超过100",
        "geometric-efficacy# items=a|甲|5|1;a|乙|5|1# items 2 id: 编号“a”重复",
        "efficacy-coefficient# satisfactory=5,unacceptable=5# satisfactory 0 : 满意值与不允许值相同",
        "neutral# tolerance=10,zeroAt=10# zeroAt 0 : 零分偏差10%须大于允许偏差10%",
        "completion-ratio# over=window,floorRatio=71# floorRatio 0 : 最低完成比例71%高于区间下限70%",
        "execution-rate# threshold=60,bands=0|60|0;60||100# threshold 0 : 门槛与分档不能同时使用",
        "execution-rate# bands=0|60|0;60|90|100# bands 2 to: 最后一档止于90%,未覆盖到100%",
        "execution-rate# bands=10|60|0;60||100# bands 1 from: 0与10之间有空档",
        "execution-rate# bands=0|60|0;50||100# bands 2 from: 与相邻档次重叠:50",
        "execution-rate# bands=0||0;60||100# bands 2 from: 与相邻档次重叠:60",
        "execution-rate# bands=0|0|0;0||100# bands 1 to: 范围为空:0至0",
        "qualitative-bands# bands=好|80|100;差|0|70# bands 2 high: 70与80之间有空档",
        "qualitative-bands# bands=好|80|100;差|0|85# bands 2 high: 与相邻档次重叠:85",
        "qualitative-bands# bands=好|80|100;差|10|80# bands 2 low: 最低一档从10%起,未覆盖到0%",
        "accumulation# cap=5# perUnit 0 : “每件得分”与“事项”须且只能填写一项",
        "direct-deduction# items=a|甲|1;a|乙|2# items 2 id: 编号“a”重复",
        "decreasing-quantity# source=occurrences,unit=percent# unit 0 : 按发生次数扣分时,档的单位只能是数量",
        "base-plus-minus# base=5,cap=3,floor=4# cap 0 : 最高分3低于最低分4",
        "composite# items=a|甲|-1|org.jixiao.scoring.methods.positive|# items 1 points: 分值-1为负数",
    })
    void isRefusedWithItsPlace(String method, String parameters, String expected) {
        List<String> errors = errors(method, parameters);
        assertEquals(1, errors.size(), errors::toString);
        assertEquals(expected.strip(), errors.getFirst().substring(0, Math.min(expected.strip().length(), errors.getFirst().length())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "checklist# by=share,items=a|甲;b|乙", "checklist# by=all,items=a|甲|0", "checklist# items=a|甲|0.01",
        "tiered-bands# bands=|10|50;10||100", "tiered-bands# awards=points,bands=|10|500;10||1000", "accuracy-bands# bands=5|50;6|50,outside=50",
        "accuracy-bands# awards=points,bands=5|150,outside=101", "linear-interpolation# marks=A|3|100;B|1|100", "ranking# tiers=1|100;|100",
        "ranking# by=equal", "ballot# options=a|好|1;b|差|0", "folded-norm# norm=10,deduct=5,classes=优;良;中", "grade-tick# grades=优|90;良|90",
        "geometric-efficacy# items=a|甲|5|1|60;b|乙|5|1|40", "neutral# tolerance=10,zeroAt=10.01", "completion-ratio# over=window,floorRatio=70",
        "completion-ratio# floorRatio=90", "execution-rate# bands=0|60|0;60|100|100", "base-plus-minus# base=5,cap=4,floor=4",
        "decreasing-quantity# source=excess,unit=percent", "base-plus-minus# base=5,benchmark=0.01", "base-plus-minus# base=5,unit=units,benchmark=0",
        "tiered-bands# bands=||100", "standard-levels# levels=A|3|0.5;B|1|0.5", "decreasing-quantity# source=occurrences,unit=units",
    })
    void theBorderIsAccepted(String method, String parameters) {
        assertEquals(List.of(), errors(method, parameters));
    }
}
