package org.jixiao.core.merge;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The same thing changed here and there, to different ends: both values are kept until a person has chosen. */
public final class MergeConflict {

    /** What was changed on both sides. */
    public enum Kind {
        /** Different values. */
        VALUE,
        /** Removed here and changed there; the merged document has it until {@link Side#OURS} is chosen. */
        REMOVED_HERE,
        /** Changed here and removed there; the merged document has it until {@link Side#THEIRS} is chosen. */
        REMOVED_THERE,
        /** Different orders of a list. */
        ORDER
    }

    private final Kind kind;
    private final EObject owner;
    private final EStructuralFeature feature;
    private final Object base;
    private final Object ours;
    private final Object theirs;
    private final Consumer<Side> apply;
    private Side chosen;

    MergeConflict(Kind kind, EObject owner, EStructuralFeature feature, Object base, Object ours, Object theirs, Side chosen,
            Consumer<Side> apply) {
        this.kind = kind;
        this.owner = owner;
        this.feature = feature;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.chosen = chosen;
        this.apply = apply;
    }

    /** @return what was changed on both sides */
    public Kind kind() {
        return kind;
    }

    /** @return the object in the merged document */
    public EObject owner() {
        return owner;
    }

    /** @return the feature of the owner */
    public EStructuralFeature feature() {
        return feature;
    }

    /** @return the value both started from; null where there was none or where it is not known */
    public Object base() {
        return base;
    }

    /** @return the value here; null where it was removed or emptied */
    public Object ours() {
        return ours;
    }

    /** @return the value there; null where it was removed or emptied */
    public Object theirs() {
        return theirs;
    }

    /** @return whose value the merged document has now */
    public Side chosen() {
        return chosen;
    }

    /**
     * Puts the value of a side into the merged document. May be called again with the other side.
     *
     * @param side whose value shall stand
     */
    public void choose(Side side) {
        if (Objects.requireNonNull(side) != chosen) {
            apply.accept(side);
            chosen = side;
        }
    }
}
