package org.jixiao.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.report.annual.AnnualNames;
import org.jixiao.report.appraisal.AppraisalFacts;
import org.jixiao.report.appraisal.BulletinNames;
import org.jixiao.report.appraisal.MeetingNames;
import org.jixiao.report.appraisal.NoticeNames;
import org.jixiao.report.appraisal.SheetNames;
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
    /** The bulletin of results of an appraisal. */
    public static final String BULLETIN = "appraisal-bulletin";
    /** The result sheet of an appraised unit. */
    public static final String SHEET = "appraisal-sheet";
    /** The paper of a dispatch meeting. */
    public static final String MEETING = "appraisal-meeting";
    /** The notice of a verification visit. */
    public static final String VISIT = "appraisal-visit";
    /** The notice to correct what was noted. */
    public static final String CORRECTION = "appraisal-correction";
    /** The reply to an appeal. */
    public static final String APPEAL = "appraisal-appeal";

    private static final String BUNDLE = "org.jixiao.report";

    private static final List<ReportKind> ALL = List.of(new ReportKind("ex-ante", ReportKinds.class, ExAnteReports.names()),
            new ReportKind("objectives", ReportKinds.class, ObjectiveReports.names()),
            new ReportKind("monitoring", ReportKinds.class, MonitoringReports.names()),
            new ReportKind(EVALUATION, ReportKinds.class, EvaluationNames.names()),
            new ReportKind("results", ReportKinds.class, ResultReports.names()),
            new ReportKind(ANNUAL, ReportKinds.class, AnnualNames.names()),
            new ReportKind(BULLETIN, AppraisalFacts.class, BulletinNames.names()), new ReportKind(SHEET, AppraisalFacts.class, SheetNames.names()),
            new ReportKind(MEETING, AppraisalFacts.class, MeetingNames.names()), new ReportKind(VISIT, AppraisalFacts.class, NoticeNames.visitNames()),
            new ReportKind(CORRECTION, AppraisalFacts.class, NoticeNames.correctionNames()),
            new ReportKind(APPEAL, AppraisalFacts.class, NoticeNames.appealNames()));

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
