package org.jixiao.exchange.mapping;

import java.util.List;

/**
 * A row of a table that is known by its label, such as 年度资金总额.
 *
 * @param id
 *            what it is; for the fund table the literal of the model's FundSource
 * @param labels
 *            the labels it is known by
 */
public record RowSpec(String id, List<LabelPattern> labels) {

	public RowSpec {
		labels = List.copyOf(labels);
	}

	/** How well the label fits this row, 0 for not at all. */
	public int match(LabelKey label) {
		int best = 0;
		for (LabelPattern pattern : labels) {
			best = Math.max(best, pattern.match(label));
		}
		return best;
	}
}
