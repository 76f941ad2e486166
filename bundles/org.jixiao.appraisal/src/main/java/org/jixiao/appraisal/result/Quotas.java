package org.jixiao.appraisal.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;

/**
 * How many places the classes have: a number, or a share of the units rounded half up, and more of them when the bureau as a whole was
 * commended ("全局绩效工作得到市政府年度表彰时,综合优胜奖和优胜奖单位个数将适量增加").
 */
final class Quotas {

    /** What stands for the class of those whom no class of the group takes. */
    private static final String NO_CLASS = "—";

    /** A class with the last place that still belongs to it; a class without number takes everybody who is left. */
    record Quota(ClassRule rule, int lastPlace) {
    }

    private final List<Quota> winners = new ArrayList<>();
    private final List<Message> words = new ArrayList<>();
    private ClassRule rest;
    private ClassRule unqualified;

    Quotas(AppraisalGroup group, boolean commended) {
        int units = group.getUnits().size();
        int place = 0;
        for (ClassRule rule : group.getClassRules()) {
            if (rule.isUnqualified()) {
                unqualified = rule;
            } else if (rule.getCount() != null || rule.getShare() != null) {
                int own = own(rule, units, commended);
                place += own;
                winners.add(new Quota(rule, place));
            } else if (rest == null) {
                rest = rule;
            }
        }
        if (rest == null && !none()) {
            // Who gets no class must not look as if it were settled who gets one.
            rest = AppraisalFactory.eINSTANCE.createClassRule();
            rest.setName(NO_CLASS);
        }
    }

    private int own(ClassRule rule, int units, boolean commended) {
        int base = rule.getCount() != null ? Math.max(0, rule.getCount())
                : rule.getShare().multiply(BigDecimal.valueOf(units)).setScale(0, RoundingMode.HALF_UP).intValueExact();
        int extra = commended && rule.getExtraWhenCommended() != null ? Math.max(0, rule.getExtraWhenCommended()) : 0;
        if (rule.getCount() != null) {
            words.add(message("quota.count", name(rule), base, extra, base + extra));
        } else {
            words.add(message("quota.share", name(rule), units, Decimals.plain(rule.getShare().movePointRight(2)), base, extra, base + extra));
        }
        return base + extra;
    }

    List<Message> words() {
        return words;
    }

    /** Whether the group sorts into classes at all. */
    boolean none() {
        return winners.isEmpty() && rest == null && unqualified == null;
    }

    /** Least total of the last class that is not unqualified, or null when there is no line. */
    BigDecimal line() {
        return rest == null ? null : rest.getLowerBound();
    }

    /** How many of the last are unqualified whatever their total; only where the group says so. */
    int lastUnqualified() {
        return unqualified == null || unqualified.getCount() == null ? 0 : Math.max(0, unqualified.getCount());
    }

    /** The class of the unqualified, or null when the group knows none. */
    ClassRule unqualified() {
        return unqualified;
    }

    /** The class for a place among the qualified with a total. */
    ClassRule at(int place, BigDecimal total) {
        for (Quota quota : winners) {
            BigDecimal least = quota.rule.getLowerBound();
            if (place <= quota.lastPlace && (least == null || total.compareTo(least) >= 0)) {
                return quota.rule;
            }
        }
        return rest;
    }

    /** All classes from the best to the worst. */
    List<ClassRule> all() {
        List<ClassRule> all = new ArrayList<>(winners.stream().map(Quota::rule).toList());
        if (rest != null) {
            all.add(rest);
        }
        if (unqualified != null) {
            all.add(unqualified);
        }
        return all;
    }

    static String name(ClassRule rule) {
        return rule.getName() == null ? "" : rule.getName();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Quotas.class, key, arguments);
    }
}
