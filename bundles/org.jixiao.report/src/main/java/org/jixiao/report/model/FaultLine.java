package org.jixiao.report.model;

import org.jixiao.checks.Severity;

/**
 * One finding as a report shows it.
 *
 * @param checkId id of the check
 * @param severity how much it matters
 * @param severityLabel the same in words
 * @param where the indicator or fund row; empty for the form as a whole
 * @param file file the value came from; may be empty, like sheet and cell
 * @param sheet sheet of the file
 * @param cell address of the cell
 * @param message what is wrong
 * @param cause why it is wrong
 * @param remedy what to do
 * @param clause the rule it rests on; may be empty
 */
public record FaultLine(String checkId, Severity severity, String severityLabel, String where, String file, String sheet, String cell,
        String message, String cause, String remedy, String clause) {
}
