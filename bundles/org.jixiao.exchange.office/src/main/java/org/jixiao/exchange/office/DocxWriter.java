package org.jixiao.exchange.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.exchange.document.DocumentWriter;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.office.internal.DocumentPrinter;

/** Writes planned documents as .docx. */
public final class DocxWriter implements DocumentWriter {

	@Override
	public void write(PlannedDocument document, Path file) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument word = new XWPFDocument()) {
			DocumentPrinter.print(document, word);
			word.write(bytes);
		}
		new AtomicFileWriter().write(file, bytes.toByteArray());
	}
}
