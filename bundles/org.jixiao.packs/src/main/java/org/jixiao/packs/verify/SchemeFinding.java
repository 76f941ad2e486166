package org.jixiao.packs.verify;

import java.util.Locale;
import java.util.Objects;
import org.jixiao.packs.PackFault;
import org.jixiao.scoring.api.Message;

/**
 * Something the verification of a scheme found.
 *
 * @param severity an error keeps the engine from using the scheme; a warning restricts a part of it
 * @param code stable code, for example {@code scheme.points}
 * @param schemeId id of the scheme
 * @param schemeVersion version of the scheme
 * @param objectId id of the object inside the scheme, or the scheme's own
 * @param path names from the scheme down to the object, for people
 * @param text what is wrong and what to do
 */
public record SchemeFinding(PackFault.Severity severity, String code, String schemeId, String schemeVersion, String objectId,
        String path, Message text) {

    public SchemeFinding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
        schemeId = Objects.requireNonNullElse(schemeId, "");
        schemeVersion = Objects.requireNonNullElse(schemeVersion, "");
        objectId = Objects.requireNonNullElse(objectId, "");
        path = Objects.requireNonNullElse(path, "");
    }

    /** Whether the engine refuses the scheme because of this. */
    public boolean isError() {
        return severity == PackFault.Severity.ERROR;
    }

    /** Place and text in one line. */
    public String render(Locale locale) {
        return Message.of(PackFault.class, "fault.line", path, text).render(locale);
    }

    /** The finding as a fault of a pack. */
    public PackFault inPack(String pack, String file) {
        return new PackFault(severity, code, pack, file, path, text);
    }
}
