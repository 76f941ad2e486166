package org.jixiao.appraisal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.stages.base.SeededOrder;
import org.jixiao.stages.base.Words;

/** What may be drawn for verification, and the draw (随机抽查): units first, then indicators within each. Anybody can repeat it. */
public final class VerificationSample {

    private VerificationSample() {
    }

    /**
     * One that may be drawn or was.
     *
     * @param unit the unit
     * @param indicator its indicator
     * @param key its place in the draw, as hexadecimal number; empty before the draw
     */
    public record Item(AppraisedUnit unit, AppraisalIndicator indicator, String key) {
    }

    /** Indicators with a filed value at the end of a month. */
    public static List<Item> candidates(Appraisal appraisal, int month) {
        List<Item> items = new ArrayList<>();
        for (AppraisedUnit unit : appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList()) {
            Set<String> filed = unit.getFilings().stream()
                    .filter(f -> Months.exists(f.getPeriod(), f.getOrdinal()) && Months.last(f.getPeriod(), f.getOrdinal()) <= month)
                    .flatMap(f -> f.getEntries().stream()).filter(e -> Words.isGiven(e.getValue()) || !e.getInputs().isEmpty())
                    .map(e -> String.valueOf(e.getIndicatorId())).collect(Collectors.toSet());
            unit.getIndicators().stream().filter(i -> filed.contains(i.getId())).forEach(i -> items.add(new Item(unit, i, "")));
        }
        return items;
    }

    /**
     * Draws.
     *
     * @param candidates in any order
     * @param seed published with the draw
     * @param units how many units, or null: all
     * @param perUnit how many indicators of each, or null: all
     * @return the drawn ones in the order of the draw
     */
    public static List<Item> draw(List<Item> candidates, String seed, Integer units, Integer perUnit) {
        Map<AppraisedUnit, List<Item>> byUnit = new LinkedHashMap<>();
        candidates.stream().sorted(Comparator.comparing((Item i) -> SeededOrder.place(seed, i.unit().getId())).thenComparing(i -> i.unit().getId()))
                .forEach(i -> byUnit.computeIfAbsent(i.unit(), u -> new ArrayList<>()).add(i));
        return byUnit.values().stream().limit(units == null ? Long.MAX_VALUE : Math.max(0, units))
                .flatMap(own -> own.stream().map(i -> new Item(i.unit(), i.indicator(), key(seed, i))).sorted(Comparator.comparing(Item::key))
                        .limit(perUnit == null ? Long.MAX_VALUE : Math.max(0, perUnit)))
                .toList();
    }

    private static String key(String seed, Item item) {
        // 64 digits with leading zeros, so that texts sort as the numbers do.
        return "%064x".formatted(SeededOrder.place(seed, item.unit().getId() + "\n" + item.indicator().getId()));
    }
}
