package org.jixiao.core.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.DeviationReason;

/** By what the objects of a list are known again in another version of the document. */
final class Keys {

    /**
     * @param natural id, or name of a parameter, feature of a provenance, kind of a reason
     * @param number how many with the same key stand before it
     */
    record Key(Object natural, int number) {
    }

    private Keys() {
    }

    /** The objects of a list by key; empty when one of them has none, so that the list can only be taken as a whole. */
    static Optional<Map<Key, EObject>> of(EObject owner, EStructuralFeature feature) {
        Map<Key, EObject> keyed = new LinkedHashMap<>();
        Map<Object, Integer> seen = new HashMap<>();
        if (owner != null) {
            for (Object child : (List<?>) owner.eGet(feature)) {
                Object natural = natural((EObject) child);
                if (natural == null) {
                    return Optional.empty();
                }
                keyed.put(new Key(natural, seen.merge(natural, 1, Integer::sum)), (EObject) child);
            }
        }
        return Optional.of(keyed);
    }

    /** Whether two objects are versions of the same one. */
    static boolean same(EObject one, EObject other) {
        Object id = EcoreUtil.getID(one);
        return one.eClass() == other.eClass() && id != null && id.equals(EcoreUtil.getID(other));
    }

    private static Object natural(EObject object) {
        return switch (object) {
            case Parameter parameter -> parameter.getName();
            case Provenance provenance -> provenance.getFeature();
            case DeviationReason reason -> reason.getKind();
            default -> EcoreUtil.getID(object);
        };
    }
}
