package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.quantity.Typography;

/** Reads the rows of the indicator table. */
final class IndicatorReader {

	private static final int REMARK_ROWS = 4;
	private static final int LONGEST_SINGLE = 12;
	private static final Pattern LEVEL_NAME = Pattern.compile("(?:[(一二三四五六七八九十]{1,4}[)、.])?(?:.{0,8}指标|.{0,6})(?:\\(?\\d+(?:\\.\\d+)?分?\\)?)?");

	private static final Pattern SUM = Pattern.compile(".{0,8}总.{0,6}分.{0,8}|.{0,8}(?:总计|合计).{0,8}");

	private final FormDraft draft;
	private final SheetView view;
	private final TableSpec table;
	private final IndicatorRows rows;
	private TableHeader header;
	private boolean medium;
	private boolean gap;

	IndicatorReader(FormDraft draft, TableHeader header) {
		this.draft = draft;
		this.view = draft.view;
		this.table = draft.mapping.indicators();
		this.header = header;
		rows = new IndicatorRows(draft, header);
	}

	/** Reads to the end of the table; returns its last row. */
	int read() {
		markHeader();
		for (int row = header.lastRow() + 1; row <= draft.lastRow; row++) {
			List<FormCell> cells = content(row);
			if (cells.isEmpty()) {
				gap = true;
				continue;
			}
			if (cells.size() == 1 && view.row(row).size() == 1 && view.endsPage(cells.get(0)) && !rows.hasPoints(row)) {
				draft.use(cells.get(0), CellUse.Role.SKIPPED, "");
				continue;
			}
			if (gap && cells.size() == 1 && view.row(row).size() == 1 && !TableSpec.any(table.totals(), view.label(cells.get(0)))) {
				// A line of text below the table.
				return row - 1;
			}
			gap = false;
			FormCell left = cells.get(0);
			LabelKey label = view.label(left);
			if (TableSpec.any(table.totals(), label)) {
				new TotalsReader(draft, header).read(row, left, cells);
				return row;
			}
			if (sumOverAll(row, left, cells, label)) {
				new TotalsReader(draft, header).read(row, left, cells);
				return row;
			}
			if (row == header.lastRow() + 1 && view.numbersColumns(row)) {
				draft.skip(row, header.firstColumn(), "import.row.numbering");
				continue;
			}
			if (ends(row, left, cells, label)) {
				if (goesOnWithin(row)) {
					// Some forms print remarks between the indicators, or between them and the sums.
					continue;
				}
				return row - 1;
			}
			Optional<TableHeader> again = HeaderFinder.at(view, table, row, draft.choices);
			if (again.isPresent()) {
				headerAgain(again.get(), row);
				row = again.get().lastRow();
			} else if (banner(row, left)) {
				draft.use(left, CellUse.Role.HEADING, Fields.LEVEL1);
			} else if (TableSpec.any(table.subtotals(), label)) {
				draft.skip(row, header.firstColumn(), "import.row.subtotal");
			} else {
				rows.read(row, medium);
			}
		}
		return draft.lastRow;
	}

	private void markHeader() {
		readTerm();
		header.columns().forEach((column, field) -> draft.use(view.sheet().stored(header.areas().get(column).first().row(), column), CellUse.Role.LABEL, field));
		new UnknownColumns(draft, table, header).report();
	}

	/** After a page break the columns are the same; a second table of the form, for the year after the medium term, may order them anew. */
	private void headerAgain(TableHeader again, int row) {
		for (int r = row; r <= again.lastRow(); r++) {
			draft.skip(r, header.firstColumn(), "import.row.header.again");
		}
		if (again.has(Fields.NAME) || again.has(Fields.TARGET)) {
			header = again;
			rows.header(again);
			readTerm();
		}
	}

	/** A row that only names a first level, over all columns: 一、产出指标(50分), or says for which years the rows below are. */
	private boolean banner(int row, FormCell left) {
		Optional<Integer> name = header.column(Fields.NAME);
		CellRange area = view.area(left);
		if (name.isEmpty() || view.row(row).size() > 1 && content(row).size() > 1 || left.text().strip().length() > 24 || area.height() > 1) {
			return false;
		}
		String text = Typography.tight(left.text());
		// Where a file keeps no merged regions, an indicator without any value looks the same: only the name of a level is one.
		boolean wide = area.contains(row, name.get()) && area.width() > 1
				|| view.sheet().merged().isEmpty() && !header.has(Fields.LEVEL1) && LEVEL_NAME.matcher(text).matches();
		boolean years = text.matches("(?:中期|长期|中长期|实施期|年度|本年度|当年).{0,6}(?:目标|指标).{0,8}");
		if (!years && !(wide && text.matches(".*(?:指标|产出|效益|效果|满意度|决策|过程|管理|投入|成本).*"))) {
			return false;
		}
		if (years) {
			medium = !text.matches("(?:年度|本年度|当年).*");
		} else {
			rows.begin(FieldValue.of(left));
		}
		return true;
	}

	/** The filled cells of the row, without the label of the whole block at its left. */
	private List<FormCell> content(int row) {
		List<FormCell> cells = new ArrayList<>(view.row(row));
		int first = header.firstColumn();
		cells.removeIf(cell -> {
			if (cell.address().column() < first && draft.used(cell)) {
				return true;
			}
			boolean block = cell.address().column() < first && (view.area(cell).height() > 1 || TableSpec.any(draft.mapping.blocks(), view.label(cell)));
			if (block) {
				draft.use(cell, CellUse.Role.HEADING, "");
				medium = ofMediumTerm(cell) || medium && view.area(cell).height() == 1;
			}
			return block;
		});
		return cells;
	}

	/** The heading of the block at the left says for which years its rows are. */
	private void readTerm() {
		medium = false;
		for (FormCell cell : view.row(header.firstRow())) {
			medium |= cell.address().column() < header.firstColumn() && ofMediumTerm(cell);
		}
	}

	private static boolean ofMediumTerm(FormCell cell) {
		return Typography.tight(cell.text()).matches("(?:中期|长期|中长期|实施期).*");
	}

	/** 自评总分:96, label and value in one cell. */
	private boolean saysItself(FormCell cell) {
		int colon = Math.max(cell.text().indexOf(':'), cell.text().indexOf('\uFF1A'));
		LabelKey label = colon <= 0 || colon > LONGEST_SINGLE ? null : LabelKey.of(cell.text().substring(0, colon));
		return label != null && (draft.mapping.fieldFor(label).isPresent() || TableSpec.any(table.totals(), label)) && !TableSpec.any(table.fillers(), view.label(cell));
	}

	/** A row of sums by another name: one cell over all levels and the name, that speaks of a total, and numbers behind it. */
	private boolean sumOverAll(int row, FormCell left, List<FormCell> cells, LabelKey label) {
		CellRange area = view.area(left);
		boolean wide = header.column(Fields.NAME).filter(c -> area.width() > 1 && area.first().column() <= header.firstColumn() && area.contains(row, c)).isPresent();
		return wide && SUM.matcher(label.full()).matches() && !TableSpec.any(table.subtotals(), label) && cells.stream().skip(1).anyMatch(FundReader::looksLikeNumber);
	}

	private boolean goesOnWithin(int row) {
		for (int next = row + 1; next <= Math.min(row + REMARK_ROWS, draft.lastRow); next++) {
			List<FormCell> cells = content(next);
			if (!cells.isEmpty() && TableSpec.any(table.totals(), view.label(cells.get(0)))) {
				return true;
			}
			if (!cells.isEmpty() && (draft.isTitle(cells.get(0)) || draft.isLabel(cells.get(0)))) {
				return false;
			}
			int at = next;
			if (rows.hasPoints(next) && cells.size() > 2 && header.column(Fields.NAME).map(c -> view.seen(at, c)).filter(c -> !c.isEmpty()).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private boolean ends(int row, FormCell left, List<FormCell> cells, LabelKey label) {
		if (cells.stream().allMatch(this::saysItself)) {
			return true;
		}
		boolean heads = TableSpec.any(table.notes(), label) || TableSpec.any(table.ends(), label) || draft.mapping.fieldFor(label).isPresent();
		if (heads && cells.size() <= 2 && (cells.size() == 1 || view.area(cells.get(1)).width() > 1 || !rows.hasPoints(row))
				&& header.column(Fields.LEVEL1).or(() -> header.column(Fields.NAME)).filter(c -> c >= left.address().column()).isPresent()
				&& !TableSpec.any(table.fillers(), label)) {
			return true;
		}
		boolean named = header.column(Fields.NAME).map(c -> view.seen(row, c)).filter(c -> !c.isEmpty() && !c.address().equals(left.address())).isPresent();
		if (draft.isTitle(left) || TableSpec.any(table.notes(), label) || TableSpec.any(table.ends(), label)) {
			return !named;
		}
		return !named && !rows.hasPoints(row) && draft.mapping.fieldFor(label).isPresent();
	}

}
