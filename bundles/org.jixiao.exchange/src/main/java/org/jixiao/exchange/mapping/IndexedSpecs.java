package org.jixiao.exchange.mapping;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An unmodifiable list of fields with an index of their exact labels: a sheet has thousands of cells and all mappings together thousands
 * of labels.
 */
public final class IndexedSpecs extends AbstractList<FieldSpec> {

	/** Quality of a label that is equal with what stands in brackets. */
	private static final int FULL = 5;
	private static final int BARE = 4;
	private static final int MOST_KNOWN = 5000;

	/**
	 * A field that a label names.
	 *
	 * @param spec
	 *            the field
	 * @param quality
	 *            see {@link LabelPattern#match}
	 */
	public record Hit(FieldSpec spec, int quality) {

		/** Whether the label only contains a word of the field: such a reading is shown to the user for confirmation. */
		public boolean weak() {
			return quality < LabelPattern.SURE;
		}
	}

	private final List<FieldSpec> specs;
	private final Map<String, FieldSpec> exact = new HashMap<>();
	private final List<FieldSpec> others = new ArrayList<>();
	/** The forms of one folder print the same headers again and again. */
	private final Map<LabelKey, Optional<Hit>> known = new ConcurrentHashMap<>();

	private IndexedSpecs(Collection<FieldSpec> specs) {
		this.specs = List.copyOf(specs);
		for (FieldSpec spec : this.specs) {
			List<LabelPattern> rules = new ArrayList<>();
			for (LabelPattern label : spec.labels()) {
				if (label.mode() == LabelPattern.Mode.EXACT) {
					exact.putIfAbsent(label.key(), spec);
				} else {
					rules.add(label);
				}
			}
			if (!rules.isEmpty()) {
				others.add(new FieldSpec(spec.id(), spec.placement(), spec.inherit(), rules));
			}
		}
	}

	static IndexedSpecs of(List<FieldSpec> specs) {
		return specs instanceof IndexedSpecs indexed ? indexed : new IndexedSpecs(specs);
	}

	/** The field that the label names best; the first of equals. */
	static Optional<Hit> best(List<FieldSpec> specs, LabelKey label) {
		return label.isEmpty() ? Optional.empty() : of(specs).best(label);
	}

	private Optional<Hit> best(LabelKey label) {
		if (known.size() >= MOST_KNOWN) {
			known.clear();
		}
		return known.computeIfAbsent(label, this::find);
	}

	private Optional<Hit> find(LabelKey label) {
		FieldSpec full = exact.get(label.full());
		if (full != null) {
			return Optional.of(new Hit(full, FULL));
		}
		FieldSpec bare = label.bare().isEmpty() ? null : exact.get(label.bare());
		if (bare != null) {
			return Optional.of(new Hit(bare, BARE));
		}
		FieldSpec best = null;
		int quality = 0;
		for (FieldSpec spec : others) {
			int match = spec.match(label);
			if (match > quality) {
				quality = match;
				best = spec;
			}
		}
		return best == null ? Optional.empty() : Optional.of(new Hit(best, quality));
	}

	@Override
	public FieldSpec get(int index) {
		return specs.get(index);
	}

	@Override
	public int size() {
		return specs.size();
	}
}
