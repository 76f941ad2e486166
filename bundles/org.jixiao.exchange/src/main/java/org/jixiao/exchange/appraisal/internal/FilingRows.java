package org.jixiao.exchange.appraisal.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.stages.base.Words;

/** Reads what a unit says about its indicators: a row for the value of each, and rows for what its rule reads besides. */
final class FilingRows {

	private static final List<EStructuralFeature> FIELDS = List.of(Literals.FILING_ENTRY__VALUE, Literals.FILING_ENTRY__STATE,
			Literals.FILING_ENTRY__PROGRESS, Literals.FILING_ENTRY__CLAIMED_SCORE, Literals.FILING_ENTRY__EVIDENCE);
	private static final int NAMED_AT_MOST = 5;

	private final ImportState state;
	private final AppraisedUnit unit;
	private final FilingKey period;
	private final Set<String> seen = new LinkedHashSet<>();
	private final List<FilingEntry> entries = new ArrayList<>();
	private final List<Runnable> later = new ArrayList<>();

	FilingRows(ImportState state, AppraisedUnit unit, FilingKey period) {
		this.state = state;
		this.unit = unit;
		this.period = period;
	}

	/** The entries that say something. */
	List<FilingEntry> entries() {
		return entries.stream().filter(FilingRows::says).toList();
	}

	private static boolean says(FilingEntry entry) {
		return entry.getValue() != null || entry.getState() != ValueState.MISSING || entry.getProgress() != null || entry.getClaimedScore() != null
				|| !entry.getEvidence().isEmpty() || !entry.getInputs().isEmpty();
	}

	/** The indicators about which nothing is said, by name, as one text; empty when there is something about each. */
	String missing() {
		List<String> names = unit.getIndicators().stream()
				.filter(i -> entries().stream().noneMatch(e -> i.getId().equals(e.getIndicatorId()) && (Words.isGiven(e.getValue())
						|| !e.getInputs().isEmpty() || e.getState() == ValueState.NOT_APPLICABLE)))
				.map(i -> Objects.toString(i.getName(), i.getCode())).toList();
		return names.isEmpty() ? "" : String.join("、", names.subList(0, Math.min(NAMED_AT_MOST, names.size()))) + (names.size() > NAMED_AT_MOST ? "… (" + names.size() + ")" : "");
	}

	/** Reads rows of the unit. What an indicator reads by name stands below it, so that only the end tells whether something was filed for it. */
	void read(ColumnTable table, List<Integer> rows) {
		rows.forEach(row -> read(table, row));
		later.forEach(Runnable::run);
		later.clear();
	}

	private void read(ColumnTable table, int row) {
		state.indicator(unit, table, row).ifPresent(indicator -> {
			String label = table.text(row, "input");
			Optional<String> name = NamedValues.name(unit, indicator, table.text(row, "key"), label);
			if (name.isEmpty()) {
				state.findings().error(table, row, "input", "filing.input", label, String.join("、", NamedValues.of(unit, indicator).values()));
			} else if (!seen.add(NamedValues.key(indicator, name.get()))) {
				state.findings().error(table, row, table.has("indicatorCode") ? "indicatorCode" : "indicatorName", "filing.indicatorTwice", Objects.toString(indicator.getName(), indicator.getCode()));
			} else if (name.get().isEmpty()) {
				value(table, row, indicator);
			} else {
				named(table, row, indicator, name.get());
			}
		});
	}

	private void value(ColumnTable table, int row, AppraisalIndicator indicator) {
		FilingEntry entry = entry(indicator);
		state.about(indicator);
		FIELDS.forEach(feature -> state.cells().read(table, row, feature, entry));
		if (table.text(row, "state").isEmpty()) {
			entry.setState(Words.isGiven(entry.getValue()) ? ValueState.REPORTED : ValueState.MISSING);
		}
		FormCell cell = table.cell(row, "value");
		if (cell != null && entry.getValue() != null) {
			state.from(Literals.FILING_ENTRY__VALUE, table.sheet().name(), cell, entry.getProvenance());
		}
		check(table, row, indicator, entry);
	}

	private void named(ColumnTable table, int row, AppraisalIndicator indicator, String name) {
		FormCell cell = table.cell(row, "value");
		if (cell != null && !cell.isEmpty()) {
			entry(indicator).getInputs().add(NamedValues.of(name, cell.text().strip()));
		}
	}

	private FilingEntry entry(AppraisalIndicator indicator) {
		return entries.stream().filter(e -> indicator.getId().equals(e.getIndicatorId())).findFirst().orElseGet(() -> {
			FilingEntry entry = AppraisalFactory.eINSTANCE.createFilingEntry();
			entry.setIndicatorId(indicator.getId());
			entries.add(entry);
			return entry;
		});
	}

	private void check(ColumnTable table, int row, AppraisalIndicator indicator, FilingEntry entry) {
		Quantity value = entry.getValue();
		if (Words.isGiven(value)) {
			state.findings().number(table, row, "value", indicator, value);
			if (entry.getState() == ValueState.NOT_APPLICABLE) {
				state.findings().error(table, row, "state", "filing.notApplicable", table.text(row, "value"));
			}
			fell(table, row, indicator, value);
		} else if (entry.getState() == ValueState.REPORTED) {
			later.add(() -> unvalued(table, row, entry));
		}
		String target = table.text(row, "target");
		String now = indicator.getTarget() == null ? "" : Objects.toString(indicator.getTarget().getText(), "");
		if (!target.isEmpty() && !Typography.tight(target).equals(Typography.tight(now)) && table.cell(row, "target").number() == null) {
			state.findings().warning(table, row, "target", "filing.stale", target, now);
		}
		BigDecimal claimed = entry.getClaimedScore();
		if (claimed != null && indicator.getPoints() != null && claimed.compareTo(indicator.getPoints()) > 0) {
			state.findings().warning(table, row, "claimedScore", "filing.claimed", claimed, indicator.getPoints());
		}
	}

	private void unvalued(ColumnTable table, int row, FilingEntry entry) {
		if (entry.getInputs().isEmpty()) {
			state.findings().error(table, row, "value", "filing.noValue", AppraisalWords.WORDS.value(ValueState.REPORTED, java.util.Locale.getDefault()));
		}
	}

	/** Values are cumulative: one that falls is mostly a mistake. Where less is better it may be none. */
	private void fell(ColumnTable table, int row, AppraisalIndicator indicator, Quantity value) {
		boolean falls = indicator.getNature() == Nature.LE || indicator.getNature() == Nature.LT || value.getKind() != QuantityKind.NUMBER;
		if (!falls && value.getNumber() != null) {
			before(unit, indicator, period).map(Quantity::getNumber).filter(n -> n.compareTo(value.getNumber()) > 0)
					.ifPresent(n -> state.findings().warning(table, row, "value", "filing.fell", value.getNumber(), n));
		}
	}

	/** What was filed last for an earlier month. */
	static Optional<Quantity> before(AppraisedUnit unit, AppraisalIndicator indicator, FilingKey period) {
		return unit.getFilings().stream().filter(f -> Months.last(f.getPeriod(), f.getOrdinal()) < period.lastMonth())
				.sorted(Comparator.comparing((Filing f) -> Months.last(f.getPeriod(), f.getOrdinal())).reversed())
				.flatMap(f -> f.getEntries().stream()).filter(e -> indicator.getId().equals(e.getIndicatorId()) && Words.isGiven(e.getValue()))
				.map(FilingEntry::getValue).findFirst();
	}
}
