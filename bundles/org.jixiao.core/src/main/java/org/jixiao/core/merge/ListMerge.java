package org.jixiao.core.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.merge.Keys.Key;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Event;

/** Merges the objects of one list: what is in both by feature, what came and went, and the order. */
final class ListMerge {

    private final ThreeWayMerge merge;
    private final EStructuralFeature feature;
    private final EObject ours;
    private final EObject base;
    private final EObject theirs;
    private final EList<EObject> list;
    private Map<Key, EObject> mine;
    private Map<Key, EObject> known;
    private Map<Key, EObject> other;
    private final Map<Key, EObject> merged = new HashMap<>();

    @SuppressWarnings("unchecked")
    ListMerge(ThreeWayMerge merge, EStructuralFeature feature, EObject ours, EObject base, EObject theirs) {
        this.merge = merge;
        this.feature = feature;
        this.ours = ours;
        this.base = base;
        this.theirs = theirs;
        this.list = (EList<EObject>) ours.eGet(feature);
    }

    /** Merges, unless the objects have nothing to be known by. */
    boolean merge() {
        var here = Keys.of(ours, feature);
        var before = Keys.of(base, feature);
        var there = Keys.of(theirs, feature);
        if (here.isEmpty() || before.isEmpty() || there.isEmpty()) {
            return false;
        }
        mine = here.get();
        known = before.get();
        other = there.get();
        List<Key> oldOrder = common(known.keySet());
        List<Key> ourOrder = common(mine.keySet());
        List<Key> theirOrder = common(other.keySet());
        merged.putAll(mine);
        removedThere();
        both();
        addedThere();
        if (feature.getEType() == BasePackage.Literals.EVENT) {
            ECollections.sort(list, Comparator.comparing(e -> ((Event) e).getTime(), Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
        } else {
            order(oldOrder, ourOrder, theirOrder);
        }
        return true;
    }

    /** The keys that are in all versions, in the order of one of them; where the base is not known, those of both sides. */
    private List<Key> common(Collection<Key> order) {
        return order.stream().filter(k -> mine.containsKey(k) && other.containsKey(k) && (base == null || known.containsKey(k))).toList();
    }

    private void both() {
        mine.forEach((key, object) -> {
            EObject there = other.get(key);
            if (there != null && object.eClass() == there.eClass()) {
                EObject before = known.get(key);
                merge.objects(object, before != null && before.eClass() == object.eClass() ? before : null, there);
            }
        });
    }

    private void removedThere() {
        mine.forEach((key, object) -> {
            EObject before = known.get(key);
            if (other.containsKey(key) || before == null) {
                return;
            }
            EObject copy = EcoreUtil.copy(object);
            if (EcoreUtil.equals(object, before)) {
                merge.taken(MergeChange.Kind.REMOVED, ours, feature, copy, null);
                list.remove(object);
                merged.remove(key);
            } else {
                merge.conflict(new MergeConflict(MergeConflict.Kind.REMOVED_THERE, ours, feature, EcoreUtil.copy(before), copy, null,
                        Side.OURS, new Presence(object, Side.OURS)::show));
            }
        });
    }

    private void addedThere() {
        EObject previous = null;
        for (Map.Entry<Key, EObject> entry : other.entrySet()) {
            EObject present = mine.get(entry.getKey());
            EObject before = known.get(entry.getKey());
            if (present != null || before != null && EcoreUtil.equals(before, entry.getValue())) {
                previous = present == null || !list.contains(present) ? previous : present;
                continue;
            }
            EObject added = EcoreUtil.copy(entry.getValue());
            list.add(previous == null ? 0 : list.indexOf(previous) + 1, added);
            previous = added;
            merged.put(entry.getKey(), added);
            if (before == null) {
                merge.taken(MergeChange.Kind.ADDED, ours, feature, null, EcoreUtil.copy(added));
            } else {
                merge.conflict(new MergeConflict(MergeConflict.Kind.REMOVED_HERE, ours, feature, EcoreUtil.copy(before), null,
                        EcoreUtil.copy(added), Side.THEIRS, new Presence(added, Side.THEIRS)::show));
            }
        }
    }

    /** An object that one side has and the other removed: there or not, always at the same place. */
    private final class Presence {
        private final EObject object;
        private final Side side;
        private int index;

        Presence(EObject object, Side side) {
            this.object = object;
            this.side = side;
        }

        void show(Side chosen) {
            if (chosen == side) {
                list.add(Math.min(index, list.size()), object);
            } else {
                index = list.indexOf(object);
                list.remove(object);
            }
        }
    }

    private void order(List<Key> oldOrder, List<Key> ourOrder, List<Key> theirOrder) {
        if (base == null || theirOrder.equals(oldOrder) || theirOrder.equals(ourOrder)) {
            return;
        }
        List<EObject> there = other.keySet().stream().map(merged::get).filter(Objects::nonNull).toList();
        Set<EObject> shared = new HashSet<>(there);
        List<EObject> here = list.stream().filter(shared::contains).toList();
        if (ourOrder.equals(oldOrder)) {
            merge.taken(MergeChange.Kind.ORDER, ours, feature, EcoreUtil.copyAll(here), EcoreUtil.copyAll(there));
            arrange(there);
        } else {
            merge.conflict(new MergeConflict(MergeConflict.Kind.ORDER, ours, feature, null, EcoreUtil.copyAll(here),
                    EcoreUtil.copyAll(there), Side.OURS, side -> arrange(side == Side.OURS ? here : there)));
        }
    }

    /** Puts some objects of the list in order; the others stay where they are. */
    private void arrange(List<EObject> wanted) {
        List<EObject> present = wanted.stream().filter(list::contains).toList();
        Set<EObject> moved = new HashSet<>(present);
        List<EObject> target = new ArrayList<>();
        Iterator<EObject> next = present.iterator();
        for (EObject object : list) {
            target.add(moved.contains(object) ? next.next() : object);
        }
        ECollections.setEList(list, target);
    }
}
