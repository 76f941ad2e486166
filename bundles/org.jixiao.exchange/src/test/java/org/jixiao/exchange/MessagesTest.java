package org.jixiao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jixiao.exchange.mapping.Fields;
import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Pattern KEY = Pattern.compile("\"((?:import|quantity|mapping|export|formats|appraisal)\\.[a-z.0-9]*[a-z0-9])\"");

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertEquals(new TreeSet<>(load("messages.properties").stringPropertyNames()),
				new TreeSet<>(load("messages_zh.properties").stringPropertyNames()));
	}

	@Test
	void everyKeyUsedInTheSourcesExists() throws IOException {
		Properties messages = load("messages.properties");
		List<Path> roots = List.of(Path.of("src/main/java"), Path.of("../org.jixiao.exchange.office/src/main/java"));
		int found = 0;
		for (Path root : roots) {
			try (Stream<Path> files = Files.walk(root)) {
				for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
					Matcher matcher = KEY.matcher(Files.readString(file));
					while (matcher.find()) {
						found++;
						assertTrue(messages.containsKey(matcher.group(1)), file + " uses " + matcher.group(1));
					}
				}
			}
		}
		assertTrue(found > 50);
	}

	@Test
	void everyFieldHasAName() throws IOException, IllegalAccessException {
		Properties messages = load("messages_zh.properties");
		for (Field field : Fields.class.getFields()) {
			if (field.getType() == String.class) {
				assertTrue(messages.containsKey("field." + field.get(null)), field.getName());
			}
		}
	}

	@Test
	void languageIsTheOneAskedFor() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
			assertTrue(Message.of("import.fault.encrypted", "a.xls").text(Locale.ENGLISH).contains("password"));
			assertTrue(Message.of("import.fault.encrypted", "a.xls").text(Locale.SIMPLIFIED_CHINESE).contains("密码"));
			assertFalse(Message.of("import.fault.damaged", "it's", "x").text(Locale.ENGLISH).contains("{"));
		} finally {
			Locale.setDefault(before);
		}
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = MessagesTest.class.getResourceAsStream("/org/jixiao/exchange/" + name)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}
}
