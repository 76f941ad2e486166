package org.jixiao.stages.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;

/** What counts on a day: definitions and standards by their days of validity. Both days belong to the time; no day means no limit. */
public final class Validity {

    private Validity() {
    }

    /** Whether targets may be made from a definition on a day. */
    public static boolean inForce(IndicatorDefinition definition, LocalDate day) {
        return within(definition.getValidFrom(), definition.getValidTo(), day);
    }

    /** Whether a standard counts on a day. */
    public static boolean inForce(Standard standard, LocalDate day) {
        return within(standard.getValidFrom(), standard.getValidTo(), day);
    }

    private static boolean within(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /** The standards of a definition that count on a day, the one that began last first, in the order of the library among equals. */
    public static List<Standard> standards(IndicatorDefinition definition, LocalDate day) {
        return definition.getStandards().stream().filter(s -> inForce(s, day)).sorted(Comparator.comparing(Validity::start).reversed()).toList();
    }

    /** The standard of a basis that counts on a day; of several the one that began last. */
    public static Optional<Standard> standard(IndicatorDefinition definition, StandardBasis basis, LocalDate day) {
        return standards(definition, day).stream().filter(s -> s.getBasis() == basis).findFirst();
    }

    private static LocalDate start(Standard standard) {
        return Objects.requireNonNullElse(standard.getValidFrom(), LocalDate.MIN);
    }

    /**
     * Standards of one basis and region that count on the same day: nobody can tell which of them holds.
     *
     * @return each with the later one it overlaps, in pairs
     */
    public static List<List<Standard>> overlaps(IndicatorDefinition definition) {
        List<List<Standard>> found = new ArrayList<>();
        List<Standard> all = definition.getStandards();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).getBasis() == all.get(j).getBasis() && all.get(i).getBasis() != StandardBasis.UNSPECIFIED
                        && Objects.equals(all.get(i).getRegion(), all.get(j).getRegion())
                        && Objects.equals(all.get(i).getName(), all.get(j).getName()) && meet(all.get(i), all.get(j))) {
                    found.add(List.of(all.get(i), all.get(j)));
                }
            }
        }
        return found;
    }

    private static boolean meet(Standard one, Standard other) {
        return (one.getValidTo() == null || other.getValidFrom() == null || !one.getValidTo().isBefore(other.getValidFrom()))
                && (other.getValidTo() == null || one.getValidFrom() == null || !other.getValidTo().isBefore(one.getValidFrom()));
    }
}
