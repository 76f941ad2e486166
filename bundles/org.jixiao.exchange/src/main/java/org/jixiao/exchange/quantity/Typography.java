package org.jixiao.exchange.quantity;

/** Evens out the ways in which Chinese office programs write the same character. */
public final class Typography {

	private Typography() {
	}

	/**
	 * Full-width letters, digits and punctuation become ordinary ones, every kind of space becomes one blank, invisible characters
	 * go, and both ends are stripped. Operators and words stay as they are.
	 */
	public static String even(String text) {
		StringBuilder even = new StringBuilder(text.length());
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = plain(text.charAt(i));
			if (c == 0) {
				continue;
			}
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				space = even.length() > 0;
				continue;
			}
			if (space) {
				even.append(' ');
				space = false;
			}
			even.append(c);
		}
		return even.toString();
	}

	/** As {@link #even(String)}, with all blanks removed: for comparing labels, which are spread out with blanks at will. */
	public static String tight(String text) {
		return even(text).replace(" ", "");
	}

	private static char plain(char c) {
		if (c >= '\uFF01' && c <= '\uFF5E') {
			return (char) (c - 0xFEE0);
		}
		return switch (c) {
		case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\t', '\n', '\r' -> ' ';
		case '\u200B', '\u200C', '\u200D', '\uFEFF', '\u2060' -> 0;
		case '\uFE6A' -> '%';
		case '\u3014', '\u3010' -> '(';
		case '\u3015', '\u3011' -> ')';
		case '\u2212' -> '-';
		case '\uFF61' -> '.';
		default -> c;
		};
	}
}
