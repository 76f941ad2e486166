package org.jixiao.provisioning;

import java.util.List;
import java.util.Objects;

/**
 * A pack that a source offers.
 *
 * @param unit id of its p2 unit
 * @param version version of the unit
 * @param name name for people
 * @param provider who made it
 * @param installedVersion version of the unit in the running product, or empty
 * @param declared what its bundles declare
 * @param signers names of those who signed every one of its bundles; empty when a bundle is not signed
 * @param trusted whether the signature was confirmed by the user before
 * @param missing one sentence for each thing it needs that neither source nor product has
 */
public record PackOffer(String unit, String version, String name, String provider, String installedVersion,
        List<DeclaredPack> declared, List<String> signers, boolean trusted, List<String> missing) {

    public PackOffer {
        Objects.requireNonNull(unit);
        declared = List.copyOf(declared);
        signers = List.copyOf(signers);
        missing = List.copyOf(missing);
    }

    /** Whether it can be installed as it is. */
    public boolean installable() {
        return missing.isEmpty();
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
