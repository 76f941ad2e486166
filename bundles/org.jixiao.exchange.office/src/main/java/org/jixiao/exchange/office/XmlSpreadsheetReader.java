package org.jixiao.exchange.office;

import java.nio.file.Path;

import org.jixiao.exchange.office.internal.XmlSheetsOpener;
import org.jixiao.exchange.open.FormReader;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;

/** Reads XML spreadsheets of 2003, which older finance systems write and mostly call .xls. */
public final class XmlSpreadsheetReader implements FormReader {

	@Override
	public boolean accepts(byte[] head) {
		return XmlSheetsOpener.accepts(head);
	}

	@Override
	public OpenResult open(Path file, OpenLimits limits) {
		return new XmlSheetsOpener(file, limits).open();
	}
}
