package org.jixiao.core.merge;

import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A document as text in which the order of lists plays no part, and where values came from neither. */
final class Canonical {

    private Canonical() {
    }

    static String of(EObject object) {
        TreeMap<String, String> features = new TreeMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (Values.counts(feature) && object.eIsSet(feature) && !feature.getName().equals("provenance")) {
                features.put(feature.getName(), text(object.eGet(feature)));
            }
        }
        return object.eClass().getName() + features;
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Canonical::text).sorted().toList().toString();
            case EObject object -> of(object);
            case null, default -> String.valueOf(value);
        };
    }
}
