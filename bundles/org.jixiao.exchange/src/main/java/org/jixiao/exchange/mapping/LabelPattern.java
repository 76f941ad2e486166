package org.jixiao.exchange.mapping;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jixiao.exchange.quantity.Typography;

/** A label as a form prints it, or a rule for such labels. Made ready for comparing once, because a sheet has thousands of cells. */
public final class LabelPattern {

	/** How a label is compared. */
	public enum Mode {
		/** Equal, with or without what stands in brackets. */
		EXACT,
		/** The cell begins with it. */
		PREFIX,
		/** The cell contains it. */
		CONTAINS,
		/** The whole cell, without blanks, fits the regular expression. */
		REGEX
	}

	/** From this quality on a match is no guess. */
	static final int SURE = 2;

	private final String text;
	private final Mode mode;
	private final String own;
	private final Pattern expression;

	/**
	 * A rule for labels.
	 *
	 * @param text
	 *            the label, or the regular expression of {@link Mode#REGEX}
	 * @param mode
	 *            how it is compared
	 * @throws IllegalArgumentException
	 *             when the regular expression is none
	 */
	public LabelPattern(String text, Mode mode) {
		this.text = Objects.requireNonNull(text);
		this.mode = Objects.requireNonNull(mode);
		this.expression = mode == Mode.REGEX ? compile(text) : null;
		// A colon at the end of a prefix counts: "注:" must not fit "注册用户数".
		this.own = switch (mode) {
		case EXACT -> LabelKey.of(text).full();
		case PREFIX, CONTAINS -> Typography.tight(text).toLowerCase(Locale.ROOT);
		case REGEX -> text;
		};
	}

	private static Pattern compile(String text) {
		try {
			return Pattern.compile(text);
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException("label pattern: " + e.getDescription() + ": " + text, e);
		}
	}

	/** A label to be matched exactly. */
	public static LabelPattern exact(String text) {
		return new LabelPattern(text, Mode.EXACT);
	}

	/** What an exact label is compared by. */
	String key() {
		return own;
	}

	/** The label, or the regular expression. */
	public String text() {
		return text;
	}

	/** How it is compared. */
	public Mode mode() {
		return mode;
	}

	/** How well the label fits: 0 not at all, higher is better. */
	public int match(LabelKey label) {
		if (label.isEmpty()) {
			return 0;
		}
		return switch (mode) {
		case REGEX -> expression.matcher(label.full()).matches() ? 3 : 0;
		case EXACT -> label.full().equals(own) ? 5 : label.bare().equals(own) && !label.bare().isEmpty() ? 4 : 0;
		case PREFIX -> label.full().startsWith(own) ? 2 : 0;
		case CONTAINS -> label.full().contains(own) ? 1 : 0;
		};
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LabelPattern pattern && text.equals(pattern.text) && mode == pattern.mode;
	}

	@Override
	public int hashCode() {
		return Objects.hash(text, mode);
	}

	@Override
	public String toString() {
		return mode + " " + text;
	}
}
