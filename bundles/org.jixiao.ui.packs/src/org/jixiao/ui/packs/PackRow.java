package org.jixiao.ui.packs;

import java.util.List;
import java.util.Optional;
import org.jixiao.provisioning.InstalledPack;

/**
 * One line of the pack manager.
 *
 * @param state whether it works now
 * @param id its declared id, else that of its unit
 * @param name its name
 * @param version its version
 * @param provider who made it, or empty
 * @param description what is in it, or empty
 * @param schemes names of the schemes it brings
 * @param libraries names of the indicator libraries it brings
 * @param methods names of the scoring methods it brings
 * @param needs ids of the packs and methods it builds on
 * @param installed how it was installed; empty for a pack that is part of the product
 */
record PackRow(State state, String id, String name, String version, String provider, String description, List<String> schemes,
        List<String> libraries, List<String> methods, List<String> needs, Optional<InstalledPack> installed) {

    /** Whether a pack works now. */
    enum State {
        /** Part of the product: works, cannot be removed. */
        SHIPPED,
        /** Works. */
        ACTIVE,
        /** Installed or updated since the program was started: works after the next start. */
        AFTER_RESTART,
        /** Removed since the program was started: works until it ends. */
        LEAVING,
        /** Kept in the user's area but not installed. */
        KEPT
    }

    PackRow {
        schemes = List.copyOf(schemes);
        libraries = List.copyOf(libraries);
        methods = List.copyOf(methods);
        needs = List.copyOf(needs);
    }

    /** Whether the user may remove it. */
    boolean removable() {
        return installed.isPresent();
    }
}
