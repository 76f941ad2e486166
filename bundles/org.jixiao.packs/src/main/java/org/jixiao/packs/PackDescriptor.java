package org.jixiao.packs;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a pack without reading its data.
 *
 * @param id declared id, stable for ever
 * @param version version of the data
 * @param name name for people
 * @param provider who made it
 * @param description what is in it, or empty
 * @param contributor symbolic name of the bundle, or the folder
 * @param content its files
 * @param needs what it cannot work without
 * @param files the files it declares
 * @param renames ids that changed
 */
public record PackDescriptor(String id, PackVersion version, String name, String provider, String description,
        String contributor, PackContent content, List<PackNeed> needs, List<PackFile> files, List<IdRename> renames) {

    public PackDescriptor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(content);
        needs = List.copyOf(needs);
        files = List.copyOf(files);
        renames = List.copyOf(renames);
    }

    /** The declared files of one kind. */
    public List<PackFile> files(PackFile.Kind kind) {
        return files.stream().filter(f -> f.kind() == kind).toList();
    }
}
