package org.jixiao.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/**
 * Words of tables in both languages with the spellings that are understood, from a file of properties whose values are
 * {@code Chinese|English|further spellings}. Values of enumerations have keys {@code value.TYPE.LITERAL}.
 */
public final class Spellings {

	private static final String VALUE = "value.";

	private final Properties words = new Properties();

	private Spellings() {
	}

	/**
	 * The words of a file.
	 *
	 * @param resource
	 *            path of the file on the class path
	 * @param shared
	 *            files whose words for values hold, too, where the file itself has none
	 */
	public static Spellings of(String resource, String... shared) {
		Spellings spellings = new Spellings();
		for (String other : shared) {
			Properties more = read(other);
			more.stringPropertyNames().stream().filter(k -> k.startsWith(VALUE)).forEach(k -> spellings.words.setProperty(k, more.getProperty(k)));
		}
		spellings.words.putAll(read(resource));
		return spellings;
	}

	private static Properties read(String resource) {
		Properties words = new Properties();
		try (InputStream in = Spellings.class.getResourceAsStream(resource)) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	/** Whether there is a word for the key. */
	public boolean has(String key) {
		return words.containsKey(key);
	}

	/** The keys that begin so, in their order. */
	public List<String> keys(String prefix) {
		return words.stringPropertyNames().stream().filter(k -> k.startsWith(prefix)).sorted().toList();
	}

	/** All spellings of a key; none for an unknown one. */
	public List<String> all(String key) {
		String line = words.getProperty(key);
		return line == null ? List.of() : Arrays.asList(line.split("\\|"));
	}

	/** The word of a language: the first spelling is Chinese, the second English; the key itself where there is none. */
	public String word(String key, Locale locale) {
		List<String> all = all(key);
		if (all.isEmpty()) {
			return key;
		}
		return "zh".equals(locale.getLanguage()) || all.size() == 1 ? all.get(0) : all.get(1);
	}

	/** The word for a value of an enumeration; its name where there is none. */
	public String value(Enumerator value, Locale locale) {
		String key = VALUE + value.getClass().getSimpleName() + '.' + value.getName();
		return has(key) ? word(key, locale) : value.getName();
	}

	/** Yes or no in words. */
	public String value(boolean value, Locale locale) {
		return word(value ? "value.yes" : "value.no", locale);
	}

	/** The value that a text names, in any spelling. */
	public Optional<Enumerator> value(EEnum type, String text) {
		return type.getELiterals().stream()
				.filter(l -> l.getName().equalsIgnoreCase(text.strip()) || names(VALUE + type.getName() + '.' + l.getName(), text))
				.map(l -> l.getInstance()).findFirst();
	}

	/** Whether a text says yes or no; empty when it says neither. */
	public Optional<Boolean> truth(String text) {
		if (names("value.yes", text)) {
			return Optional.of(true);
		}
		return names("value.no", text) ? Optional.of(false) : Optional.empty();
	}

	/** Whether a text is one of the spellings of a key. */
	public boolean names(String key, String text) {
		String plain = plain(text);
		return all(key).stream().anyMatch(s -> plain(s).equals(plain));
	}

	/** A text as it is compared: ordinary characters, no blanks, small letters. */
	public static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
	}
}
