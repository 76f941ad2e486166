package org.jixiao.core.mirror;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One step that brings a mirror up to date. Made by the owner of the document, applied by a reader. */
sealed interface MirrorStep {

    /** Applies it; gives the root where it is another one now. */
    Optional<EObject> apply();

    /** A copy of the whole document. */
    record Whole(EObject copy) implements MirrorStep {
        @Override
        public Optional<EObject> apply() {
            return Optional.of(copy);
        }
    }

    /** A row that takes the place of its former copy. */
    record Row(EObject before, EObject now) implements MirrorStep {
        @Override
        public Optional<EObject> apply() {
            EcoreUtil.replace(before, now);
            return Optional.empty();
        }
    }

    /** A feature of an object above the rows; values that are objects are copies already. */
    record Value(EObject owner, EStructuralFeature feature, boolean set, Object value) implements MirrorStep {
        @Override
        @SuppressWarnings("unchecked")
        public Optional<EObject> apply() {
            if (feature.isMany()) {
                List<Object> list = (List<Object>) owner.eGet(feature);
                list.clear();
                list.addAll((List<Object>) value);
            } else if (set) {
                owner.eSet(feature, value);
            } else {
                owner.eUnset(feature);
            }
            return Optional.empty();
        }
    }
}
