package org.jixiao.ui.bench.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param folder folder of the workspace with the prepared dossiers
 * @param small name of the dossier with few indicators
 * @param large name of the dossier with many
 * @param results where the samples are written
 * @param repeats how often things are opened; smaller things are done a multiple of this
 */
record BenchRequest(String folder, String small, String large, Path results, int repeats) {

    private static final String OPTION = "-jixiao.bench";
    private static final int VALUES = 5;

    /**
     * Reads the arguments {@code -jixiao.bench folder small large results repeats}.
     *
     * @throws IllegalArgumentException when they are not there; the command always gives them
     */
    static BenchRequest parse(String... arguments) {
        List<String> all = List.of(arguments);
        int at = all.indexOf(OPTION);
        if (at < 0 || at + VALUES >= all.size()) {
            throw new IllegalArgumentException(OPTION + " <folder> <small> <large> <results> <repeats>");
        }
        return new BenchRequest(all.get(at + 1), all.get(at + 2), all.get(at + 3), Path.of(all.get(at + 4)),
                Integer.parseInt(all.get(at + VALUES)));
    }
}
