package org.jixiao.appraisal.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;

/**
 * Ranks a group and sorts it into classes. The result does not depend on the order of the units; a better total never gives a worse class.
 * Unqualified is who has a veto or stays below the line; being last alone is no reason unless the group says so (domain.md 6.2).
 */
public final class Ranking {

    private final Quotas quotas;
    private final Order order;
    private final List<UnitPoints> units;
    /** Those who compete for the classes of places, whatever open values become. */
    private final List<UnitPoints> surelyIn;
    /** Those who may compete. */
    private final List<UnitPoints> possiblyIn;

    private Ranking(AppraisalGroup group, boolean commended, List<UnitPoints> units) {
        this.quotas = new Quotas(group, commended);
        this.order = new Order(group.getTieBreakers());
        this.units = units;
        this.surelyIn = units.stream().filter(u -> !maybeOut(u)).toList();
        this.possiblyIn = units.stream().filter(u -> !surelyOut(u)).toList();
    }

    /**
     * The ranking of a group.
     *
     * @param units all units of the group, in any order
     * @param month classes are given for the whole year only
     */
    public static GroupResult of(Appraisal appraisal, AppraisalGroup group, List<UnitPoints> units, int month) {
        Ranking ranking = new Ranking(group, appraisal.isCommended(), units);
        boolean classes = month == 12 && !ranking.quotas.none();
        List<UnitStanding> standings = units.stream().map(u -> ranking.standing(u, classes))
                .map(s -> classes ? s.with(Consequences.of(appraisal, s)) : s)
                .sorted(Comparator.comparingInt(UnitStanding::best).thenComparingInt(UnitStanding::worst)
                        .thenComparing(s -> String.valueOf(s.points().unit().getCode())).thenComparing(s -> s.points().unit().getId()))
                .toList();
        return new GroupResult(group, standings, classes ? ranking.quotas.words() : List.of());
    }

    private UnitStanding standing(UnitPoints unit, boolean classes) {
        int best = 1;
        int worst = 1;
        boolean tied = false;
        for (UnitPoints other : units) {
            if (other != unit) {
                boolean ahead = order.surely(other, unit);
                boolean maybe = order.possibly(other, unit);
                best += ahead ? 1 : 0;
                worst += maybe ? 1 : 0;
                tied |= !maybe && !order.possibly(unit, other);
            }
        }
        if (!classes) {
            return new UnitStanding(unit, best, worst, tied, List.of(), Optional.empty(), List.of(), List.of());
        }
        return classed(unit, best, worst, tied);
    }

    private UnitStanding classed(UnitPoints unit, int best, int worst, boolean tied) {
        List<Message> reasons = new ArrayList<>(unit.vetoes());
        boolean never = surelyUnqualified(unit, best, reasons);
        boolean maybe = never || possiblyUnqualified(unit, worst);
        List<ClassRule> possible = new ArrayList<>();
        if (!never) {
            ClassRule top = quotas.at(place(unit, true), unit.total().high());
            ClassRule bottom = quotas.at(place(unit, false), unit.total().low());
            List<ClassRule> all = quotas.all();
            int from = all.indexOf(top);
            int to = all.indexOf(bottom);
            for (int i = from; i <= to; i++) {
                possible.add(all.get(i));
            }
            if (possible.size() == 1 && !maybe) {
                reasons.add(message("class.place", place(unit, true), Quotas.name(possible.getFirst())));
            }
        }
        if (maybe && quotas.unqualified() != null && !possible.contains(quotas.unqualified())) {
            possible.add(quotas.unqualified());
        }
        Optional<Boolean> unqualified = never ? Optional.of(true) : maybe ? Optional.empty() : Optional.of(false);
        return new UnitStanding(unit, best, worst, tied, possible.stream().map(Quotas::name).toList(), unqualified, reasons, List.of());
    }

    /** The best or worst place among those who are not unqualified; ties with the last winner win too. */
    private int place(UnitPoints unit, boolean best) {
        int place = 1;
        for (UnitPoints other : best ? surelyIn : possiblyIn) {
            if (other != unit) {
                place += (best ? order.surely(other, unit) : order.possibly(other, unit)) ? 1 : 0;
            }
        }
        return place;
    }

    private boolean surelyOut(UnitPoints unit) {
        return !unit.vetoes().isEmpty() || quotas.line() != null && unit.total().high().compareTo(quotas.line()) < 0;
    }

    private boolean maybeOut(UnitPoints unit) {
        return surelyOut(unit) || !unit.possibleVetoes().isEmpty() || quotas.line() != null && unit.total().low().compareTo(quotas.line()) < 0;
    }

    private boolean surelyUnqualified(UnitPoints unit, int best, List<Message> reasons) {
        BigDecimal line = quotas.line();
        if (line != null && unit.total().high().compareTo(line) < 0) {
            reasons.add(message("class.line", unit.total().text(), Decimals.plain(line)));
        }
        int last = quotas.lastUnqualified();
        if (last > 0 && best > units.size() - last) {
            reasons.add(message("class.last", best, last));
            return true;
        }
        return surelyOut(unit);
    }

    private boolean possiblyUnqualified(UnitPoints unit, int worst) {
        int last = quotas.lastUnqualified();
        return maybeOut(unit) || last > 0 && worst > units.size() - last;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Ranking.class, key, arguments);
    }
}
