package org.jixiao.exchange.mapping;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jixiao.exchange.quantity.Typography;

/**
 * A label in the form in which labels are compared: no blanks, no numbering in front, no colon behind, ordinary digits and brackets.
 *
 * @param full
 *            with what stands in brackets
 * @param bare
 *            without brackets and their content: 项目资金(万元) becomes 项目资金
 */
public record LabelKey(String full, String bare) {

	private static final Pattern NUMBERING = Pattern
			.compile("^(?:\\d{1,2}[.、)]|\\(?[一二三四五六七八九十]{1,3}[)、.]|\\(\\d{1,2}\\))");
	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
	private static final Pattern LEAD = Pattern.compile("^(?:其中[:、—–-]?|[-—*★]+)");
	private static final Pattern TAIL = Pattern.compile("[::。]+$");

	/** The key of a written label. */
	public static LabelKey of(String written) {
		String full = Typography.tight(written).toLowerCase(Locale.ROOT);
		full = NUMBERING.matcher(full).replaceFirst("");
		full = LEAD.matcher(full).replaceFirst("");
		full = TAIL.matcher(full).replaceFirst("");
		String bare = TAIL.matcher(BRACKETS.matcher(full).replaceAll("")).replaceFirst("");
		return new LabelKey(full, bare);
	}

	/** Whether nothing is left to compare. */
	public boolean isEmpty() {
		return full.isEmpty();
	}
}
