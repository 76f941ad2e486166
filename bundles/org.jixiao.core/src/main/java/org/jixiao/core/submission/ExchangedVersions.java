package org.jixiao.core.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.core.document.Hashes;

/**
 * The last version of each dossier that this organisation and another both had: what one sent and the other received. It is what both
 * sides' changes are told from.
 */
public final class ExchangedVersions {

    private final Path folder;
    private final AtomicFileWriter writer = new AtomicFileWriter();

    /** @param folder beside the dossiers; made when it is needed */
    public ExchangedVersions(Path folder) {
        this.folder = folder;
    }

    /**
     * @param partner name of the other organisation
     * @param dossierId id of the dossier
     * @return the version both had last, if any was exchanged
     */
    public Optional<Path> last(String partner, String dossierId) {
        return Optional.of(place(partner, dossierId)).filter(Files::exists);
    }

    /**
     * Keeps a version that both sides have now.
     *
     * @param partner name of the other organisation
     * @param dossierId id of the dossier
     * @param version the file that was sent or received
     * @throws IOException when it cannot be read or kept
     */
    public void keep(String partner, String dossierId, Path version) throws IOException {
        writer.write(place(partner, dossierId), Files.readAllBytes(version));
    }

    private Path place(String partner, String dossierId) {
        // Names of organisations and ids from elsewhere need not be names of files.
        return folder.resolve(Hashes.sha256((partner + "\n" + dossierId).getBytes(StandardCharsets.UTF_8)) + ".dossier");
    }
}
