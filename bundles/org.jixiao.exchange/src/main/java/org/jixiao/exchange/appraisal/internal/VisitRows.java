package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.base.BasePackage;
import org.jixiao.stages.base.Words;

/** Reads verification sheets: one row for each value that was looked at. Rows of the same id, number, or unit, day and kind are one visit. */
final class VisitRows {

	private record Key(AppraisedUnit unit, String rest) {
	}

	private static final List<EStructuralFeature> VISIT = List.of(BasePackage.Literals.WORK_ITEM__NUMBER, Literals.VERIFICATION__DATE,
			Literals.VERIFICATION__KIND, Literals.VERIFICATION__INSPECTORS, Literals.VERIFICATION__SUMMARY, Literals.VERIFICATION__DRAW_ID);
	private static final List<EStructuralFeature> ENTRY = List.of(Literals.VERIFICATION_ENTRY__REPORTED, Literals.VERIFICATION_ENTRY__VERIFIED,
			Literals.VERIFICATION_ENTRY__MISREPORTING, Literals.VERIFICATION_ENTRY__FINDING, Literals.VERIFICATION_ENTRY__INPUTS,
			Literals.VERIFICATION_ENTRY__EVIDENCE);

	private final ImportState state;

	VisitRows(ImportState state) {
		this.state = state;
	}

	void read(ColumnTable table) {
		Map<Key, List<Integer>> visits = new LinkedHashMap<>();
		for (int row = table.headRow() + 1; row <= table.sheet().lastRow(); row++) {
			int at = row;
			if (!table.isEmpty(row)) {
				state.unit(table, row).ifPresent(unit -> visits.computeIfAbsent(new Key(unit, key(table, at)), k -> new ArrayList<>()).add(at));
			}
		}
		visits.forEach((key, rows) -> visit(table, key.unit, rows));
	}

	private static String key(ColumnTable table, int row) {
		String id = table.text(row, "id");
		String number = table.text(row, "number");
		return !id.isEmpty() ? "id " + id : !number.isEmpty() ? "number " + number : table.text(row, "date") + ' ' + table.text(row, "kind");
	}

	private void visit(ColumnTable table, AppraisedUnit unit, List<Integer> rows) {
		int before = state.findings().errors();
		int first = rows.getFirst();
		Verification read = AppraisalFactory.eINSTANCE.createVerification();
		state.about(null);
		VISIT.forEach(feature -> state.cells().read(table, first, feature, read));
		for (String column : List.of("date", "kind", "inspectors")) {
			if (table.text(first, column).isEmpty()) {
				state.findings().error(table, first, column, "required", AppraisalWords.column(AppraisalTable.VERIFICATION, column, Locale.getDefault()));
			}
		}
		Set<AppraisalIndicator> seen = new HashSet<>();
		for (int row : rows) {
			agree(table, row, first);
			if (!(table.text(row, "indicatorCode") + table.text(row, "indicatorName")).isEmpty()) {
				state.indicator(unit, table, row).ifPresent(indicator -> entry(table, row, unit, read, indicator, seen));
			} else if (!(table.text(row, "verified") + table.text(row, "finding") + table.text(row, "misreporting")).isEmpty()) {
				state.findings().error(table, row, "indicatorName", "indicator.none");
			}
		}
		if (state.findings().errors() == before) {
			propose(table, first, unit, read);
		}
	}

	private void agree(ColumnTable table, int row, int first) {
		for (EStructuralFeature feature : VISIT) {
			String text = table.text(row, feature.getName());
			if (!text.isEmpty() && !text.equals(table.text(first, feature.getName()))) {
				state.findings().error(table, row, feature.getName(), "visit.differs", text, table.text(first, feature.getName()), first + 1);
			}
		}
	}

	private void entry(ColumnTable table, int row, AppraisedUnit unit, Verification visit, AppraisalIndicator indicator, Set<AppraisalIndicator> seen) {
		if (!seen.add(indicator)) {
			state.findings().error(table, row, "indicatorName", "visit.indicatorTwice", Objects.toString(indicator.getName(), indicator.getCode()));
			return;
		}
		VerificationEntry entry = AppraisalFactory.eINSTANCE.createVerificationEntry();
		entry.setIndicatorId(indicator.getId());
		state.about(indicator);
		ENTRY.forEach(feature -> state.cells().read(table, row, feature, entry));
		for (String column : List.of("verified", "reported")) {
			state.findings().number(table, row, column, indicator, column.equals("verified") ? entry.getVerified() : entry.getReported());
		}
		visit.getEntries().add(entry);
	}

	private void propose(ColumnTable table, int row, AppraisedUnit unit, Verification read) {
		String id = table.text(row, "id");
		Optional<Verification> existing = unit.getVerifications().stream().filter(v -> is(v, id, read)).findFirst();
		Verification proposed = existing.map(EcoreUtil::copy).orElse(read);
		if (existing.isPresent()) {
			Sameness.transfer(VISIT.stream().filter(f -> table.has(f.getName())).toList(), read, proposed);
			List<EStructuralFeature> columns = ENTRY.stream().filter(f -> table.has(f.getName())).toList();
			for (VerificationEntry entry : List.copyOf(read.getEntries())) {
				Optional<VerificationEntry> known = proposed.getEntries().stream().filter(e -> entry.getIndicatorId().equals(e.getIndicatorId())).findFirst();
				known.ifPresentOrElse(e -> Sameness.transfer(columns, entry, e), () -> proposed.getEntries().add(entry));
			}
		} else {
			proposed.setId(id.isEmpty() ? UUID.randomUUID().toString() : id);
		}
		String place = table.sheet().name() + '!' + Findings.address(table, row, "date").a1();
		Optional<String> twice = state.saidBefore("visit " + unit.getId() + ' ' + (existing.isPresent() ? existing.get().getId() : key(table, row)), place);
		if (twice.isPresent()) {
			state.findings().error(table, row, "date", "row.twice", twice.get());
			return;
		}
		state.propose(AppraisalTable.VERIFICATION, table.sheet().name(), Findings.address(table, row, "date"), unit, unit,
				Literals.APPRAISED_UNIT__VERIFICATIONS, existing.orElse(null), proposed);
	}

	private static boolean is(Verification visit, String id, Verification read) {
		if (!id.isEmpty()) {
			return id.equals(visit.getId());
		}
		if (read.getNumber() != null) {
			return read.getNumber().equals(visit.getNumber());
		}
		return visit.getNumber() == null && visit.getKind() == read.getKind() && Objects.equals(visit.getDate(), read.getDate());
	}
}
