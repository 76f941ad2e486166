package org.jixiao.ui.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jixiao.core.document.DocumentNeeds;
import org.jixiao.packs.preflight.Missing;
import org.jixiao.packs.preflight.Preflight;
import org.jixiao.packs.preflight.Requirement;
import org.jixiao.provisioning.DeclaredPack;
import org.jixiao.provisioning.InstalledPack;

/**
 * What the dossiers of the workspace need, read from the heads of their files: none of them is loaded, so thousands are looked
 * through, and also those whose packs are not here.
 *
 * @param files the dossiers
 * @param unreadable files that could not be read, with the reason
 */
record WorkspaceNeeds(List<FileNeeds> files, List<String> unreadable) {

    /** Nothing is known yet. */
    static final WorkspaceNeeds NONE = new WorkspaceNeeds(List.of(), List.of());

    /**
     * One dossier.
     *
     * @param file where it is
     * @param needs what it uses
     * @param missing what of it is not here
     */
    record FileNeeds(Path file, List<Requirement> needs, List<Missing> missing) {
    }

    /**
     * Something that dossiers lack.
     *
     * @param missing what
     * @param files the dossiers that lack it
     */
    record Gap(Missing missing, List<Path> files) {

        /** Whether a pack with these ids is, or brings, what is missing. */
        boolean filledBy(Predicate<String> provides) {
            Requirement wanted = missing.requirement();
            // a scheme is found through its pack: what a source offers is known before its schemes are read
            return provides.test(wanted.id()) || !wanted.provider().isEmpty() && provides.test(wanted.provider());
        }
    }

    WorkspaceNeeds {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /** Looks through the files; a cancelled look gives what was seen so far. */
    static WorkspaceNeeds scan(Collection<Path> files, Preflight preflight, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        org.jixiao.core.document.Preflight reader = new org.jixiao.core.document.Preflight();
        List<FileNeeds> read = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files) {
            if (progress.isCanceled()) {
                break;
            }
            try {
                DocumentNeeds needs = reader.read(file);
                List<Requirement> requirements = Preflight.requirements(needs);
                read.add(new FileNeeds(file, requirements, preflight.check(requirements)));
            } catch (IOException bad) {
                unreadable.add(file + ": " + bad.getMessage());
            }
            progress.worked(1);
        }
        return new WorkspaceNeeds(read, unreadable);
    }

    /** What is missing, each thing once. */
    List<Gap> gaps() {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (FileNeeds file : files) {
            for (Missing missing : file.missing()) {
                Requirement wanted = missing.requirement();
                gaps.computeIfAbsent(wanted.kind() + " " + wanted.id() + " " + wanted.version(), key -> new Gap(missing, new ArrayList<>()))
                        .files().add(file.file());
            }
        }
        return List.copyOf(gaps.values());
    }

    /** The dossiers that use a pack, one of its schemes or one of its methods. */
    List<Path> usersOf(InstalledPack pack) {
        return files.stream().filter(f -> f.needs().stream().anyMatch(n -> uses(n, pack))).map(FileNeeds::file).toList();
    }

    private static boolean uses(Requirement need, InstalledPack pack) {
        if (need.kind() == Requirement.Kind.SCHEME) {
            return pack.declared().stream().map(DeclaredPack::id).anyMatch(id -> !id.isEmpty() && id.equals(need.provider()));
        }
        return pack.provides(need.id());
    }
}
