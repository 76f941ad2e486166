package org.jixiao.exchange.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, months and deadlines as forms write them: 2021年12月完成, 12月底前, 2021-12-31, 年底前完成. */
final class DateWords {

	/** What was found; {@code yearFromForm} when the text names no year. */
	record Found(LocalDate date, DatePrecision precision, boolean before, boolean yearFromForm, boolean yearMissing) {
	}

	private static final String LEAD = "^(?:已经?)?(?:于|在|截至|截止|截止到|计划|预计|到|至|自)?\\s*";
	private static final String PART = "\\s*(?<part>底|末|初|上旬|中旬|下旬|份|份底)?\\s*";
	private static final String TAIL = "\\s*(?<before>以前|之前|前|之内|以内|内)?\\s*(?:全部|全面|按时|按期|按要求|已|均|予以)?"
			+ "(?:完成|完工|竣工|结束|到位|支付|支付完毕|发放|发放完毕|发放到位|拨付|拨付到位|兑付|兑付到位|交付|交付使用|验收|通过验收|投入使用|开展|实施|建成|完成验收|完成支付|完成拨付|完成发放"
			// After a day or a deadline any few words say what was done, unless they say that it was not.
			+ "|(?<=[日号前])(?!\\p{IsHan}*[未不没延逾推超迟])\\p{IsHan}{1,10})?[。.;]?$";
	private static final Pattern DAY = Pattern.compile(LEAD
			+ "(?<y>(?:19|20)\\d{2})\\s*(?:年|-|/|\\.)\\s*(?<m>\\d{1,2})\\s*(?:月|-|/|\\.)\\s*(?<d>\\d{1,2})\\s*(?:日|号)?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?<part>)"
			+ TAIL);
	private static final Pattern MONTH = Pattern.compile(LEAD + "(?<y>(?:19|20)\\d{2})\\s*(?:年|-|/)\\s*(?<m>\\d{1,2})\\s*月?" + PART + TAIL);
	private static final Pattern DAY_OF_YEAR = Pattern.compile(LEAD + "(?:当年|本年|全年)?(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*(?:日|号)(?<part>)" + TAIL);
	private static final Pattern MONTH_OF_YEAR = Pattern.compile(LEAD + "(?:当年|本年)?(?<m>\\d{1,2})\\s*月" + PART + TAIL);
	private static final Pattern YEAR = Pattern.compile(LEAD + "(?<y>(?:19|20)\\d{2})\\s*年(?:度)?" + PART + TAIL);
	private static final Pattern YEAR_END = Pattern.compile(LEAD + "(?:当年|本年|年)(?<part>底|末)" + TAIL);

	Optional<Found> find(String even, Integer formYear) {
		try {
			Matcher day = DAY.matcher(even);
			if (day.matches()) {
				return Optional.of(new Found(LocalDate.of(number(day, "y"), number(day, "m"), number(day, "d")), DatePrecision.DAY, before(day),
						false, false));
			}
			Matcher month = MONTH.matcher(even);
			if (month.matches()) {
				return Optional.of(month(number(month, "y"), month, false));
			}
			Matcher year = YEAR.matcher(even);
			if (year.matches()) {
				return Optional.of(new Found(LocalDate.of(number(year, "y"), 12, 31), DatePrecision.YEAR, before(year), false, false));
			}
			return withoutYear(even, formYear);
		} catch (DateTimeException e) {
			// 2021年13月: digits that are no date; the caller goes on to read it as text.
			return Optional.empty();
		}
	}

	private Optional<Found> withoutYear(String even, Integer formYear) {
		boolean missing = formYear == null;
		int year = missing ? 2000 : formYear;
		Matcher day = DAY_OF_YEAR.matcher(even);
		if (day.matches()) {
			return Optional.of(
					new Found(LocalDate.of(year, number(day, "m"), number(day, "d")), DatePrecision.DAY, before(day), true, missing));
		}
		Matcher month = MONTH_OF_YEAR.matcher(even);
		if (month.matches()) {
			Found found = month(year, month, true);
			return Optional.of(new Found(found.date(), found.precision(), found.before(), true, missing));
		}
		Matcher end = YEAR_END.matcher(even);
		if (end.matches()) {
			return Optional.of(new Found(LocalDate.of(year, 12, 31), DatePrecision.YEAR, before(end), true, missing));
		}
		return Optional.empty();
	}

	private static Found month(int year, Matcher matcher, boolean fromForm) {
		YearMonth month = YearMonth.of(year, number(matcher, "m"));
		String part = matcher.group("part") == null ? "" : matcher.group("part");
		LocalDate date = switch (part) {
		case "初", "上旬" -> month.atDay(10);
		case "中旬" -> month.atDay(20);
		default -> month.atEndOfMonth();
		};
		return new Found(date, DatePrecision.MONTH, before(matcher), fromForm, false);
	}

	private static boolean before(Matcher matcher) {
		return matcher.group("before") != null;
	}

	private static int number(Matcher matcher, String group) {
		return Integer.parseInt(matcher.group(group));
	}
}
