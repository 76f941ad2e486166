package org.jixiao.exchange.library;

import java.util.List;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.model.library.IndicatorLibrary;

/**
 * What came of reading a workbook as an indicator library.
 *
 * @param library
 *            the library; {@code null} when the file holds none
 * @param faults
 *            what could not be taken as it stands, each with sheet and cell, in reading order
 * @param unknownColumns
 *            heads of columns that nobody knows; their cells were left out
 */
public record ReadLibrary(IndicatorLibrary library, List<Fault> faults, List<String> unknownColumns) {

	public ReadLibrary {
		faults = List.copyOf(faults);
		unknownColumns = List.copyOf(unknownColumns);
	}

	/** Whether something was left out or the file holds no library. */
	public boolean hasErrors() {
		return library == null || faults.stream().anyMatch(f -> f.severity() == Severity.ERROR);
	}
}
