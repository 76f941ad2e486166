package org.jixiao.exchange.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.quantity.ParseContext.Role;

/**
 * Reads values as forms write them (domain.md 10): operators in signs and words, percentages as 1, 100 and 100%, units in the value, in
 * the name or in a column of their own, dates, words, and signs for "no value". The text as written always stays. What can be read in two
 * ways is reported with its readings and never guessed.
 * <p>
 * Instances have no state that changes and may be shared by threads.
 */
public final class QuantityParser {

	private static final Pattern NO_VALUE = Pattern.compile("[-—–―_/*\\\\·.…─━~]{1,6}");
	private static final String DIGITS = "[+-]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";
	private static final Pattern NUMBER = Pattern.compile("(?<n>" + DIGITS + ")(?<rest>.*)");
	// Thousands set apart with blanks, or with a comma and a blank: 1 234.50, 1, 234.50.
	private static final Pattern BLANKS_IN_NUMBER = Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,? \\d{3})+)(?![\\d,])");
	private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,3}");
	private static final Pattern RANGE = Pattern.compile("(?<a>" + DIGITS + ")\\s*(?<ua>%|[^\\d\\s~—–至到-]{0,4})\\s*(?:~|～|—|–|-|至|到)\\s*(?<b>"
			+ DIGITS + ")(?<rest>.*)");
	private static final Pattern PLUS_MINUS = Pattern.compile("(?<a>" + DIGITS + ")\\s*(?<ua>%|[^\\d\\s±+-]{0,4})\\s*(?:±|\\+/?-)\\s*(?<b>" + DIGITS
			+ ")(?<rest>.*)");
	private static final Pattern GROUPED_BADLY = Pattern.compile("[+-]?\\d+(?:,\\d+)+(?:\\.\\d+)?.*");
	private static final Pattern FRACTION = Pattern.compile("(?<a>\\d+(?:\\.\\d+)?)\\s*/\\s*(?<b>\\d+(?:\\.\\d+)?)");
	private static final Pattern YEAR_DOT_MONTH = Pattern.compile("(?<y>(?:19|20)\\d{2})\\.(?<m>0[1-9]|1[0-2])");
	private static final Pattern SCANNED = Pattern.compile("[IlOo|工\\d]{1,6}%?");
	private static final Pattern DONE_TAIL = Pattern.compile("(?:\\(含\\)|已完成|完成|达标|左右|\\(包含\\)|及以上|以上|。|;)$");
	private static final Pattern DONE_HEAD = Pattern.compile("^(?:(?:已完成|实际完成|完成|达到|达|实现|共计|合计|共|约|计|为)\\s*)+(?=[\\d+.-])");
	private static final Pattern HEAD = Pattern.compile("^(?:已完成|实际完成|完成|达到|达|实现|确保|力争|为)\\s*");
	/** Words in brackets behind a number and its unit, without a number of their own: 100%(优). */
	private static final Pattern REMARK = Pattern.compile("([^()]*)\\(([\\p{IsHan}、,]{1,12})\\)");
	private static final String TENTH_WORDS = "零一二三四五六七八九";
	/** 八成 is 80 %, 八成半 85 %. */
	private static final Pattern TENTHS = Pattern.compile("([一二三四五六七八九])成(半)?");
	private static final String ZERO = "零";
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal SUSPECT_FROM = BigDecimal.valueOf(200);
	private static final BigDecimal SUSPECT_BELOW = BigDecimal.valueOf(300);

	private final Vocabulary vocabulary;
	private final Operators operators = new Operators();
	private final DateWords dates = new DateWords();

	/** A parser with the shipped vocabulary. */
	public QuantityParser() {
		this(Vocabulary.shipped());
	}

	/** A parser with another vocabulary. */
	public QuantityParser(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The units and words this parser knows. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/** The operator that a cell of the column 指标性质 names; empty when the text is none. */
	public Optional<Operator> operator(String written) {
		return operators.named(written);
	}

	/** Reads a cell. */
	public ParsedQuantity parse(FormCell cell, ParseContext context) {
		return switch (cell.kind()) {
		case BLANK, TEXT -> parse(cell.text(), context);
		case NUMBER -> number(cell, context);
		case DATE -> ParsedQuantity.date(cell.text(), context.operator() == Operator.QUALITATIVE ? Operator.NONE : context.operator(),
				cell.date().toLocalDate(), DatePrecision.DAY);
		case BOOLEAN -> ParsedQuantity.word(cell.text(), QuantityKind.YES_NO, Boolean.TRUE.equals(cell.bool()) ? "yes" : "no");
		case ERROR -> ParsedQuantity.plain(cell.text(), QuantityKind.UNCLEAR).with(ParseNote.warning("quantity.cell.error", cell.error()));
		};
	}

	/** Reads a text. */
	public ParsedQuantity parse(String written, ParseContext context) {
		String even = Typography.even(written);
		if (even.isEmpty()) {
			return ParsedQuantity.plain(written, QuantityKind.BLANK);
		}
		if (NO_VALUE.matcher(Typography.tight(even)).matches()) {
			return ParsedQuantity.plain(written, QuantityKind.NO_VALUE);
		}
		if (vocabulary.elsewhere(Typography.tight(even))) {
			return ParsedQuantity.plain(written, QuantityKind.NO_VALUE).with(ParseNote.warning("quantity.elsewhere", written));
		}
		String together = BLANKS_IN_NUMBER.matcher(even).replaceAll(m -> m.group(1).replace(" ", "").replace(",", ""));
		ParsedQuantity read = finish(read(written, together, context), context);
		return together.equals(even) || read.number() == null ? read
				: read.with(ParseNote.info("quantity.grouped.blanks", written, read.number().toPlainString()));
	}

	/** The unit in the brackets at the end of an indicator's name, such as 新增面积(≥平方米); empty when there is none. */
	public Optional<ParsedQuantity> unitInName(String name) {
		String even = Typography.even(name);
		int open = even.lastIndexOf('(');
		if (open <= 0 || !even.endsWith(")")) {
			return Optional.empty();
		}
		Operators.Split split = operators.split(even.substring(open + 1, even.length() - 1).strip());
		String unit = split.rest().startsWith("单位:") ? split.rest().substring(3) : split.rest();
		if (unit.isEmpty() ? split.operator() == Operator.NONE : !vocabulary.isUnit(unit)) {
			return Optional.empty();
		}
		return Optional.of(ParsedQuantity.plain(name, QuantityKind.TEXT).withOperator(split.operator())
				.withUnit(unit.isEmpty() ? null : canonicalUnit(unit)));
	}

	private ParsedQuantity number(FormCell cell, ParseContext context) {
		BigDecimal exact = cell.percent() ? cell.number().multiply(HUNDRED) : cell.number();
		exact = strip(exact);
		// A number format may show a unit or an operator ("≥"0"人"); the stored decimal stays the number.
		ParsedQuantity shown = parseShown(cell.text(), context);
		ParsedQuantity base = shown.kind() == QuantityKind.NUMBER ? shown.withNumber(exact, shown.unit())
				: ParsedQuantity.number(cell.text(), Operator.NONE, exact, null);
		return finish(cell.percent() ? base.withUnit(ParsedQuantity.PERCENT) : base, context);
	}

	private ParsedQuantity parseShown(String shown, ParseContext context) {
		String even = Typography.even(shown);
		return even.isEmpty() ? ParsedQuantity.plain(shown, QuantityKind.TEXT) : read(shown, even, context);
	}

	private ParsedQuantity read(String written, String even, ParseContext context) {
		String text = even;
		Optional<ParsedQuantity> date = date(written, even, Operator.NONE, context);
		if (date.isPresent()) {
			return date.get();
		}
		String headless = HEAD.matcher(even).replaceFirst("");
		Operators.Split split = operators.split(operators.leads(headless) ? headless : even);
		Operator operator = split.operator();
		text = DONE_HEAD.matcher(split.rest()).replaceFirst("");
		if (operator != Operator.NONE) {
			Optional<ParsedQuantity> limit = date(written, text, operator, context);
			if (limit.isPresent()) {
				return limit.get();
			}
		}
		Matcher tenths = TENTHS.matcher(text);
		if (tenths.matches()) {
			text = TENTH_WORDS.indexOf(tenths.group(1)) + (tenths.group(2) == null ? "0" : "5") + ParsedQuantity.PERCENT;
		}
		if (text.startsWith("百分之")) {
			text = text.substring(3).strip() + ParsedQuantity.PERCENT;
		}
		if (text.startsWith(ZERO) && (text.equals(ZERO) || vocabulary.isUnit(text.substring(1).strip()))) {
			text = "0" + text.substring(1);
		}
		Optional<ParsedQuantity> numeric = numeric(written, text, operator, context);
		if (numeric.isPresent()) {
			return split.contradiction() ? numeric.get().with(ParseNote.warning("quantity.operator.contradiction", written)) : numeric.get();
		}
		return words(written, even);
	}

	private Optional<ParsedQuantity> date(String written, String text, Operator operator, ParseContext context) {
		if (context.role() == Role.PLAIN || isTimeUnit(context.unit())) {
			return Optional.empty();
		}
		return dates.find(text, context.year()).map(found -> {
			Operator comparison = operator != Operator.NONE ? operator : found.before() ? Operator.LE : Operator.NONE;
			if (found.yearMissing()) {
				return ParsedQuantity.plain(written, QuantityKind.UNCLEAR).with(ParseNote.warning("quantity.date.year", written));
			}
			ParsedQuantity date = ParsedQuantity.date(written, comparison, found.date(), found.precision());
			return found.yearFromForm() ? date.with(ParseNote.info("quantity.date.year.from.form", written, found.date())) : date;
		});
	}

	private Optional<ParsedQuantity> numeric(String written, String text, Operator operator, ParseContext context) {
		Matcher yearDotMonth = YEAR_DOT_MONTH.matcher(text);
		if (context.role() != Role.PLAIN && yearDotMonth.matches()) {
			LocalDate month = LocalDate.of(Integer.parseInt(yearDotMonth.group("y")), Integer.parseInt(yearDotMonth.group("m")), 1);
			return Optional.of(unclear(written, "quantity.date.or.number",
					List.of(ParsedQuantity.date(written, operator, month.plusMonths(1).minusDays(1), DatePrecision.MONTH),
							ParsedQuantity.number(written, operator, new BigDecimal(text), context.unit()))));
		}
		if (SCIENTIFIC.matcher(text).matches()) {
			return Optional.of(ParsedQuantity.number(written, operator, new BigDecimal(text), null));
		}
		Matcher fraction = FRACTION.matcher(text);
		if (fraction.matches()) {
			return Optional.of(ParsedQuantity.plain(written, QuantityKind.UNCLEAR).with(ParseNote.warning("quantity.fraction", written)));
		}
		Matcher range = RANGE.matcher(text);
		if (range.matches() && !range.group("a").startsWith("-")) {
			return range(written, operator, range, number(range, "a"), number(range, "b"), context);
		}
		Matcher around = PLUS_MINUS.matcher(text);
		if (around.matches() && number(around, "b").signum() >= 0) {
			return range(written, operator, around, number(around, "a").subtract(number(around, "b")),
					number(around, "a").add(number(around, "b")), context);
		}
		Matcher number = NUMBER.matcher(text);
		if (!number.matches()) {
			return scanned(written, text, operator, context);
		}
		String rest = number.group("rest");
		if (rest.startsWith(",") && GROUPED_BADLY.matcher(text).matches() || rest.startsWith(".") && rest.length() > 1
				&& Character.isDigit(rest.charAt(1))) {
			return Optional.of(ParsedQuantity.plain(written, QuantityKind.UNCLEAR).with(ParseNote.warning("quantity.grouping", written)));
		}
		BigDecimal value = number(number, "n");
		return withUnit(written, operator, value, null, tail(rest), context);
	}

	private static BigDecimal number(Matcher matcher, String group) {
		return new BigDecimal(matcher.group(group).replace(",", ""));
	}

	private Optional<ParsedQuantity> range(String written, Operator operator, Matcher range, BigDecimal low, BigDecimal high,
			ParseContext context) {
		String tail = tail(range.group("rest"));
		String front = range.group("ua");
		if (low.compareTo(high) > 0) {
			return Optional.of(ParsedQuantity.plain(written, QuantityKind.UNCLEAR).with(ParseNote.warning("quantity.range.order", written)));
		}
		return withUnit(written, operator, low, high, tail.isEmpty() ? front : tail, context);
	}

	private Optional<ParsedQuantity> withUnit(String written, Operator operator, BigDecimal value, BigDecimal upper, String tail,
			ParseContext context) {
		QuantityKind kind = upper == null ? QuantityKind.NUMBER : QuantityKind.RANGE;
		ParsedQuantity base = new ParsedQuantity(written, kind, operator, value, upper, null, null, null, null, List.of());
		if (written.contains("约") || written.contains("左右") || written.contains("≈")) {
			base = base.with(ParseNote.warning("quantity.approximate", written));
		}
		if (tail.isEmpty()) {
			return Optional.of(base);
		}
		if (vocabulary.isUnit(tail)) {
			return Optional.of(base.withUnit(canonicalUnit(tail)));
		}
		Matcher remark = REMARK.matcher(tail);
		if (remark.matches() && (remark.group(1).isEmpty() || vocabulary.isUnit(remark.group(1)))) {
			ParsedQuantity measured = remark.group(1).isEmpty() ? base : base.withUnit(canonicalUnit(remark.group(1)));
			return Optional.of(measured.with(ParseNote.info("quantity.remark", written, remark.group(2))));
		}
		if (tail.length() <= 4 && tail.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == '·')) {
			return Optional.of(base.withUnit(tail).with(ParseNote.info("quantity.unit.unknown", tail)));
		}
		if (context.role() == Role.PLAIN) {
			return Optional.of(unclear(written, "quantity.number.inside", List.of(base)));
		}
		return Optional.of(ParsedQuantity.plain(written, QuantityKind.TEXT)
				.with(ParseNote.of(Severity.INFO, "quantity.number.inside", List.of(base), written)));
	}

	private Optional<ParsedQuantity> scanned(String written, String text, Operator operator, ParseContext context) {
		String tight = Typography.tight(text);
		if (!SCANNED.matcher(tight).matches()) {
			return Optional.empty();
		}
		List<ParsedQuantity> choices = new ArrayList<>();
		String unit = tight.endsWith(ParsedQuantity.PERCENT) ? ParsedQuantity.PERCENT : context.unit();
		if (tight.startsWith("工")) {
			String digits = tight.substring(1).replace(ParsedQuantity.PERCENT, "");
			if (digits.matches("\\d+")) {
				choices.add(ParsedQuantity.number(written, Operator.GE, new BigDecimal(digits), unit));
			}
		}
		String digits = tight.replaceAll("[Il|]", "1").replaceAll("[Oo]", "0").replace(ParsedQuantity.PERCENT, "");
		if (digits.matches("\\d+")) {
			choices.add(ParsedQuantity.number(written, operator, new BigDecimal(digits), unit));
		}
		return choices.isEmpty() ? Optional.empty() : Optional.of(unclear(written, "quantity.scanned", choices));
	}

	private ParsedQuantity words(String written, String even) {
		String tight = Typography.tight(even);
		String bare = tight.replaceAll("[。;!]$", "");
		Optional<ParsedQuantity> answer = vocabulary.answer(bare).map(w -> ParsedQuantity.word(written, QuantityKind.YES_NO, w));
		if (answer.isPresent()) {
			return answer.get();
		}
		if (tight.matches("优[、/,]?良[、/,]?中[、/,]?[低差][、/,]?[低差]?")) {
			return ParsedQuantity.plain(written, QuantityKind.TEXT).with(ParseNote.warning("quantity.word.list", written));
		}
		return vocabulary.level(bare).map(w -> ParsedQuantity.word(written, QuantityKind.LEVEL, w))
				.orElseGet(() -> ParsedQuantity.plain(written, QuantityKind.TEXT));
	}

	/** What the columns beside the value add to it. */
	private ParsedQuantity finish(ParsedQuantity read, ParseContext context) {
		ParsedQuantity done = read;
		if (context.operator() != Operator.NONE) {
			if (done.operator() == Operator.NONE) {
				done = done.withOperator(context.operator());
			} else if (done.operator() != context.operator() && !(done.kind() == QuantityKind.DATE && context.operator() == Operator.QUALITATIVE)) {
				// Forms call a day by which something is due 定性.
				done = done.with(ParseNote.warning("quantity.operator.conflict", done.operator().sign(), context.operator().sign()));
			}
		}
		if (done.kind() != QuantityKind.NUMBER && done.kind() != QuantityKind.RANGE) {
			return done;
		}
		done = unit(done, context);
		if (context.role() == Role.ACTUAL && read.operator() != Operator.NONE) {
			done = done.with(ParseNote.warning("quantity.operator.in.actual", read.written()));
		}
		if (context.role() == Role.TARGET && done.percent() && done.operator() == Operator.NONE && done.number().compareTo(SUSPECT_FROM) >= 0
				&& done.number().compareTo(SUSPECT_BELOW) < 0) {
			BigDecimal without = done.number().subtract(SUSPECT_FROM);
			done = done.with(ParseNote.of(Severity.WARNING, "quantity.scanned.operator",
					List.of(ParsedQuantity.number(read.written(), Operator.GE, without, ParsedQuantity.PERCENT)), read.written(), without));
		}
		return done;
	}

	private ParsedQuantity unit(ParsedQuantity value, ParseContext context) {
		String beside = context.unit() == null ? null : canonicalUnit(context.unit());
		if (value.unit() != null) {
			boolean same = beside == null || beside.isEmpty() || canonicalUnit(value.unit()).equals(beside);
			return same ? value : value.with(ParseNote.warning("quantity.unit.conflict", value.unit(), context.unit()));
		}
		boolean percent = ParsedQuantity.PERCENT.equals(beside) || beside == null && context.counterpartPercent();
		if (!percent) {
			return value.withUnit(beside);
		}
		ParsedQuantity inPercent = value.withUnit(ParsedQuantity.PERCENT);
		if (value.number().signum() > 0 && value.number().compareTo(BigDecimal.ONE) <= 0) {
			ParsedQuantity share = new ParsedQuantity(value.written(), value.kind(), value.operator(), strip(value.number().multiply(HUNDRED)),
					value.upper() == null ? null : strip(value.upper().multiply(HUNDRED)), ParsedQuantity.PERCENT, null, null, null, List.of());
			return unclear(value.written(), "quantity.percent.ambiguous", List.of(share, inPercent)).withOperator(value.operator())
					.withNotes(value.notes());
		}
		return ParsedQuantity.PERCENT.equals(beside) ? inPercent
				: inPercent.with(ParseNote.info("quantity.percent.sign.missing", value.written()));
	}

	private static ParsedQuantity unclear(String written, String rule, List<ParsedQuantity> choices) {
		return ParsedQuantity.plain(written, QuantityKind.UNCLEAR).with(ParseNote.of(Severity.WARNING, rule, choices, written));
	}

	private static String tail(String rest) {
		String tail = rest.strip();
		String before;
		do {
			before = tail;
			tail = DONE_TAIL.matcher(tail).replaceFirst("").strip();
		} while (!tail.equals(before));
		return tail;
	}

	/** One spelling for units that are written in several ways. */
	static String canonicalUnit(String unit) {
		String tight = Typography.tight(unit);
		return switch (tight) {
		case "百分比", "百分点", "个百分点" -> ParsedQuantity.PERCENT;
		case "㎡", "m²", "m2", "M2", "平米" -> "平方米";
		case "m³", "m3", "M3" -> "立方米";
		case "km", "千米" -> "公里";
		case "kg", "千克" -> "公斤";
		case "人/次" -> "人次";
		default -> tight;
		};
	}

	private static boolean isTimeUnit(String unit) {
		return unit != null && (unit.equals("月") || unit.equals("个月") || unit.equals("年") || unit.equals("天"));
	}

	private static BigDecimal strip(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
