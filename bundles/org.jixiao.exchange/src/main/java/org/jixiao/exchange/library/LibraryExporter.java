package org.jixiao.exchange.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.internal.CellTexts;
import org.jixiao.exchange.library.internal.LibraryTable;
import org.jixiao.exchange.library.internal.LibraryWords;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;

/**
 * Writes a whole indicator library as a workbook: the indicators, their standards, rules and examples, units, documents and history, each
 * kind on a sheet of its own. What {@link LibraryImporter} makes of the workbook is the same library. The columns with ids on the right are
 * how the parts find each other again.
 */
public final class LibraryExporter {

	private static final CellLook HEAD = new CellLook("黑体", 11, true, CellLook.Align.CENTRE, true, true, "");
	private static final CellLook BODY = new CellLook("宋体", 10, false, CellLook.Align.LEFT, true, true, "@");
	private static final CellLook FIGURE = BODY.align(CellLook.Align.RIGHT).format("");
	private static final Set<String> WIDE = Set.of("explanation", "formula", "name", "text", "source", "description", "note", "comment", "parameters", "what");
	private static final double WIDE_CHARACTERS = 28;
	private static final double CHARACTERS = 14;

	private final Locale locale;

	/** Writes heads and words in a language. */
	public LibraryExporter(Locale locale) {
		this.locale = locale;
	}

	/** The sheets of the library; kinds of which there is nothing have none, except the indicators and the standards. */
	public List<PlannedSheet> plan(IndicatorLibrary library) {
		Map<LibraryTable, List<EObject>> rows = new EnumMap<>(LibraryTable.class);
		rows.put(LibraryTable.LIBRARY, List.of(library));
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(library, false); all.hasNext();) {
			EObject object = all.next();
			LibraryTable.of(object.eClass()).ifPresent(t -> rows.computeIfAbsent(t, k -> new ArrayList<>()).add(object));
		}
		List<PlannedSheet> sheets = new ArrayList<>();
		for (LibraryTable table : List.of(LibraryTable.INDICATORS, LibraryTable.STANDARDS, LibraryTable.LEVELS, LibraryTable.RULES, LibraryTable.ITEMS,
				LibraryTable.EXAMPLES, LibraryTable.UNITS, LibraryTable.DOCUMENTS, LibraryTable.CLAUSES, LibraryTable.HISTORY, LibraryTable.LIBRARY)) {
			List<EObject> objects = rows.getOrDefault(table, List.of());
			if (!objects.isEmpty() || table == LibraryTable.INDICATORS || table == LibraryTable.STANDARDS) {
				sheets.add(sheet(table, objects));
			}
		}
		return sheets;
	}

	private PlannedSheet sheet(LibraryTable table, List<EObject> objects) {
		PlannedSheet sheet = new PlannedSheet(LibraryWords.sheet(table, locale));
		int column = 0;
		if (table.isOfIndicator()) {
			column = fill(sheet, table, "ownerCode", column, objects, o -> o.eContainer() instanceof IndicatorDefinition d ? d.getCode() : "");
			column = fill(sheet, table, "ownerName", column, objects, o -> o.eContainer() instanceof IndicatorDefinition d ? d.getName() : "");
		}
		for (EStructuralFeature feature : table.features()) {
			column = feature(sheet, table, feature, column, objects);
		}
		if (table.hasId()) {
			column = fill(sheet, table, "id", column, objects, EcoreUtil::getID);
		}
		if (!table.isTopLevel()) {
			column = fill(sheet, table, "owner", column, objects, o -> o.eContainer() instanceof IndicatorLibrary ? "" : EcoreUtil.getID(o.eContainer()));
		}
		return sheet.print(new PlannedSheet.Print(true, 0, 0, ""));
	}

	private int feature(PlannedSheet sheet, LibraryTable table, EStructuralFeature feature, int column, List<EObject> objects) {
		sheet.text(0, column, LibraryWords.column(table, feature.getName(), locale), HEAD);
		sheet.width(column, WIDE.contains(feature.getName()) ? WIDE_CHARACTERS : CHARACTERS);
		boolean exact = false;
		for (int i = 0; i < objects.size(); i++) {
			Object value = objects.get(i).eIsSet(feature) || feature.isMany() ? objects.get(i).eGet(feature) : null;
			value(sheet, i + 1, column, feature, value);
			exact |= value instanceof Quantity quantity && !CellTexts.exact(quantity, LibraryTable.context(objects.get(i))).isEmpty();
		}
		if (!exact) {
			return column + 1;
		}
		sheet.text(0, column + 1, LibraryWords.exact(table, feature.getName(), locale), HEAD).width(column + 1, CHARACTERS);
		for (int i = 0; i < objects.size(); i++) {
			sheet.text(i + 1, column + 1, CellTexts.exact((Quantity) objects.get(i).eGet(feature), LibraryTable.context(objects.get(i))), BODY);
		}
		return column + 2;
	}

	private void value(PlannedSheet sheet, int row, int column, EStructuralFeature feature, Object value) {
		switch (value) {
		case LocalDate day -> sheet.put(row, column, new PlannedCell.Day(day), BODY.format("yyyy-mm-dd"));
		// A cell forgets the zeros behind the point; what has such is kept as text.
		case BigDecimal number when number.scale() == Math.max(0, number.stripTrailingZeros().scale()) -> sheet.number(row, column, number, FIGURE);
		case null, default -> sheet.text(row, column, CellTexts.text(LibraryWords.WORDS, feature, value, locale), BODY);
		}
	}

	private interface Text {
		String of(EObject object);
	}

	private int fill(PlannedSheet sheet, LibraryTable table, String column, int at, List<EObject> objects, Text text) {
		sheet.text(0, at, LibraryWords.column(table, column, locale), HEAD).width(at, CHARACTERS);
		for (int i = 0; i < objects.size(); i++) {
			sheet.text(i + 1, at, text.of(objects.get(i)), BODY);
		}
		return at + 1;
	}
}
