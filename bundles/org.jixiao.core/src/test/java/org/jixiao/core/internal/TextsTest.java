package org.jixiao.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static Properties texts(String file) throws Exception {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(TextsTest.class.getResourceAsStream("/org/jixiao/core/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaceholders() throws Exception {
        Properties english = texts("messages.properties");
        Properties chinese = texts("messages_zh.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length, key);
        }
    }

    @Test
    void numbersAreShownAsTheyAre() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertTrue(Texts.get("document.fault.newer", "f", 1234).contains("1234"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
