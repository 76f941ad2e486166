package org.jixiao.exchange.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.FieldSpec;
import org.jixiao.exchange.mapping.FieldSpec.Placement;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.quantity.Typography;

/** Reads title, year and the single values of a form, and lists what nobody understood. */
final class FieldReader {

	private static final Pattern TABLE_NAME = Pattern.compile(".{2,50}表(?:[(\\[][^()\\[\\]]{1,20}[)\\]])?");
	private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年");
	private static final Pattern YEAR_ONLY = Pattern.compile("\\((?:\\d{4}|[\\dXx×_]*)年度?\\)|[\\dXx×_]+年度?");
	private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇○零Oo0][一二三四五六七八九〇○零]{2}年");
	private static final Pattern INLINE = Pattern.compile("([^\\s:,\uFF0C;\uFF1B。]{2,20})\\s*:");
	private static final BigDecimal ALL_POINTS = BigDecimal.valueOf(100);
	private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

	private final FormDraft draft;
	private final SheetView view;

	FieldReader(FormDraft draft) {
		this.draft = draft;
		this.view = draft.view;
	}

	/** Finds title and year above the given row. */
	void readTitle(int before) {
		FormCell best = null;
		int longest = 0;
		for (int row = draft.firstRow; row < before; row++) {
			for (FormCell cell : view.row(row)) {
				int match = draft.isLabel(cell) ? 0 : FormDraft.titleMatch(draft.titles, view.label(cell));
				if (match > longest) {
					longest = match;
					best = cell;
				}
			}
		}
		best = best == null ? aloneInItsRow(before) : best;
		if (best != null) {
			draft.title = best.text().strip();
			draft.use(best, CellUse.Role.HEADING, Fields.TITLE);
			year(best);
		}
		for (int row = draft.firstRow; row < before; row++) {
			for (FormCell cell : view.row(row)) {
				String tight = Typography.tight(cell.text());
				if (!draft.used(cell) && (YEAR_ONLY.matcher(tight).matches() || CHINESE_YEAR.matcher(tight).find() && tight.length() < 12)) {
					draft.use(cell, CellUse.Role.HEADING, Fields.YEAR);
					year(cell);
				}
			}
		}
	}

	/** The title of a form that nobody described: a text that stands alone above the form and calls itself a table. */
	private FormCell aloneInItsRow(int before) {
		for (int row = draft.firstRow; row < before; row++) {
			List<FormCell> cells = view.row(row);
			if (cells.size() > 1) {
				return null;
			}
			if (cells.size() == 1 && !draft.isLabel(cells.get(0)) && TABLE_NAME.matcher(Typography.tight(cells.get(0).text())).matches()) {
				return cells.get(0);
			}
		}
		return null;
	}

	private void year(FormCell cell) {
		if (draft.fields.containsKey(Fields.YEAR)) {
			return;
		}
		String even = Typography.even(cell.text());
		Matcher year = YEAR.matcher(even);
		if (year.find()) {
			draft.fields.put(Fields.YEAR, new FieldValue(cell, year.group(1)));
			return;
		}
		Matcher chinese = CHINESE_YEAR.matcher(even);
		if (chinese.find()) {
			StringBuilder digits = new StringBuilder();
			for (char c : chinese.group().substring(0, 4).toCharArray()) {
				int digit = CHINESE_DIGITS.indexOf(c);
				digits.append(digit < 0 ? 0 : digit);
			}
			draft.fields.put(Fields.YEAR, new FieldValue(cell, digits.toString()));
		}
	}

	/** Reads the single values in all cells that no table has taken. */
	void readFields() {
		for (int row = draft.firstRow; row <= draft.lastRow; row++) {
			for (FormCell cell : view.row(row)) {
				if (!draft.used(cell)) {
					field(cell);
				}
			}
		}
	}

	private void field(FormCell cell) {
		LabelKey label = view.label(cell);
		Optional<FieldSpec> spec = draft.mapping.fieldFor(label);
		if (spec.isPresent()) {
			labelled(cell, spec.get());
		} else if (!inline(cell) && TableSpec.any(draft.mapping.blocks(), label)) {
			draft.use(cell, CellUse.Role.HEADING, "");
		}
	}

	private void labelled(FormCell cell, FieldSpec spec) {
		if (spec.id().equals(Fields.TOTAL) && wholeTotal(cell)) {
			return;
		}
		if (draft.fields.containsKey(spec.id()) && !draft.fields.get(spec.id()).isEmpty()) {
			// A second label of the same field is left for the list of what was not understood.
			return;
		}
		CellRange area = view.area(cell);
		FormCell right = view.rightOf(cell);
		FormCell below = view.seen(Math.min(area.last().row() + 1, draft.lastRow + 1), area.first().column());
		Placement placement = spec.placement() == null ? Placement.RIGHT : spec.placement();
		Optional<FormCell> value = switch (placement) {
		case RIGHT -> free(right) && !(right.isEmpty() && headsColumn(cell, below)) ? Optional.of(right)
				: headsColumn(cell, below) ? Optional.of(below) : Optional.empty();
		case BELOW -> free(below) ? Optional.of(below) : Optional.empty();
		case RIGHT_OR_BELOW -> !right.isEmpty() && free(right) ? Optional.of(right)
				: (area.height() == 1 || right.isEmpty()) && !below.isEmpty() && free(below) && below.address().row() <= draft.lastRow ? Optional.of(below)
						: free(right) && area.last().column() < view.sheet().lastColumn() ? Optional.of(right) : Optional.empty();
		};
		draft.use(cell, CellUse.Role.LABEL, spec.id());
		value.ifPresent(v -> draft.fields.put(spec.id(), draft.take(spec.id(), FieldValue.of(v))));
	}

	/** 合计 90 | 89.43 below the indicators and 自评总分 99.23 below that: the sum of a part of the points is not the form's total. */
	private boolean wholeTotal(FormCell label) {
		FieldValue points = draft.fields.get(Fields.TOTAL_POINTS);
		FormCell whole = view.rightOf(label);
		boolean part = points != null && number(points.text()).filter(n -> n.compareTo(ALL_POINTS) < 0).isPresent();
		if (!part || number(whole.text()).isEmpty() || draft.used(whole) || !view.label(label).full().contains("总")) {
			return false;
		}
		draft.use(label, CellUse.Role.LABEL, Fields.TOTAL);
		draft.fields.put(Fields.TOTAL, draft.take(Fields.TOTAL, FieldValue.of(whole)));
		draft.fields.remove(Fields.TOTAL_POINTS);
		return true;
	}

	private static Optional<BigDecimal> number(String text) {
		String tight = Typography.tight(text);
		return tight.matches("\\d{1,3}(?:\\.\\d+)?") ? Optional.of(new BigDecimal(tight)) : Optional.empty();
	}

	/** A row of nothing but labels, with the values in the row below: 项目名称 | 主管部门 | 实施单位. */
	private boolean headsColumn(FormCell cell, FormCell below) {
		List<FormCell> row = view.row(cell.address().row());
		return row.size() > 1 && row.stream().allMatch(draft::isLabel) && !below.isEmpty() && free(below)
				&& view.row(below.address().row()).stream().noneMatch(draft::isLabel);
	}

	private boolean free(FormCell cell) {
		return !draft.used(cell) && (cell.isEmpty() || !draft.isLabel(cell));
	}

	/** Label and value in one cell, perhaps several pairs: 填报单位(盖章):某局 填报日期:2023年1月5日. */
	private boolean inline(FormCell cell) {
		String text = cell.text();
		// Same length, so that positions stay those of the original text.
		String even = text.replace('\uFF1A', ':').replace('\uFF08', '(').replace('\uFF09', ')').replace('\u3000', ' ');
		Matcher matcher = INLINE.matcher(even);
		List<int[]> marks = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		int from = 0;
		while (from < even.length() && matcher.find(from)) {
			String label = matcher.group(1);
			int start = matcher.start(1);
			Optional<FieldSpec> spec = draft.mapping.fieldFor(LabelKey.of(label));
			if (spec.isEmpty()) {
				// A label spread out with blanks: 项 目 名 称:….
				int last = marks.isEmpty() ? 0 : marks.get(marks.size() - 1)[1];
				String spread = even.substring(last, matcher.end() - 1);
				spec = spread.length() <= 30 ? draft.mapping.fieldFor(LabelKey.of(spread)) : spec;
				start = spec.isPresent() ? last : start;
			}
			if (spec.isPresent()) {
				ids.add(spec.get().id());
				marks.add(new int[] { start, matcher.end() });
			}
			from = matcher.end();
		}
		if (marks.isEmpty() || marks.get(0)[0] > 0 && !even.substring(0, marks.get(0)[0]).isBlank() && text.length() > 80) {
			return false;
		}
		for (int i = 0; i < marks.size(); i++) {
			int end = i + 1 < marks.size() ? marks.get(i + 1)[0] : text.length();
			String value = text.substring(marks.get(i)[1], end).strip();
			String id = ids.get(i);
			if (!draft.fields.containsKey(id) || draft.fields.get(id).isEmpty()) {
				draft.fields.put(id, draft.take(id, new FieldValue(cell, value)));
			}
		}
		return true;
	}

	/** Marks notes as skipped and every other cell left over as not understood. */
	void listRest() {
		List<FormCell> unknown = new ArrayList<>();
		for (int row = draft.firstRow; row <= draft.lastRow; row++) {
			for (FormCell cell : view.row(row)) {
				if (draft.used(cell)) {
					continue;
				}
				LabelKey label = LabelKey.of(cell.text());
				if (TableSpec.any(draft.mapping.indicators().notes(), label)) {
					draft.use(cell, CellUse.Role.SKIPPED, "");
					draft.fault(Severity.INFO, cell.address(), "import.note.skipped", shorten(cell.text()));
				} else if (!view.endsPage(cell) && !Typography.tight(cell.text()).matches("[-—–―/*….·]+")) {
					draft.use(cell, CellUse.Role.UNKNOWN, "");
					unknown.add(cell);
				} else {
					draft.use(cell, CellUse.Role.SKIPPED, "");
				}
			}
		}
		for (FormCell cell : unknown) {
			draft.fault(Severity.INFO, cell.address(), "import.cell.not.understood", shorten(cell.text()));
		}
	}

	private static String shorten(String text) {
		String line = text.strip().replace('\n', ' ');
		return line.length() <= 40 ? line : line.substring(0, 39) + "…";
	}
}
