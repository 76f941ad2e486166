package org.jixiao.exchange.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder in the text of a template: <code>${name}</code>, <code>${list.name:merge}</code>, or one that rules over what follows,
 * <code>${each list}</code>, <code>${if name}</code>, <code>${unless name}</code>, <code>${end}</code>. Signs of full width, as a Chinese
 * keyboard gives them, count as the others.
 *
 * @param start
 *            where it begins in the text
 * @param end
 *            where the text goes on
 * @param text
 *            as it is written
 * @param kind
 *            what it does
 * @param name
 *            what it names; empty for {@link Kind#END}
 * @param merge
 *            whether equal neighbours below each other become one cell
 */
public record Placeholder(int start, int end, String text, Kind kind, String name, boolean merge) {

	/** What a placeholder does. */
	public enum Kind {
		/** Something stands in its place. */
		VALUE,
		/** What follows is there once for each element of a list. */
		EACH,
		/** What follows is there when there is something of the name. */
		IF,
		/** What follows is there when there is nothing of the name. */
		UNLESS,
		/** The end of the three before. */
		END
	}

	private static final Pattern FORM = Pattern.compile("[$＄][{｛]([^{}｛｝]*)[}｝]");
	private static final Pattern OPEN = Pattern.compile("[$＄][{｛]");
	private static final Pattern RULING = Pattern.compile("(each|if|unless)\\s+(\\S+)");
	private static final Pattern MERGING = Pattern.compile("(.*?)\\s*[:：]\\s*merge");

	/** All placeholders of a text in their order. */
	public static List<Placeholder> in(String text) {
		List<Placeholder> found = new ArrayList<>();
		Matcher matcher = FORM.matcher(text);
		while (matcher.find()) {
			found.add(of(matcher));
		}
		return found;
	}

	private static Placeholder of(Matcher matcher) {
		String inside = matcher.group(1).replace('．', '.').strip();
		if (inside.equals("end")) {
			return new Placeholder(matcher.start(), matcher.end(), matcher.group(), Kind.END, "", false);
		}
		Matcher ruling = RULING.matcher(inside);
		if (ruling.matches()) {
			Kind kind = Kind.valueOf(ruling.group(1).toUpperCase(Locale.ROOT));
			return new Placeholder(matcher.start(), matcher.end(), matcher.group(), kind, ruling.group(2), false);
		}
		Matcher merging = MERGING.matcher(inside);
		boolean merge = merging.matches();
		return new Placeholder(matcher.start(), matcher.end(), matcher.group(), Kind.VALUE, merge ? merging.group(1) : inside, merge);
	}

	/** The placeholder that rules over what follows and stands alone in the text. */
	public static Optional<Placeholder> ruling(String text) {
		return alone(text).filter(p -> p.kind() != Kind.VALUE);
	}

	/** The placeholder that a text consists of. */
	public static Optional<Placeholder> alone(String text) {
		String bare = text.strip();
		List<Placeholder> all = in(bare);
		return all.size() == 1 && all.get(0).text().length() == bare.length() ? Optional.of(all.get(0)) : Optional.empty();
	}

	/** The names by which a table row with this text may be repeated: those that no list within the row goes through itself. */
	static List<String> rowNames(String text) {
		List<Placeholder> all = in(text);
		List<String> within = all.stream().filter(p -> p.kind() == Kind.EACH).map(p -> p.name() + ".").toList();
		return all.stream().filter(p -> p.kind() == Kind.VALUE).map(Placeholder::name).filter(n -> within.stream().noneMatch(n::startsWith)).toList();
	}

	/** The beginning of a placeholder that is not closed again; empty when there is none. */
	public static Optional<String> unclosed(String text) {
		Matcher open = OPEN.matcher(text);
		List<Placeholder> all = in(text);
		while (open.find()) {
			int at = open.start();
			if (all.stream().noneMatch(p -> p.start() == at)) {
				return Optional.of(text.substring(at, Math.min(text.length(), at + 30)));
			}
		}
		return Optional.empty();
	}
}
