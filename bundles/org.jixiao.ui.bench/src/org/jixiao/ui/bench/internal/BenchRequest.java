package org.jixiao.ui.bench.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param folder folder of the workspace with the prepared documents
 * @param small name of the dossier with few indicators
 * @param large name of the dossier with many
 * @param appraisal name of the appraisal
 * @param results where the samples are written
 * @param repeats how often things are opened; smaller things are done a multiple of this
 */
record BenchRequest(String folder, String small, String large, String appraisal, Path results, int repeats) {

    private static final String OPTION = "-jixiao.bench";
    private static final int VALUES = 6;

    /**
     * Reads the arguments {@code -jixiao.bench folder small large appraisal results repeats}.
     *
     * @throws IllegalArgumentException when they are not there; the command always gives them
     */
    static BenchRequest parse(String... arguments) {
        List<String> all = List.of(arguments);
        int at = all.indexOf(OPTION);
        if (at < 0 || at + VALUES >= all.size()) {
            throw new IllegalArgumentException(OPTION + " <folder> <small> <large> <appraisal> <results> <repeats>");
        }
        return new BenchRequest(all.get(at + 1), all.get(at + 2), all.get(at + 3), all.get(at + 4), Path.of(all.get(at + 5)),
                Integer.parseInt(all.get(at + VALUES)));
    }
}
