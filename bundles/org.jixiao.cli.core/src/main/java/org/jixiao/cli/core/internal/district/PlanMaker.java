package org.jixiao.cli.core.internal.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up the projects of a district, the same ones for the same seed. Every sixth has one fault; each fault comes in turn. */
final class PlanMaker {

    private static final int FAULTY = 6;

    private record Kind(String level1, String level2, String name, String sign, int low, int high, String unit) {
    }

    private record Theme(String project, String department, String unit, List<Kind> kinds) {
    }

    private static final List<Theme> THEMES = List.of(
            new Theme("农村公路养护", "交通运输局", "公路养护中心", List.of(
                    new Kind("产出指标", "数量指标", "日常养护里程", "≥", 120, 600, "公里"),
                    new Kind("产出指标", "质量指标", "养护工程验收合格率", "≥", 95, 99, "%"),
                    new Kind("效益指标", "社会效益指标", "道路畅通率", "≥", 92, 97, "%"),
                    new Kind("效益指标", "生态效益指标", "旧料循环利用率", "≥", 80, 90, "%"),
                    new Kind("满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥", 88, 94, "%"))),
            new Theme("中小学校舍维修", "教育局", "教育资产管理中心", List.of(
                    new Kind("产出指标", "数量指标", "维修校舍面积", "≥", 2000, 9000, "平方米"),
                    new Kind("产出指标", "质量指标", "维修工程验收合格率", "≥", 95, 99, "%"),
                    new Kind("效益指标", "社会效益指标", "消除安全隐患校舍占比", "≥", 90, 98, "%"),
                    new Kind("满意度指标", "服务对象满意度指标", "师生满意度", "≥", 88, 94, "%"))),
            new Theme("基层医疗服务能力提升", "卫生健康局", "基层卫生服务中心", List.of(
                    new Kind("产出指标", "数量指标", "培训基层医务人员", "≥", 80, 400, "人次"),
                    new Kind("产出指标", "数量指标", "配置诊疗设备", "≥", 10, 60, "台"),
                    new Kind("效益指标", "社会效益指标", "基层诊疗量占比", "≥", 55, 65, "%"),
                    new Kind("满意度指标", "服务对象满意度指标", "就诊群众满意度", "≥", 86, 92, "%"))),
            new Theme("高标准农田建设", "农业农村局", "农田建设服务中心", List.of(
                    new Kind("产出指标", "数量指标", "建成高标准农田面积", "≥", 2000, 12000, "亩"),
                    new Kind("产出指标", "质量指标", "工程验收合格率", "≥", 95, 99, "%"),
                    new Kind("效益指标", "经济效益指标", "新增粮食产能", "≥", 1500, 9000, "公斤"),
                    new Kind("效益指标", "生态效益指标", "新增和改善灌溉面积", "≥", 300, 1500, "亩"),
                    new Kind("满意度指标", "服务对象满意度指标", "受益户满意度", "≥", 88, 94, "%"))),
            new Theme("黑臭水体治理", "生态环境局", "水环境管理站", List.of(
                    new Kind("产出指标", "数量指标", "清淤河道长度", "≥", 4, 30, "公里"),
                    new Kind("产出指标", "质量指标", "断面水质达标率", "≥", 85, 95, "%"),
                    new Kind("效益指标", "生态效益指标", "水体透明度达标天数", "≥", 240, 320, "天"),
                    new Kind("满意度指标", "服务对象满意度指标", "周边居民满意度", "≥", 85, 93, "%"))),
            new Theme("技能培训补贴", "人力资源和社会保障局", "就业服务中心", List.of(
                    new Kind("产出指标", "数量指标", "补贴性培训人数", "≥", 300, 2400, "人次"),
                    new Kind("产出指标", "质量指标", "培训合格率", "≥", 90, 96, "%"),
                    new Kind("效益指标", "社会效益指标", "培训后就业率", "≥", 60, 75, "%"),
                    new Kind("满意度指标", "服务对象满意度指标", "学员满意度", "≥", 88, 95, "%"))));

    private static final List<String> TOWNS = List.of("城关镇", "河东乡", "石桥镇", "青山镇", "柳林乡", "东湖街道", "金沙镇", "白水乡", "龙泉镇",
            "新华街道", "云岭乡", "丰收镇", "南塘镇");

    private final long seed;
    private final int year;

    PlanMaker(long seed, int year) {
        this.seed = seed;
        this.year = year;
    }

    /** The projects with the numbers 1 to {@code count}. */
    List<ProjectPlan> make(int count) {
        List<ProjectPlan> plans = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            plans.add(project(number));
        }
        return plans;
    }

    private ProjectPlan project(int number) {
        // A stream of its own for each project: asking for more projects does not change the first ones.
        Random random = new Random(seed * 1_000_003L + number);
        Theme theme = THEMES.get((number - 1) % THEMES.size());
        int round = (number - 1) / THEMES.size();
        int period = round / TOWNS.size();
        String name = TOWNS.get(round % TOWNS.size()) + theme.project() + (period == 0 ? "" : "(" + (period + 1) + "期)");
        Planted planted = number % FAULTY == 0 ? Planted.all().get((number / FAULTY - 1) % Planted.all().size()) : null;
        BigDecimal budget = BigDecimal.valueOf(60L + random.nextInt(1400));
        int july = planted == Planted.SLOW_MONEY || planted == Planted.NO_REASON ? 3 + random.nextInt(8) : 55 + random.nextInt(20);
        int spent = planted == Planted.OVERSPENT ? 108 : planted == Planted.SLOW_MONEY ? 45 + random.nextInt(20) : 90 + random.nextInt(11);
        List<ProjectPlan.Target> targets = new ArrayList<>();
        for (Kind kind : theme.kinds()) {
            targets.add(target(random, theme, kind, planted));
        }
        return new ProjectPlan(number, "%d-%04d".formatted(year, number), name, theme.department(), theme.unit(), year, budget, july, spent,
                targets, planted);
    }

    private static ProjectPlan.Target target(Random random, Theme theme, Kind kind, Planted planted) {
        int target = kind.low() + random.nextInt(kind.high() - kind.low() + 1);
        boolean percent = "%".equals(kind.unit());
        int quality = random.nextInt(10);
        int actual = planted == Planted.COPIED_TARGETS || quality > 3 ? target : quality > 0 ? target + random.nextInt(1 + target / 20)
                : target - 1 - random.nextInt(1 + target / 12);
        if (percent) {
            actual = Math.min(actual, 100);
        }
        int july = percent ? actual : actual * (62 + random.nextInt(10)) / 100;
        return new ProjectPlan.Target(kind.level1(), kind.level2(), kind.name(), kind.sign(), BigDecimal.valueOf(target), kind.unit(),
                BigDecimal.valueOf(july), BigDecimal.valueOf(actual), points(theme, kind));
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
        boolean last = level.getLast() == kind;
        return BigDecimal.valueOf(last ? whole - (long) share * (level.size() - 1) : share);
    }
}
