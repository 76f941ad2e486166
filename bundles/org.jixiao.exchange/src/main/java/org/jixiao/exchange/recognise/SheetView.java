package org.jixiao.exchange.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.quantity.Typography;

/** A sheet together with the label keys of its cells, each made once. */
final class SheetView {

	// A longer text is a value, whatever it begins with.
	private static final int LONGEST_LABEL = 60;
	private static final int FEWEST_NUMBERED = 4;
	private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?(?:=.{1,20})?");
	/** What stands between the two parts of a table on two pages: — 2 —, 第2页共3页, 续表. */
	private static final Pattern PAGE_BREAK = Pattern.compile("[-—–]+\\d{1,3}[-—–]+|第\\d{1,3}页.{0,8}|\\(?(?:续表|续上表|接上页|接上表|续)[\\d一二三四五]{0,2}\\)?[::]?");
	private static final LabelKey NO_LABEL = new LabelKey("", "");

	private final FormSheet sheet;
	private final Map<CellAddress, LabelKey> labels = new HashMap<>();
	private final Map<String, LabelKey> joined = new HashMap<>();

	SheetView(FormSheet sheet) {
		this.sheet = sheet;
	}

	FormSheet sheet() {
		return sheet;
	}

	String name() {
		return sheet.name();
	}

	List<FormCell> row(int row) {
		return sheet.row(row);
	}

	FormCell seen(int row, int column) {
		return sheet.seen(row, column);
	}

	CellRange area(FormCell cell) {
		return sheet.area(cell.address().row(), cell.address().column());
	}

	/**
	 * What stands at the right of a cell. Where the file keeps no merged regions, empty cells in between belonged to the label or the value
	 * and are passed over.
	 */
	FormCell rightOf(FormCell cell) {
		CellRange area = area(cell);
		FormCell right = seen(area.first().row(), area.last().column() + 1);
		if (right.isEmpty() && right.formula() == null && sheet.merged().isEmpty()) {
			for (FormCell next : row(area.first().row())) {
				if (next.address().column() > area.last().column()) {
					return next;
				}
			}
		}
		return right;
	}

	/** A row below a header that only numbers its columns, 1 | 2 | 3 | 4=3/2, or gives them letters. */
	boolean numbersColumns(int row) {
		List<FormCell> cells = row(row);
		int next = 0;
		int steps = 0;
		for (FormCell cell : cells) {
			Matcher number = COLUMN_NUMBER.matcher(Typography.tight(cell.text()));
			if (!number.matches()) {
				return false;
			}
			String text = number.group(1);
			int value = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : text.charAt(0);
			steps += value == next ? 1 : 0;
			next = value + 1;
		}
		return cells.size() >= FEWEST_NUMBERED && steps >= cells.size() - 2;
	}

	/** Whether a text only says where a page ends. */
	boolean endsPage(FormCell cell) {
		return PAGE_BREAK.matcher(Typography.tight(cell.text())).matches();
	}

	/** The columns a header cell stands for: its region, or where the file keeps none, all up to the next text of its row. */
	CellRange span(FormCell cell) {
		CellRange area = area(cell);
		if (!sheet.merged().isEmpty()) {
			return area;
		}
		int last = sheet.lastColumn();
		for (FormCell next : row(cell.address().row())) {
			if (next.address().column() > cell.address().column()) {
				last = next.address().column() - 1;
				break;
			}
		}
		return CellRange.of(cell.address().row(), cell.address().column(), cell.address().row(), Math.max(last, cell.address().column()));
	}

	LabelKey label(FormCell cell) {
		return labels.computeIfAbsent(cell.address(), a -> cell.text().length() > LONGEST_LABEL ? NO_LABEL : LabelKey.of(cell.text()));
	}

	/** The label of a cell together with the heading above it. */
	LabelKey label(FormCell above, FormCell cell) {
		return cell.text().length() > LONGEST_LABEL ? NO_LABEL : joined.computeIfAbsent(above.text() + cell.text(), LabelKey::of);
	}
}
