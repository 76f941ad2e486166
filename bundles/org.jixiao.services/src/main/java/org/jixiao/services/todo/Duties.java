package org.jixiao.services.todo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.DossierWork;
import org.jixiao.stages.todo.ToDoList;

/**
 * Works out what is due for whom from dossiers and appraisals in files. What a file gave is kept as long as size and time of the file, the day and the
 * rules are the same, so that only what changed is read again; of a dossier no more is kept than its duties. For several threads.
 */
public final class Duties {

    private static final Comparator<Duty> ORDER = Comparator.comparing(Duty::todo, ToDoList.ORDER).thenComparing(Duty::file);

    private final DocumentStore store;
    private final ToDoList todos;
    private final AppraisalToDos appraisals;
    private final Map<Path, Known> known = new HashMap<>();
    private final Supplier<String> rules;
    private String basis = "";
    private LocalDate day;
    /** Not guarded: whoever looks must not wait for whoever reads. */
    private volatile Latest latest = new Latest("", DutyOverview.NONE);

    /** What was found last, and on what it rests. */
    private record Latest(String basis, DutyOverview overview) {
    }

    private record Stamp(long size, long modified) {
    }

    /** What a file gave; {@code fault} is null when it could be read. */
    private record Known(Stamp stamp, List<Duty> duties, String fault) {
    }

    /**
     * Duties of no files yet.
     *
     * @param store reads the dossiers
     * @param todos finds what is to be done in each dossier
     * @param appraisals finds what is to be done in each appraisal of units
     * @param rules answers another text whenever other rules are installed
     */
    public Duties(DocumentStore store, ToDoList todos, AppraisalToDos appraisals, Supplier<String> rules) {
        this.store = store;
        this.todos = todos;
        this.appraisals = appraisals;
        this.rules = rules;
    }

    /**
     * What is to be done in some dossiers. Those of files that are not named any more are forgotten, unless it is cancelled.
     *
     * @param files the dossiers
     * @param today the day to compare deadlines with
     * @param progress follows and may stop
     */
    public synchronized DutyOverview read(Collection<Path> files, LocalDate today, IndexProgress progress) {
        day = today;
        String now = basis(today);
        if (!now.equals(basis)) {
            known.clear();
            basis = now;
        }
        TreeSet<Path> wanted = new TreeSet<>(files);
        List<Duty> duties = new ArrayList<>();
        Map<Path, String> faults = new LinkedHashMap<>();
        int done = 0;
        boolean cancelled = false;
        for (Path file : wanted) {
            cancelled = progress.isCancelled();
            if (cancelled) {
                break;
            }
            current(file).ifPresent(found -> {
                duties.addAll(found.duties());
                if (found.fault() != null) {
                    faults.put(file, found.fault());
                }
            });
            progress.step(++done, wanted.size());
        }
        if (!cancelled) {
            known.keySet().retainAll(wanted);
        }
        duties.sort(ORDER);
        DutyOverview found = new DutyOverview(duties, faults, done - faults.size(), cancelled);
        if (!cancelled) {
            latest = new Latest(basis, found);
        }
        return found;
    }

    /**
     * What the last reading that was not stopped came to, to be shown until the next one has looked what changed since; reads nothing and
     * waits for nobody. Nothing when the day or the rules are others now.
     */
    public DutyOverview latest(LocalDate today) {
        Latest found = latest;
        return found.basis().equals(basis(today)) ? found.overview() : DutyOverview.NONE;
    }

    private String basis(LocalDate today) {
        return today + " " + rules.get();
    }

    /** Empty when the file is gone: one that was deleted meanwhile is no fault. */
    private Optional<Known> current(Path file) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            known.remove(file);
            return Optional.empty();
        }
        Stamp stamp = stamp(file);
        Known before = known.get(file);
        if (before == null || stamp == null || !stamp.equals(before.stamp())) {
            known.put(file, read(file, stamp));
        }
        return Optional.of(known.get(file));
    }

    /** Null when the file cannot be looked at; reading it says why. */
    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException unreadable) {
            return null;
        }
    }

    private Known read(Path file, Stamp stamp) {
        try {
            EObject root = store.load(file).root();
            if (root instanceof Appraisal appraisal) {
                String title = appraisal.getTitle() == null || appraisal.getTitle().isBlank() ? file.getFileName().toString() : appraisal.getTitle();
                return new Known(stamp, appraisals.list(appraisal, day).stream().map(todo -> new Duty(file, title, todo)).toList(), null);
            }
            if (!(root instanceof Dossier dossier)) {
                throw new DocumentException(Fault.FOREIGN, file, root.eClass().getName(), null);
            }
            String project = DossierWork.subject(dossier, file);
            return new Known(stamp, todos.list(List.of(dossier), day).stream().map(todo -> new Duty(file, project, todo)).toList(), null);
        } catch (IOException e) {
            return new Known(stamp, List.of(), String.valueOf(e.getMessage()));
        }
    }
}
