package org.jixiao.stages.base;

import java.util.List;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.PackUse;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackRepository;

/** Which scheme of which pack an item is worked on with, so that a reader who lacks it knows what to install. */
public final class SchemeUses {

    private SchemeUses() {
    }

    /** Notes it. What is noted already stays; the pack is noted in the version that is installed. */
    public static void note(PackRepository packs, Dossier dossier, WorkItem item, Scheme scheme) {
        item.setSchemeId(scheme.getId());
        item.setSchemeVersion(scheme.getVersion());
        note(packs, dossier, scheme);
    }

    /** Notes a scheme that was chosen and that nothing was begun with yet. */
    public static void note(PackRepository packs, Dossier dossier, Scheme scheme) {
        PackDescriptor pack = packs.scheme(scheme.getId(), scheme.getVersion()).map(PackRepository.SchemeEntry::pack).orElse(null);
        note(dossier.getSchemes(), dossier.getRequiredPacks(), scheme, pack);
    }

    /**
     * Notes a scheme and its pack in the lists of a document of any kind.
     *
     * @param pack the installed pack it comes from, or null when that is not known
     */
    public static void note(List<SchemeUse> schemes, List<PackUse> packs, Scheme scheme, PackDescriptor pack) {
        boolean known = schemes.stream()
                .anyMatch(u -> scheme.getId().equals(u.getSchemeId()) && String.valueOf(scheme.getVersion()).equals(u.getVersion()));
        if (!known) {
            SchemeUse use = BaseFactory.eINSTANCE.createSchemeUse();
            use.setSchemeId(scheme.getId());
            use.setVersion(scheme.getVersion());
            use.setName(scheme.getName());
            use.setStage(scheme.getStage());
            use.setPackId(pack == null ? scheme.getPackId() : pack.id());
            schemes.add(use);
        }
        if (pack != null) {
            note(packs, pack);
        }
    }

    /** Notes in a dossier that it needs a pack, in the version that is installed. */
    public static void note(Dossier dossier, PackDescriptor pack) {
        note(dossier.getRequiredPacks(), pack);
    }

    private static void note(List<PackUse> packs, PackDescriptor pack) {
        PackUse use = packs.stream().filter(u -> pack.id().equals(u.getPackId())).findFirst().orElseGet(() -> {
            PackUse fresh = BaseFactory.eINSTANCE.createPackUse();
            packs.add(fresh);
            return fresh;
        });
        use.setPackId(pack.id());
        use.setVersion(pack.version().toString());
        use.setName(pack.name());
        use.setBundle(pack.contributor());
    }
}
