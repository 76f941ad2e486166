package org.jixiao.stages.base;

import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/** New objects for a dossier: copies with ids of their own. */
public final class Copies {

    private Copies() {
    }

    /** A detached deep copy in which every object has a new id; null stays null. */
    public static <T extends EObject> T fresh(T object) {
        if (object == null) {
            return null;
        }
        T copy = EcoreUtil.copy(object);
        if (copy instanceof Identified identified) {
            identified.setId(id());
        }
        copy.eAllContents().forEachRemaining(o -> {
            if (o instanceof Identified identified) {
                identified.setId(id());
            }
        });
        return copy;
    }

    /** A detached copy of a person or organisation; null stays null. */
    public static Party party(Party party) {
        return party == null ? null : EcoreUtil.copy(party);
    }

    /** A random id. */
    public static String id() {
        return UUID.randomUUID().toString();
    }
}
