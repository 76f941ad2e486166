package org.jixiao.exchange.appraisal.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.internal.ColumnTable;

/**
 * A sheet whose columns are known.
 *
 * @param at
 *            its heads and what stands below them
 * @param table
 *            what its rows are
 */
public record TableSheet(ColumnTable at, AppraisalTable table) {

	/** Of each of these one column has to be there. */
	private static final Map<AppraisalTable, String> NEEDED = new EnumMap<>(AppraisalTable.class);
	static {
		NEEDED.put(AppraisalTable.UNITS, "group unitCode|unitName");
		NEEDED.put(AppraisalTable.SETUP, "name points");
		NEEDED.put(AppraisalTable.ITEMS, "indicatorCode|indicatorName itemName points");
		NEEDED.put(AppraisalTable.FILING, "indicatorCode|indicatorName value");
		NEEDED.put(AppraisalTable.FILINGS, "unitCode|unitName indicatorCode|indicatorName value");
		NEEDED.put(AppraisalTable.NOTES, "date text");
		NEEDED.put(AppraisalTable.VERIFICATION, "indicatorCode|indicatorName verified");
		NEEDED.put(AppraisalTable.MARKS, "itemCode score");
		NEEDED.put(AppraisalTable.BALLOTS, "itemCode option votes");
		NEEDED.put(AppraisalTable.ADJUSTMENTS, "kind points reason");
		NEEDED.put(AppraisalTable.VETOES, "reason");
		NEEDED.put(AppraisalTable.TIERS, "rank|tierName|points");
		NEEDED.put(AppraisalTable.LAST_YEAR, "year className|total|unqualified");
		NEEDED.put(AppraisalTable.APPEALS, "text");
	}

	/**
	 * The table on a sheet. The name of the sheet says what it is, unless its heads do not fit; a sheet of another name is the table with the
	 * most known and the fewest unknown heads.
	 */
	public static Optional<TableSheet> find(FormSheet sheet) {
		Optional<AppraisalTable> named = AppraisalWords.table(sheet.name());
		Optional<TableSheet> byName = named.filter(AppraisalTable::isImported).flatMap(t -> best(sheet, t));
		if (byName.isPresent() || named.isPresent() && !named.get().isImported()) {
			return byName;
		}
		TableSheet best = null;
		for (AppraisalTable table : AppraisalTable.values()) {
			// Only what a reason or a text alone makes a table is too little without the name.
			boolean clear = table.isImported() && table != AppraisalTable.VETOES && table != AppraisalTable.APPEALS && table != AppraisalTable.TIERS;
			Optional<TableSheet> found = clear ? best(sheet, table) : Optional.empty();
			if (found.isPresent() && (best == null || found.get().score() > best.score())) {
				best = found.get();
			}
		}
		return Optional.ofNullable(best);
	}

	private static Optional<TableSheet> best(FormSheet sheet, AppraisalTable table) {
		TableSheet best = null;
		for (int row = 0; row <= Math.min(sheet.lastRow(), ColumnTable.DEEPEST_HEAD); row++) {
			TableSheet found = new TableSheet(ColumnTable.at(sheet, row, AppraisalWords.heads(table)), table);
			if (found.isOne() && (best == null || found.score() > best.score())) {
				best = found;
			}
		}
		return Optional.ofNullable(best);
	}

	/** Whether a sheet is a table that is only written, by its name. */
	public static boolean isOnlyWritten(FormSheet sheet) {
		return AppraisalWords.table(sheet.name()).filter(t -> !t.isImported()).isPresent();
	}

	private boolean isOne() {
		List<String> needed = List.of(NEEDED.get(table).split(" "));
		return at.columns().size() > 1 && needed.stream().allMatch(choice -> Arrays.stream(choice.split("\\|")).anyMatch(at::has));
	}

	private int score() {
		return at.columns().size() - at.unknown().size();
	}
}
