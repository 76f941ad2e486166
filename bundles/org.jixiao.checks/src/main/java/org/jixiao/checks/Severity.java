package org.jixiao.checks;

import java.util.Locale;
import java.util.Optional;
import org.jixiao.scoring.api.Message;

/** How much a finding matters. The order is from the worst to the mildest. */
public enum Severity {
    /** The form contradicts itself or a rule, or a score cannot be made: it must be corrected before it goes on. */
    ERROR,
    /** Probably wrong or incomplete: a person should look. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO;

    /** The severity of a declared name such as {@code warning}; empty when there is none of that name. */
    public static Optional<Severity> of(String name) {
        for (Severity severity : values()) {
            if (severity.name().equalsIgnoreCase(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** True when this is as bad as {@code other} or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The severity in words. */
    public String label(Locale locale) {
        return Message.of(Severity.class, "severity." + name().toLowerCase(Locale.ROOT)).render(locale);
    }
}
