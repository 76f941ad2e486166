package org.jixiao.report;

import java.io.IOException;
import org.jixiao.report.model.ReportInput;

/**
 * Writes one kind of report. Contributed through the extension point {@code org.jixiao.report.reports}; created once, may be called
 * from any thread, keeps no state.
 */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes the report; the file appears complete or not at all.
     *
     * @param input what to write: exactly one dossier for a report of scope {@link ReportScope#DOSSIER}
     * @param target where and in which language
     * @throws IOException when the file cannot be written; the message names it
     */
    void write(ReportInput input, ReportTarget target) throws IOException;
}
