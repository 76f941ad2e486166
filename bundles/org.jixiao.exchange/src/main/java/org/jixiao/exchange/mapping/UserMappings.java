package org.jixiao.exchange.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps columns that were mapped by hand, so that the same form is read without asking next time. */
public final class UserMappings {

	/** Ids of mappings made by hand begin with it. */
	public static final String PREFIX = "user.";

	/**
	 * A column mapped by hand.
	 *
	 * @param table
	 *            id of the table
	 * @param header
	 *            what it is known by, see {@link org.jixiao.exchange.recognise.ColumnHead#header()}
	 * @param field
	 *            what it is, see {@link Fields}
	 */
	public record Column(String table, String header, String field) {
	}

	private UserMappings() {
	}

	/** Whether a mapping was made by hand: it adds to the layout it was made from and never reads another one. */
	public static boolean isKept(FormMapping mapping) {
		return mapping.id().startsWith(PREFIX);
	}

	/** The columns a mapping made by hand knows, as its file says. */
	public static List<Column> columns(FormMapping source) {
		return source.tables().values().stream().sorted(Comparator.comparing(TableSpec::id)).flatMap(table -> table.columns().stream()
				.flatMap(spec -> spec.labels().stream().map(label -> new Column(table.id(), label.text(), spec.id())))).toList();
	}

	/**
	 * A mapping that reads like {@code base} and knows the given headers, too. Write it with {@link MappingXml#write} into the user's folder of
	 * mappings and give it to {@link MappingLibrary#of} together with the shipped ones.
	 *
	 * @param id
	 *            id of the new mapping
	 * @param name
	 *            name in the user's language
	 * @param title
	 *            title of the form it is for; empty when the form has none
	 * @param base
	 *            id of the mapping the form was read with
	 * @param columns
	 *            the columns, see {@link org.jixiao.exchange.ImportChoices#mapped}
	 * @param markers
	 *            texts of their header cells: a form of this layout shows one of them, one without a title all of them
	 */
	public static FormMapping fromColumns(String id, String name, String title, String base, List<Column> columns, Collection<String> markers) {
		Map<String, Map<String, List<LabelPattern>>> labels = new LinkedHashMap<>();
		columns.forEach(c -> labels.computeIfAbsent(c.table(), t -> new LinkedHashMap<>()).computeIfAbsent(c.field(), f -> new ArrayList<>())
				.add(LabelPattern.exact(c.header())));
		Map<String, TableSpec> tables = new LinkedHashMap<>();
		labels.forEach((table, fields) -> tables.put(table, table(table,
				fields.entrySet().stream().map(f -> new FieldSpec(f.getKey(), null, false, f.getValue())).toList())));
		List<LabelPattern> shown = markers.stream().distinct().map(LabelPattern::exact).toList();
		int needed = shown.isEmpty() ? 0 : title.isBlank() ? shown.size() : 1;
		// The same language key for all: a name typed by a user is in the user's language.
		return new FormMapping(id, "1", base, null, null, null, false, null, Map.of("zh", name),
				 title.isBlank() ? List.of() : List.of(new LabelPattern(title, LabelPattern.Mode.CONTAINS)), needed, shown,
				List.of(), List.of(), tables);
	}

	private static TableSpec table(String id, List<FieldSpec> columns) {
		return new TableSpec(id, 0, columns, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}
}
