package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.core.index.IndexProgress;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;

/** Dossiers as they are now, each read once; of one that cannot be read, the reason is kept until somebody asks for it. */
final class ReadDossiers {

    private final Map<Path, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<Path, IOException> failures = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    private ReadDossiers() {
    }

    /** Reads them; empty when it was stopped. */
    static Optional<ReadDossiers> read(JixiaoServices services, List<Path> files, IndexProgress progress) {
        ReadDossiers read = new ReadDossiers();
        for (Path file : files) {
            if (progress.isCancelled()) {
                return Optional.empty();
            }
            read.files.add(file);
            try {
                read.dossiers.put(file, ChosenDossiers.snapshot(services, file));
            } catch (IOException e) {
                read.failures.put(file, e);
            }
            progress.step(read.files.size(), files.size());
        }
        return Optional.of(read);
    }

    /** All files, readable or not. */
    List<Path> files() {
        return files;
    }

    /** Those that could be read. */
    Collection<Dossier> dossiers() {
        return dossiers.values();
    }

    /**
     * The dossier of a file.
     *
     * @throws IOException why it could not be read
     */
    Dossier get(Path file) throws IOException {
        IOException failure = failures.get(file);
        if (failure != null) {
            throw failure;
        }
        return dossiers.get(file);
    }
}
