package org.jixiao.stages.base;

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
        boolean known = dossier.getSchemes().stream()
                .anyMatch(u -> scheme.getId().equals(u.getSchemeId()) && String.valueOf(scheme.getVersion()).equals(u.getVersion()));
        if (!known) {
            SchemeUse use = BaseFactory.eINSTANCE.createSchemeUse();
            use.setSchemeId(scheme.getId());
            use.setVersion(scheme.getVersion());
            use.setName(scheme.getName());
            use.setStage(scheme.getStage());
            use.setPackId(pack == null ? scheme.getPackId() : pack.id());
            dossier.getSchemes().add(use);
        }
        if (pack == null) {
            return;
        }
        note(dossier, pack);
    }

    /** Notes in a dossier that it needs a pack, in the version that is installed. */
    public static void note(Dossier dossier, PackDescriptor pack) {
        PackUse use = dossier.getRequiredPacks().stream().filter(u -> pack.id().equals(u.getPackId())).findFirst().orElseGet(() -> {
            PackUse fresh = BaseFactory.eINSTANCE.createPackUse();
            dossier.getRequiredPacks().add(fresh);
            return fresh;
        });
        use.setPackId(pack.id());
        use.setVersion(pack.version().toString());
        use.setName(pack.name());
        use.setBundle(pack.contributor());
    }
}
