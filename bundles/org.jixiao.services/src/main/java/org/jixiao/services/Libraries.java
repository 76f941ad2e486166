package org.jixiao.services;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.exchange.library.LibraryExporter;
import org.jixiao.exchange.library.LibraryImporter;
import org.jixiao.exchange.library.ReadLibrary;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.library.LibraryUses;

/** Indicator libraries: those of the installed packs, those in files, as workbooks, and where their definitions are used. */
public final class Libraries {

    private final PackRepository packs;
    private final DocumentStore store;
    private final LibraryImporter importer;
    private final FormWriter workbooks;

    /**
     * A library of an installed pack; it is shared by everybody and only read.
     *
     * @param library the library
     * @param pack the pack
     */
    public record Installed(IndicatorLibrary library, PackDescriptor pack) {
    }

    /**
     * Where definitions are used in one dossier.
     *
     * @param file the dossier
     * @param dossier what it contains; null when it could not be read
     * @param uses the rows that come from definitions, in the order of the dossier
     * @param fault why the dossier could not be read; empty when it could
     */
    public record Used(Path file, Dossier dossier, List<LibraryUses.Use> uses, String fault) {
    }

    Libraries(PackRepository packs, DocumentStore store, LibraryImporter importer, FormWriter workbooks) {
        this.packs = packs;
        this.store = store;
        this.importer = importer;
        this.workbooks = workbooks;
    }

    /** The libraries of the installed packs. */
    public List<Installed> installed() {
        List<Installed> all = new ArrayList<>();
        for (PackDescriptor pack : packs.packs()) {
            packs.libraries(pack.id()).forEach(library -> all.add(new Installed(library, pack)));
        }
        return all;
    }

    /** An installed library by its id. */
    public Optional<Installed> installed(String id) {
        return installed().stream().filter(i -> i.library().getId() != null && i.library().getId().equals(id)).findFirst();
    }

    /** Whether an installed pack has a definition of this id, so that everybody finds its scoring rule. */
    public boolean isInstalled(String definitionId) {
        return packs.indicator(definitionId).isPresent();
    }

    /** The installed pack that has a definition of this id. */
    public Optional<PackDescriptor> packOf(String definitionId) {
        Optional<IndicatorDefinition> found = packs.indicator(definitionId);
        return installed().stream().filter(i -> found.isPresent() && found.get().eContainer() == i.library()).map(Installed::pack).findFirst();
    }

    /**
     * The library of a file {@code *.indicators}.
     *
     * @throws IOException when it cannot be read, or holds something else
     */
    public IndicatorLibrary load(Path file) throws IOException {
        if (store.load(file).root() instanceof IndicatorLibrary library) {
            return library;
        }
        throw new DocumentException(DocumentException.Fault.FOREIGN, file, DocumentKind.INDICATORS.extension(), null);
    }

    /** Writes a library to a file {@code *.indicators}, whole or not at all. */
    public void save(Path file, IndicatorLibrary library) throws IOException {
        store.save(file, library);
    }

    /** Reads a workbook as a library. */
    public ReadLibrary read(Path workbook) {
        return importer.read(workbook);
    }

    /** Writes a library as a workbook, with heads and words in a language. */
    public void write(IndicatorLibrary library, Path workbook, Locale locale) throws IOException {
        workbooks.write(new LibraryExporter(locale).plan(library), workbook);
    }

    /** The dossiers below a folder, in the order of their names; those in hidden folders are no dossiers of the user's. */
    public static List<Path> dossiers(Path folder) throws IOException {
        return documents(folder, DocumentKind.DOSSIER);
    }

    /** The libraries below a folder, in the order of their names. */
    public static List<Path> libraries(Path folder) throws IOException {
        return documents(folder, DocumentKind.INDICATORS);
    }

    private static List<Path> documents(Path folder, DocumentKind kind) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && String.valueOf(directory.getFileName()).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (DocumentKind.of(file).filter(kind::equals).isPresent() && !file.getFileName().toString().startsWith(".")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                // Reading it later says why it cannot be read; a folder that cannot be read holds nothing that could.
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    /**
     * Looks for uses of definitions in dossiers, one dossier after the other. Takes long for many: for a job.
     *
     * @param cancelled asked before each dossier
     * @param each told of every dossier, also those without uses and those that cannot be read
     */
    public void used(Collection<IndicatorDefinition> definitions, List<Path> dossiers, BooleanSupplier cancelled, Consumer<Used> each) {
        LibraryUses uses = new LibraryUses(definitions);
        for (Path file : dossiers) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            each.accept(used(uses, file));
        }
    }

    private Used used(LibraryUses uses, Path file) {
        try {
            if (store.load(file).root() instanceof Dossier dossier) {
                return new Used(file, dossier, uses.in(dossier), "");
            }
            throw new DocumentException(DocumentException.Fault.FOREIGN, file, DocumentKind.DOSSIER.extension(), null);
        } catch (IOException e) {
            return new Used(file, null, List.of(), String.valueOf(e.getMessage()));
        }
    }
}
