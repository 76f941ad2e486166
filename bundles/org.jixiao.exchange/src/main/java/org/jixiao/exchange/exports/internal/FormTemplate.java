package org.jixiao.exchange.exports.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as data.
 *
 * @param id
 *            of the form and of the mapping that reads it back
 * @param chinese
 *            name in Chinese
 * @param english
 *            name in English
 * @param widths
 *            of the columns in characters
 * @param rows
 *            from top to bottom
 */
public record FormTemplate(String id, String chinese, String english, double[] widths, List<Row> rows) {

	/** How often a row is drawn. */
	enum Repeat {
		ONCE, FUNDS, INDICATORS
	}

	/**
	 * A row of the template.
	 *
	 * @param repeat
	 *            how often it is drawn
	 * @param only
	 *            the value without which it is left out; empty for always
	 * @param cells
	 *            texts; {@code <} and {@code ^} belong to the cell at the left or above
	 */
	record Row(Repeat repeat, String only, List<String> cells) {
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
				Repeat repeat = lead.equals("@funds") ? Repeat.FUNDS : lead.equals("@indicators") ? Repeat.INDICATORS : Repeat.ONCE;
				rows.add(new Row(repeat, lead.startsWith("@if ") ? lead.substring(4).strip() : "", cells));
			} else if (line.indexOf(' ') > 0) {
				heads.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1).strip());
			}
		}
		double[] widths = Arrays.stream(heads.get("widths").split(" ")).mapToDouble(Double::parseDouble).toArray();
		return new FormTemplate(heads.get("id"), heads.get("name.zh"), heads.get("name.en"), widths, List.copyOf(rows));
	}
}
