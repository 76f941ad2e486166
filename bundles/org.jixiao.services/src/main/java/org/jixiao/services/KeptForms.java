package org.jixiao.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.core.document.Hashes;

/**
 * Filed forms kept beside the dossiers that were made from them, so that every value can be shown in the cell it was read from, also
 * after the file was sent away or changed. A form is found by the SHA-256 of its bytes, which the dossier's provenance holds.
 */
public final class KeptForms {

    /** Folder of the kept forms below the folder of the dossiers. */
    public static final Path FOLDER = Path.of(".jixiao", "forms");

    private KeptForms() {
    }

    /**
     * Keeps a copy of a form. A form that is kept already is not copied again.
     *
     * @param form the filed form
     * @param root folder of the dossiers made from it; they may lie in folders below
     * @return the copy
     * @throws IOException when it cannot be read or written
     */
    public static Path keep(Path form, Path root) throws IOException {
        Path folder = root.resolve(FOLDER).resolve(Hashes.sha256(form));
        Path copy = folder.resolve(form.getFileName().toString());
        if (!Files.exists(copy)) {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", null);
            Files.copy(form, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    /**
     * The kept form that a dossier's value came from.
     *
     * @param dossier file of the dossier
     * @param hash SHA-256 of the form as the provenance has it
     * @return the copy, looked for in the dossier's folder and those above it; empty when it was not kept
     * @throws IOException when a folder cannot be read
     */
    public static Optional<Path> find(Path dossier, String hash) throws IOException {
        if (hash == null || !hash.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        for (Path at = dossier.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
            Path folder = at.resolve(FOLDER).resolve(hash);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    Optional<Path> form = files.filter(f -> !f.getFileName().toString().startsWith("part")).findFirst();
                    if (form.isPresent()) {
                        return form;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
