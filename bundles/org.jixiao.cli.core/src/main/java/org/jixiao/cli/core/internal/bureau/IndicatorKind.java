package org.jixiao.cli.core.internal.bureau;

import java.util.List;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.IndicatorOrigin;

/**
 * A kind of indicator of a transport bureau's units (domain.md 9.4), with the rule of the scheme by which it is scored.
 *
 * @param name the indicator
 * @param category category of the plan
 * @param origin who set it
 * @param points points of a unit with all forty kinds
 * @param rule key of a rule of the scheme
 * @param growth how its cumulative value grows over the year
 * @param sign sign of the target; empty when there is none
 * @param low smallest target
 * @param high largest target
 * @param unit unit of target and actual value
 */
record IndicatorKind(String name, IndicatorCategory category, IndicatorOrigin origin, int points, String rule, Growth growth, String sign,
        int low, int high, String unit) {

    /** How a cumulative value grows. */
    enum Growth {
        /** An amount of work that adds up month by month. */
        WORK,
        /** A rate that is near its final value all the year. */
        RATE,
        /** Things that go well one after the other: trainings, reports. */
        EVENTS,
        /** Things that go wrong, mostly never. */
        INCIDENTS,
        /** A yes or no. */
        ANSWER,
        /** Counts of the kinds of events of a deduction. */
        COUNTS,
        /** Parts of a composite rule. */
        PARTS
    }

    private static final IndicatorCategory KEY = IndicatorCategory.KEY_PERFORMANCE;
    private static final IndicatorCategory TASK = IndicatorCategory.KEY_TASK;

    /** The forty kinds; their points add up to 1000, and all seven methods of the plan are among their rules. */
    static final List<IndicatorKind> ALL = List.of(
            new IndicatorKind("公路水路固定资产投资完成额", KEY, IndicatorOrigin.PROVINCE, 60, "completion", Growth.WORK, "≥", 3000, 12000, "万元"),
            new IndicatorKind("国省道大中修里程", KEY, IndicatorOrigin.PROVINCE, 40, "completion", Growth.WORK, "≥", 20, 80, "公里"),
            new IndicatorKind("农村公路建设里程", KEY, IndicatorOrigin.PROVINCE, 40, "completion-floor", Growth.WORK, "≥", 40, 160, "公里"),
            new IndicatorKind("国省道优良路率", KEY, IndicatorOrigin.PROVINCE, 30, "decreasing", Growth.RATE, "≥", 85, 95, "%"),
            new IndicatorKind("责任死亡事故", KEY, IndicatorOrigin.PROVINCE, 60, "veto-whole", Growth.INCIDENTS, "", 0, 0, "起"),
            new IndicatorKind("道路运输事故起数", KEY, IndicatorOrigin.PROVINCE, 30, "decreasing-excess", Growth.INCIDENTS, "≤", 4, 8, "起"),
            new IndicatorKind("重点项目开工率", KEY, IndicatorOrigin.PROVINCE, 30, "completion", Growth.RATE, "≥", 90, 100, "%"),
            new IndicatorKind("工程质量监督覆盖率", KEY, IndicatorOrigin.PROVINCE, 20, "decreasing-linear", Growth.RATE, "≥", 95, 100, "%"),
            new IndicatorKind("水上交通事故起数", KEY, IndicatorOrigin.PROVINCE, 20, "decreasing-occurrences", Growth.INCIDENTS, "", 0, 0, "起"),
            new IndicatorKind("节能减排任务完成率", KEY, IndicatorOrigin.PROVINCE, 20, "completion", Growth.RATE, "≥", 95, 100, "%"),
            new IndicatorKind("市级重点交通项目投资", KEY, IndicatorOrigin.CITY, 50, "completion", Growth.WORK, "≥", 1500, 8000, "万元"),
            new IndicatorKind("城市公交线路优化", KEY, IndicatorOrigin.CITY, 20, "completion", Growth.WORK, "≥", 4, 16, "条"),
            new IndicatorKind("春运客运量", KEY, IndicatorOrigin.CITY, 25, "base", Growth.WORK, "≥", 60, 240, "万人次"),
            new IndicatorKind("货运周转量", KEY, IndicatorOrigin.CITY, 25, "base", Growth.WORK, "≥", 800, 4800, "万吨公里"),
            new IndicatorKind("四好农村路示范创建", KEY, IndicatorOrigin.CITY, 20, "accumulation", Growth.EVENTS, "", 2, 5, "个"),
            new IndicatorKind("行政许可按时办结率", KEY, IndicatorOrigin.CITY, 20, "completion-floor", Growth.RATE, "≥", 95, 100, "%"),
            new IndicatorKind("信访办结率", KEY, IndicatorOrigin.CITY, 20, "decreasing-begun", Growth.RATE, "≥", 92, 100, "%"),
            new IndicatorKind("政务公开信息报送", KEY, IndicatorOrigin.CITY, 20, "accumulation", Growth.EVENTS, "", 2, 6, "期"),
            new IndicatorKind("向上争取资金", TASK, IndicatorOrigin.FUND_RAISING, 50, "completion", Growth.WORK, "≥", 1000, 6000, "万元"),
            new IndicatorKind("争取专项债券资金", TASK, IndicatorOrigin.FUND_RAISING, 30, "completion", Growth.WORK, "≥", 500, 3000, "万元"),
            new IndicatorKind("重点工程综合推进", TASK, IndicatorOrigin.ECONOMIC, 100, "composite", Growth.PARTS, "", 0, 0, ""),
            new IndicatorKind("日常养护里程", TASK, IndicatorOrigin.ECONOMIC, 30, "completion", Growth.WORK, "≥", 120, 600, "公里"),
            new IndicatorKind("客运站升级改造", TASK, IndicatorOrigin.ECONOMIC, 20, "completion", Growth.WORK, "≥", 2, 9, "个"),
            new IndicatorKind("招商引资到位资金", TASK, IndicatorOrigin.ECONOMIC, 30, "completion", Growth.WORK, "≥", 400, 2500, "万元"),
            new IndicatorKind("预算执行率", TASK, IndicatorOrigin.ECONOMIC, 20, "decreasing", Growth.RATE, "≥", 92, 98, "%"),
            new IndicatorKind("治超检测车辆", TASK, IndicatorOrigin.ECONOMIC, 20, "completion", Growth.WORK, "≥", 2000, 9000, "辆"),
            new IndicatorKind("月报报送和通报情况", TASK, IndicatorOrigin.ADMINISTRATION, 30, "deduction", Growth.COUNTS, "", 0, 0, ""),
            new IndicatorKind("执法案卷合格率", TASK, IndicatorOrigin.ADMINISTRATION, 15, "completion-floor", Growth.RATE, "≥", 92, 100, "%"),
            new IndicatorKind("安全隐患整改率", TASK, IndicatorOrigin.ADMINISTRATION, 15, "decreasing", Growth.RATE, "≥", 95, 100, "%"),
            new IndicatorKind("责任追究事件", TASK, IndicatorOrigin.ADMINISTRATION, 15, "veto", Growth.INCIDENTS, "", 0, 0, "起"),
            new IndicatorKind("网络舆情处置不及时", TASK, IndicatorOrigin.ADMINISTRATION, 10, "decreasing-occurrences", Growth.INCIDENTS, "", 0, 0, "次"),
            new IndicatorKind("值班脱岗", TASK, IndicatorOrigin.ADMINISTRATION, 10, "decreasing-occurrences", Growth.INCIDENTS, "", 0, 0, "次"),
            new IndicatorKind("提案议案办理满意率", TASK, IndicatorOrigin.ADMINISTRATION, 15, "completion", Growth.RATE, "≥", 90, 100, "%"),
            new IndicatorKind("理论学习", TASK, IndicatorOrigin.PARTY_WORK, 10, "accumulation", Growth.EVENTS, "", 1, 4, "次"),
            new IndicatorKind("党风廉政建设", TASK, IndicatorOrigin.PARTY_WORK, 5, "veto-category", Growth.ANSWER, "", 0, 0, ""),
            new IndicatorKind("宣传信息", TASK, IndicatorOrigin.PARTY_WORK, 5, "accumulation", Growth.EVENTS, "", 1, 3, "篇"),
            new IndicatorKind("文明创建任务完成率", TASK, IndicatorOrigin.PARTY_WORK, 5, "completion", Growth.RATE, "≥", 90, 100, "%"),
            new IndicatorKind("工会活动", TASK, IndicatorOrigin.PARTY_WORK, 5, "accumulation", Growth.EVENTS, "", 1, 3, "次"),
            new IndicatorKind("志愿服务", TASK, IndicatorOrigin.PARTY_WORK, 5, "accumulation", Growth.EVENTS, "", 1, 3, "次"),
            new IndicatorKind("作风问题通报", TASK, IndicatorOrigin.PARTY_WORK, 5, "decreasing-occurrences", Growth.INCIDENTS, "", 0, 0, "次"));
}
