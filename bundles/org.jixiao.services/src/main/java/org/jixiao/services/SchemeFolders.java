package org.jixiao.services;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jixiao.packs.FolderPacks;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackFault;
import org.jixiao.packs.PackSource;

/**
 * The packs an agency keeps as plain folders: in the user's own area, in the workspace, and in folders named on the command line. A
 * folder somebody named must be there; the places that are only looked at may be absent.
 */
public final class SchemeFolders implements PackSource {

    /** System property with the folders of the user's area, divided like a class path; replaces {@code ~/.jixiao/schemes}. */
    public static final String FOLDERS = "jixiao.packs.folders";

    /** Where a workspace keeps packs of its own. */
    public static final String IN_WORKSPACE = ".jixiao/schemes";

    private static final String HOME = "jixiao.home";
    private static final String INSTANCE_AREA = "osgi.instance.area";

    private final List<Path> looked;
    private final Set<Path> named;

    /**
     * Packs in folders.
     *
     * @param looked folders that may be absent
     * @param named folders that somebody named; one that is absent is a fault
     */
    public SchemeFolders(List<Path> looked, List<Path> named) {
        this.looked = List.copyOf(looked);
        this.named = new LinkedHashSet<>(named);
    }

    /**
     * The folders of the running program: what {@value #FOLDERS} names, else {@code schemes} in {@code -Djixiao.home}, else
     * {@code ~/.jixiao/schemes}; then {@value #IN_WORKSPACE} in the workspace, where there is one.
     *
     * @param properties properties of the platform or of the system; null for one that is not set
     */
    public static SchemeFolders of(UnaryOperator<String> properties) {
        List<Path> looked = new ArrayList<>();
        List<Path> named = new ArrayList<>();
        String folders = properties.apply(FOLDERS);
        String home = properties.apply(HOME);
        if (folders != null) {
            for (String folder : folders.split(File.pathSeparator)) {
                if (!folder.isBlank()) {
                    named.add(Path.of(folder.strip()));
                }
            }
        } else if (home != null && !home.isBlank()) {
            looked.add(Path.of(home, "schemes"));
        } else {
            looked.add(Path.of(properties.apply("user.home"), ".jixiao", "schemes"));
        }
        String area = properties.apply(INSTANCE_AREA);
        if (area != null && area.startsWith("file:")) {
            looked.add(Path.of(URI.create(area.replace(" ", "%20"))).resolve(IN_WORKSPACE));
        }
        return new SchemeFolders(looked, named);
    }

    /** Adds folders that somebody named; each counts once. */
    void name(List<Path> folders) {
        synchronized (named) {
            named.addAll(folders);
        }
    }

    /** All folders in the order in which they count. */
    public List<Path> folders() {
        List<Path> all = new ArrayList<>();
        synchronized (named) {
            all.addAll(named);
        }
        all.addAll(looked);
        return all.stream().map(f -> f.toAbsolutePath().normalize()).distinct().toList();
    }

    /** The folder in which a person who works here keeps files: that of the workspace, else that of the user; empty where there is neither. */
    public Optional<Path> own() {
        return looked.isEmpty() ? Optional.empty() : Optional.of(looked.getLast().toAbsolutePath().normalize());
    }

    /**
     * What lies in the folders now, as a text that changes whenever a file is added, changed, renamed or removed; empty when there is
     * nothing. Hidden files and folders do not count. What cannot be read counts as such, so that it is read once it can be.
     */
    public String stamp() {
        StringBuilder stamp = new StringBuilder();
        for (Path folder : folders()) {
            if (Files.isDirectory(folder)) {
                FolderStamp.add(folder, stamp);
            }
        }
        return stamp.toString();
    }

    @Override
    public List<PackDescriptor> packs(Consumer<PackFault> faults) {
        synchronized (named) {
            named.stream().filter(folder -> !Files.isDirectory(folder))
                    .forEach(folder -> faults.accept(PackFault.error("pack.folder.absent", folder.toString(), "", "")));
        }
        List<PackDescriptor> packs = new ArrayList<>();
        for (Path folder : folders()) {
            packs.addAll(new FolderPacks(folder, Locale.getDefault()).packs(faults));
        }
        return packs;
    }
}
