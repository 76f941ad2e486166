package org.jixiao.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.quantity.ParsedQuantity;

/** What the user decided so far about one file. Unmodifiable; {@link #with} gives a new one. */
public final class ImportChoices {

	private record Place(String sheet, CellAddress cell) {
	}

	private record Column(String sheet, int column) {
	}

	private final Map<Place, ParsedQuantity> readings = new HashMap<>();
	private final Map<Column, FixChoice.MapColumn> columns = new HashMap<>();
	private final Map<String, String> moneyUnits = new HashMap<>();
	private final Map<String, Integer> years = new HashMap<>();

	/** Nothing decided. */
	public static ImportChoices none() {
		return new ImportChoices();
	}

	/** These decisions and one more; it replaces an earlier one about the same thing. */
	public ImportChoices with(FixChoice choice) {
		ImportChoices more = new ImportChoices();
		more.readings.putAll(readings);
		more.columns.putAll(columns);
		more.moneyUnits.putAll(moneyUnits);
		more.years.putAll(years);
		switch (choice) {
		case FixChoice.ReadAs read -> more.readings.put(new Place(read.sheet(), read.cell()), read.reading());
		case FixChoice.MapColumn map -> more.columns.put(new Column(map.sheet(), map.column()), map);
		case FixChoice.UseMoneyUnit unit -> more.moneyUnits.put(unit.sheet(), unit.unit());
		case FixChoice.UseYear year -> more.years.put(year.sheet(), year.year());
		}
		return more;
	}

	/** How a cell is to be read. */
	public Optional<ParsedQuantity> reading(String sheet, CellAddress cell) {
		return Optional.ofNullable(readings.get(new Place(sheet, cell)));
	}

	/** The field that a column was mapped to by hand. */
	public Optional<String> column(String sheet, int column) {
		return Optional.ofNullable(columns.get(new Column(sheet, column))).map(FixChoice.MapColumn::field);
	}

	/** All columns mapped by hand: header text to field. They can be kept as a mapping, see {@code UserMappings}. */
	public Map<String, String> mappedHeaders() {
		Map<String, String> headers = new HashMap<>();
		columns.values().stream().filter(c -> !c.header().isBlank()).forEach(c -> headers.put(c.header(), c.field()));
		return headers;
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
