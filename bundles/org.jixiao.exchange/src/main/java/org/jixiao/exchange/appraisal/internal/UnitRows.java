package org.jixiao.exchange.appraisal.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.base.Party;

/** Reads tables whose rows are objects of units. A row that has an id, or the same key as one that is there, is about that one. */
final class UnitRows {

	private final ImportState state;
	private final UnitTable kind;
	private final Set<EObject> taken = new HashSet<>();

	UnitRows(ImportState state, UnitTable kind) {
		this.state = state;
		this.kind = kind;
	}

	void read(ColumnTable table) {
		for (int row = table.headRow() + 1; row <= table.sheet().lastRow(); row++) {
			if (!table.isEmpty(row)) {
				int at = row;
				state.unit(table, row).ifPresent(unit -> row(table, at, unit));
			}
		}
	}

	private void row(ColumnTable table, int row, AppraisedUnit unit) {
		int before = state.findings().errors();
		EObject read = EcoreUtil.create(kind.type());
		for (EStructuralFeature feature : kind.features()) {
			state.cells().read(table, row, feature, read);
		}
		resolve(table, row, unit, read);
		for (EStructuralFeature feature : kind.required()) {
			if (table.text(row, feature.getName()).isEmpty()) {
				state.findings().error(table, row, feature.getName(), "required", AppraisalWords.column(kind.table(), feature.getName(),
						java.util.Locale.getDefault()));
			}
		}
		if (state.findings().errors() > before) {
			return;
		}
		String id = table.text(row, "id");
		Optional<EObject> existing = existing(table, row, unit, read, id);
		if (state.findings().errors() > before || isTwice(table, row, unit, read, id)) {
			return;
		}
		EObject proposed = existing.map(EcoreUtil::copy).orElse(read);
		if (existing.isPresent()) {
			Sameness.transfer(columns(table), read, proposed);
		} else if (kind.type().getEIDAttribute() != null) {
			proposed.eSet(kind.type().getEIDAttribute(), id.isEmpty() ? UUID.randomUUID().toString() : id);
		}
		existing.ifPresent(taken::add);
		state.propose(kind.table(), table.sheet().name(), Findings.address(table, row, kind.required().isEmpty() ? "unitName"
				: kind.required().getLast().getName()), unit, unit, kind.place(proposed, state.appraisal().getYear()), existing.orElse(null), proposed);
	}

	/** What the row names by code or name is kept by its own id or code. */
	private void resolve(ColumnTable table, int row, AppraisedUnit unit, EObject read) {
		EStructuralFeature indicator = kind.type().getEStructuralFeature("indicatorId");
		if (indicator != null && !(table.text(row, "indicatorCode") + table.text(row, "indicatorName")).isEmpty()) {
			state.indicator(unit, table, row).map(AppraisalIndicator::getId).ifPresent(id -> read.eSet(indicator, id));
		}
		if (read instanceof LeaderScore mark && !table.text(row, "itemCode").isEmpty()) {
			state.item(unit, table, row).ifPresent(item -> mark(table, row, item, mark));
		}
	}

	private void mark(ColumnTable table, int row, ComprehensiveItem item, LeaderScore mark) {
		mark.setItemCode(item.getCode());
		if (item.isAnonymous() && mark.getLeader() != null) {
			state.findings().warning(table, row, "leader", "mark.anonymous", Objects.toString(item.getName(), item.getCode()));
			mark.setLeader(null);
		}
	}

	/** Fields that the sheet has a column for. */
	private List<EStructuralFeature> columns(ColumnTable table) {
		return kind.type().getEAllStructuralFeatures().stream()
				.filter(f -> f.getName().equals("indicatorId") ? table.has("indicatorCode") || table.has("indicatorName") : table.has(f.getName()))
				.filter(f -> !f.getName().equals("id")).toList();
	}

	private Optional<EObject> existing(ColumnTable table, int row, AppraisedUnit unit, EObject read, String id) {
		List<EObject> objects = kind.objects(unit);
		EAttribute identity = kind.type().getEIDAttribute();
		if (!id.isEmpty() && identity != null) {
			Optional<EObject> same = objects.stream().filter(o -> id.equals(o.eGet(identity))).findFirst();
			if (same.isEmpty()) {
				elsewhere(unit, id).ifPresent(u -> state.findings().error(table, row, "id", "id.other", id, ImportState.label(u.getCode(), u.getName())));
			}
			return same;
		}
		if (kind == UnitTable.TIERS) {
			return objects.stream().findFirst();
		}
		List<EObject> open = objects.stream().filter(o -> !taken.contains(o)).toList();
		return isTelling(read) ? open.stream().filter(o -> key(o).equals(key(read))).findFirst()
				: open.stream().filter(o -> Sameness.differing(o, read, kind.features()).isEmpty()).findFirst();
	}

	private Optional<AppraisedUnit> elsewhere(AppraisedUnit unit, String id) {
		return state.appraisal().getGroups().stream().flatMap(g -> g.getUnits().stream())
				.filter(u -> u != unit && kind.objects(u).stream().anyMatch(o -> id.equals(EcoreUtil.getID(o)))).findFirst();
	}

	private boolean isTwice(ColumnTable table, int row, AppraisedUnit unit, EObject read, String id) {
		if (id.isEmpty() && !isTelling(read)) {
			return false;
		}
		String column = kind.required().isEmpty() ? "unitName" : kind.required().getFirst().getName();
		String place = table.sheet().name() + '!' + Findings.address(table, row, column).a1();
		Optional<String> first = state.saidBefore(kind.table() + " " + unit.getId() + ' ' + (id.isEmpty() ? key(read) : id), place);
		first.ifPresent(where -> state.findings().error(table, row, column, "row.twice", where));
		return first.isPresent();
	}

	/** Whether the key of a row tells it from others: a mark without a name does not. */
	private boolean isTelling(EObject row) {
		return !(row instanceof LeaderScore mark) || mark.getTitle() != null || mark.getLeader() != null && mark.getLeader().getName() != null;
	}

	private String key(EObject object) {
		return String.join("\u241f", kind.key().stream().map(f -> object.eGet(f) instanceof Party party ? Objects.toString(party.getName(), "")
				: Objects.toString(object.eGet(f), "").strip()).toList());
	}
}
