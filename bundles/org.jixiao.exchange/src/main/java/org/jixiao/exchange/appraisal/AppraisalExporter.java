package org.jixiao.exchange.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.exchange.appraisal.internal.AppraisalWords;
import org.jixiao.exchange.appraisal.internal.FilingSheet;
import org.jixiao.exchange.appraisal.internal.PeriodWords;
import org.jixiao.exchange.appraisal.internal.ResultRows;
import org.jixiao.exchange.appraisal.internal.SheetPen;
import org.jixiao.exchange.appraisal.internal.TableRows;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;

/**
 * Writes the tables of an appraisal. What {@link AppraisalImporter} makes of them is what is there: columns with ids on the right and exact
 * readings beside values, both not for people, are how that is so.
 */
public final class AppraisalExporter {

	private final Locale locale;

	/** Writes heads and words in a language. */
	public AppraisalExporter(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Sheets of tables that can be read back, one for each; filings are not among them, see {@link #forms} and {@link #filings}. A table
	 * without rows is a head to be filled in below.
	 *
	 * @param tables
	 *            which tables, in this order
	 * @param units
	 *            whose rows; empty: those of all units
	 */
	public List<PlannedSheet> plan(Appraisal appraisal, Collection<AppraisalTable> tables, Collection<AppraisedUnit> units) {
		List<AppraisedUnit> whose = units.isEmpty() ? units(appraisal) : List.copyOf(units);
		List<PlannedSheet> sheets = new ArrayList<>();
		for (AppraisalTable table : tables) {
			if (AppraisalWords.columns(table).isEmpty() || table == AppraisalTable.FILING || table == AppraisalTable.FILINGS || table == AppraisalTable.RESULTS) {
				throw new IllegalArgumentException(table + " has a method of its own");
			}
			sheets.add(sheet(table, appraisal.getYear(), new TableRows(appraisal, locale).of(table, whose)));
		}
		return sheets;
	}

	/**
	 * The forms on which units report for a period, one sheet for each unit, with what they have filed already.
	 *
	 * @param units
	 *            which units; empty: all that have indicators
	 */
	public List<PlannedSheet> forms(Appraisal appraisal, FilingKey key, Collection<AppraisedUnit> units) {
		FilingSheet form = new FilingSheet(appraisal, key, locale);
		return reporting(appraisal, units).stream().map(form::of).toList();
	}

	/**
	 * What units report for a period in one table, as a division keeps it.
	 *
	 * @param units
	 *            which units; empty: all that have indicators
	 */
	public PlannedSheet filings(Appraisal appraisal, FilingKey key, Collection<AppraisedUnit> units) {
		return new FilingSheet(appraisal, key, locale).all(reporting(appraisal, units));
	}

	/** Results with all their parts in the order of the ranking; what is open stands as least and most points. */
	public PlannedSheet results(AppraisalResult result) {
		return sheet(AppraisalTable.RESULTS, result.appraisal().getYear(), new ResultRows(locale).results(result));
	}

	/** Which unit has filed for which period, as of a day. */
	public PlannedSheet overview(Appraisal appraisal, LocalDate today) {
		return new ResultRows(locale).overview(appraisal, today);
	}

	/** A period in words. */
	public String words(FilingKey period) {
		return PeriodWords.of(period, locale);
	}

	private PlannedSheet sheet(AppraisalTable table, int year, List<Map<String, Object>> rows) {
		return new SheetPen(locale).sheet(table, AppraisalWords.sheet(table, locale), AppraisalWords.title(table, locale, year), AppraisalWords.columns(table),
				rows);
	}

	/** A unit without indicators has nothing to report on. */
	private static List<AppraisedUnit> reporting(Appraisal appraisal, Collection<AppraisedUnit> units) {
		return units.isEmpty() ? units(appraisal).stream().filter(u -> !u.getIndicators().isEmpty()).toList() : List.copyOf(units);
	}

	private static List<AppraisedUnit> units(Appraisal appraisal) {
		return appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList();
	}
}
