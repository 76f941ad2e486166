package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.TierRule;
import org.jixiao.model.base.Stage;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ConsequenceParameters;

/**
 * Groups of an appraisal that can be scored and sorted: parts with points, ballots whose boxes count something, tiers that cover every place,
 * classes that do not take more units than there are, consequences for classes that exist.
 */
final class AppraisalChecks {

    private final Findings findings;

    AppraisalChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        if (scheme.getStage() == Stage.APPRAISAL && scheme.getAppraisalGroups().isEmpty()) {
            findings.error(scheme, "scheme.appraisal.groups");
        }
        for (AppraisalGroup group : scheme.getAppraisalGroups()) {
            if (group.getIndicatorPoints() != null && group.getIndicatorPoints().signum() <= 0) {
                findings.error(group, "scheme.appraisal.points", group.getIndicatorPoints().toPlainString());
            }
            items(group);
            tiers(group);
            classes(group);
        }
        if (scheme.getStage() == Stage.APPRAISAL) {
            consequences(scheme);
        }
    }

    private void items(AppraisalGroup group) {
        Set<String> codes = new HashSet<>();
        for (ComprehensiveItem item : group.getComprehensiveItems()) {
            if (SchemeVerifier.blank(item.getCode()) || !codes.add(item.getCode())) {
                findings.error(item, "scheme.appraisal.code", String.valueOf(item.getCode()));
            }
            if (item.getFullPoints() == null || item.getFullPoints().signum() <= 0) {
                findings.error(item, "scheme.appraisal.points", String.valueOf(item.getFullPoints()));
            }
            if (item.getDropHighest() < 0 || item.getDropLowest() < 0) {
                findings.error(item, "scheme.appraisal.drop");
            }
            if (item.getAggregation() == ItemAggregation.VOTES) {
                ballot(item);
            }
        }
    }

    private void ballot(ComprehensiveItem item) {
        Set<String> codes = new HashSet<>();
        for (BallotOption option : item.getOptions()) {
            boolean fraction = option.getFactor() != null && option.getFactor().signum() >= 0
                    && option.getFactor().compareTo(BigDecimal.ONE) <= 0;
            if (!fraction || SchemeVerifier.blank(option.getCode()) || !codes.add(option.getCode())) {
                findings.error(option, "scheme.appraisal.option", String.valueOf(option.getName()), String.valueOf(option.getFactor()));
            }
        }
        if (item.getOptions().isEmpty()) {
            findings.error(item, "scheme.appraisal.ballot");
        }
    }

    /** Either only names, or shares that rise to the whole: a place between two tiers would have no points. */
    private void tiers(AppraisalGroup group) {
        BigDecimal before = BigDecimal.ZERO;
        Set<String> names = new HashSet<>();
        for (TierRule tier : group.getTierRules()) {
            if (SchemeVerifier.blank(tier.getName()) || !names.add(tier.getName()) || tier.getPoints() == null || tier.getPoints().signum() < 0) {
                findings.error(tier, "scheme.appraisal.tier", String.valueOf(tier.getName()), String.valueOf(tier.getPoints()));
            }
            if (tier.getShareTo() != null && tier.getShareTo().compareTo(before) <= 0) {
                findings.error(tier, "scheme.appraisal.tierOrder", tier.getShareTo().toPlainString(), before.toPlainString());
            }
            before = tier.getShareTo() == null ? before : tier.getShareTo();
        }
        if (before.signum() > 0 && before.compareTo(BigDecimal.ONE) != 0) {
            findings.error(group.getTierRules().getLast(), "scheme.appraisal.tierEnd", before.toPlainString());
        }
    }

    private void classes(AppraisalGroup group) {
        BigDecimal shares = BigDecimal.ZERO;
        int rests = 0;
        Set<String> names = new HashSet<>();
        for (ClassRule rule : group.getClassRules()) {
            boolean limited = rule.getCount() != null || rule.getShare() != null;
            if (SchemeVerifier.blank(rule.getName()) || !names.add(rule.getName())) {
                findings.error(rule, "scheme.appraisal.className", String.valueOf(rule.getName()));
            }
            boolean negative = rule.getCount() != null && rule.getCount() < 0 || rule.getShare() != null && rule.getShare().signum() < 0
                    || rule.getExtraWhenCommended() != null && rule.getExtraWhenCommended() < 0;
            if (negative || rule.getCount() != null && rule.getShare() != null) {
                findings.error(rule, "scheme.appraisal.quota", String.valueOf(rule.getName()));
            }
            if (!rule.isUnqualified()) {
                shares = rule.getShare() == null ? shares : shares.add(rule.getShare());
                rests += limited ? 0 : 1;
            }
        }
        if (shares.compareTo(BigDecimal.ONE) > 0) {
            findings.error(group, "scheme.appraisal.shares", shares.movePointRight(2).stripTrailingZeros().toPlainString());
        }
        long unqualified = group.getClassRules().stream().filter(ClassRule::isUnqualified).count();
        if (!group.getClassRules().isEmpty() && (rests != 1 || unqualified > 1)) {
            findings.error(group, "scheme.appraisal.classes", rests, unqualified);
        }
    }

    private void consequences(Scheme scheme) {
        List<ClassRule> all = scheme.getAppraisalGroups().stream().flatMap(g -> g.getClassRules().stream()).toList();
        Set<String> known = all.stream().map(ClassRule::getName).collect(Collectors.toSet());
        if (all.stream().anyMatch(ClassRule::isUnqualified)) {
            known.add(ConsequenceParameters.UNQUALIFIED);
        }
        for (ConsequenceRule rule : scheme.getConsequenceRules()) {
            rule.getGrades().stream().filter(g -> !known.contains(g)).forEach(g -> findings.error(rule, "scheme.consequence.grade", g,
                    known.stream().sorted().toList()));
        }
    }
}
