package org.jixiao.core.merge;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Provenance;

/** Where the value of a feature came from, on both sides: whoever's value stands, his source stands with it. */
final class Sources {

    private static final String PROVENANCE = "provenance";

    private final EObject owner;
    private final EStructuralFeature feature;
    private final Collection<Provenance> ours;
    private final Collection<Provenance> theirs;

    /** The sources as they are now; both objects are versions of one. */
    Sources(EObject ours, EObject theirs, EStructuralFeature feature) {
        this.owner = ours;
        this.feature = feature;
        this.ours = EcoreUtil.copyAll(of(ours));
        this.theirs = EcoreUtil.copyAll(of(theirs));
    }

    void show(Side side) {
        List<Provenance> all = all(owner);
        if (all != null) {
            List<Provenance> former = of(owner);
            int place = former.isEmpty() ? all.size() : all.indexOf(former.get(0));
            all.removeAll(former);
            all.addAll(place, EcoreUtil.copyAll(side == Side.OURS ? ours : theirs));
        }
    }

    private List<Provenance> of(EObject object) {
        List<Provenance> all = all(object);
        return all == null ? List.of() : all.stream().filter(p -> feature.getName().equals(p.getFeature())).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Provenance> all(EObject object) {
        EStructuralFeature list = object.eClass().getEStructuralFeature(PROVENANCE);
        return list == null ? null : (List<Provenance>) object.eGet(list);
    }
}
