package org.jixiao.exchange.open;

import org.jixiao.exchange.cell.FormBook;

/** What came of opening a file: the whole workbook, or a reason. There is nothing in between. */
public sealed interface OpenResult permits OpenResult.Opened, OpenFailure {

	/** The file could be read completely. */
	record Opened(FormBook book) implements OpenResult {
	}
}
