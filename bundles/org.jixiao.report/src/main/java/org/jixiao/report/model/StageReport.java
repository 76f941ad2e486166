package org.jixiao.report.model;

import org.jixiao.report.template.ReportValues;

/**
 * Everything a report says about the work of one stage (an ex-ante evaluation, a version of the objectives, a monitoring report, the use
 * of a result), in one language. Plain values: no part of the model is held, and one writer with its templates serves all stages.
 *
 * @param dossierId id of the dossier
 * @param file the dossier's file; may be empty
 * @param stage name of the stage: EX_ANTE, OBJECTIVES, MONITORING, RESULTS
 * @param title name of the subject
 * @param kind what the document is called, in words
 * @param year fiscal year; 0 when it is not known
 * @param values the values by the names that templates of the stage use
 */
public record StageReport(String dossierId, String file, String stage, String title, String kind, int year, ReportValues values) {
}
