package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A value of a form as a typed quantity: the number if there is one, the unit, the operator, the words as written, how far
 * the value is settled, and where it came from. Immutable.
 *
 * <p>A percentage is the number of per cent with the unit {@code %}: 96 %, not 0.96.
 *
 * @param number the number, or null when the value is missing or only words
 * @param unit unit of the number, or empty
 * @param operator the comparison in front of the number
 * @param text the value as written; empty when it was given as a number
 * @param state how far the value is settled
 * @param source where it came from
 */
public record Quantity(BigDecimal number, String unit, Operator operator, String text, ValueState state, Source source) {

    /** A value nobody has given. */
    public static final Quantity MISSING = new Quantity(null, "", Operator.NONE, "", ValueState.MISSING, Source.UNKNOWN);

    /** A value that does not apply. */
    public static final Quantity NOT_APPLICABLE =
            new Quantity(null, "", Operator.NONE, "", ValueState.NOT_APPLICABLE, Source.UNKNOWN);

    public Quantity {
        unit = Objects.requireNonNullElse(unit, "");
        operator = Objects.requireNonNullElse(operator, Operator.NONE);
        text = Objects.requireNonNullElse(text, "");
        state = Objects.requireNonNullElse(state, ValueState.REPORTED);
        source = Objects.requireNonNullElse(source, Source.UNKNOWN);
        if (number == null && text.isBlank() && state != ValueState.NOT_APPLICABLE && state != ValueState.DISPUTED) {
            // Neither a number nor words: whatever state was claimed for it, there is no value.
            state = ValueState.MISSING;
        }
    }

    /** A reported number without unit, from its decimal text. */
    public static Quantity of(String number) {
        return of(new BigDecimal(number), "");
    }

    /** A reported number with a unit, from its decimal text. */
    public static Quantity of(String number, String unit) {
        return of(new BigDecimal(number), unit);
    }

    /** A reported number with a unit. */
    public static Quantity of(BigDecimal number, String unit) {
        return new Quantity(Objects.requireNonNull(number), unit, Operator.NONE, "", ValueState.REPORTED, Source.UNKNOWN);
    }

    /** A reported value in words, such as "完成". Blank words are a missing value. */
    public static Quantity words(String text) {
        return new Quantity(null, "", Operator.NONE, text, ValueState.REPORTED, Source.UNKNOWN);
    }

    /** The same value from another source. */
    public Quantity from(Source newSource) {
        return new Quantity(number, unit, operator, text, state, newSource);
    }

    /** The same value in another state. */
    public Quantity in(ValueState newState) {
        return new Quantity(number, unit, operator, text, newState, source);
    }

    /** The same value behind another operator. */
    public Quantity with(Operator newOperator) {
        return new Quantity(number, unit, newOperator, text, state, source);
    }

    /** Whether there is a number to calculate with. */
    public boolean isNumber() {
        return number != null && state != ValueState.MISSING && state != ValueState.NOT_APPLICABLE;
    }

    /** Whether the value is words without a number. */
    public boolean isWords() {
        return number == null && !text.isBlank() && state != ValueState.MISSING && state != ValueState.NOT_APPLICABLE;
    }

    /** Whether nobody has given the value. */
    public boolean isMissing() {
        return state == ValueState.MISSING;
    }

    /** Operator, number and unit as a person reads them ("≥300公里"); the words, or the name of the state. */
    public String render(Locale locale) {
        if (isNumber()) {
            return operator.symbol() + bare();
        }
        return isWords() ? text : state.label(locale);
    }

    /** Number and unit without the operator ("300公里", "96%"); the words when there is no number. */
    public String bare() {
        if (number == null) {
            return text;
        }
        boolean latin = !unit.isEmpty() && Character.isLetter(unit.charAt(0)) && unit.charAt(0) < 0x250;
        return Decimals.plain(number) + (latin ? " " : "") + unit;
    }
}
