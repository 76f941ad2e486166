package org.jixiao.cli.core.internal.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up self-evaluation forms of transport and agriculture, the same ones every time. Most are sound; every fourth carries one of
 * the mistakes that published forms carry, so that the checks have something to find.
 */
final class SampleMaker {

    private static final long SEED = 20261124L;
    private static final int FAULTY = 4;
    /** Points of all indicators together; the other ten are those of budget execution. */
    private static final int LARGE_POINTS = 90;
    private static final int LARGE_DIGITS = 4;

    /** An indicator of which forms are made: {@code direction} is the sign before the target. */
    private record Kind(String level1, String level2, String name, String direction, int low, int high, String unit) {
    }

    private record Theme(String project, String department, String unit, List<Kind> kinds) {
    }

    private static final List<Theme> THEMES = List.of(
            new Theme("农村公路养护", "交通运输局", "公路养护中心", List.of(
                    new Kind("产出指标", "数量指标", "日常养护里程", "≥", 120, 600, "公里"),
                    new Kind("产出指标", "质量指标", "养护工程验收合格率", "≥", 95, 100, "%"),
                    new Kind("产出指标", "时效指标", "应急抢通时间", "≤", 12, 24, "小时"),
                    new Kind("产出指标", "成本指标", "每公里养护成本", "≤", 3500, 7000, "元/公里"),
                    new Kind("效益指标", "社会效益指标", "道路畅通率", "≥", 95, 98, "%"),
                    new Kind("效益指标", "生态效益指标", "旧料循环利用率", "≥", 80, 90, "%"),
                    new Kind("满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥", 90, 95, "%"))),
            new Theme("城乡公交运营补贴", "交通运输局", "道路运输服务中心", List.of(
                    new Kind("产出指标", "数量指标", "补贴公交车辆数", "≥", 20, 160, "辆"),
                    new Kind("产出指标", "质量指标", "车辆完好率", "≥", 95, 98, "%"),
                    new Kind("产出指标", "时效指标", "补贴发放及时率", "=", 100, 100, "%"),
                    new Kind("效益指标", "社会效益指标", "建制村通客车率", "≥", 98, 100, "%"),
                    new Kind("效益指标", "社会效益指标", "公交正点率", "≥", 92, 96, "%"),
                    new Kind("满意度指标", "服务对象满意度指标", "乘客满意度", "≥", 85, 92, "%"))),
            new Theme("高标准农田建设", "农业农村局", "农田建设服务中心", List.of(
                    new Kind("产出指标", "数量指标", "建成高标准农田面积", "≥", 2000, 12000, "亩"),
                    new Kind("产出指标", "质量指标", "工程验收合格率", "=", 100, 100, "%"),
                    new Kind("产出指标", "时效指标", "任务完成及时率", "≥", 95, 100, "%"),
                    new Kind("效益指标", "经济效益指标", "年增粮食", "≥", 1500, 9000, "公斤"),
                    new Kind("效益指标", "生态效益指标", "新增和改善灌溉面积", "≥", 300, 1500, "亩"),
                    new Kind("满意度指标", "服务对象满意度指标", "受益户满意度", "≥", 90, 95, "%"))),
            new Theme("良种推广补贴", "农业农村局", "种业发展中心", List.of(
                    new Kind("产出指标", "数量指标", "补贴农户数", "≥", 200, 1800, "户"),
                    new Kind("产出指标", "质量指标", "种薯合格率", "≥", 90, 96, "%"),
                    new Kind("产出指标", "时效指标", "补贴发放及时率", "=", 100, 100, "%"),
                    new Kind("效益指标", "经济效益指标", "亩均收入提高", "≥", 5, 12, "%"),
                    new Kind("效益指标", "生态效益指标", "农药使用减少", "≥", 2, 5, "%"),
                    new Kind("满意度指标", "服务对象满意度指标", "农户满意度", "≥", 90, 95, "%"))));

    private static final List<String> TOWNS = List.of("高新区", "城关镇", "河东乡", "石桥镇", "青山镇", "柳林乡", "东湖街道", "金沙镇", "白水乡",
            "龙泉镇", "新华街道", "云岭乡", "丰收镇");

    private final Random random = new Random(SEED);

    /** The forms with the numbers 1 to {@code count}. */
    List<SampleForm> make(int count) {
        List<SampleForm> forms = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Theme theme = THEMES.get(number % THEMES.size());
            int round = number / THEMES.size();
            String town = TOWNS.get(round % TOWNS.size());
            int period = round / TOWNS.size();
            String project = town + theme.project() + (period == 0 ? "" : "(" + (period + 1) + "期)");
            forms.add(form(number, theme, project));
        }
        return forms;
    }

    /** A sound form with so many indicators: five of nine of them outputs, three benefits, one satisfaction, as their points are. */
    SampleForm large(int indicators) {
        SampleForm like = make(1).get(0);
        List<Kind> kinds = THEMES.get(0).kinds();
        BigDecimal points = BigDecimal.valueOf(LARGE_POINTS).divide(BigDecimal.valueOf(indicators), LARGE_DIGITS, RoundingMode.HALF_UP);
        List<SampleForm.Row> rows = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            String level1 = i * 9L < indicators * 5L ? "产出指标" : i * 9L < indicators * 8L ? "效益指标" : "满意度指标";
            List<Kind> level = kinds.stream().filter(k -> k.level1().equals(level1)).toList();
            SampleForm.Row row = row(level.get(i % level.size()), points);
            rows.add(new SampleForm.Row(row.level1(), row.level2(), row.name() + "(" + (i + 1) + ")", row.target(), row.actual(), row.points(),
                    row.score(), row.reason()));
        }
        return new SampleForm(like.project() + "(" + indicators + ")", like.department(), like.unit(), like.year(), like.money(), like.goal(),
                like.reached(), rows, like.totalPoints(), like.total());
    }

    private SampleForm form(int number, Theme theme, String project) {
        BigDecimal budget = BigDecimal.valueOf(50L + random.nextInt(950));
        BigDecimal executed = budget.multiply(BigDecimal.valueOf(70L + random.nextInt(31))).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        BigDecimal rate = executed.divide(budget, 10, RoundingMode.HALF_UP);
        BigDecimal executionScore = rate.movePointRight(1).min(BigDecimal.TEN).setScale(2, RoundingMode.HALF_UP);
        List<SampleForm.Row> rows = new ArrayList<>();
        BigDecimal total = executionScore;
        for (Kind kind : theme.kinds()) {
            BigDecimal points = points(theme, kind);
            SampleForm.Row row = row(kind, points);
            rows.add(row);
            total = total.add(new BigDecimal(row.score()));
        }
        SampleForm sound = new SampleForm(project, theme.department(), theme.unit(), 2025, List.of(budget.toPlainString(),
                budget.toPlainString(), executed.toPlainString(), "10", rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%",
                executionScore.toPlainString()), "完成" + project + "年度任务,保障资金安全规范使用。",
                "年度任务基本完成,资金执行 " + executed.toPlainString() + " 万元。", rows, "100", total.toPlainString());
        return number % FAULTY == FAULTY - 1 ? spoil(sound, number / FAULTY) : sound;
    }

    /** Outputs 50, benefits 30, satisfaction 10, shared evenly; the last of a level takes the rest. */
    private static BigDecimal points(Theme theme, Kind kind) {
        List<Kind> level = theme.kinds().stream().filter(k -> k.level1().equals(kind.level1())).toList();
        int whole = switch (kind.level1()) {
            case "产出指标" -> 50;
            case "效益指标" -> 30;
            default -> 10;
        };
        int share = whole / level.size();
        boolean last = level.get(level.size() - 1) == kind;
        return BigDecimal.valueOf(last ? whole - (long) share * (level.size() - 1) : share);
    }

    private SampleForm.Row row(Kind kind, BigDecimal points) {
        int target = kind.low() + random.nextInt(kind.high() - kind.low() + 1);
        boolean met = random.nextInt(5) > 0;
        int actual = met ? target : kind.direction().equals("≤") ? target + 1 + random.nextInt(Math.max(1, target / 10))
                : target - 1 - random.nextInt(Math.max(1, target / 10));
        BigDecimal score = met ? points : kind.direction().equals("≤")
                ? points.multiply(BigDecimal.valueOf(2L * target - actual)).divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP)
                : points.multiply(BigDecimal.valueOf(actual)).divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
        return new SampleForm.Row(kind.level1(), kind.level2(), kind.name(), kind.direction() + target + kind.unit(),
                actual + kind.unit(), points.toPlainString(), score.toPlainString(), met ? "" : "受汛期影响,已列入下年度计划补足。");
    }

    /** One of the mistakes of published forms. */
    private static SampleForm spoil(SampleForm form, int which) {
        List<String> money = new ArrayList<>(form.money());
        List<SampleForm.Row> rows = new ArrayList<>(form.rows());
        String total = form.total();
        SampleForm.Row first = rows.get(0);
        switch (which % 6) {
            case 0 -> money.set(4, "101.5%");
            case 1 -> total = new BigDecimal(total).add(BigDecimal.TWO).toPlainString();
            case 2 -> rows.set(0, with(first, first.target(), "", first.score()));
            case 3 -> rows.set(0, with(first, first.target(), "≥" + first.actual(), first.score()));
            case 4 -> rows.set(0, with(first, first.target(), first.actual(), new BigDecimal(first.points()).subtract(BigDecimal.TWO)
                    .toPlainString()));
            default -> money.set(5, "9.99");
        }
        return new SampleForm(form.project(), form.department(), form.unit(), form.year(), money, form.goal(), form.reached(), rows,
                form.totalPoints(), total);
    }

    private static SampleForm.Row with(SampleForm.Row row, String target, String actual, String score) {
        return new SampleForm.Row(row.level1(), row.level2(), row.name(), target, actual, row.points(), score, row.reason());
    }
}
