package org.jixiao.stages.base;

import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;

/** New objects for a dossier: copies with ids of their own, and the note which scheme is used. */
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

    /** Notes in an item and in its dossier by which scheme it is worked on. */
    public static void use(Dossier dossier, WorkItem item, Scheme scheme) {
        item.setSchemeId(scheme.getId());
        item.setSchemeVersion(scheme.getVersion());
        boolean known = dossier.getSchemes().stream().anyMatch(u -> scheme.getId().equals(u.getSchemeId())
                && String.valueOf(scheme.getVersion()).equals(u.getVersion()));
        if (!known) {
            SchemeUse use = BaseFactory.eINSTANCE.createSchemeUse();
            use.setSchemeId(scheme.getId());
            use.setVersion(scheme.getVersion());
            use.setName(scheme.getName());
            use.setStage(scheme.getStage());
            use.setPackId(scheme.getPackId());
            dossier.getSchemes().add(use);
        }
    }
}
