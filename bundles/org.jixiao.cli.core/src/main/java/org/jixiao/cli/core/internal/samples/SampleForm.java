package org.jixiao.cli.core.internal.samples;

import java.util.List;

/**
 * What a unit wrote into a self-evaluation form, word for word.
 *
 * @param money initial budget, adjusted budget, executed amount, points, rate, score: as printed
 */
record SampleForm(String project, String department, String unit, int year, List<String> money, String goal, String reached,
        List<Row> rows, String totalPoints, String total) {

    /** One indicator as printed. */
    record Row(String level1, String level2, String name, String target, String actual, String points, String score, String reason) {
    }
}
