package org.jixiao.core.mirror;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Notes what changes in a document and makes the steps that repeat it in a copy. Belongs to the thread of the document. */
final class ChangeTracker extends EContentAdapter {

    /** From this number of changed rows in one list on, giving the list anew is cheaper than finding each row in it. */
    private static final int MANY = 8;

    /** A feature of an object above the rows. */
    private record Place(EObject owner, EStructuralFeature feature) {
    }

    private final EObject root;
    /** The copies of the root, its children and the rows. */
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();
    private final Set<EObject> rows = new LinkedHashSet<>();
    private final Set<Place> places = new LinkedHashSet<>();

    ChangeTracker(EObject root) {
        this.root = root;
    }

    /** Begins to listen and copies everything. */
    EObject start() {
        root.eAdapters().add(this);
        return copy(root, 0);
    }

    /** Ends listening. */
    void stop() {
        root.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        boolean kept = change.getFeature() instanceof EStructuralFeature feature && feature.isChangeable() && !feature.isDerived();
        if (change.isTouch() || !kept || !(change.getNotifier() instanceof EObject changed)) {
            return;
        }
        int depth = depth(changed);
        EStructuralFeature feature = (EStructuralFeature) change.getFeature();
        if (depth >= DocumentMirror.ROW_DEPTH) {
            EObject row = changed;
            for (int i = depth; i > DocumentMirror.ROW_DEPTH; i--) {
                row = row.eContainer();
            }
            rows.add(row);
        } else if (depth >= 0) {
            places.add(new Place(changed, feature));
            if (isContainment(feature)) {
                forget(change.getOldValue(), depth + 1);
            }
        }
    }

    /** How many containers an object is below the root; -1 when it is not (any more) a part of it. */
    private int depth(EObject object) {
        int depth = 0;
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at == root) {
                return depth;
            }
            depth++;
        }
        return -1;
    }

    /** What has left the document may change unheard: should it come back, it is copied anew. */
    private void forget(Object old, int depth) {
        if (old instanceof Collection<?> all) {
            all.forEach(each -> forget(each, depth));
        } else if (old instanceof EObject object) {
            copies.remove(object);
            if (depth < DocumentMirror.ROW_DEPTH) {
                object.eContents().forEach(child -> forget(child, depth + 1));
            }
        }
    }

    private EObject copy(EObject object, int depth) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        EObject copy = copier.copy(object);
        copier.copyReferences();
        remember(object, depth, copier);
        return copy;
    }

    private void remember(EObject object, int depth, EcoreUtil.Copier copier) {
        copies.put(object, copier.get(object));
        if (depth < DocumentMirror.ROW_DEPTH) {
            object.eContents().forEach(child -> remember(child, depth + 1, copier));
        }
    }

    /** The steps since the last call. */
    List<MirrorStep> steps() {
        List<MirrorStep> steps = new ArrayList<>();
        changedRows().forEach((place, changed) -> {
            if (changed.size() >= MANY && place.feature().isMany()) {
                places.add(place);
            }
            boolean listed = places.contains(place);
            for (EObject row : changed) {
                EObject before = copies.get(row);
                EObject now = copy(row, DocumentMirror.ROW_DEPTH);
                if (!listed) {
                    steps.add(new MirrorStep.Row(before, now));
                }
            }
        });
        rows.clear();
        // The root last: a child that is new is copied there as it is, so its own changes have no copy yet to go to.
        places.stream().filter(place -> place.owner() != root && isKnown(place.owner())).map(this::value).forEach(steps::add);
        places.stream().filter(place -> place.owner() == root).map(this::value).forEach(steps::add);
        places.clear();
        return steps;
    }

    /** The changed rows that are copied already, by where they are; a new one comes with the list it was added to. */
    private Map<Place, List<EObject>> changedRows() {
        Map<Place, List<EObject>> changed = new LinkedHashMap<>();
        for (EObject row : rows) {
            if (isKnown(row) && depth(row) == DocumentMirror.ROW_DEPTH) {
                changed.computeIfAbsent(new Place(row.eContainer(), row.eContainmentFeature()), at -> new ArrayList<>()).add(row);
            }
        }
        return changed;
    }

    private boolean isKnown(EObject object) {
        return copies.containsKey(object);
    }

    private MirrorStep value(Place place) {
        EObject owner = place.owner();
        EStructuralFeature feature = place.feature();
        Object value = owner.eGet(feature);
        Object copied = !isContainment(feature) ? feature.isMany() ? new ArrayList<>((Collection<?>) value) : value
                : feature.isMany() ? ((Collection<?>) value).stream().map(child -> known(child, owner)).toList() : known(value, owner);
        return new MirrorStep.Value(copies.get(owner), feature, owner.eIsSet(feature), copied);
    }

    private EObject known(Object child, EObject owner) {
        if (!(child instanceof EObject object)) {
            return null;
        }
        EObject copy = copies.get(object);
        return copy == null ? copy(object, depth(owner) + 1) : copy;
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
