package org.jixiao.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps columns that were mapped by hand, so that the same form is read without asking next time. */
public final class UserMappings {

	private UserMappings() {
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
	 *            title of the form it is for; it decides that the form is read with this mapping
	 * @param base
	 *            id of the mapping the form was read with
	 * @param headers
	 *            header text to field, see {@link org.jixiao.exchange.ImportChoices#mappedHeaders()}
	 */
	public static FormMapping fromHeaders(String id, String name, String title, String base, Map<String, String> headers) {
		Map<String, List<LabelPattern>> labels = new LinkedHashMap<>();
		headers.forEach((header, field) -> labels.computeIfAbsent(field, f -> new ArrayList<>()).add(LabelPattern.exact(header)));
		List<FieldSpec> funds = new ArrayList<>();
		List<FieldSpec> indicators = new ArrayList<>();
		labels.forEach((field, patterns) -> (field.startsWith("fund.") ? funds : indicators).add(new FieldSpec(field, null, false, patterns)));
		Map<String, TableSpec> tables = new LinkedHashMap<>();
		if (!funds.isEmpty()) {
			tables.put(FormMapping.FUNDS, table(FormMapping.FUNDS, funds));
		}
		if (!indicators.isEmpty()) {
			tables.put(FormMapping.INDICATORS, table(FormMapping.INDICATORS, indicators));
		}
		// The same language key for all: a name typed by a user is in the user's language.
		return new FormMapping(id, "1", base, null, null, null, false, null, Map.of("zh", name),
				 title.isBlank() ? List.of() : List.of(new LabelPattern(title, LabelPattern.Mode.CONTAINS)), 0, List.of(),
				List.of(), List.of(), tables);
	}

	private static TableSpec table(String id, List<FieldSpec> columns) {
		return new TableSpec(id, 0, columns, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}
}
