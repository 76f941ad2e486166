package org.jixiao.exchange.execution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.LabelPattern;

/** How finance systems call the columns; the names are data, in {@code execution.properties}. */
final class ColumnNames {

	private static final String TOTAL = "TOTAL";

	private final Map<ExecutionColumn, List<LabelPattern>> columns = new EnumMap<>(ExecutionColumn.class);
	private final List<LabelPattern> totals;

	private ColumnNames(Properties names) {
		for (ExecutionColumn column : ExecutionColumn.values()) {
			columns.put(column, patterns(names.getProperty(column.name(), "")));
		}
		totals = patterns(names.getProperty(TOTAL, ""));
	}

	static ColumnNames shipped() {
		Properties names = new Properties();
		try (InputStream in = ColumnNames.class.getResourceAsStream("/org/jixiao/exchange/execution.properties")) {
			names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new ColumnNames(names);
	}

	private static List<LabelPattern> patterns(String names) {
		List<LabelPattern> patterns = new ArrayList<>();
		for (String name : names.split("[,\\s]+")) {
			if (!name.isBlank()) {
				patterns.add(LabelPattern.exact(name));
			}
		}
		return patterns;
	}

	/** The column that a heading names; {@code null} when it is none of those known. */
	ExecutionColumn column(LabelKey label) {
		ExecutionColumn best = null;
		int quality = 0;
		for (Map.Entry<ExecutionColumn, List<LabelPattern>> column : columns.entrySet()) {
			int match = column.getValue().stream().mapToInt(p -> p.match(label)).max().orElse(0);
			if (match > quality) {
				best = column.getKey();
				quality = match;
			}
		}
		return best;
	}

	/** Whether a cell says that its row adds up others. */
	boolean isTotal(LabelKey label) {
		return totals.stream().anyMatch(p -> p.match(label) > 0);
	}
}
