package org.jixiao.packs;

import java.util.Locale;
import java.util.Objects;
import org.jixiao.scoring.api.Message;

/**
 * Something wrong in a pack, named so that its author finds the place.
 *
 * @param severity how bad it is
 * @param code stable code of the kind of fault, for example {@code pack.duplicate}
 * @param pack id of the pack, or of its contributor while the id is unknown
 * @param file file inside the pack, or empty
 * @param element the element inside the file: an id, or a path of names, or empty
 * @param text what is wrong and what to do
 */
public record PackFault(Severity severity, String code, String pack, String file, String element, Message text) {

    /** How bad a fault is. */
    public enum Severity {
        /** The part cannot be used. */
        ERROR,
        /** The part can be used, with the restriction that the text names. */
        WARNING
    }

    public PackFault {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        pack = Objects.requireNonNullElse(pack, "");
        file = Objects.requireNonNullElse(file, "");
        element = Objects.requireNonNullElse(element, "");
        Objects.requireNonNull(text);
    }

    /** An error; its words are the key {@code code} beside this class. */
    public static PackFault error(String code, String pack, String file, String element, Object... arguments) {
        return new PackFault(Severity.ERROR, code, pack, file, element, Message.of(PackFault.class, code, plain(arguments)));
    }

    /** A warning; its words are the key {@code code} beside this class. */
    public static PackFault warning(String code, String pack, String file, String element, Object... arguments) {
        return new PackFault(Severity.WARNING, code, pack, file, element, Message.of(PackFault.class, code, plain(arguments)));
    }

    /** Whether the part cannot be used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Pack, file, element and text in one line. */
    public String render(Locale locale) {
        StringBuilder place = new StringBuilder(pack);
        for (String part : new String[] {file, element}) {
            if (!part.isEmpty()) {
                place.append(place.isEmpty() ? "" : " · ").append(part);
            }
        }
        return Message.of(PackFault.class, "fault.line", place.toString(), text).render(locale);
    }

    private static Object[] plain(Object[] arguments) {
        Object[] result = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            result[i] = arguments[i] == null ? "" : arguments[i];
        }
        return result;
    }
}
