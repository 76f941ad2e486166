package org.jixiao.cli.core.internal.district;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Identified;

/** Gives everything in a made-up dossier ids that are the same each time it is made, and what refers to an id follows. */
final class StableIds {

    private StableIds() {
    }

    static void give(EObject root, String name) {
        Map<String, String> fresh = new HashMap<>();
        int number = 0;
        for (EObject object : all(root)) {
            if (object instanceof Identified identified) {
                String id = UUID.nameUUIDFromBytes((name + "#" + number++).getBytes(StandardCharsets.UTF_8)).toString();
                if (identified.getId() != null) {
                    fresh.put(identified.getId(), id);
                }
                identified.setId(id);
            }
        }
        all(root).forEach(object -> follow(object, fresh));
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new java.util.ArrayList<>(List.of(root));
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
