package org.jixiao.checks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word lists of {@code lexicon.properties}: how checks read what an indicator is about. Immutable. */
public final class Lexicon {

    /** The lists that come with the product. */
    public static final Lexicon SHIPPED = read();

    private final Map<String, List<Pattern>> lists = new HashMap<>();
    private final Map<String, Set<String>> units = new HashMap<>();
    private final List<String> unitNouns;

    private Lexicon(Properties properties) {
        unitNouns = Arrays.asList(properties.getProperty("units").strip().split("\\s+"));
        for (String noun : unitNouns) {
            units.put(noun, Set.of(properties.getProperty("units." + noun).strip().split("\\s*,\\s*")));
        }
        for (String key : properties.stringPropertyNames()) {
            if (!key.startsWith("units")) {
                lists.put(key, patterns(properties.getProperty(key)));
            }
        }
    }

    private static Lexicon read() {
        Properties properties = new Properties();
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("The word lists of the checks are not in their bundle", e);
        }
        return new Lexicon(properties);
    }

    private static List<Pattern> patterns(String entries) {
        List<Pattern> patterns = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= entries.length(); i++) {
            char c = i == entries.length() ? ',' : entries.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            // A comma inside a group or a repetition belongs to the expression.
            if (c == ',' && (depth == 0 || i == entries.length())) {
                patterns.add(Pattern.compile(entries.substring(start, i).strip()));
                start = i + 1;
            }
        }
        return patterns;
    }

    /** The first part of the text that an entry of the list describes. */
    Optional<String> find(String list, String text) {
        return lists.get(list).stream().map(pattern -> pattern.matcher(text)).filter(Matcher::find).map(Matcher::group).findFirst();
    }

    /** Whether an entry of the list describes the whole text. */
    boolean matches(String list, String text) {
        return lists.get(list).stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** Whether the text ends with what an entry of the list describes. */
    boolean ends(String list, String text) {
        return lists.get(list).stream().map(pattern -> Pattern.compile("(?:" + pattern.pattern() + ")$").matcher(text)).anyMatch(Matcher::find);
    }

    /** Whether less of what the indicator of this name counts is better. */
    public boolean reverse(String name) {
        return matches("reverse", name) && find("cure", name).isEmpty();
    }

    /** Whether more of what the indicator of this name counts is better. */
    public boolean positive(String name) {
        return matches("positive", name) && !reverse(name);
    }

    /** The noun that ends the name and asks for certain units, such as 里程; empty when there is none. */
    Optional<String> unitNoun(String name) {
        return unitNouns.stream().filter(name::endsWith).findFirst();
    }

    /** Whether the word is a unit of any of the nouns. */
    boolean isUnit(String word) {
        return units.values().stream().anyMatch(set -> set.contains(word));
    }

    /** Whether something counted by that noun can have that unit. */
    boolean fits(String noun, String unit) {
        return units.get(noun).contains(unit);
    }
}
