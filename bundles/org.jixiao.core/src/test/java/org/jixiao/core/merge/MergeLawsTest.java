package org.jixiao.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two people who change the same dossier. */
class MergeLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private final Dossier base = RandomEdits.base();

    private Dossier ours(long seed) {
        return new RandomEdits(seed, "甲").changed(base, (int) (seed % 9));
    }

    private Dossier theirs(long seed) {
        return new RandomEdits(seed + 1_000_000, "乙").changed(base, (int) (seed % 7 + 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatChangedOnOneSideOnlyIsTheResult(long seed) {
        Dossier ours = ours(seed);
        MergeResult kept = ThreeWayMerge.into(EcoreUtil.copy(ours), base, base);
        assertTrue(EcoreUtil.equals(ours, kept.merged()));
        assertEquals(0, kept.taken().size() + kept.conflicts().size());
        MergeResult taken = ThreeWayMerge.into(EcoreUtil.copy(base), base, ours);
        assertTrue(EcoreUtil.equals(ours, taken.merged()), () -> Canonical.of(ours) + "\n" + Canonical.of(taken.merged()));
        assertEquals(0, taken.conflicts().size());
        assertEquals(EcoreUtil.equals(ours, base), taken.taken().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingTwiceIsMergingOnce(long seed) {
        Dossier theirs = theirs(seed);
        EObject once = ThreeWayMerge.into(ours(seed), base, theirs).merged();
        EObject again = EcoreUtil.copy(once);
        MergeResult second = ThreeWayMerge.into(again, base, theirs);
        assertTrue(EcoreUtil.equals(once, again), () -> second.taken().toString());
        assertEquals(0, ThreeWayMerge.into(again, theirs, theirs).taken().size());
        assertTrue(EcoreUtil.equals(once, again));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itDoesNotMatterWhoMerges(long seed) {
        Dossier ours = ours(seed);
        Dossier theirs = theirs(seed);
        MergeResult here = ThreeWayMerge.into(EcoreUtil.copy(ours), base, theirs);
        MergeResult there = ThreeWayMerge.into(EcoreUtil.copy(theirs), base, ours);
        assertEquals(here.conflicts().size(), there.conflicts().size());
        here.conflicts().forEach(c -> c.choose(Side.OURS));
        there.conflicts().forEach(c -> c.choose(Side.THEIRS));
        String one = Canonical.of(here.merged());
        String other = Canonical.of(there.merged());
        int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        assertEquals(-1, at, () -> one.substring(Math.max(0, at - 200), Math.min(one.length(), at + 50)) + "\n"
                + other.substring(Math.max(0, at - 200), Math.min(other.length(), at + 50)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChoiceCanBeTakenBack(long seed) {
        MergeResult result = ThreeWayMerge.into(ours(seed), base, theirs(seed));
        result.conflicts().forEach(c -> c.choose(Side.OURS));
        EObject before = EcoreUtil.copy(result.merged());
        result.conflicts().forEach(c -> c.choose(Side.THEIRS));
        result.conflicts().reversed().forEach(c -> c.choose(Side.OURS));
        assertEquals(Canonical.of(before), Canonical.of(result.merged()));
        if (result.conflicts().stream().filter(c -> c.kind() != MergeConflict.Kind.VALUE).count() < 2) {
            // Of several decisions about one list only the objects come back for sure, not the place of each.
            assertTrue(EcoreUtil.equals(before, result.merged()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLost(long seed) {
        Dossier ours = ours(seed);
        Dossier theirs = theirs(seed);
        MergeResult result = ThreeWayMerge.into(EcoreUtil.copy(ours), base, theirs);
        Set<String> kept = new HashSet<>(facts(result.merged()).values());
        for (MergeConflict conflict : result.conflicts()) {
            for (Object side : new Object[] {conflict.ours(), conflict.theirs()}) {
                for (Object one : side instanceof List<?> many ? many : List.of(side == null ? "" : side)) {
                    if (one instanceof EObject object) {
                        kept.addAll(facts(object).values());
                        kept.add(Canonical.of(object));
                    } else {
                        kept.add(String.valueOf(one));
                    }
                }
            }
        }
        Map<String, String> before = facts(base);
        for (Dossier side : List.of(ours, theirs)) {
            facts(side).forEach((place, fact) -> assertTrue(fact.equals(before.get(place)) || kept.contains(fact), () -> place + ": " + fact));
        }
    }

    /** Every value with its place; derived scores left out. */
    private static Map<String, String> facts(EObject root) {
        Map<String, String> facts = new HashMap<>();
        collect(root, facts);
        root.eAllContents().forEachRemaining(object -> collect(object, facts));
        return facts;
    }

    private static void collect(EObject object, Map<String, String> facts) {
        for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
            // A source stands or falls with its value; only the newest of two is kept.
            boolean source = object.eClass().getName().equals("Provenance");
            if (object.eIsSet(feature) && Values.counts(feature) && !source) {
                String place = EcoreUtil.getURI(object) + "/" + EcoreUtil.getID(object) + "/" + feature.getName();
                if (object.eGet(feature) instanceof List<?> many) {
                    many.forEach(one -> facts.put(place + "/" + one, String.valueOf(one)));
                } else {
                    facts.put(place, String.valueOf(object.eGet(feature)));
                }
            }
        }
    }
}
