package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;

/** Finds forms that stand side by side on a sheet: an empty column parts them, and each part has a table of its own. */
final class SideBySide {

	private SideBySide() {
	}

	/**
	 * The sheet, or its parts from left to right.
	 *
	 * @param form
	 *            whether a part is a form
	 */
	static List<SheetView> of(FormSheet sheet, Predicate<SheetView> form) {
		SheetView whole = new SheetView(sheet);
		boolean[] filled = filled(sheet);
		List<Integer> begins = new ArrayList<>(List.of(0));
		for (int column = 1; column < filled.length; column++) {
			if (filled[column] && !filled[column - 1]) {
				begins.add(column);
			}
		}
		if (begins.size() < 2) {
			return List.of(whole);
		}
		// What is no form of its own goes with the form at its left.
		List<Integer> forms = new ArrayList<>();
		for (int i = 0; i < begins.size(); i++) {
			int end = i + 1 < begins.size() ? begins.get(i + 1) : filled.length;
			if (form.test(part(sheet, begins.get(i), end))) {
				forms.add(begins.get(i));
			}
		}
		if (forms.size() < 2) {
			return List.of(whole);
		}
		List<SheetView> parts = new ArrayList<>();
		for (int i = 0; i < forms.size(); i++) {
			parts.add(part(sheet, i == 0 ? 0 : forms.get(i), i + 1 < forms.size() ? forms.get(i + 1) : filled.length));
		}
		return parts;
	}

	private static SheetView part(FormSheet sheet, int from, int before) {
		return new SheetView(sheet.only(row -> true, column -> column >= from && column < before));
	}

	private static boolean[] filled(FormSheet sheet) {
		boolean[] filled = new boolean[sheet.lastColumn() + 1];
		for (int row = 0; row <= sheet.lastRow(); row++) {
			for (FormCell cell : sheet.row(row)) {
				CellRange area = sheet.area(row, cell.address().column());
				for (int column = area.first().column(); column <= Math.min(area.last().column(), sheet.lastColumn()); column++) {
					filled[column] = true;
				}
			}
		}
		return filled;
	}
}
