package org.jixiao.exchange.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.jixiao.exchange.mapping.LabelKey;

/** The words of library workbooks in both languages, with the spellings that are understood; from {@code words.properties}. */
public final class LibraryWords {

	private static final Properties WORDS = read();

	private LibraryWords() {
	}

	private static Properties read() {
		Properties words = new Properties();
		try (InputStream in = LibraryWords.class.getResourceAsStream("/org/jixiao/exchange/library/words.properties")) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	private static List<String> spellings(String key) {
		String line = WORDS.getProperty(key);
		return line == null ? List.of() : Arrays.asList(line.split("\\|"));
	}

	private static String word(String key, Locale locale) {
		List<String> all = spellings(key);
		if (all.isEmpty()) {
			return key;
		}
		return "zh".equals(locale.getLanguage()) ? all.get(0) : all.get(1);
	}

	/** Name of a sheet. */
	public static String sheet(LibraryTable table, Locale locale) {
		return word("sheet." + table, locale);
	}

	/** Head of a column. */
	public static String column(LibraryTable table, String column, Locale locale) {
		String own = "column." + table + '.' + column;
		return word(WORDS.containsKey(own) ? own : "column." + column, locale);
	}

	/** Head of the column beside a value that holds its exact reading. */
	public static String exact(LibraryTable table, String column, Locale locale) {
		return column(table, column, locale) + word("suffix.exact", locale);
	}

	/** The word for a value of an enumeration; its name where there is none. */
	public static String value(Enumerator value, Locale locale) {
		String key = "value." + value.getClass().getSimpleName() + '.' + value.getName();
		return WORDS.containsKey(key) ? word(key, locale) : value.getName();
	}

	/** Yes or no in words. */
	public static String value(boolean value, Locale locale) {
		return word(value ? "value.yes" : "value.no", locale);
	}

	/** The value that a text names, in any spelling. */
	public static Optional<Enumerator> value(EEnum type, String text) {
		String plain = key(text);
		return type.getELiterals().stream().filter(l -> l.getName().equalsIgnoreCase(text.strip())
				|| spellings("value." + type.getName() + '.' + l.getName()).stream().anyMatch(s -> key(s).equals(plain)))
				.map(l -> l.getInstance()).findFirst();
	}

	/** Whether a text says yes or no; empty when it says neither. */
	public static Optional<Boolean> truth(String text) {
		String plain = key(text);
		if (spellings("value.yes").stream().anyMatch(s -> key(s).equals(plain))) {
			return Optional.of(true);
		}
		return spellings("value.no").stream().anyMatch(s -> key(s).equals(plain)) ? Optional.of(false) : Optional.empty();
	}

	private static String key(String text) {
		return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
	}

	/** The table whose sheet has this name, in any spelling. */
	public static Optional<LibraryTable> table(String sheetName) {
		String plain = LabelKey.of(sheetName).full();
		return Arrays.stream(LibraryTable.values())
				.filter(t -> spellings("sheet." + t).stream().anyMatch(s -> LabelKey.of(s).full().equals(plain))).findFirst();
	}

	/** The columns of a table by the key of each spelling of their heads. */
	public static Map<String, String> heads(LibraryTable table) {
		Map<String, String> heads = new HashMap<>();
		String own = "column." + table + '.';
		WORDS.stringPropertyNames().stream().filter(k -> k.startsWith(own)).sorted().forEach(key -> {
			String column = key.substring(own.length());
			spellings(key).forEach(s -> heads.putIfAbsent(LabelKey.of(s).full(), column));
			for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
				heads.putIfAbsent(LabelKey.of(exact(table, column, locale)).full(), column + CellTexts.EXACT);
			}
		});
		List.of("id", "owner", "ownerCode", "ownerName")
				.forEach(column -> spellings("column." + column).forEach(s -> heads.putIfAbsent(LabelKey.of(s).full(), column)));
		return heads;
	}
}
