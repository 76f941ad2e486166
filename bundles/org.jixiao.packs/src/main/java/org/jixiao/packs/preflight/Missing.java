package org.jixiao.packs.preflight;

import java.util.Objects;
import org.jixiao.scoring.api.Message;

/**
 * Something a document uses and this installation lacks, or has in another version.
 *
 * @param requirement what is used
 * @param installedVersion the version that is installed instead, or empty when none is
 * @param text what is missing, what stays possible without it and what to install
 */
public record Missing(Requirement requirement, String installedVersion, Message text) {

    public Missing {
        Objects.requireNonNull(requirement);
        installedVersion = Objects.requireNonNullElse(installedVersion, "");
        Objects.requireNonNull(text);
    }

    /** Whether nothing of this id is installed at all. */
    public boolean isAbsent() {
        return installedVersion.isEmpty();
    }
}
