package org.jixiao.provisioning;

import java.util.List;
import java.util.Objects;

/**
 * A pack in the product or in the user's area.
 *
 * @param unit id of its p2 unit
 * @param version version of the unit
 * @param name name for people
 * @param provider who made it
 * @param active whether the running product has it
 * @param kept whether the user's area holds a copy, so that it survives an update of the product
 * @param declared what its bundles declare
 */
public record InstalledPack(String unit, String version, String name, String provider, boolean active, boolean kept,
        List<DeclaredPack> declared) {

    public InstalledPack {
        Objects.requireNonNull(unit);
        declared = List.copyOf(declared);
    }

    /** Whether this pack is meant by a unit id, feature id, or by anything it declares. */
    public boolean provides(String wanted) {
        return unit.equals(wanted) || unit.equals(wanted + ".feature.group") || declared.stream().anyMatch(d -> d.provides(wanted));
    }
}
