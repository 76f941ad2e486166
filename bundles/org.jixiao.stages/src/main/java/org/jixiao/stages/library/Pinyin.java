package org.jixiao.stages.library;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How Chinese characters are read: the usual reading from the transliteration tables of Unicode, and for characters with several readings
 * those of {@code readings.properties} beside this class. Readings are in lower-case letters without tones; ü is written v, as on
 * keyboards, and u as well. The first call reads the tables, which takes a moment: for a job, not for the user's click.
 */
public final class Pinyin {

    private static final Pattern TONES = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Map<Integer, List<String>> KNOWN = new ConcurrentHashMap<>();

    /** Reads the tables when the first character is asked for. */
    private static final class Tables {
        private static final Transliterator USUAL = Transliterator.getInstance("Han-Latin");
        private static final Properties MORE = more();

        private static Properties more() {
            Properties read = new Properties();
            try (InputStream in = Pinyin.class.getResourceAsStream("readings.properties")) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return read;
        }
    }

    private Pinyin() {
    }

    /** The readings of a character, the usual one first; none for what is not Chinese. */
    public static List<String> of(int character) {
        if (!Character.isIdeographic(character)) {
            return List.of();
        }
        return KNOWN.computeIfAbsent(character, Pinyin::read);
    }

    private static List<String> read(int character) {
        String text = Character.toString(character);
        String usual;
        synchronized (Tables.USUAL) {
            usual = Tables.USUAL.transliterate(text);
        }
        Set<String> readings = new LinkedHashSet<>();
        add(readings, usual.toLowerCase(Locale.ROOT));
        Arrays.stream(Tables.MORE.getProperty(text, "").split(" ")).forEach(more -> add(readings, more));
        return List.copyOf(readings);
    }

    private static void add(Set<String> readings, String written) {
        String keyed = Normalizer.normalize(written.strip(), Normalizer.Form.NFD).replace("u\u0308", "v");
        String plain = TONES.matcher(keyed).replaceAll("");
        if (WORD.matcher(plain).matches()) {
            readings.add(plain);
            if (plain.indexOf('v') >= 0) {
                readings.add(plain.replace('v', 'u'));
            }
        }
    }
}
