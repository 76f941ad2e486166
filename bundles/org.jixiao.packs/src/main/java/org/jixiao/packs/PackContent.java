package org.jixiao.packs;

import java.io.IOException;
import java.io.InputStream;

/** The files of one pack, wherever they lie: inside a bundle or in a folder. */
public interface PackContent {

    /** Where the pack lies, for people: a bundle name or a folder. */
    String location();

    /** Whether the file is there. The path is relative to the pack's root and written with forward slashes. */
    boolean has(String path);

    /**
     * Opens a file.
     *
     * @throws IOException when it is not there or cannot be read
     */
    InputStream open(String path) throws IOException;
}
