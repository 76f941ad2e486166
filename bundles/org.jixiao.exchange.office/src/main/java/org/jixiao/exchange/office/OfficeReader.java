package org.jixiao.exchange.office;

import org.jixiao.exchange.office.internal.WorkbookOpener;
import org.jixiao.exchange.open.FormReader;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;

import java.nio.file.Path;

/** Reads .xlsx, .xls and .ods workbooks and the tables of .docx documents. What a file is, its content says, never its name. */
public final class OfficeReader implements FormReader {

	@Override
	public boolean accepts(byte[] head) {
		return WorkbookOpener.accepts(head);
	}

	@Override
	public OpenResult open(Path file, OpenLimits limits) {
		return new WorkbookOpener(file, limits).open();
	}
}
