package org.jixiao.cli.core.internal.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Identified;

/** Gives everything in a made-up document ids that are the same each time it is made, and what refers to an id follows. */
public final class StableIds {

    private StableIds() {
    }

    /** Gives ids to everything. */
    public static void give(EObject root, String name) {
        give(root, name, Set.of());
    }

    /**
     * Gives ids to everything new.
     *
     * @param name part of all ids
     * @param kept ids that stay, because something was published that rests on them
     */
    public static void give(EObject root, String name, Set<String> kept) {
        Map<String, String> fresh = new HashMap<>();
        int number = 0;
        for (EObject object : all(root)) {
            if (object instanceof Identified identified && !kept.contains(identified.getId())) {
                String id = UUID.nameUUIDFromBytes((name + "#" + number++).getBytes(StandardCharsets.UTF_8)).toString();
                if (identified.getId() != null) {
                    fresh.put(identified.getId(), id);
                }
                identified.setId(id);
            }
        }
        all(root).forEach(object -> follow(object, fresh));
    }

    /** The ids of everything in a document. */
    public static Set<String> of(EObject root) {
        Set<String> ids = new HashSet<>();
        all(root).forEach(object -> {
            if (object instanceof Identified identified && identified.getId() != null) {
                ids.add(identified.getId());
            }
        });
        return ids;
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>(List.of(root));
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        return all;
    }

    private static void follow(EObject object, Map<String, String> fresh) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            boolean single = !attribute.isMany() && attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
            if (single && attribute != BasePackage.Literals.IDENTIFIED__ID && fresh.containsKey((String) object.eGet(attribute))) {
                object.eSet(attribute, fresh.get((String) object.eGet(attribute)));
            }
        }
    }
}
