package org.jixiao.exchange.appraisal;

import java.util.Locale;

import org.jixiao.exchange.Fault;

/**
 * A finding with the file it is about.
 *
 * @param file
 *            name of the file without its folder
 * @param fault
 *            sheet, cell, what is wrong and what to do
 */
public record FileFault(String file, Fault fault) {

	/** File, place, finding and suggestion in one line. */
	public String text(Locale locale) {
		return file.isEmpty() ? fault.text(locale) : file + " " + fault.text(locale);
	}
}
