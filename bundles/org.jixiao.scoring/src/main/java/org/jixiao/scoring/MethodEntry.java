package org.jixiao.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jixiao.scoring.api.ScoringMethod;

/**
 * A method as it is announced, before it is loaded.
 *
 * @param id declared id
 * @param name declared name
 * @param version declared version
 * @param apiVersion API version it was written for
 * @param aliases earlier ids
 * @param contributor symbolic name of the plug-in, for messages
 * @param loader makes the method; called at most once, when it is first needed
 */
public record MethodEntry(String id, String name, String version, String apiVersion, List<String> aliases, String contributor,
        Supplier<ScoringMethod> loader) {

    public MethodEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(contributor);
        Objects.requireNonNull(loader);
        aliases = List.copyOf(aliases);
    }

    /** A method that is already there, for tests and plain Java. */
    public static MethodEntry of(ScoringMethod method, String contributor) {
        var d = method.descriptor();
        return new MethodEntry(d.id(), d.label().render(null), d.version(), d.apiVersion(), d.aliases(), contributor, () -> method);
    }
}
