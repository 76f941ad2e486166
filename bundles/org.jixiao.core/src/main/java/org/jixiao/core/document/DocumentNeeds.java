package org.jixiao.core.document;

import java.util.List;

/**
 * What a document says about itself and needs, read before the model is loaded.
 *
 * @param kind dossier, appraisal, indicators or scheme
 * @param formatVersion version of the format the file is written in; older ones are migrated on loading
 * @param id id of the root object, empty when it has none
 * @param title title or name of the root object, may be empty
 * @param packs packs to install, as recorded in the file
 * @param schemes schemes that were used
 * @param methods scoring methods named by rules inside the file or recorded in its score traces
 */
public record DocumentNeeds(DocumentKind kind, int formatVersion, String id, String title, List<Pack> packs, List<Scheme> schemes,
        List<Method> methods) {

    /** Copies the lists. */
    public DocumentNeeds {
        packs = List.copyOf(packs);
        schemes = List.copyOf(schemes);
        methods = List.copyOf(methods);
    }

    /**
     * @param id declared id of the pack
     * @param version version the document was worked on with
     * @param name shown when the pack is absent
     * @param bundle bundle that holds it, may be empty
     * @param feature installable feature that holds it, may be empty
     */
    public record Pack(String id, String version, String name, String bundle, String feature) {
    }

    /**
     * @param id declared id of the scheme
     * @param version version the document was worked on with
     * @param name shown when the scheme is absent
     * @param packId pack that brings it, may be empty
     */
    public record Scheme(String id, String version, String name, String packId) {
    }

    /**
     * @param id declared id of the method
     * @param version version it was used in, may be empty
     * @param bundle bundle that provides it, may be empty
     * @param feature installable feature that provides it, may be empty
     * @param byRule true when a rule in the file asks for it, so that scoring again needs it; false when only a recorded trace names it
     */
    public record Method(String id, String version, String bundle, String feature, boolean byRule) {
    }
}
