package org.jixiao.exchange.office;

import java.nio.file.Path;
import java.util.Locale;

import org.jixiao.exchange.office.internal.HtmlOpener;
import org.jixiao.exchange.open.FormReader;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.exchange.text.TextFiles;

/** Reads the tables of web pages and web archives, those that reporting systems write and call .xls among them. Nothing a page links to is fetched. */
public final class HtmlReader implements FormReader {

	@Override
	public boolean accepts(byte[] head) {
		if (!TextFiles.isText(head)) {
			return false;
		}
		if (HtmlOpener.isArchive(TextFiles.decodeHead(head))) {
			return true;
		}
		String start = TextFiles.decodeHead(head).stripLeading().toLowerCase(Locale.ROOT);
		boolean page = start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html") || start.contains("<table")
				|| start.contains("<body");
		return page && start.startsWith("<") && !start.contains("urn:schemas-microsoft-com:office:spreadsheet\"") || start.startsWith("<table");
	}

	@Override
	public OpenResult open(Path file, OpenLimits limits) {
		return new HtmlOpener(file, limits).open();
	}
}
