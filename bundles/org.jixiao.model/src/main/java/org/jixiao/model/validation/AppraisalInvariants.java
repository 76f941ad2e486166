package org.jixiao.model.validation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.TierRule;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.base.Identified;

/** Invariants of the appraisal. */
final class AppraisalInvariants {

    private AppraisalInvariants() {
    }

    static void check(EObject object, Findings findings) {
        switch (object) {
            case AppraisalGroup group -> group(group, findings);
            case AppraisedUnit unit -> findings.unique("appraisal.filing.twice", unit.getFilings(),
                    AppraisalPackage.Literals.FILING__ORDINAL, filing -> filing.getPeriod() + " " + filing.getOrdinal());
            case AppraisalIndicator indicator -> indicator(indicator, findings);
            case Filing filing -> filing(filing, findings);
            case FilingEntry entry -> refers(entry, AppraisalPackage.Literals.FILING_ENTRY__INDICATOR_ID, entry.getIndicatorId(), findings);
            case VerificationEntry entry -> refers(entry, AppraisalPackage.Literals.VERIFICATION_ENTRY__INDICATOR_ID,
                    entry.getIndicatorId(), findings);
            case LeaderScore score -> item(score, AppraisalPackage.Literals.LEADER_SCORE__ITEM_CODE, score.getItemCode(), findings);
            case Ballot ballot -> item(ballot, AppraisalPackage.Literals.BALLOT__ITEM_CODE, ballot.getItemCode(), findings);
            case BallotCount count -> count(count, findings);
            case Adjustment adjustment when adjustment.getPoints() == null || adjustment.getPoints().signum() < 0 ->
                findings.error("appraisal.adjustment", adjustment, AppraisalPackage.Literals.ADJUSTMENT__POINTS, adjustment.getPoints());
            case TierRule rule when Findings.outside(rule.getShareTo(), 0, 1) ->
                findings.error("appraisal.share", rule, AppraisalPackage.Literals.TIER_RULE__SHARE_TO, rule.getShareTo());
            case ClassRule rule when Findings.outside(rule.getShare(), 0, 1) ->
                findings.error("appraisal.share", rule, AppraisalPackage.Literals.CLASS_RULE__SHARE, rule.getShare());
            case TierPlacement tier when tier.getRank() != null && (tier.getRank() < 1
                    || tier.getTotal() != null && tier.getRank() > tier.getTotal()) ->
                findings.error("appraisal.rank", tier, AppraisalPackage.Literals.TIER_PLACEMENT__RANK, tier.getRank(), tier.getTotal());
            default -> {
                // Nothing to keep.
            }
        }
    }

    private static void group(AppraisalGroup group, Findings findings) {
        findings.unique("appraisal.item.code", group.getComprehensiveItems(), AppraisalPackage.Literals.COMPREHENSIVE_ITEM__CODE,
                ComprehensiveItem::getCode);
        if (group.isScaleToFull() || group.getIndicatorPoints() == null) {
            return;
        }
        for (AppraisedUnit unit : group.getUnits()) {
            boolean known = unit.getIndicators().stream().allMatch(indicator -> indicator.getPoints() != null);
            if (!unit.getIndicators().isEmpty() && known) {
                BigDecimal sum = unit.getIndicators().stream().map(AppraisalIndicator::getPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(group.getIndicatorPoints()) != 0) {
                    findings.error("appraisal.points", unit, AppraisalPackage.Literals.APPRAISED_UNIT__INDICATORS, unit.getName(), sum,
                            group.getIndicatorPoints());
                }
            }
        }
    }

    private static void indicator(AppraisalIndicator indicator, Findings findings) {
        if (Findings.negative(indicator.getPoints())) {
            findings.error("rules.points.negative", indicator, AppraisalPackage.Literals.APPRAISAL_INDICATOR__POINTS,
                    indicator.getPoints());
        }
        if (DossierInvariants.curveIsWrong(indicator.getPlannedShares())) {
            findings.error("dossier.curve", indicator, AppraisalPackage.Literals.APPRAISAL_INDICATOR__PLANNED_SHARES);
        }
    }

    private static void filing(Filing filing, Findings findings) {
        int last = switch (filing.getPeriod()) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case YEAR -> 1;
        };
        if (Findings.outside(filing.getOrdinal(), 1, last)) {
            findings.error("appraisal.filing.ordinal", filing, AppraisalPackage.Literals.FILING__ORDINAL, filing.getOrdinal(), last);
        }
    }

    private static void refers(EObject owner, EStructuralFeature feature, String id, Findings findings) {
        AppraisedUnit unit = Findings.container(owner, AppraisedUnit.class);
        if (unit != null && unit.getIndicators().stream().map(Identified::getId).noneMatch(known -> known != null && known.equals(id))) {
            findings.error("dossier.reference", owner, feature, id);
        }
    }

    private static void item(EObject owner, EStructuralFeature feature, String code, Findings findings) {
        AppraisalGroup group = Findings.container(owner, AppraisalGroup.class);
        if (group != null && item(group, code) == null) {
            findings.error("appraisal.item.unknown", owner, feature, code);
        }
    }

    private static ComprehensiveItem item(AppraisalGroup group, String code) {
        return group.getComprehensiveItems().stream().filter(item -> item.getCode() != null && item.getCode().equals(code)).findFirst()
                .orElse(null);
    }

    private static void count(BallotCount count, Findings findings) {
        if (count.getVotes() < 0) {
            findings.error("appraisal.votes", count, AppraisalPackage.Literals.BALLOT_COUNT__VOTES, count.getVotes());
        }
        Ballot ballot = Findings.container(count, Ballot.class);
        AppraisalGroup group = Findings.container(count, AppraisalGroup.class);
        ComprehensiveItem item = ballot == null || group == null ? null : item(group, ballot.getItemCode());
        if (item != null) {
            Set<String> options = item.getOptions().stream().map(BallotOption::getCode).filter(c -> c != null).collect(Collectors.toSet());
            if (!options.contains(count.getOptionCode())) {
                findings.error("appraisal.option.unknown", count, AppraisalPackage.Literals.BALLOT_COUNT__OPTION_CODE,
                        count.getOptionCode());
            }
        }
    }
}
