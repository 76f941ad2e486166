package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.common.util.ECollections;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Properties of ranking and classes over random bureaus, with few different values so that ties are common: the order of the units in the
 * file does not matter, more points never give a worse class, and what is still open is bounded by what may come.
 */
class AppraisalRankingTest {

    private static final int ROUNDS = 120;
    private static final String[] VALUES = {"70", "80", "90", "95", "100"};

    /** A bureau of the random kind; reproducible from its seed. */
    private static final class Drawn {
        final Bureau bureau = new Bureau();
        final AppraisalGroup group = bureau.group(GroupKind.DIRECT_UNIT);
        final List<AppraisalIndicator> missing = new ArrayList<>();

        Drawn(Random random, boolean open) {
            bureau.appraisal.setCommended(random.nextBoolean());
            rules(random);
            int units = 1 + random.nextInt(9);
            for (int i = 0; i < units; i++) {
                AppraisedUnit unit = bureau.unit(GroupKind.DIRECT_UNIT, "单位" + i);
                value(unit, IndicatorCategory.KEY_PERFORMANCE, "500", "completion", VALUES[random.nextInt(VALUES.length)], random, open);
                value(unit, IndicatorCategory.KEY_TASK, "400", "completion", VALUES[random.nextInt(VALUES.length)], random, open);
                value(unit, IndicatorCategory.KEY_TASK, "100", "veto-whole", random.nextInt(8) == 0 ? "1" : "0", random, open);
                bureau.marks(unit, "leaders", "40", "50", random.nextBoolean() ? "50" : "60");
                bureau.marks(unit, "tasks", "10");
                bureau.votes(unit, 1, 0, 0, 0);
            }
        }

        private void value(AppraisedUnit unit, IndicatorCategory category, String points, String rule, String actual, Random random, boolean open) {
            boolean absent = open && random.nextInt(5) == 0;
            AppraisalIndicator indicator = bureau.indicator(unit, category, points, rule, rule.startsWith("veto") ? null : "≥100", absent ? null : actual);
            if (absent) {
                missing.add(indicator);
            }
        }

        private void rules(Random random) {
            if (random.nextInt(4) == 0) {
                group.getTieBreakers().clear();
            }
            ClassRule first = group.getClassRules().getFirst();
            if (random.nextBoolean()) {
                first.setShare(null);
                first.setCount(random.nextInt(3));
            }
            if (random.nextInt(3) == 0) {
                first.setLowerBound(new BigDecimal("950"));
            }
            group.getClassRules().get(2).setLowerBound(random.nextInt(4) == 0 ? null : new BigDecimal(random.nextBoolean() ? "850" : "900"));
            if (random.nextInt(3) == 0) {
                group.getClassRules().getLast().setCount(random.nextInt(3));
            }
            if (random.nextInt(6) == 0) {
                group.getClassRules().removeLast();
            }
            if (random.nextInt(8) == 0) {
                // Nobody takes those who are left: they have no class.
                group.getClassRules().remove(2);
            }
        }

        GroupResult result() {
            return bureau.score().groups().getFirst();
        }
    }

    private static Map<String, String> standings(GroupResult result) {
        Map<String, String> all = new TreeMap<>();
        result.standings().forEach(s -> all.put(s.points().unit().getId(),
                s.best() + "-" + s.worst() + " " + s.tied() + " " + s.classes() + s.unqualified() + s.consequences().stream().map(c -> c.text()).toList()));
        return all;
    }

    private static int level(AppraisalGroup group, UnitStanding standing) {
        String name = standing.className().orElseThrow();
        List<String> classes = new ArrayList<>(group.getClassRules().stream().filter(r -> !r.isUnqualified()).map(ClassRule::getName).toList());
        classes.add("—");
        group.getClassRules().stream().filter(ClassRule::isUnqualified).map(ClassRule::getName).forEach(classes::add);
        return classes.indexOf(name);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261126, 5})
    void theOrderOfTheUnitsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = new Drawn(random, round % 2 == 0);
            GroupResult before = drawn.result();
            List<AppraisedUnit> shuffled = new ArrayList<>(drawn.group.getUnits());
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < shuffled.size(); i++) {
                drawn.group.getUnits().move(i, shuffled.get(i));
            }
            GroupResult after = drawn.result();
            assertEquals(standings(before), standings(after), "seed " + seed + " round " + round);
            assertEquals(before.standings().stream().map(s -> s.points().unit().getId()).toList(),
                    after.standings().stream().map(s -> s.points().unit().getId()).toList(), "seed " + seed + " round " + round);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20261126, 9})
    void equalOnesShareAPlaceAndTheNextPlacesStayFree(long seed) {
        Random random = new Random(seed);
        int ties = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<UnitStanding> standings = new Drawn(random, false).result().standings();
            for (UnitStanding standing : standings) {
                int place = standing.rank().orElseThrow();
                long ahead = standings.stream().filter(s -> s.rank().orElseThrow() < place).count();
                assertEquals(ahead + 1, place, "seed " + seed + " round " + round);
                boolean shared = standings.stream().filter(s -> s.rank().orElseThrow() == place).count() > 1;
                assertEquals(shared, standing.tied(), "seed " + seed + " round " + round);
                ties += shared ? 1 : 0;
            }
        }
        assertTrue(ties > 50, "ties were drawn: " + ties);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20261126, 11})
    void morePointsNeverGiveAWorseClassOrPlace(long seed) {
        Random random = new Random(seed);
        int better = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = new Drawn(random, false);
            AppraisedUnit unit = drawn.group.getUnits().get(random.nextInt(drawn.group.getUnits().size()));
            UnitStanding before = drawn.bureau.standing(unit);
            AppraisalIndicator indicator = unit.getIndicators().get(random.nextInt(2));
            indicator.setReported(Cases.quantity(indicator.getReported().getNumber().add(new BigDecimal(1 + random.nextInt(20))).toPlainString()));
            UnitStanding after = drawn.bureau.standing(unit);
            String where = "seed " + seed + " round " + round + ": " + before.points().total().text() + " → " + after.points().total().text() + " "
                    + before.classes() + " → " + after.classes();
            assertTrue(after.rank().orElseThrow() <= before.rank().orElseThrow(), where);
            if (before.classes().isEmpty()) {
                // Unqualified, and the group has no class for that: nothing can be worse.
                continue;
            }
            assertTrue(level(drawn.group, after) <= level(drawn.group, before), where);
            better += level(drawn.group, after) < level(drawn.group, before) ? 1 : 0;
        }
        assertTrue(better > 5, "classes changed: " + better);
    }

    /** Within one ranking the better total has the better class, unless a veto stands against it. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20261126})
    void whoIsAheadIsInNoWorseClass(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = new Drawn(random, false);
            List<UnitStanding> qualified = drawn.result().standings().stream().filter(s -> s.points().vetoes().isEmpty()).toList();
            for (int i = 1; i < qualified.size(); i++) {
                UnitStanding ahead = qualified.get(i - 1);
                UnitStanding behind = qualified.get(i);
                if (!ahead.classes().isEmpty() && !behind.classes().isEmpty()) {
                    assertTrue(level(drawn.group, ahead) <= level(drawn.group, behind), "seed " + seed + " round " + round);
                }
                if (ahead.rank().equals(behind.rank())) {
                    assertEquals(ahead.classes(), behind.classes(), "seed " + seed + " round " + round);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 20261126, 12})
    void whatIsOpenIsBoundedByWhatMayCome(long seed) {
        Random random = new Random(seed);
        int open = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = new Drawn(random, true);
            GroupResult before = drawn.result();
            for (int future = 0; future < 12; future++) {
                drawn.missing.forEach(i -> i.setReported(Cases.quantity(i.getTarget() == null ? String.valueOf(random.nextInt(2))
                        : VALUES[random.nextInt(VALUES.length)])));
                for (UnitStanding now : drawn.result().standings()) {
                    UnitStanding then = before.of(now.points().unit().getId()).orElseThrow();
                    String where = "seed " + seed + " round " + round + " future " + future + ": " + then.points().total().text() + " "
                            + then.best() + "–" + then.worst() + " " + then.classes() + " → " + now.points().total().text() + " " + now.rank()
                            + now.classes() + standings(before) + standings(drawn.result());
                    assertTrue(now.rank().orElseThrow() >= then.best() && now.rank().orElseThrow() <= then.worst(), where);
                    assertTrue(now.className().isEmpty() || then.classes().contains(now.className().get()), where);
                    assertTrue(then.unqualified().isEmpty() || then.unqualified().equals(now.unqualified()), where);
                    open += then.classes().size() > 1 ? 1 : 0;
                }
            }
            drawn.missing.forEach(i -> i.setReported(null));
            assertEquals(standings(before), standings(drawn.result()), "scoring leaves no mark on the document");
        }
        assertTrue(open > 100, "classes were open: " + open);
    }

    /** Places are those that the plan's growth rule gives: shares rounded half up, one and two more when the bureau was commended. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 24, 500})
    void placesOfTheClasses(int units) {
        for (boolean commended : List.of(false, true)) {
            Bureau bureau = new Bureau();
            bureau.appraisal.setCommended(commended);
            for (int i = 0; i < units; i++) {
                AppraisedUnit unit = bureau.unit(GroupKind.COUNTY_BUREAU, "县" + i);
                bureau.marks(unit, "departments", new BigDecimal("400").subtract(new BigDecimal(i).movePointLeft(1)).toPlainString());
                unit.setTier(org.jixiao.model.appraisal.AppraisalFactory.eINSTANCE.createTierPlacement());
                unit.getTier().setTierName("第一档");
            }
            long best = Math.round(units * 0.15) + (commended ? 1 : 0);
            long good = Math.round(units * 0.25) + (commended ? 2 : 0);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < units; i++) {
                expected.add(i < best ? "综合优胜单位" : i < best + good ? "优胜单位" : "达标单位");
            }
            assertEquals(expected, bureau.score().groups().get(1).standings().stream().map(UnitStanding::className).map(Optional::orElseThrow).toList());
            ECollections.reverse(bureau.group(GroupKind.COUNTY_BUREAU).getUnits());
            assertEquals(expected, bureau.score().groups().get(1).standings().stream().map(UnitStanding::className).map(Optional::orElseThrow).toList());
        }
    }
}
