package org.jixiao.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.core.mirror.DocumentMirror;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.ObjectiveSet;

/**
 * The findings of one open dossier, kept up to date change by change.
 *
 * <p>Two steps, so that the window never waits: {@link #changed} is called on the thread that owns the dossier and notes what the
 * change made stale; {@link #run} is called on any other thread, checks a mirror of the dossier and returns all findings, the fresh
 * ones and those that are still good. A run that was cancelled leaves its unfinished part to the next one.
 */
public final class CheckSession {

    private final CheckEngine engine;
    private final Map<CheckEngine.Unit, List<Finding>> found = new LinkedHashMap<>();
    private final Set<String> staleObjects = new HashSet<>();
    private boolean everythingStale = true;

    CheckSession(CheckEngine engine) {
        this.engine = engine;
    }

    /**
     * Notes a change. Call it on the thread that changes the dossier, when the mirror has published the change.
     *
     * @param affected the objects that the change touched, as a command's {@code getAffectedObjects()} names them; empty: all
     */
    public void changed(Collection<?> affected) {
        synchronized (staleObjects) {
            if (affected.isEmpty()) {
                everythingStale = true;
            }
            for (Object object : affected) {
                if (object instanceof EObject changed) {
                    touch(changed);
                } else {
                    everythingStale = true;
                }
            }
        }
    }

    /**
     * Checks what is stale.
     *
     * @param mirror follows the dossier
     * @param cancelled asked between two checks
     * @return all findings that are known now, worst first
     */
    public synchronized List<Finding> run(DocumentMirror mirror, BooleanSupplier cancelled) {
        Set<String> stale;
        boolean all;
        synchronized (staleObjects) {
            stale = new HashSet<>(staleObjects);
            all = everythingStale;
            staleObjects.clear();
            everythingStale = false;
        }
        // Only now the state: it has at least the changes that made these objects stale.
        return mirror.read(root -> check((Dossier) root, stale, all, cancelled));
    }

    private List<Finding> check(Dossier dossier, Set<String> stale, boolean all, BooleanSupplier cancelled) {
        forgetRemoved(dossier);
        stale.add(dossier.getId());
        engine.run(dossier, unit -> all || stale.contains(unit.objectId()) || !found.containsKey(unit), cancelled, found);
        if (cancelled.getAsBoolean()) {
            synchronized (staleObjects) {
                staleObjects.addAll(stale);
                everythingStale |= all;
            }
        }
        return CheckEngine.sorted(inOrder(dossier));
    }

    /** Marks every unit whose findings may depend on the object. */
    private void touch(EObject changed) {
        for (EObject object = changed; object != null; object = object.eContainer()) {
            switch (object) {
                case IndicatorScore row -> staleObjects.add(row.getId());
                case FundRow row -> staleObjects.add(row.getId());
                case Evaluation evaluation -> {
                    staleObjects.add(evaluation.getId());
                    if (object == changed || !insideRow(changed)) {
                        // The head of the evaluation (its scheme, its unit, its rows) matters to each row.
                        evaluation.getIndicators().forEach(row -> staleObjects.add(row.getId()));
                        evaluation.getFundRows().forEach(row -> staleObjects.add(row.getId()));
                    }
                    return;
                }
                case Dossier dossier -> {
                    // Something outside the evaluations: objectives, schemes, the subject. Checks may read any of it.
                    everythingStale = true;
                    return;
                }
                default -> {
                    // Further up.
                }
            }
        }
        // The object is in no dossier any more, or was a row that has been removed: its owner is among the affected as well.
        everythingStale = true;
    }

    private static boolean insideRow(EObject changed) {
        for (EObject object = changed; object != null; object = object.eContainer()) {
            if (object instanceof IndicatorScore || object instanceof FundRow) {
                return true;
            }
        }
        return false;
    }

    private void forgetRemoved(Dossier dossier) {
        Set<String> present = new HashSet<>();
        present.add(dossier.getId());
        for (Evaluation evaluation : dossier.getEvaluations()) {
            present.add(evaluation.getId());
            evaluation.getIndicators().forEach(row -> present.add(row.getId()));
            evaluation.getFundRows().forEach(row -> present.add(row.getId()));
        }
        for (ObjectiveSet set : dossier.getObjectiveSets()) {
            present.add(set.getId());
            set.getTargets().forEach(target -> present.add(target.getId()));
        }
        found.keySet().removeIf(unit -> !present.contains(unit.objectId()));
    }

    /** The findings in the order a full run would give, whatever was checked last. */
    private List<List<Finding>> inOrder(Dossier dossier) {
        Map<CheckEngine.Unit, List<Finding>> rest = new HashMap<>(found);
        List<List<Finding>> ordered = new ArrayList<>();
        engine.run(dossier, unit -> {
            List<Finding> known = rest.remove(unit);
            if (known != null) {
                ordered.add(known);
            }
            return false;
        }, () -> false, new HashMap<>());
        return ordered;
    }
}
