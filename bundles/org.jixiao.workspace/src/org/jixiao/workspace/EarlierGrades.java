package org.jixiao.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.stages.results.ResultBasis;

/**
 * The grades of a subject in earlier years, from the other dossiers of a workspace. Takes a moment for a large one: not for the UI thread.
 */
public final class EarlierGrades {

    /** No rule looks further back. */
    private static final int YEARS = 5;

    private final IContainer root;
    private final DocumentStore store;
    private final OverviewReader reader = new OverviewReader();

    /**
     * Looks for grades.
     *
     * @param root holds the dossiers, in folders below it
     * @param store reads those that are about the subject
     */
    public EarlierGrades(IContainer root, DocumentStore store) {
        this.root = root;
        this.store = store;
    }

    /**
     * What is looked for.
     *
     * @param id id of the dossier that asks
     * @param name of the subject
     * @param code code of the project, or empty
     * @param unit who carries it out, or empty
     * @param year fiscal year of the dossier that asks
     */
    public record Subject(String id, String name, String code, String unit, int year) {

        /** The subject of a dossier. */
        public static Subject of(Dossier dossier) {
            boolean named = dossier.getSubject() != null;
            Party unit = named && dossier.getSubject().getImplementingUnit() != null ? dossier.getSubject().getImplementingUnit()
                    : dossier.getAgency();
            return new Subject(Objects.toString(dossier.getId(), ""), plain(named && dossier.getSubject().getName() != null
                    ? dossier.getSubject().getName() : dossier.getTitle()), plain(named ? dossier.getSubject().getCode() : null),
                    plain(unit == null ? null : unit.getName()), dossier.getFiscalYear());
        }

        private static String plain(String text) {
            return text == null ? "" : text.strip();
        }

        /** By the code of the project where both have one, else by name and unit. */
        boolean isSame(Subject other) {
            return code.isEmpty() || other.code.isEmpty() ? name.equals(other.name) && unit.equals(other.unit) : code.equals(other.code);
        }
    }

    /**
     * The grades by year. A year of which two dossiers say different grades is left out: it is not known which is right.
     *
     * @param cancelled asked between two files; what was found until then is answered
     */
    public Map<Integer, String> of(Subject subject, BooleanSupplier cancelled) {
        Map<Integer, String> grades = new TreeMap<>();
        Set<Integer> contradicted = new HashSet<>();
        for (Path file : files()) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            dossier(file, subject).ifPresent(dossier -> ResultBasis.of(dossier).ifPresent(basis -> {
                String other = grades.putIfAbsent(dossier.getFiscalYear(), basis.grade());
                if (other != null && !other.equals(basis.grade())) {
                    contradicted.add(dossier.getFiscalYear());
                }
            }));
        }
        contradicted.forEach(grades::remove);
        return grades;
    }

    /**
     * The dossiers of the subject in the years before, as they are on disk.
     *
     * @param cancelled asked between two files; what was found until then is answered
     */
    public List<Dossier> dossiers(Subject subject, BooleanSupplier cancelled) {
        List<Dossier> found = new ArrayList<>();
        for (Path file : files()) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            dossier(file, subject).ifPresent(found::add);
        }
        return found;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            root.accept(resource -> {
                if (resource instanceof IFile file && "dossier".equals(file.getFileExtension()) && file.getLocation() != null) {
                    files.add(file.getLocation().toPath());
                }
                return resource.getType() != IResource.FILE;
            });
        } catch (CoreException e) {
            ILog.of(EarlierGrades.class).error("The dossiers could not be listed: " + e.getMessage(), e);
        }
        return files;
    }

    /** The dossier in a file when it is about the subject in an earlier year. */
    private Optional<Dossier> dossier(Path file, Subject subject) {
        try {
            int year;
            try (InputStream in = Files.newInputStream(file)) {
                year = reader.read(in).year();
            }
            if (year >= subject.year() || year < subject.year() - YEARS) {
                return Optional.empty();
            }
            return store.load(file).root() instanceof Dossier dossier && !subject.id().equals(dossier.getId())
                    && subject.isSame(Subject.of(dossier)) ? Optional.of(dossier) : Optional.empty();
        } catch (IOException unreadable) {
            // The year stays unknown; that the file cannot be read is told where it stands.
            return Optional.empty();
        }
    }
}
