package org.jixiao.cli.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Lists and changes what is installed. The product does it through p2; plain Java can only look. */
public interface PackTool {

    /**
     * An installed pack.
     *
     * @param id its id
     * @param version its version
     * @param name its name in the language asked for
     * @param provider symbolic name of the bundle, or folder, it comes from
     * @param schemes how many schemes it brings
     * @param methods how many scoring methods its bundle brings
     */
    record Pack(String id, String version, String name, String provider, int schemes, int methods) {
    }

    /**
     * What a verification or a change found.
     *
     * @param error true when something is wrong, false for a plain statement
     * @param pack id of the pack it is about; may be empty
     * @param what one sentence
     */
    record Note(boolean error, String pack, String what) {
    }

    /** The installed packs. */
    List<Pack> list(Locale locale);

    /** Reads every pack whole and reproduces its worked examples. */
    List<Note> verify(Locale locale);

    /**
     * Installs the packs of a folder, a zip file or a site.
     *
     * @param source where the packs are
     * @return what was installed
     * @throws IOException when it cannot be done, saying why and what to do
     */
    List<Note> install(Path source, Locale locale) throws IOException;

    /**
     * Removes a pack. Dossiers that need it keep their results and settings.
     *
     * @throws IOException when it cannot be done, saying why and what to do
     */
    List<Note> remove(String id, Locale locale) throws IOException;
}
