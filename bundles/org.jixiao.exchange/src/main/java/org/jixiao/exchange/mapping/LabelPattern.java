package org.jixiao.exchange.mapping;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jixiao.exchange.quantity.Typography;

/**
 * A label as a form prints it, or a rule for such labels.
 *
 * @param text
 *            the label, or the regular expression of {@link Mode#REGEX}
 * @param mode
 *            how it is compared
 */
public record LabelPattern(String text, Mode mode) {

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

	public LabelPattern {
		Objects.requireNonNull(text);
		Objects.requireNonNull(mode);
		if (mode == Mode.REGEX) {
			try {
				Pattern.compile(text);
			} catch (PatternSyntaxException e) {
				throw new IllegalArgumentException("label pattern: " + e.getDescription() + ": " + text, e);
			}
		}
	}

	/** A label to be matched exactly. */
	public static LabelPattern exact(String text) {
		return new LabelPattern(text, Mode.EXACT);
	}

	/** How well the label fits: 0 not at all, higher is better. */
	public int match(LabelKey label) {
		if (label.isEmpty()) {
			return 0;
		}
		if (mode == Mode.REGEX) {
			return label.full().matches(text) ? 2 : 0;
		}
		if (mode == Mode.EXACT) {
			LabelKey own = LabelKey.of(text);
			return label.full().equals(own.full()) ? 5 : label.bare().equals(own.full()) && !label.bare().isEmpty() ? 4 : 0;
		}
		// A colon at the end of a prefix counts: "注:" must not fit "注册用户数".
		String own = Typography.tight(text).toLowerCase(Locale.ROOT);
		return mode == Mode.PREFIX ? label.full().startsWith(own) ? 3 : 0 : label.full().contains(own) ? 2 : 0;
	}
}
