package org.jixiao.exchange.mapping;

import java.util.List;

/**
 * A single value that stands beside or below its label, or a column of a table.
 *
 * @param id
 *            the field, see {@link Fields}
 * @param placement
 *            where the value stands; for columns always {@link Placement#BELOW}
 * @param inherit
 *            for columns: an empty cell means the same as the cell above (levels 1 and 2)
 * @param labels
 *            the labels it is known by
 */
public record FieldSpec(String id, Placement placement, boolean inherit, List<LabelPattern> labels) {

	/** Where the value stands. */
	public enum Placement {
		/** To the right of the label. */
		RIGHT,
		/** To the right, or if nothing stands there, below. */
		RIGHT_OR_BELOW,
		/** Below the label. */
		BELOW
	}

	public FieldSpec {
		labels = List.copyOf(labels);
	}

	/** How well the label fits this field, 0 for not at all. */
	public int match(LabelKey label) {
		int best = 0;
		for (LabelPattern pattern : labels) {
			best = Math.max(best, pattern.match(label));
		}
		return best;
	}
}
