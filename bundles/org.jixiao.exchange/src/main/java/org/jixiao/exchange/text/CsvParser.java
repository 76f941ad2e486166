package org.jixiao.exchange.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Takes apart text with separated values: quotation marks around a value keep separators and line ends, two of them are one. The
 * separator is found from the text: comma, tab, semicolon or bar, whichever parts the most lines.
 */
final class CsvParser {

	private static final char[] SEPARATORS = { ',', '\t', ';', '|' };
	private static final int PROBE = 1 << 16;

	private final String text;
	private final char separator;
	private final int maxValues;

	/** Thrown when there are more values than the limit. */
	static final class TooManyValues extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	CsvParser(String text, int maxValues) {
		String content = text;
		char named = 0;
		// Excel takes a first line "sep=;" as the name of the separator.
		if (content.startsWith("sep=") && content.length() > 4) {
			named = content.charAt(4);
			content = content.substring(Math.min(content.length(), content.indexOf('\n') < 0 ? content.length() : content.indexOf('\n') + 1));
		}
		this.text = content;
		this.maxValues = maxValues;
		separator = named != 0 ? named : separator(content);
	}

	private static char separator(String text) {
		String probe = text.length() > PROBE ? text.substring(0, PROBE) : text;
		char best = ',';
		int most = 0;
		for (char candidate : SEPARATORS) {
			int parted = 0;
			for (String line : probe.split("\n", 200)) {
				parted += line.indexOf(candidate) >= 0 ? 1 : 0;
			}
			if (parted > most) {
				most = parted;
				best = candidate;
			}
		}
		return best;
	}

	/** The lines with their values. What a person broke by hand, an unclosed quotation mark for instance, is read as far as it goes. */
	@SuppressWarnings("removal") // the library offers no other way to read on behind a stray quotation mark
	List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>();
		int values = 0;
		try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(true)
				.maxBufferSize(Math.max(1 << 14, text.length() + 1)).ofCsvRecord(text)) {
			for (CsvRecord line : records) {
				values += line.getFieldCount();
				if (values > maxValues) {
					throw new TooManyValues();
				}
				lines.add(line.getFields().stream().map(v -> v.replace("\r\n", "\n").replace('\r', '\n')).toList());
			}
		} catch (CsvParseException e) {
			// The library gives up on nothing but sheer size: fields of a line, length of a field.
			throw new TooManyValues();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return lines;
	}
}
