package org.jixiao.scoring;

import java.util.List;
import java.util.Locale;
import org.jixiao.scoring.api.Message;

/**
 * Why a scheme is refused, or what to know about it.
 *
 * @param severity whether the scheme may be used
 * @param path names from the scheme down to the place
 * @param element id of the dimension, rule or grade
 * @param reason what is wrong
 */
public record SchemeProblem(Severity severity, List<String> path, String element, Message reason) {

    /** Whether the scheme may be used. */
    public enum Severity {
        /** The scheme must not be used. */
        ERROR,
        /** The scheme can be used; something is missing on this machine or looks odd. */
        WARNING
    }

    public SchemeProblem {
        path = List.copyOf(path);
    }

    /** Place and reason in one line. */
    public String render(Locale locale) {
        return Message.of(SchemeProblem.class, "scheme.place", String.join(" › ", path), reason).render(locale);
    }
}
