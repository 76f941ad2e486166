package org.jixiao.core.commands;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Ids of copies: a copy inside one document must not carry the ids of its original. */
public final class Identifiers {

    private Identifiers() {
    }

    /**
     * Copies an object with everything below it. Every object of the copy gets a fresh id, and references by id from one object of
     * the copy to another (for instance from a rectification item to its problem) follow.
     *
     * @param original stays untouched
     * @param <T> its type
     * @return a detached copy
     */
    public static <T extends EObject> T freshCopy(T original) {
        T copy = EcoreUtil.copy(original);
        Map<String, String> renamed = new HashMap<>();
        visit(copy, object -> {
            EAttribute id = object.eClass().getEIDAttribute();
            if (id != null) {
                String fresh = UUID.randomUUID().toString();
                Object old = object.eGet(id);
                if (old != null) {
                    renamed.put(old.toString(), fresh);
                }
                object.eSet(id, fresh);
            }
        });
        visit(copy, object -> {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (feature.getName().endsWith("Id") && !feature.isMany() && object.eGet(feature) instanceof String reference
                        && renamed.containsKey(reference)) {
                    object.eSet(feature, renamed.get(reference));
                }
            }
        });
        return copy;
    }

    private static void visit(EObject root, java.util.function.Consumer<EObject> visitor) {
        visitor.accept(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            visitor.accept(all.next());
        }
    }
}
