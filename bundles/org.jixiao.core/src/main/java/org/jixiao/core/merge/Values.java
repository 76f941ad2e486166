package org.jixiao.core.merge;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values of features: comparing, copying and setting them, whether one or many, data or contained objects. */
final class Values {

    private Values() {
    }

    /** Whether merging looks at a feature at all. */
    static boolean counts(EStructuralFeature feature) {
        boolean upwards = feature instanceof EReference reference && reference.isContainer();
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !upwards;
    }

    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** A value of its own, that later changes of the document do not touch; null for nothing. */
    static Object copy(EObject owner, EStructuralFeature feature) {
        if (owner == null || !owner.eIsSet(feature)) {
            return null;
        }
        Object value = owner.eGet(feature);
        if (value instanceof List<?> list) {
            return isContainment(feature) ? List.copyOf(EcoreUtil.copyAll(objects(list))) : List.copyOf(list);
        }
        return value instanceof EObject object && isContainment(feature) ? EcoreUtil.copy(object) : value;
    }

    private static List<EObject> objects(List<?> list) {
        return list.stream().map(EObject.class::cast).toList();
    }

    /** Whether a feature says the same in two objects; null stands for an object in which nothing is set. */
    static boolean same(EObject one, EObject other, EStructuralFeature feature) {
        boolean set = one != null && one.eIsSet(feature);
        if (set != (other != null && other.eIsSet(feature))) {
            return false;
        }
        return !set || equal(one.eGet(feature), other.eGet(feature), feature);
    }

    /** Whether two values are the same; decimals count with their digits, because a form prints them. */
    static boolean equal(Object one, Object other, EStructuralFeature feature) {
        if (!isContainment(feature) || one == null || other == null) {
            return Objects.equals(one, other);
        }
        if (one instanceof List<?> list) {
            return EcoreUtil.equals(objects(list), objects((List<?>) other));
        }
        return EcoreUtil.equals((EObject) one, (EObject) other);
    }

    /** Sets a copy of a value; null empties the feature. */
    @SuppressWarnings("unchecked")
    static void set(EObject owner, EStructuralFeature feature, Object value) {
        if (value == null) {
            owner.eUnset(feature);
        } else if (value instanceof List<?> list) {
            List<Object> target = (List<Object>) owner.eGet(feature);
            Collection<?> fresh = isContainment(feature) ? EcoreUtil.copyAll(objects(list)) : list;
            target.clear();
            target.addAll(fresh);
        } else {
            owner.eSet(feature, isContainment(feature) ? EcoreUtil.copy((EObject) value) : value);
        }
    }
}
