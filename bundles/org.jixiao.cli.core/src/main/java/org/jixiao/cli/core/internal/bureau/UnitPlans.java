package org.jixiao.cli.core.internal.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jixiao.cli.core.internal.bureau.IndicatorKind.Growth;

/**
 * Makes up the units of a bureau, the same ones for the same seed. Of three units the first two have a fault, so that each fault comes in turn
 * and every third unit is sound.
 */
final class UnitPlans {

    private static final int TURN = 3;
    private static final List<String> NAMES = List.of("公路管理处", "道路运输管理处", "交通质监站", "港航管理处", "农村公路管理处", "交通执法支队", "城市客运管理处",
            "交通建设中心", "公路养护中心", "交通信息中心", "交通战备办", "汽车维修管理处");
    private static final List<String> PLACES = List.of("清江县", "平山县", "云溪区", "丰泽县", "石门区", "临河县", "白沙县", "东陵区", "南浦县", "西原县");
    private static final BigDecimal OUTLIER = new BigDecimal("2.61");

    private final long seed;

    UnitPlans(long seed) {
        this.seed = seed;
    }

    /**
     * Direct units.
     *
     * @param indicators for each; beyond forty the kinds come again
     */
    List<UnitPlan> direct(int units, int indicators) {
        List<UnitPlan> plans = new ArrayList<>();
        for (int number = 1; number <= units; number++) {
            BureauFault fault = fault(number - 1);
            plans.add(fault == BureauFault.TIE ? like(plans.getLast(), number, fault) : unit(number, indicators, fault));
        }
        return plans;
    }

    private static BureauFault fault(int index) {
        int turn = index / TURN * (TURN - 1) + index % TURN;
        boolean sound = index % TURN == TURN - 1 || turn >= BureauFault.values().length;
        return sound ? null : BureauFault.values()[turn];
    }

    /** County bureaus, without indicators. */
    List<UnitPlan> counties(int counties) {
        List<UnitPlan> plans = new ArrayList<>();
        for (int number = 1; number <= counties; number++) {
            Random random = new Random(seed * 2_000_003L + number);
            String place = PLACES.get((number - 1) % PLACES.size());
            String name = place + (place.endsWith("区") ? "经贸局" : "交通局") + again((number - 1) / PLACES.size());
            int ranked = 20 + random.nextInt(12);
            List<BigDecimal> marks = List.of(BigDecimal.valueOf(360 + random.nextInt(38)), BigDecimal.valueOf(360 + random.nextInt(38)));
            plans.add(new UnitPlan(number, "X%02d".formatted(number), name, List.of(), marks, List.of(), List.of(), BigDecimal.ZERO,
                    1 + random.nextInt(ranked), ranked, null));
        }
        return plans;
    }

    private UnitPlan unit(int number, int indicators, BureauFault fault) {
        // A stream of its own for each unit: asking for more units does not change the first ones.
        Random random = new Random(seed * 1_000_003L + number);
        List<UnitPlan.Indicator> rows = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            rows.add(indicator(IndicatorKind.ALL.get(i % IndicatorKind.ALL.size()), random, fault));
        }
        shift(rows, random);
        List<BigDecimal> leaders = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            leaders.add(BigDecimal.valueOf(46 + random.nextInt(14)));
        }
        int good = 40 + random.nextInt(50);
        int fairly = random.nextInt(100 - good);
        int fair = random.nextInt(100 - good - fairly);
        BigDecimal bonus = fault == BureauFault.DOUBLE_AWARD || random.nextInt(4) == 0 ? BigDecimal.valueOf(1 + random.nextInt(6)) : BigDecimal.ZERO;
        return new UnitPlan(number, "D%02d".formatted(number), name(number), rows, leaders,
                List.of(BigDecimal.valueOf(5 + random.nextInt(5)), BigDecimal.valueOf(5 + random.nextInt(5))),
                List.of(good, fairly, fair, 100 - good - fairly - fair), bonus, 0, 0, fault);
    }

    private static String name(int number) {
        return NAMES.get((number - 1) % NAMES.size()) + again((number - 1) / NAMES.size());
    }

    private static String again(int round) {
        return round == 0 ? "" : "(" + (round + 1) + ")";
    }

    /** Equal to a unit in everything but its name. */
    private static UnitPlan like(UnitPlan other, int number, BureauFault fault) {
        return new UnitPlan(number, "D%02d".formatted(number), name(number), other.indicators(), other.leaders(), other.tasks(), other.votes(),
                other.bonus(), 0, 0, fault);
    }

    private static UnitPlan.Indicator indicator(IndicatorKind kind, Random random, BureauFault fault) {
        int target = kind.low() + random.nextInt(kind.high() - kind.low() + 1);
        int quality = random.nextInt(10);
        int from = 1 + random.nextInt(11);
        int actual = switch (kind.growth()) {
            case WORK -> quality > 3 ? target + random.nextInt(1 + target / 15) : target - random.nextInt(1 + target / 6);
            case RATE -> quality > 3 ? Math.min(100, target + random.nextInt(3)) : target - random.nextInt(6);
            case EVENTS -> target;
            case INCIDENTS -> kind.sign().isEmpty() ? quality == 0 && !kind.rule().startsWith("veto") ? 1 : 0 : target - 1 + random.nextInt(3);
            case ANSWER -> 1;
            case COUNTS, PARTS -> quality > 6 ? 1 + random.nextInt(2) : 0;
        };
        boolean first = kind == IndicatorKind.ALL.getFirst();
        BigDecimal value = BigDecimal.valueOf(actual);
        if (first && fault == BureauFault.OUTLIER) {
            value = OUTLIER.multiply(BigDecimal.valueOf(target)).setScale(0, RoundingMode.CEILING);
        } else if (kind.rule().equals("veto-whole") && fault == BureauFault.VETO) {
            value = BigDecimal.ONE;
        }
        return new UnitPlan.Indicator(kind, BigDecimal.valueOf(kind.points()), kind.sign().isEmpty() ? null : BigDecimal.valueOf(target), value, from);
    }

    /** Units weigh their work differently: some points go from one indicator to another, the sum stays. */
    private static void shift(List<UnitPlan.Indicator> rows, Random random) {
        List<Integer> work = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind().growth() == Growth.WORK) {
                work.add(i);
            }
        }
        for (int i = 0; i + 1 < work.size(); i += 2) {
            BigDecimal points = BigDecimal.valueOf(random.nextInt(10));
            add(rows, work.get(i), points.negate());
            add(rows, work.get(i + 1), points);
        }
    }

    private static void add(List<UnitPlan.Indicator> rows, int index, BigDecimal points) {
        UnitPlan.Indicator row = rows.get(index);
        rows.set(index, new UnitPlan.Indicator(row.kind(), row.points().add(points), row.target(), row.actual(), row.from()));
    }
}
