package org.jixiao.exchange.exports;

import java.util.List;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.sheet.PlannedSheet;

/**
 * A form that is ready to be written.
 *
 * @param sheet
 *            what stands where
 * @param leftOut
 *            what the dossier says and the form has no place for; the user must be told
 */
public record PlannedForm(PlannedSheet sheet, List<Message> leftOut) {

	public PlannedForm {
		leftOut = List.copyOf(leftOut);
	}
}
