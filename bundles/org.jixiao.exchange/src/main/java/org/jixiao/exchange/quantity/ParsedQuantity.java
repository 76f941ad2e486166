package org.jixiao.exchange.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A value as it was written and as it was understood.
 *
 * @param written
 *            the text exactly as written
 * @param kind
 *            what it is
 * @param operator
 *            the comparison written with it
 * @param number
 *            the number of a NUMBER, the lower bound of a RANGE, else {@code null}; a percentage is counted in percent (100 % is 100)
 * @param upper
 *            the upper bound of a RANGE, else {@code null}
 * @param unit
 *            the unit as written, {@code %} for percent, else {@code null}
 * @param date
 *            the (last) day of a DATE, else {@code null}
 * @param precision
 *            how exactly the date is written, {@code null} without date
 * @param word
 *            the canonical word of YES_NO ({@code yes}, {@code no}) or LEVEL ({@code achieved}, {@code good}, …), else {@code null}
 * @param notes
 *            what the user should know
 */
public record ParsedQuantity(String written, QuantityKind kind, Operator operator, BigDecimal number, BigDecimal upper, String unit,
		LocalDate date, DatePrecision precision, String word, List<ParseNote> notes) {

	/** The unit of percentages. */
	public static final String PERCENT = "%";

	public ParsedQuantity {
		Objects.requireNonNull(written);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(operator);
		notes = List.copyOf(notes);
	}

	/** Nothing written. */
	public static ParsedQuantity blank() {
		return plain("", QuantityKind.BLANK);
	}

	static ParsedQuantity plain(String written, QuantityKind kind) {
		return new ParsedQuantity(written, kind, Operator.NONE, null, null, null, null, null, null, List.of());
	}

	static ParsedQuantity number(String written, Operator operator, BigDecimal number, String unit) {
		return new ParsedQuantity(written, QuantityKind.NUMBER, operator, number, null, unit, null, null, null, List.of());
	}

	static ParsedQuantity date(String written, Operator operator, LocalDate date, DatePrecision precision) {
		return new ParsedQuantity(written, QuantityKind.DATE, operator, null, null, null, date, precision, null, List.of());
	}

	static ParsedQuantity word(String written, QuantityKind kind, String word) {
		return new ParsedQuantity(written, kind, Operator.NONE, null, null, null, null, null, word, List.of());
	}

	/** Whether the number is a percentage. */
	public boolean percent() {
		return PERCENT.equals(unit);
	}

	/** Whether there is no value: blank, or a sign for "no value". */
	public boolean absent() {
		return kind == QuantityKind.BLANK || kind == QuantityKind.NO_VALUE;
	}

	ParsedQuantity with(ParseNote note) {
		List<ParseNote> more = new ArrayList<>(notes);
		more.add(note);
		return new ParsedQuantity(written, kind, operator, number, upper, unit, date, precision, word, more);
	}

	ParsedQuantity withNotes(List<ParseNote> more) {
		if (more.isEmpty()) {
			return this;
		}
		List<ParseNote> all = new ArrayList<>(notes);
		all.addAll(more);
		return new ParsedQuantity(written, kind, operator, number, upper, unit, date, precision, word, all);
	}

	ParsedQuantity withOperator(Operator other) {
		return new ParsedQuantity(written, kind, other, number, upper, unit, date, precision, word, notes);
	}

	ParsedQuantity withUnit(String other) {
		return new ParsedQuantity(written, kind, operator, number, upper, other, date, precision, word, notes);
	}

	ParsedQuantity withNumber(BigDecimal other, String otherUnit) {
		return new ParsedQuantity(written, kind, operator, other, upper, otherUnit, date, precision, word, notes);
	}

	ParsedQuantity withWritten(String other) {
		return new ParsedQuantity(other, kind, operator, number, upper, unit, date, precision, word, notes);
	}
}
