package org.jixiao.exchange.appraisal;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.CellAddress;

/**
 * One thing that an import would change.
 *
 * @param what
 *            what is changed, in words
 * @param before
 *            what is there; empty for something new
 * @param after
 *            what would be there
 * @param cell
 *            where it is said; {@code null} when no single cell says it
 */
public record ImportChange(Message what, String before, String after, CellAddress cell) {
}
