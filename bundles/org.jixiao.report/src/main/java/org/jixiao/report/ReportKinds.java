package org.jixiao.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.report.annual.AnnualNames;
import org.jixiao.report.model.EvaluationNames;
import org.jixiao.report.model.ExAnteReports;
import org.jixiao.report.model.MonitoringReports;
import org.jixiao.report.model.ObjectiveReports;
import org.jixiao.report.model.ResultReports;
import org.jixiao.report.template.ReportKind;

/** The kinds of documents that are made from templates. */
public final class ReportKinds {

    /** The report of an evaluation. */
    public static final String EVALUATION = "evaluation";
    /** The report of a year. */
    public static final String ANNUAL = "annual";

    private static final String BUNDLE = "org.jixiao.report";

    private static final List<ReportKind> ALL = List.of(new ReportKind("ex-ante", ReportKinds.class, ExAnteReports.names()),
            new ReportKind("objectives", ReportKinds.class, ObjectiveReports.names()),
            new ReportKind("monitoring", ReportKinds.class, MonitoringReports.names()),
            new ReportKind(EVALUATION, ReportKinds.class, EvaluationNames.names()),
            new ReportKind("results", ReportKinds.class, ResultReports.names()),
            new ReportKind(ANNUAL, ReportKinds.class, AnnualNames.names()));

    private ReportKinds() {
    }

    /** All kinds in the order of the stages. */
    public static List<ReportKind> all() {
        return ALL;
    }

    /** Id of the kind of document that a report of the product makes from templates; empty for the others. */
    public static Optional<String> templateOf(ReportDescriptor report) {
        boolean templated = report.contributor().equals(BUNDLE) && List.of("docx", "xlsx").contains(report.extension());
        return !templated || report.scope() == ReportScope.BATCH ? Optional.empty()
                : Optional.of(report.scope() == ReportScope.STAGE ? ofStage(report.stage()) : EVALUATION);
    }

    /** Id of the kind of document about a stage. */
    public static String ofStage(String stage) {
        return stage.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
