package org.jixiao.provisioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.provisioning.ProvisioningException;

/**
 * The user's pack area: one folder {@code <unit>@<version>} per pack, each a whole p2 repository. A folder appears by one rename,
 * so a process that dies leaves a complete copy or none.
 */
final class PackArea {

    private static final String PART = ".part";
    private static final String SOURCE = "source.txt";
    private final Path folder;

    PackArea(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The folders of kept packs. */
    List<Path> kept() throws ProvisioningException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(f -> Files.isDirectory(f) && !f.getFileName().toString().endsWith(PART)).sorted().toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Where the copy of a unit is kept. */
    Path of(String unit, String version) {
        return folder.resolve(unit + "@" + version);
    }

    /** An empty folder to write a copy to; {@link #keep} makes it count. */
    Path begin(String unit, String version) throws ProvisioningException {
        Path part = folder.resolve(unit + "@" + version + PART);
        try {
            PackSources.delete(part);
            return Files.createDirectories(part);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Makes a written copy count in place of any of the same version. */
    Path keep(Path part, String unit, String version) throws ProvisioningException {
        Path target = of(unit, version);
        try {
            PackSources.delete(target);
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Forgets every kept version of a unit but one. */
    void forget(String unit, String butVersion) throws ProvisioningException {
        for (Path copy : kept()) {
            String name = copy.getFileName().toString();
            if (unitOf(name).equals(unit) && !name.substring(unit.length() + 1).equals(butVersion)) {
                try {
                    PackSources.delete(copy);
                } catch (IOException e) {
                    throw failed(e);
                }
            }
        }
    }

    /** Notes in a copy where it came from. */
    void remember(Path part, String source) throws ProvisioningException {
        try {
            Files.writeString(part.resolve(SOURCE), source);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Where a copy came from; empty when an earlier version of the program made it. */
    String source(Path copy) throws ProvisioningException {
        Path file = copy.resolve(SOURCE);
        try {
            return Files.isRegularFile(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The unit a copy's folder is named after. */
    static String unitOf(String folderName) {
        return folderName.substring(0, Math.max(0, folderName.indexOf('@')));
    }

    ProvisioningException failed(IOException e) {
        return new ProvisioningException(Texts.get("area.failed", folder, PackSources.reason(e)), e);
    }
}
