package org.jixiao.services.todo;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be done over many dossiers.
 *
 * @param duties the overdue first, then by day; what has no day comes last
 * @param faults why a file could not be read, by file
 * @param dossiers how many could be read
 * @param cancelled whether it was stopped before the end; then some dossiers are missing
 */
public record DutyOverview(List<Duty> duties, Map<Path, String> faults, int dossiers, boolean cancelled) {

    /** Nothing. */
    public static final DutyOverview NONE = new DutyOverview(List.of(), Map.of(), 0, false);

    /** Copies. */
    public DutyOverview {
        duties = List.copyOf(duties);
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(faults)));
    }
}
