package org.jixiao.report.model;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a report is written from.
 *
 * @param dossiers one for a report about one dossier, all of them for a report about many
 * @param refused files that could not be read, so that nobody believes they were counted
 * @param made when the report was asked for
 * @param stages one for a report about one work of a stage; what the dossiers have of the stages before evaluation otherwise
 */
public record ReportInput(List<DossierReport> dossiers, List<Refused> refused, LocalDateTime made, List<StageReport> stages) {

    /** About evaluations only. */
    public ReportInput(List<DossierReport> dossiers, List<Refused> refused, LocalDateTime made) {
        this(dossiers, refused, made, List.of());
    }

    public ReportInput {
        stages = List.copyOf(stages);
        dossiers = List.copyOf(dossiers);
        refused = List.copyOf(refused);
    }

    /**
     * A file that was not taken.
     *
     * @param file its name
     * @param reason what is wrong with it
     * @param remedy what to do
     */
    public record Refused(String file, String reason, String remedy) {
    }
}
