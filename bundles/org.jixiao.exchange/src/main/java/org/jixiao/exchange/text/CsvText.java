package org.jixiao.exchange.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Planned sheets as lines of separated values, one sheet below another with an empty line between. Looks and merged regions are lost. */
final class CsvText {

	private CsvText() {
	}

	static String of(List<PlannedSheet> sheets) {
		StringWriter text = new StringWriter();
		CsvWriter lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
		try {
			for (PlannedSheet sheet : sheets) {
				if (sheet != sheets.getFirst()) {
					lines.writeRecord("");
				}
				TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
				for (PlannedCell cell : sheet.cells()) {
					rows.computeIfAbsent(cell.address().row(), r -> new TreeMap<>()).put(cell.address().column(), shown(cell.content()));
				}
				int last = rows.isEmpty() ? -1 : rows.lastKey();
				for (int row = 0; row <= last; row++) {
					lines.writeRecord(values(rows.get(row)));
				}
			}
			lines.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private static List<String> values(TreeMap<Integer, String> cells) {
		if (cells == null) {
			return List.of("");
		}
		return IntStream.rangeClosed(0, cells.lastKey()).mapToObj(column -> cells.getOrDefault(column, "")).toList();
	}

	private static String shown(PlannedCell.Content content) {
		return switch (content) {
		case PlannedCell.Empty empty -> "";
		case PlannedCell.Words words -> words.text();
		case PlannedCell.Number number -> number.number().toPlainString();
		case PlannedCell.Day day -> day.day().toString();
		case PlannedCell.Formula formula -> formula.cached() == null ? "" : formula.cached().toPlainString();
		};
	}

	/** Writes the text; the file appears complete or not at all. A character that the encoding does not have is an error, never a question mark. */
	static void write(String text, Charset charset, Path file) throws IOException {
		byte[] bytes;
		try {
			ByteBuffer buffer = charset.newEncoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.encode(java.nio.CharBuffer.wrap(text));
			bytes = new byte[buffer.remaining()];
			buffer.get(bytes);
		} catch (CharacterCodingException e) {
			throw new IOException(e);
		}
		Path folder = file.toAbsolutePath().getParent();
		Path temporary = Files.createTempFile(folder, ".jixiao", ".csv");
		try {
			Files.write(temporary, bytes);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
