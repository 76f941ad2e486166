package org.jixiao.core.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.trace.TracePackage;

/**
 * Brings two versions of a document together that both came from a third, feature by feature: what only one side changed is taken,
 * what both changed alike is no matter, what both changed differently is a conflict that shows both values.
 *
 * <p>Laws, which tests hold it to: merging what did not change changes nothing; merging twice is merging once; of every change of
 * either side the result has the new value or a conflict has it.
 *
 * <p>Objects are known again by their id, parameters by name, sources of values by their feature. Quantities, amounts and persons
 * are values: half of one and half of the other would be a third that nobody wrote. Scores and traces follow from the rest; where
 * both sides have new ones, ours stay until the next scoring.
 */
public final class ThreeWayMerge {

    private final List<MergeChange> taken = new ArrayList<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final List<Sources> sources = new ArrayList<>();

    private ThreeWayMerge() {
    }

    /**
     * Merges into a document.
     *
     * @param ours the document here; it becomes the merged one
     * @param base what both came from, or null where that is not known: then everything that differs is a conflict, and what
     *            only one side has is kept
     * @param theirs the document that came in; stays untouched
     * @return what was taken and what nobody but a person can decide
     * @throws IllegalArgumentException when the documents are not versions of the same one
     */
    public static MergeResult into(EObject ours, EObject base, EObject theirs) {
        if (!Keys.same(ours, theirs) || base != null && !Keys.same(ours, base)) {
            throw new IllegalArgumentException("not versions of one document: " + EcoreUtil.getID(ours) + ", " + EcoreUtil.getID(theirs));
        }
        ThreeWayMerge merge = new ThreeWayMerge();
        merge.objects(ours, base, theirs);
        // The lists of sources were merged on their own: where our value stands until somebody chooses, our source stands with it.
        merge.sources.forEach(s -> s.show(Side.OURS));
        return new MergeResult(ours, merge.taken, merge.conflicts);
    }

    /**
     * What has to happen to a document to become another.
     *
     * @param before stays untouched
     * @param after stays untouched
     * @return the changes; their owners are objects of a copy of {@code before}
     */
    public static List<MergeChange> differences(EObject before, EObject after) {
        return into(EcoreUtil.copy(before), before, after).taken();
    }

    void objects(EObject ours, EObject base, EObject theirs) {
        for (EStructuralFeature feature : ours.eClass().getEAllStructuralFeatures()) {
            if (!Values.counts(feature) || Values.same(ours, theirs, feature)) {
                continue;
            }
            if (Values.isContainment(feature) && feature.isMany()) {
                if (!new ListMerge(this, feature, ours, base, theirs).merge()) {
                    value(ours, base, theirs, feature);
                }
            } else if (Values.isContainment(feature) && isOne(ours.eGet(feature), theirs.eGet(feature))) {
                EObject child = (EObject) ours.eGet(feature);
                Object known = base == null ? null : base.eGet(feature);
                objects(child, isOne(child, known) ? (EObject) known : null, (EObject) theirs.eGet(feature));
            } else {
                value(ours, base, theirs, feature);
            }
        }
    }

    private static boolean isOne(Object ours, Object theirs) {
        return ours instanceof EObject one && theirs instanceof EObject other && !follows(one.eClass()) && Keys.same(one, other);
    }

    private static boolean follows(EClass type) {
        return type == BasePackage.Literals.SCORE_RESULT || type == TracePackage.Literals.SCORE_TRACE;
    }

    private void value(EObject ours, EObject base, EObject theirs, EStructuralFeature feature) {
        if (Values.same(theirs, base, feature)) {
            return;
        }
        boolean oursOnly = base == null && !theirs.eIsSet(feature);
        if (oursOnly) {
            return;
        }
        Object there = Values.copy(theirs, feature);
        Object here = Values.copy(ours, feature);
        if (Values.same(ours, base, feature)) {
            taken(MergeChange.Kind.SET, ours, feature, here, there);
            Values.set(ours, feature, there);
            return;
        }
        if (isQuiet(ours, feature)) {
            return;
        }
        Sources origins = new Sources(ours, theirs, feature);
        sources.add(origins);
        conflict(new MergeConflict(MergeConflict.Kind.VALUE, ours, feature, Values.copy(base, feature), here, there, Side.OURS, side -> {
            Values.set(ours, feature, side == Side.OURS ? here : there);
            origins.show(side);
        }));
    }

    /** Scores follow from the rest, and a source goes with its value: nobody has to choose those. */
    private static boolean isQuiet(EObject owner, EStructuralFeature feature) {
        return owner instanceof Provenance
                || feature.getEType() instanceof EClass type && (follows(type) || type == BasePackage.Literals.PROVENANCE);
    }

    void taken(MergeChange.Kind kind, EObject owner, EStructuralFeature feature, Object before, Object after) {
        taken.add(new MergeChange(kind, owner, feature, before, after));
    }

    void conflict(MergeConflict conflict) {
        conflicts.add(conflict);
    }
}
