package org.jixiao.scoring.api;

import java.util.Optional;

/** Finds methods by id or alias. */
@FunctionalInterface
public interface MethodLookup {

    /** Knows no method. */
    MethodLookup NONE = id -> Optional.empty();

    /** The method, or nothing when no plug-in provides it. */
    Optional<ScoringMethod> find(String id);
}
