package org.jixiao.exchange.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.open.FileHash;
import org.jixiao.exchange.open.FormReader;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;

/**
 * Reads text with separated values (CSV) in UTF-8, UTF-16 or GB18030. All cells are texts: a CSV file does not say more. Its merged
 * regions are lost, which the recogniser knows by their absence.
 */
public final class CsvReader implements FormReader {

	@Override
	public boolean accepts(byte[] head) {
		return TextFiles.isText(head) && !markup(TextFiles.decodeHead(head));
	}

	private static boolean markup(String head) {
		String start = head.stripLeading().toLowerCase(Locale.ROOT);
		return start.startsWith("<") || start.startsWith("{\\rtf") || start.startsWith("%pdf") || start.startsWith("mime-version")
				|| start.contains("<table");
	}

	@Override
	public OpenResult open(Path file, OpenLimits limits) {
		String name = String.valueOf(file.getFileName());
		try {
			byte[] bytes = Files.readAllBytes(file);
			Optional<TextFiles.Decoded> decoded = TextFiles.decode(bytes);
			if (decoded.isEmpty()) {
				return new OpenFailure.Damaged(name, Message.of("import.detail.encoding").text());
			}
			List<Message> notices = new ArrayList<>();
			String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
			if (!List.of("csv", "txt", "tsv").contains(extension)) {
				notices.add(Message.of("import.notice.extension", name, "csv"));
			}
			String sheetName = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
			FormSheet.Builder sheet = new FormSheet.Builder(sheetName);
			List<List<String>> lines = new CsvParser(decoded.get().text(), limits.maxCells()).lines();
			for (int row = 0; row < lines.size(); row++) {
				List<String> line = lines.get(row);
				for (int column = 0; column < line.size(); column++) {
					if (!line.get(column).isEmpty()) {
						sheet.text(row, column, line.get(column));
					}
				}
			}
			return new OpenResult.Opened(new FormBook(name, FileHash.of(bytes), List.of(sheet.build()), notices));
		} catch (CsvParser.TooManyValues e) {
			return new OpenFailure.TooLarge(name, Message.of("import.limit.cells", Integer.toString(limits.maxCells())));
		} catch (IOException e) {
			return new OpenFailure.Unreadable(name, String.valueOf(e.getMessage()));
		}
	}
}
