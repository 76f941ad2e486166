package org.jixiao.exchange.text;

import java.util.ArrayList;
import java.util.List;

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
	private int values;

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

	/** The lines with their values. */
	List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder value = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c != '"') {
					value.append(c);
				} else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
					value.append(c);
					i++;
				} else {
					quoted = false;
				}
			} else if (c == '"' && value.isEmpty()) {
				quoted = true;
			} else if (c == separator) {
				end(line, value);
			} else if (c == '\n' || c == '\r') {
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
					i++;
				}
				end(line, value);
				lines.add(line);
				line = new ArrayList<>();
			} else {
				value.append(c);
			}
		}
		if (!value.isEmpty() || !line.isEmpty()) {
			end(line, value);
			lines.add(line);
		}
		return lines;
	}

	private void end(List<String> line, StringBuilder value) {
		if (++values > maxValues) {
			throw new TooManyValues();
		}
		line.add(value.toString().replace("\r\n", "\n").replace('\r', '\n'));
		value.setLength(0);
	}
}
