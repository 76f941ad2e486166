package org.jixiao.exchange.appraisal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jixiao.appraisal.filing.Months;
import org.jixiao.exchange.appraisal.internal.AppraisalWords;
import org.jixiao.exchange.appraisal.internal.PeriodWords;
import org.jixiao.model.appraisal.FilingPeriod;

/**
 * Which filing of a year.
 *
 * @param period
 *            month, quarter, half-year or year
 * @param ordinal
 *            which of them, from 1
 */
public record FilingKey(FilingPeriod period, int ordinal) implements Comparable<FilingKey> {

	public FilingKey {
		Objects.requireNonNull(period);
		if (ordinal < 1 || ordinal > last(period)) {
			throw new IllegalArgumentException(period + " " + ordinal);
		}
	}

	/** The period that a text names: {@code 3月}, {@code 第1季度}, {@code H1}, {@code 全年}; a number alone is a month. */
	public static Optional<FilingKey> named(String text) {
		return PeriodWords.period(text).or(() -> PeriodWords.period(AppraisalWords.fill("period." + FilingPeriod.MONTH, Locale.CHINESE, text.strip())));
	}

	/** How many such periods a year has. */
	public static int last(FilingPeriod period) {
		return Months.perYear(period);
	}

	/** The month with which it ends. */
	public int lastMonth() {
		return Months.last(period, ordinal);
	}

	/** By the month with which it ends, then the shorter period first. */
	@Override
	public int compareTo(FilingKey other) {
		int byMonth = Integer.compare(lastMonth(), other.lastMonth());
		return byMonth != 0 ? byMonth : period.compareTo(other.period);
	}
}
