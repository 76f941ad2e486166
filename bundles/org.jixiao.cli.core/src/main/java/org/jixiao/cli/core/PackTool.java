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

    /**
     * What became of one pack that was to be installed or removed.
     *
     * @param kind what was done, or why not
     * @param pack its declared id, else the id of its unit
     * @param name its name
     * @param version its version
     * @param signers names of those who signed it; empty when it is not signed
     */
    record Change(Kind kind, String pack, String name, String version, List<String> signers) {

        /** What was done, or why not. */
        public enum Kind {
            /** It is installed now. */
            INSTALLED,
            /** It is removed now. */
            REMOVED,
            /** Nobody whom the user trusts signed it, and the call did not say that it may be installed all the same. */
            UNTRUSTED
        }

        public Change {
            signers = List.copyOf(signers);
        }

        /** Whether it was not done. */
        public boolean refused() {
            return kind == Kind.UNTRUSTED;
        }
    }

    /** How far a change is, and whether it is to stop. */
    interface Watch {

        /** So much is done, 0 to 100; called from the thread of the change. */
        void done(int percent);

        /** Whether the user asked to stop; what was installed before is then as it was. */
        boolean cancelled();
    }

    /** The installed packs. */
    List<Pack> list(Locale locale);

    /** Reads every pack whole and reproduces its worked examples. */
    List<Note> verify(Locale locale);

    /**
     * Installs packs of a folder or a zip file: all of them, or none when one is refused.
     *
     * @param source where the packs are
     * @param packs ids of the packs to install; empty for all that are there
     * @param trust whether packs may be installed that nobody whom the user trusts has signed
     * @return what became of each pack
     * @throws IOException when it cannot be done, saying why and what to do
     */
    List<Change> install(Path source, List<String> packs, boolean trust, Watch watch, Locale locale) throws IOException;

    /**
     * Removes a pack. Dossiers that need it keep their results and settings.
     *
     * @return the removed pack
     * @throws IOException when it cannot be done, saying why and what to do
     */
    Change remove(String id, Watch watch, Locale locale) throws IOException;

    /**
     * Installs again what the user's area of packs holds and this installation lacks, for example after an update of the product.
     *
     * @return one sentence for each pack that was installed again, and for each that could not be
     * @throws IOException when the area or the installation cannot be read, saying why
     */
    List<Note> restore(Watch watch, Locale locale) throws IOException;
}
