package org.jixiao.exchange.library.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.internal.CellTexts;
import org.jixiao.exchange.internal.Spellings;
import org.jixiao.exchange.mapping.LabelKey;

/** The words of library workbooks in both languages, with the spellings that are understood; from {@code words.properties}. */
public final class LibraryWords {

	/** Words and spellings. */
	public static final Spellings WORDS = Spellings.of("/org/jixiao/exchange/library/words.properties");

	private LibraryWords() {
	}

	/** Name of a sheet. */
	public static String sheet(LibraryTable table, Locale locale) {
		return WORDS.word("sheet." + table, locale);
	}

	/** Head of a column. */
	public static String column(LibraryTable table, String column, Locale locale) {
		String own = "column." + table + '.' + column;
		return WORDS.word(WORDS.has(own) ? own : "column." + column, locale);
	}

	/** Head of the column beside a value that holds its exact reading. */
	public static String exact(LibraryTable table, String column, Locale locale) {
		return column(table, column, locale) + WORDS.word("suffix.exact", locale);
	}

	/** The table whose sheet has this name, in any spelling. */
	public static Optional<LibraryTable> table(String sheetName) {
		String plain = LabelKey.of(sheetName).full();
		return Arrays.stream(LibraryTable.values())
				.filter(t -> WORDS.all("sheet." + t).stream().anyMatch(s -> LabelKey.of(s).full().equals(plain))).findFirst();
	}

	/** The columns of a table by the key of each spelling of their heads. */
	public static Map<String, String> heads(LibraryTable table) {
		Map<String, String> heads = new HashMap<>();
		String own = "column." + table + '.';
		WORDS.keys(own).forEach(key -> {
			String column = key.substring(own.length());
			WORDS.all(key).forEach(s -> heads.putIfAbsent(LabelKey.of(s).full(), column));
			for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
				heads.putIfAbsent(LabelKey.of(exact(table, column, locale)).full(), column + CellTexts.EXACT);
			}
		});
		List.of("id", "owner", "ownerCode", "ownerName")
				.forEach(column -> WORDS.all("column." + column).forEach(s -> heads.putIfAbsent(LabelKey.of(s).full(), column)));
		return heads;
	}
}
