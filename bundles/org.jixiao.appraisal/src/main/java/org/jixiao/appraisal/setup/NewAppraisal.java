package org.jixiao.appraisal.setup;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.base.Party;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.SchemeUses;

/**
 * Begins an appraisal from a scheme. Everything the scheme says about groups, parts, tiers, classes, days and consequences is copied into
 * the document, where it can be seen and changed: a later version of the scheme does not change a year that has begun.
 */
public final class NewAppraisal {

    private NewAppraisal() {
    }

    /**
     * What a new appraisal is about.
     *
     * @param title shown everywhere
     * @param year the appraised year
     * @param organiser who appraises, or null
     */
    public record Task(String title, int year, Party organiser) {
    }

    /** Whether appraisals can be begun from a scheme. */
    public static boolean fits(Scheme scheme) {
        return !scheme.getAppraisalGroups().isEmpty();
    }

    /**
     * A new, detached appraisal without units.
     *
     * @param pack the pack the scheme comes from, or null when that is not known
     * @throws IllegalArgumentException when the scheme is none for appraisals
     */
    public static Appraisal of(Scheme scheme, PackDescriptor pack, Task task) {
        if (!fits(scheme)) {
            throw new IllegalArgumentException(scheme.getId() + " has no appraisal groups");
        }
        Appraisal appraisal = AppraisalFactory.eINSTANCE.createAppraisal();
        appraisal.setId(Copies.id());
        appraisal.setTitle(task.title());
        appraisal.setYear(task.year());
        appraisal.setOrganiser(Copies.party(task.organiser()));
        note(appraisal, scheme, pack);
        for (AppraisalGroup group : scheme.getAppraisalGroups()) {
            AppraisalGroup copy = Copies.fresh(group);
            if (copy.getRounding() == null && scheme.getRounding() != null) {
                copy.setRounding(EcoreUtil.copy(scheme.getRounding()));
            }
            appraisal.getGroups().add(copy);
        }
        appraisal.setCalendar(Copies.fresh(scheme.getCalendar()));
        scheme.getConsequenceRules().forEach(r -> appraisal.getConsequenceRules().add(Copies.fresh(r)));
        return appraisal;
    }

    private static void note(Appraisal appraisal, Scheme scheme, PackDescriptor pack) {
        appraisal.setSchemeId(scheme.getId());
        appraisal.setSchemeVersion(scheme.getVersion());
        SchemeUses.note(appraisal.getSchemes(), appraisal.getRequiredPacks(), scheme, pack);
    }
}
