package org.jixiao.exchange.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words and units that a value can be written with. They are data: {@code vocabulary.properties} beside the bundle's messages
 * ({@code units}, {@code yes}, {@code no}, {@code elsewhere}, {@code not.applicable} and {@code level.*}, each a list separated by blanks).
 */
public final class Vocabulary {

	private final Set<String> units = new HashSet<>();
	private final Map<String, String> levels = new HashMap<>();
	private final Map<String, String> answers = new HashMap<>();
	private final List<String> elsewhere = new ArrayList<>();
	private final Set<String> notApplicable = new HashSet<>();

	private Vocabulary(Properties table) {
		for (String key : table.stringPropertyNames()) {
			for (String word : table.getProperty(key).trim().split("\\s+")) {
				switch (key) {
				case "units" -> units.add(Typography.tight(word));
				case "elsewhere" -> elsewhere.add(Typography.tight(word));
				case "not.applicable" -> notApplicable.add(Typography.tight(word));
				case "yes", "no" -> answers.put(Typography.tight(word), key);
				default -> levels.put(Typography.tight(word), key.substring(key.indexOf('.') + 1));
				}
			}
		}
	}

	/** The vocabulary that ships with the program. */
	public static Vocabulary shipped() {
		try (InputStream in = Vocabulary.class.getResourceAsStream("/org/jixiao/exchange/vocabulary.properties")) {
			if (in == null) {
				throw new IllegalStateException("vocabulary.properties is missing from the bundle");
			}
			return read(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Reads another vocabulary in the same format. */
	public static Vocabulary read(Reader reader) throws IOException {
		Properties table = new Properties();
		table.load(reader);
		return new Vocabulary(table);
	}

	/** Whether the text is a known unit, also a compound such as 元/亩. */
	public boolean isUnit(String text) {
		String tight = Typography.tight(text);
		if (units.contains(tight)) {
			return true;
		}
		int slash = tight.indexOf('/');
		return slash > 0 && units.contains(tight.substring(0, slash)) && units.contains(tight.substring(slash + 1));
	}

	Optional<String> answer(String tight) {
		return Optional.ofNullable(answers.get(tight));
	}

	/** Whether the text only points to another paper: 详见附件. */
	boolean elsewhere(String tight) {
		String bare = tight.startsWith("(") ? tight.substring(1) : tight;
		return elsewhere.stream().anyMatch(bare::startsWith);
	}

	/** Whether the text says that there is nothing to report here: 不适用. */
	public boolean notApplicable(String text) {
		return notApplicable.contains(Typography.tight(text));
	}

	Optional<String> level(String tight) {
		return Optional.ofNullable(levels.get(tight));
	}
}
