package org.jixiao.exchange.exports.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.model.base.SubjectKind;

/**
 * A form as data.
 *
 * @param id
 *            of the form and of the mapping that reads it back
 * @param chinese
 *            name in Chinese
 * @param english
 *            name in English
 * @param stage
 *            whose part of a dossier the form shows
 * @param subject
 *            kind of subject it is made for
 * @param widths
 *            of the columns in characters
 * @param rows
 *            from top to bottom
 */
public record FormTemplate(String id, String chinese, String english, Stage stage, SubjectKind subject, double[] widths, List<Row> rows) {

	private static final Pattern VALUE = Pattern.compile("\\{([^{}]+)\\}");

	/**
	 * A row of the template.
	 *
	 * @param table
	 *            the table it is drawn once for each row of; empty for a row that is drawn once
	 * @param only
	 *            the value without which it is left out; empty for always
	 * @param cells
	 *            texts; {@code <} and {@code ^} belong to the cell at the left or above
	 */
	record Row(String table, String only, List<String> cells) {
	}

	/** Reads a template. */
	public static FormTemplate parse(String text) {
		Map<String, String> heads = new HashMap<>();
		List<Row> rows = new ArrayList<>();
		for (String line : text.split("\n")) {
			int bar = line.indexOf('|');
			String lead = bar < 0 ? "" : line.substring(0, bar).strip();
			if (bar == 0 || lead.startsWith("@")) {
				String[] parts = line.substring(bar + 1).split("\\|", -1);
				List<String> cells = Arrays.stream(parts).limit(parts.length - 1).map(p -> p.replace("\\n", "\n")).toList();
				// @if X @table: the rows of the table, and none for an empty table, where X has a value.
				String[] words = lead.split(" +");
				boolean only = words[0].equals("@if");
				String table = words[words.length - 1];
				rows.add(new Row(lead.isEmpty() || !table.startsWith("@") ? "" : table.substring(1), only ? words[1] : "", cells));
			} else if (line.indexOf(' ') > 0) {
				heads.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1).strip());
			}
		}
		double[] widths = Arrays.stream(heads.get("widths").split(" ")).mapToDouble(Double::parseDouble).toArray();
		return new FormTemplate(heads.get("id"), heads.get("name.zh"), heads.get("name.en"),
				Stage.valueOf(heads.getOrDefault("stage", Stage.EVALUATION.name())),
				SubjectKind.valueOf(heads.getOrDefault("subject", SubjectKind.PROJECT.name())), widths, List.copyOf(rows));
	}

	/** The names of all values the form prints; those of a table's columns begin with the name of the table, which is among them itself. */
	public Set<String> places() {
		Set<String> places = new TreeSet<>();
		for (Row row : rows) {
			String table = row.table().isEmpty() ? "" : StageValues.kind(row.table());
			if (!table.isEmpty()) {
				places.add(table);
			}
			for (String cell : row.cells()) {
				Matcher value = VALUE.matcher(cell);
				while (value.find()) {
					places.add(table.isEmpty() ? value.group(1) : table + "." + value.group(1));
				}
			}
		}
		return places;
	}
}
