package org.jixiao.services;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Publication;
import org.jixiao.report.PublicSite;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.results.PublicResult;
import org.jixiao.stages.results.Releases;

/** Makes a folder of public pages of the dossiers whose results were released. */
public final class Publishing {

    private final DocumentStore store;
    private final Releases releases;

    Publishing(DocumentStore store, Releases releases) {
        this.store = store;
        this.releases = releases;
    }

    /**
     * Something that is not on the pages.
     *
     * @param file the dossier
     * @param title of the dossier or publication, the file's name where it could not be read
     * @param reason why
     * @param failed whether the file could not be read, rather than not being released
     */
    public record LeftOut(Path file, String title, String reason, boolean failed) {
    }

    /**
     * What was made.
     *
     * @param results number of released results
     * @param written the files, the table first; none when it was cancelled
     * @param leftOut what is not there and why
     */
    public record Published(int results, List<Path> written, List<LeftOut> leftOut) {
        public Published {
            written = List.copyOf(written);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Reads dossiers and writes the pages of what is released.
     *
     * @param files the dossiers
     * @param folder where the pages go
     * @param today what is public from a later day on is left out
     * @param locale language of the pages and reasons
     * @param step told of each dossier that was read
     * @param cancelled asked before each dossier; then nothing is written
     * @throws IOException when the pages cannot be written
     */
    public Published publish(Collection<Path> files, Path folder, LocalDate today, Locale locale, Consumer<Path> step, BooleanSupplier cancelled)
            throws IOException {
        List<PublicResult> results = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                return new Published(0, List.of(), leftOut);
            }
            read(file, today, locale, results, leftOut);
            step.accept(file);
        }
        results.sort(Comparator.comparing(PublicResult::publishedOn).reversed().thenComparing(PublicResult::title));
        return new Published(results.size(), new PublicSite(locale).write(results, folder, today), leftOut);
    }

    private void read(Path file, LocalDate today, Locale locale, List<PublicResult> results, List<LeftOut> leftOut) {
        try {
            if (store.load(file).root() instanceof Dossier dossier) {
                results(file, dossier, today, locale, results, leftOut);
            } else {
                leftOut.add(new LeftOut(file, name(file), message("publish.noDossier").render(locale), true));
            }
        } catch (IOException unreadable) {
            leftOut.add(new LeftOut(file, name(file), String.valueOf(unreadable.getMessage()), true));
        }
    }

    private void results(Path file, Dossier dossier, LocalDate today, Locale locale, List<PublicResult> results, List<LeftOut> leftOut) {
        if (dossier.getPublications().isEmpty()) {
            leftOut.add(new LeftOut(file, Objects.toString(dossier.getTitle(), name(file)), message("publish.none").render(locale), false));
        }
        for (Publication publication : dossier.getPublications()) {
            Optional<Message> refusal = releases.refusal(dossier, publication, today, locale);
            if (refusal.isPresent()) {
                leftOut.add(new LeftOut(file, Objects.toString(publication.getTitle(), Objects.toString(dossier.getTitle(), name(file))),
                        refusal.get().render(locale), false));
            } else {
                results.add(PublicResult.of(dossier, publication, PublicResult.evaluation(dossier, publication).orElseThrow(), locale));
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Message message(String key) {
        return Message.of(Publishing.class, key);
    }
}
