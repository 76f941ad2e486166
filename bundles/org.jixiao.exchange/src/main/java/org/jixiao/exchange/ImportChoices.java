package org.jixiao.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.mapping.UserMappings;
import org.jixiao.exchange.quantity.ParsedQuantity;

/** What the user decided so far about one file. Unmodifiable; {@link #with} gives a new one. */
public final class ImportChoices {

	private record Place(String sheet, CellAddress cell) {
	}

	private record Column(String sheet, String table, int column) {
	}

	private final Map<Place, ParsedQuantity> readings = new HashMap<>();
	private final Map<Column, FixChoice.MapColumn> columns = new HashMap<>();
	private final Map<String, String> moneyUnits = new HashMap<>();
	private final Map<String, Integer> years = new HashMap<>();
	private final Map<String, String> layouts = new HashMap<>();

	/** Nothing decided. */
	public static ImportChoices none() {
		return new ImportChoices();
	}

	/** These decisions and one more; it replaces an earlier one about the same thing. */
	public ImportChoices with(FixChoice choice) {
		ImportChoices more = copy();
		switch (choice) {
		case FixChoice.ReadAs read -> more.readings.put(new Place(read.sheet(), read.cell()), read.reading());
		case FixChoice.MapColumn map -> more.columns.put(new Column(map.sheet(), map.table(), map.column()), map);
		case FixChoice.UseMoneyUnit unit -> more.moneyUnits.put(unit.sheet(), unit.unit());
		case FixChoice.UseYear year -> more.years.put(year.sheet(), year.year());
		case FixChoice.UseLayout layout -> more.layouts.put(layout.sheet(), layout.mapping());
		}
		return more;
	}

	/** These decisions without what was said about a column: it is recognised by its header again. */
	public ImportChoices withoutColumn(String sheet, String table, int column) {
		ImportChoices fewer = copy();
		fewer.columns.remove(new Column(sheet, table, column));
		return fewer;
	}

	private ImportChoices copy() {
		ImportChoices copy = new ImportChoices();
		copy.readings.putAll(readings);
		copy.columns.putAll(columns);
		copy.moneyUnits.putAll(moneyUnits);
		copy.years.putAll(years);
		copy.layouts.putAll(layouts);
		return copy;
	}

	/** How a cell is to be read. */
	public Optional<ParsedQuantity> reading(String sheet, CellAddress cell) {
		return Optional.ofNullable(readings.get(new Place(sheet, cell)));
	}

	/** What a column of a table was mapped to by hand. */
	public Optional<FixChoice.MapColumn> column(String sheet, String table, int column) {
		return Optional.ofNullable(columns.get(new Column(sheet, table, column)));
	}

	/** The columns of a sheet that were mapped by hand and have a header they can be known by; to be kept, see {@link UserMappings}. */
	public List<UserMappings.Column> mapped(String sheet) {
		return columns.values().stream().filter(c -> c.sheet().equals(sheet) && !c.header().isBlank())
				.sorted(Comparator.comparing(FixChoice.MapColumn::table).thenComparing(FixChoice.MapColumn::column))
				.map(c -> new UserMappings.Column(c.table(), c.header(), c.field())).toList();
	}

	/** Id of the mapping chosen for a sheet: what kind of form is on it. */
	public Optional<String> layout(String sheet) {
		return Optional.ofNullable(layouts.get(sheet));
	}

	/** The unit of money chosen for a sheet. */
	public Optional<String> moneyUnit(String sheet) {
		return Optional.ofNullable(moneyUnits.get(sheet));
	}

	/** The fiscal year chosen for a sheet. */
	public Optional<Integer> year(String sheet) {
		return Optional.ofNullable(years.get(sheet));
	}
}
