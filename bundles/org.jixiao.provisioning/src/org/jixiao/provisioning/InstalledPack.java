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
 * @param signers names of those who signed every one of its bundles; empty when a bundle is not signed
 * @param source the folder or zip the user installed it from; empty when that is not known
 */
public record InstalledPack(String unit, String version, String name, String provider, boolean active, boolean kept,
        List<DeclaredPack> declared, List<String> signers, String source) {

    public InstalledPack {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(source);
        declared = List.copyOf(declared);
        signers = List.copyOf(signers);
    }

    /** The id people know it by: what its first bundle declares, else the unit without p2's ending. */
    public String shortId() {
        return DeclaredPack.shortId(unit, declared);
    }

    /** Whether this pack is meant by a unit id, feature id, or by anything it declares. */
    public boolean provides(String wanted) {
        return unit.equals(wanted) || unit.equals(wanted + ".feature.group") || declared.stream().anyMatch(d -> d.provides(wanted));
    }
}
