package org.jixiao.exchange.appraisal.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jixiao.appraisal.filing.FilingCalendar;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.internal.CellTexts;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.InputRule;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;

/**
 * The form on which a unit reports for a period: what is known stands on grey and is locked, what the unit fills in is open. What was filed
 * already stands in it, so that a form with nothing changed says what is there.
 */
public final class FilingSheet {

	private static final CellLook LABEL = SheetPen.HEAD;
	private static final CellLook KNOWN = SheetPen.BODY.shade();
	private static final CellLook OPEN = SheetPen.BODY.open();
	/** Numbers may be typed: as text cells they would not be numbers. */
	private static final CellLook OPEN_FIGURE = SheetPen.FIGURE.open();
	private static final Set<String> FIGURES = Set.of("value", "claimedScore");
	private static final List<ValueState> STATES = List.of(ValueState.REPORTED, ValueState.ESTIMATED, ValueState.NOT_APPLICABLE);
	private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
	private static final int HEAD_ROW = 3;
	private static final int REPORT_HEIGHT = 120;

	private final Appraisal appraisal;
	private final FilingKey key;
	private final Locale locale;

	/** Forms for a period in a language. */
	public FilingSheet(Appraisal appraisal, FilingKey key, Locale locale) {
		this.appraisal = appraisal;
		this.key = key;
		this.locale = locale;
	}

	/** The form of a unit. */
	public PlannedSheet of(AppraisedUnit unit) {
		Filing filing = Filings.find(unit, key.period(), key.ordinal()).orElse(null);
		List<Map<String, Object>> rows = rows(unit, filing);
		List<String> columns = columns(rows);
		PlannedSheet sheet = new PlannedSheet(Objects.toString(unit.getName(), unit.getCode()));
		int last = columns.size() - 1;
		int seen = columns.indexOf("key") - 1;
		sheet.text(0, 0, title(AppraisalTable.FILING), SheetPen.TITLE).height(0, 30).merge(0, 0, 0, seen);
		head(sheet, unit, filing);
		for (int c = 0; c <= last; c++) {
			sheet.text(HEAD_ROW, c, AppraisalWords.column(AppraisalTable.FILING, columns.get(c), locale), SheetPen.HEAD);
			sheet.width(c, SheetPen.width(columns.get(c)));
			for (int r = 0; r < rows.size(); r++) {
				cell(sheet, HEAD_ROW + 1 + r, c, columns.get(c), rows.get(r));
			}
			if (columns.get(c).equals("key") || columns.get(c).endsWith(CellTexts.EXACT)) {
				sheet.hideColumn(c);
			}
		}
		rules(sheet, unit, columns, rows);
		foot(sheet, HEAD_ROW + 1 + rows.size(), seen, filing);
		return sheet.guard().freeze(HEAD_ROW + 1, 2).print(new PlannedSheet.Print(true, HEAD_ROW, HEAD_ROW, "&P / &N"));
	}

	/** The rows of all units in one table; of units that have not filed they are what is to be filled in. */
	public PlannedSheet all(List<AppraisedUnit> units) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (AppraisedUnit unit : units) {
			Filing filing = Filings.find(unit, key.period(), key.ordinal()).orElse(null);
			List<Map<String, Object>> own = rows(unit, filing);
			own.forEach(row -> {
				row.put("unitCode", unit.getCode());
				row.put("unitName", unit.getName());
			});
			if (filing != null && !own.isEmpty()) {
				own.getFirst().put("filedOn", filing.getFiledOn());
				own.getFirst().put("filer", filing.getFiler());
				own.getFirst().put("report", filing.getReport());
				own.getFirst().put("note", filing.getNote());
			}
			rows.addAll(own);
		}
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put(AppraisalWords.WORDS.word("label.year", locale), Integer.toString(appraisal.getYear()));
		labels.put(AppraisalWords.WORDS.word("label.period", locale), PeriodWords.of(key, locale));
		return new SheetPen(locale).sheet(AppraisalTable.FILINGS, AppraisalWords.sheet(AppraisalTable.FILINGS, locale), title(AppraisalTable.FILINGS), labels,
				AppraisalWords.columns(AppraisalTable.FILINGS), rows);
	}

	private String title(AppraisalTable table) {
		return AppraisalWords.title(table, locale, AppraisalWords.fill("year", locale, appraisal.getYear()), PeriodWords.of(key, locale));
	}

	/** The exact reading of values that their text does not say stands hidden at the end, so that the form looks the same every month. */
	private static List<String> columns(List<Map<String, Object>> rows) {
		List<String> columns = new ArrayList<>(AppraisalWords.columns(AppraisalTable.FILING));
		if (rows.stream().anyMatch(r -> r.get("value") instanceof Measured m && !CellTexts.exact(m.quantity(), m.context()).isEmpty())) {
			columns.add("value" + CellTexts.EXACT);
		}
		return columns;
	}

	private void head(PlannedSheet sheet, AppraisedUnit unit, Filing filing) {
		LocalDate due = new FilingCalendar(appraisal).due(key.period(), key.ordinal()).orElse(null);
		label(sheet, 1, 0, "unitName").text(1, 1, unit.getName(), KNOWN);
		label(sheet, 1, 2, "unitCode").text(1, 3, unit.getCode(), KNOWN);
		label(sheet, 1, 4, "year").text(1, 5, Integer.toString(appraisal.getYear()), KNOWN);
		label(sheet, 1, 6, "period").text(1, 7, PeriodWords.of(key, locale), KNOWN);
		label(sheet, 2, 0, "due").put(2, 1, due == null ? new PlannedCell.Empty() : new PlannedCell.Day(due), KNOWN.format("yyyy-mm-dd"));
		label(sheet, 2, 2, "filer").text(2, 3, filing == null ? "" : SheetPen.text(filing.getFiler(), locale), OPEN);
		label(sheet, 2, 4, "filedOn");
		LocalDate filedOn = filing == null ? null : filing.getFiledOn();
		sheet.put(2, 5, filedOn == null ? new PlannedCell.Empty() : new PlannedCell.Day(filedOn), OPEN.format("yyyy-mm-dd"));
		LocalDate first = YearMonth.of(appraisal.getYear(), key.lastMonth()).atDay(1);
		LocalDate last = LocalDate.of(appraisal.getYear() + 1, 12, 31);
		sheet.rule(new InputRule.Days(CellRange.of(2, 5, 2, 5), first, last, AppraisalWords.fill("refuse.day", locale, first, last)));
	}

	private PlannedSheet label(PlannedSheet sheet, int row, int column, String name) {
		return sheet.text(row, column, AppraisalWords.WORDS.word("label." + name, locale), LABEL);
	}

	private List<Map<String, Object>> rows(AppraisedUnit unit, Filing filing) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (AppraisalIndicator indicator : unit.getIndicators()) {
			FilingEntry entry = filing == null ? null : filing.getEntries().stream().filter(e -> indicator.getId().equals(e.getIndicatorId())).findFirst().orElse(null);
			Map<String, Object> row = start(indicator, "");
			row.put("target", new Measured(indicator.getTarget(), Measured.target(indicator.getNature(), indicator.getUnit(), appraisal.getYear())));
			row.put("unit", indicator.getUnit());
			row.put("points", indicator.getPoints());
			row.put("previous", FilingRows.before(unit, indicator, key).map(q -> Measured.actual(q, indicator, appraisal)).orElse(null));
			if (entry != null) {
				row.put("value", Measured.actual(entry.getValue(), indicator, appraisal));
				row.put("state", entry.getState());
				row.put("progress", entry.getProgress());
				row.put("claimedScore", entry.getClaimedScore());
				row.put("evidence", entry.getEvidence());
			}
			rows.add(row);
			NamedValues.of(unit, indicator).forEach((name, label) -> {
				Map<String, Object> part = start(indicator, name);
				part.put("input", label);
				part.put("value", entry == null ? "" : NamedValues.text(entry.getInputs(), name));
				rows.add(part);
			});
		}
		return rows;
	}

	private static Map<String, Object> start(AppraisalIndicator indicator, String name) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("indicatorCode", indicator.getCode());
		row.put("indicatorName", indicator.getName());
		row.put("key", NamedValues.key(indicator, name));
		return row;
	}

	private void cell(PlannedSheet sheet, int row, int column, String name, Map<String, Object> values) {
		boolean part = values.containsKey("input");
		if (name.endsWith(CellTexts.EXACT)) {
			Object value = values.get(name.replace(CellTexts.EXACT, ""));
			sheet.text(row, column, value instanceof Measured m ? CellTexts.exact(m.quantity(), m.context()) : "", KNOWN);
			return;
		}
		boolean open = part ? name.equals("value") : Set.of("value", "state", "progress", "claimedScore", "evidence").contains(name);
		if (!open) {
			new SheetPen(locale).put(sheet, row, column, values.get(name), KNOWN, SheetPen.FIGURE.shade());
		} else if (FIGURES.contains(name)) {
			// Text stays text when it is written; what is typed into an empty cell may be a number.
			boolean empty = SheetPen.text(values.get(name), locale).isEmpty();
			new SheetPen(locale).put(sheet, row, column, values.get(name), empty ? OPEN_FIGURE : OPEN, OPEN_FIGURE);
		} else {
			new SheetPen(locale).put(sheet, row, column, values.get(name), OPEN, OPEN_FIGURE);
		}
	}

	private void rules(PlannedSheet sheet, AppraisedUnit unit, List<String> columns, List<Map<String, Object>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		List<String> states = STATES.stream().map(s -> AppraisalWords.WORDS.value(s, locale)).toList();
		int state = columns.indexOf("state");
		sheet.rule(new InputRule.Choice(CellRange.of(HEAD_ROW + 1, state, HEAD_ROW + rows.size(), state), states,
				AppraisalWords.fill("refuse.choice", locale, String.join("、", states))));
		int row = HEAD_ROW + 1;
		for (AppraisalIndicator indicator : unit.getIndicators()) {
			if (indicator.getTarget() != null && indicator.getTarget().getKind() == QuantityKind.NUMBER) {
				CellRange value = CellRange.of(row, columns.indexOf("value"), row, columns.indexOf("value"));
				sheet.rule(new InputRule.Between(value, LARGEST.negate(), LARGEST, AppraisalWords.fill("refuse.number", locale, Objects.toString(indicator.getUnit(), ""))));
			}
			CellRange claimed = CellRange.of(row, columns.indexOf("claimedScore"), row, columns.indexOf("claimedScore"));
			sheet.rule(new InputRule.Between(claimed, LARGEST.negate(), LARGEST, AppraisalWords.fill("refuse.score", locale)));
			row += 1 + NamedValues.of(unit, indicator).size();
		}
	}

	private void foot(PlannedSheet sheet, int row, int last, Filing filing) {
		label(sheet, row, 0, "report").text(row, 1, filing == null ? "" : filing.getReport(), OPEN).height(row, REPORT_HEIGHT).merge(row, 1, row, last);
		label(sheet, row + 1, 0, "note").text(row + 1, 1, filing == null ? "" : filing.getNote(), OPEN).height(row + 1, 40).merge(row + 1, 1, row + 1, last);
		label(sheet, row + 2, 0, "signature").text(row + 2, 1, "", OPEN).height(row + 2, 30).merge(row + 2, 1, row + 2, last);
	}
}
