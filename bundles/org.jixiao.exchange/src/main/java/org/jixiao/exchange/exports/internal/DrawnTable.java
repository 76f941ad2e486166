package org.jixiao.exchange.exports.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * A table that stands on the sheet.
 *
 * @param name
 *            as templates call it
 * @param first
 *            row of the sheet with the first row of the table
 * @param columns
 *            column of each value
 * @param rows
 *            what is in it
 */
record DrawnTable(String name, int first, Map<String, Integer> columns, List<? extends EObject> rows) {
}
