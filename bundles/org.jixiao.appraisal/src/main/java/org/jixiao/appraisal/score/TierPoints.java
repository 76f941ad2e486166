package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.TierRule;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;

/**
 * Points for the tier that a county bureau reached in its county's own ranking. Plan 3: "第一档得600分,第二档得500分,第三档得400分". The county
 * decides the tier; where it only tells place and number of those ranked, the tier follows from the share (parameter of the group).
 *
 * @param points least and most points
 * @param text how they came about, or why they are open
 */
public record TierPoints(Points points, Message text) {

    /** The points, empty for a group without tiers. */
    static Optional<TierPoints> of(TierPlacement placement, AppraisalGroup group) {
        if (group.getTierRules().isEmpty()) {
            return Optional.empty();
        }
        if (placement != null && placement.getPoints() != null) {
            return Optional.of(new TierPoints(Points.of(placement.getPoints()), message("tier.given", Decimals.plain(placement.getPoints()))));
        }
        if (placement != null && given(placement.getTierName())) {
            return Optional.of(group.getTierRules().stream().filter(r -> placement.getTierName().strip().equals(r.getName()) && r.getPoints() != null)
                    .findFirst().map(r -> settled(r, message("tier.named", r.getName(), Decimals.plain(r.getPoints()))))
                    .orElseGet(() -> open(group, message("tier.unknown", placement.getTierName()))));
        }
        if (placement != null && placement.getRank() != null && placement.getTotal() != null) {
            return Optional.of(byShare(placement.getRank(), placement.getTotal(), group));
        }
        return Optional.of(open(group, message("tier.missing")));
    }

    private static TierPoints byShare(int rank, int total, AppraisalGroup group) {
        if (rank < 1 || rank > total) {
            return open(group, message("tier.rank", rank, total));
        }
        // rank ÷ total ≤ share, without dividing.
        return group.getTierRules().stream().filter(r -> r.getShareTo() != null && r.getPoints() != null)
                .sorted(Comparator.comparing(TierRule::getShareTo))
                .filter(r -> BigDecimal.valueOf(rank).compareTo(r.getShareTo().multiply(BigDecimal.valueOf(total))) <= 0).findFirst()
                .map(r -> settled(r, message("tier.share", rank, total, r.getName(), Decimals.plain(r.getShareTo().movePointRight(2)),
                        Decimals.plain(r.getPoints()))))
                .orElseGet(() -> open(group, message("tier.noShare", rank, total)));
    }

    private static TierPoints settled(TierRule rule, Message text) {
        return new TierPoints(Points.of(rule.getPoints()), text);
    }

    private static TierPoints open(AppraisalGroup group, Message why) {
        BigDecimal low = group.getTierRules().stream().map(TierRule::getPoints).filter(p -> p != null).min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        BigDecimal high = group.getTierRules().stream().map(TierRule::getPoints).filter(p -> p != null).max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new TierPoints(new Points(low, high), why);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(TierPoints.class, key, arguments);
    }
}
