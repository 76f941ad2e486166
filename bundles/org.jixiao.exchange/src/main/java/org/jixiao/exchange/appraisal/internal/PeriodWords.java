package org.jixiao.exchange.appraisal.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.internal.Spellings;
import org.jixiao.model.appraisal.FilingPeriod;

/** Periods and years as people write them. */
public final class PeriodWords {

	private static final String NUMERALS = "零一二三四五六七八九";
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

	private PeriodWords() {
	}

	/** The period in words: 3月, 第1季度, 上半年, 全年. */
	public static String of(FilingKey key, Locale locale) {
		return switch (key.period()) {
		case MONTH, QUARTER -> AppraisalWords.fill("period." + key.period(), locale, key.ordinal());
		case HALF_YEAR -> AppraisalWords.WORDS.word("period.HALF_YEAR." + key.ordinal(), locale);
		case YEAR -> AppraisalWords.WORDS.word("period.YEAR", locale);
		};
	}

	/** The period that a text names; a year may stand in front of it. */
	public static Optional<FilingKey> period(String text) {
		String plain = Spellings.plain(YEAR.matcher(text).replaceFirst("")).replaceFirst("^[年-]+(?=.)", "");
		for (FilingPeriod period : FilingPeriod.values()) {
			for (int ordinal = 1; ordinal <= FilingKey.last(period); ordinal++) {
				if (names(plain, period, ordinal)) {
					return Optional.of(new FilingKey(period, ordinal));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean names(String plain, FilingPeriod period, int ordinal) {
		String key = "period." + period + (period == FilingPeriod.HALF_YEAR ? "." + ordinal : "");
		return AppraisalWords.WORDS.all(key).stream().map(Spellings::plain)
				.anyMatch(s -> plain.equals(s.replace("{0}", Integer.toString(ordinal))) || plain.equals(s.replace("{0}", chinese(ordinal)))
						|| plain.equals(s.replace("{0}", "0" + ordinal)));
	}

	private static String chinese(int number) {
		if (number < 10) {
			return NUMERALS.substring(number, number + 1);
		}
		return "十" + (number == 10 ? "" : NUMERALS.substring(number - 10, number - 9));
	}

	/** The year that a text names. */
	public static Optional<Integer> year(String text) {
		Matcher matcher = YEAR.matcher(text);
		return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
	}
}
