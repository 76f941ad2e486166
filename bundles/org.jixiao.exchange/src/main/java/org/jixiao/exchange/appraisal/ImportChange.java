package org.jixiao.exchange.appraisal;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.CellAddress;

/**
 * One thing that an import would change.
 *
 * @param table
 *            what kind of row says so
 * @param file
 *            name of the file without its folder
 * @param sheet
 *            name of the sheet
 * @param cell
 *            where it is said; {@code null} when no single cell says it
 * @param what
 *            what is changed, in words
 * @param before
 *            what is there; empty for something new
 * @param after
 *            what would be there
 */
public record ImportChange(AppraisalTable table, String file, String sheet, CellAddress cell, Message what, String before, String after) {
}
