package org.jixiao.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.Samples;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    private final Dossier base = RandomEdits.base();
    private final Dossier ours = EcoreUtil.copy(base);
    private final Dossier theirs = EcoreUtil.copy(base);

    private static IndicatorScore row(Dossier dossier, int index) {
        return dossier.getEvaluations().get(0).getIndicators().get(index);
    }

    private MergeResult merge() {
        return ThreeWayMerge.into(ours, base, theirs);
    }

    @Test
    void changesOfDifferentRowsComeTogether() {
        row(ours, 0).setReason("甲");
        row(theirs, 1).setReason("乙");
        MergeResult result = merge();
        assertEquals("甲", row(ours, 0).getReason());
        assertEquals("乙", row(ours, 1).getReason());
        assertEquals(List.of(), result.conflicts());
        assertEquals(List.of("乙"), result.taken().stream().map(MergeChange::after).toList());
    }

    @Test
    void aQuantityIsOneValue() {
        row(ours, 0).getReported().setUnit("千米");
        row(theirs, 0).getReported().setNumber(new BigDecimal("290"));
        MergeConflict conflict = merge().conflicts().get(0);
        assertEquals(1, merge().conflicts().size());
        assertEquals(MergeConflict.Kind.VALUE, conflict.kind());
        assertEquals("千米", row(ours, 0).getReported().getUnit());
        conflict.choose(Side.THEIRS);
        assertEquals("公里", row(ours, 0).getReported().getUnit());
        assertEquals(new BigDecimal("290"), row(ours, 0).getReported().getNumber());
    }

    @Test
    void whatIsRemovedThereAndUntouchedHereGoes() {
        String gone = row(theirs, 2).getId();
        theirs.getEvaluations().get(0).getIndicators().remove(2);
        MergeResult result = merge();
        assertTrue(ours.getEvaluations().get(0).getIndicators().stream().noneMatch(r -> r.getId().equals(gone)));
        assertEquals(MergeChange.Kind.REMOVED, result.taken().get(0).kind());
    }

    @Test
    void whatIsRemovedThereAndChangedHereStaysUntilChosen() {
        theirs.getEvaluations().get(0).getIndicators().remove(2);
        IndicatorScore mine = row(ours, 2);
        mine.setReason("甲");
        MergeConflict conflict = merge().conflicts().get(0);
        assertEquals(MergeConflict.Kind.REMOVED_THERE, conflict.kind());
        assertNull(conflict.theirs());
        assertEquals(mine, row(ours, 2));
        conflict.choose(Side.THEIRS);
        assertFalse(ours.getEvaluations().get(0).getIndicators().contains(mine));
        conflict.choose(Side.OURS);
        assertEquals(mine, row(ours, 2));
    }

    @Test
    void newScoresOfBothSidesAreNoConflict() {
        row(ours, 0).getTrace().setSentence("甲");
        row(theirs, 0).getTrace().setSentence("乙");
        assertEquals(List.of(), merge().conflicts());
        assertEquals("甲", row(ours, 0).getTrace().getSentence());
    }

    @Test
    void withoutACommonVersionEveryDifferenceIsShown() {
        row(ours, 0).setReason("甲");
        row(theirs, 1).setReason("乙");
        row(theirs, 2).setRemark("新");
        row(ours, 3).setRemark("旧");
        ours.getEvaluations().get(0).getIndicators().add(Samples.indicator(9));
        MergeResult result = ThreeWayMerge.into(ours, null, theirs);
        assertEquals(2, result.conflicts().size());
        assertEquals("新", row(ours, 2).getRemark());
        assertEquals("旧", row(ours, 3).getRemark());
        assertEquals(6, ours.getEvaluations().get(0).getIndicators().size());
    }

    @Test
    void anotherDocumentIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ThreeWayMerge.into(ours, base, RandomEdits.base()));
    }

    @Test
    void differencesSayWhatAnotherVersionHas() {
        row(theirs, 0).setPoints(new BigDecimal("12"));
        List<MergeChange> changes = ThreeWayMerge.differences(base, theirs);
        assertEquals(1, changes.size());
        assertEquals(new BigDecimal("10"), changes.get(0).before());
        assertEquals(new BigDecimal("12"), changes.get(0).after());
        assertEquals(new BigDecimal("10"), row(base, 0).getPoints());
    }
}
