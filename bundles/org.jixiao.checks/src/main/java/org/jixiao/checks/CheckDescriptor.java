package org.jixiao.checks;

import java.util.Objects;
import java.util.function.Supplier;
import org.jixiao.model.base.Stage;

/**
 * What is known about a check without loading its code.
 *
 * @param id full id, for instance {@code org.jixiao.checks.score.total}; written into markers and reports, so it never changes
 * @param version version of what the check does, for instance {@code 1.0}
 * @param name a few words in the language of the platform
 * @param contributor symbolic name of the bundle that brings the check
 * @param severity what its findings are unless the check says otherwise
 * @param scope what it looks at
 * @param category declared group such as {@code totals} or {@code execution}; for filters
 * @param stage the stage of management it belongs to
 * @param factory makes the check, at its first use
 */
public record CheckDescriptor(String id, String version, String name, String contributor, Severity severity, CheckScope scope,
        String category, Stage stage, Supplier<Check> factory) {

    public CheckDescriptor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(name);
        Objects.requireNonNull(contributor);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(category);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(factory);
    }

    /** The part of the id behind the contributor's name, or the whole id when it does not start with it. */
    public String localId() {
        return id.startsWith(contributor + ".") ? id.substring(contributor.length() + 1) : id;
    }

    /** Key of one of the check's texts: {@code check.<local id>.<part>}. */
    public String key(String part) {
        return "check." + localId() + "." + part;
    }
}
