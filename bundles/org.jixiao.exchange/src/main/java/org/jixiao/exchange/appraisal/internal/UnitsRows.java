package org.jixiao.exchange.appraisal.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;

/** Reads which units are appraised in which group. Nothing is taken out of an appraisal, and no unit moves to another group. */
final class UnitsRows {

	private static final List<EStructuralFeature> UNIT = List.of(Literals.APPRAISED_UNIT__NAME, Literals.APPRAISED_UNIT__CODE, Literals.APPRAISED_UNIT__HEAD);

	private final ImportState state;
	private final Map<String, AppraisalGroup> made = new LinkedHashMap<>();

	UnitsRows(ImportState state) {
		this.state = state;
	}

	void read(ColumnTable table) {
		for (int row = table.headRow() + 1; row <= table.sheet().lastRow(); row++) {
			if (!table.isEmpty(row)) {
				row(table, row);
			}
		}
	}

	private void row(ColumnTable table, int row) {
		String groupName = table.text(row, "group");
		if (groupName.isEmpty()) {
			state.findings().error(table, row, "group", "required", AppraisalWords.column(AppraisalTable.UNITS, "group", Locale.getDefault()));
			return;
		}
		Optional<AppraisalGroup> found = group(table, row, groupName);
		String code = table.text(row, "unitCode");
		String name = table.text(row, "unitName");
		if (found.isEmpty() || (code + name).isEmpty()) {
			return;
		}
		AppraisedUnit read = AppraisalFactory.eINSTANCE.createAppraisedUnit();
		state.cells().read(table, row, "unitName", Literals.APPRAISED_UNIT__NAME, read);
		state.cells().read(table, row, "unitCode", Literals.APPRAISED_UNIT__CODE, read);
		state.cells().read(table, row, Literals.APPRAISED_UNIT__HEAD, read);
		String id = table.text(row, "id");
		String place = table.sheet().name() + '!' + Findings.address(table, row, "unitName").a1();
		Optional<String> twice = state.saidBefore("unit " + (code.isEmpty() ? name : code), place);
		if (twice.isPresent()) {
			state.findings().error(table, row, "unitName", "row.twice", twice.get());
			return;
		}
		Optional<AppraisedUnit> existing = existing(id, code, name);
		if (existing.isPresent() && existing.get().eContainer() != found.get()) {
			state.findings().error(table, row, "group", "setup.group", groupName, ImportState.label(code, name),
					existing.get().eContainer() instanceof AppraisalGroup own ? own.getName() : "");
			return;
		}
		read.setId(existing.map(AppraisedUnit::getId).orElse(id.isEmpty() ? UUID.randomUUID().toString() : id));
		if (existing.isEmpty() && name.isEmpty()) {
			state.findings().error(table, row, "unitName", "required", AppraisalWords.column(AppraisalTable.UNITS, "unitName", Locale.getDefault()));
			return;
		}
		state.propose(AppraisalTable.UNITS, table.sheet().name(), Findings.address(table, row, "unitName"), existing.orElse(read), found.get(),
				Literals.APPRAISAL_GROUP__UNITS, existing.orElse(null), read, UNIT.stream().filter(f -> table.has(column(f))).toList());
	}

	private static String column(EStructuralFeature feature) {
		return feature == Literals.APPRAISED_UNIT__NAME ? "unitName" : feature == Literals.APPRAISED_UNIT__CODE ? "unitCode" : feature.getName();
	}

	private Optional<AppraisedUnit> existing(String id, String code, String name) {
		Optional<AppraisedUnit> byId = state.appraisal().getGroups().stream().flatMap(g -> g.getUnits().stream())
				.filter(u -> !id.isEmpty() && id.equals(u.getId())).findFirst();
		return byId.or(() -> Optional.ofNullable(state.unit(code, code.isEmpty() ? name : "").found()));
	}

	private Optional<AppraisalGroup> group(ColumnTable table, int row, String name) {
		Optional<AppraisalGroup> there = state.appraisal().getGroups().stream().filter(g -> name.equals(Objects.toString(g.getName(), "").strip())).findFirst()
				.or(() -> Optional.ofNullable(made.get(name)));
		AppraisalGroup read = AppraisalFactory.eINSTANCE.createAppraisalGroup();
		int before = state.findings().errors();
		state.cells().read(table, row, "groupKind", Literals.APPRAISAL_GROUP__KIND, read);
		state.cells().read(table, row, Literals.APPRAISAL_GROUP__INDICATOR_POINTS, read);
		if (state.findings().errors() > before) {
			return Optional.empty();
		}
		boolean kind = !table.text(row, "groupKind").isEmpty();
		boolean points = !table.text(row, "indicatorPoints").isEmpty();
		if (there.isPresent()) {
			AppraisalGroup group = there.get();
			if (kind && group.getKind() != read.getKind()) {
				state.findings().error(table, row, "groupKind", "units.kind", name, table.text(row, "groupKind"),
						AppraisalWords.WORDS.value(group.getKind(), Locale.getDefault()));
				return Optional.empty();
			}
			boolean other = points && (group.getIndicatorPoints() == null || group.getIndicatorPoints().compareTo(read.getIndicatorPoints()) != 0);
			if (other) {
				state.findings().error(table, row, "indicatorPoints", "units.points", name, read.getIndicatorPoints(),
						group.getIndicatorPoints() == null ? "—" : group.getIndicatorPoints());
				return Optional.empty();
			}
			return there;
		}
		if (!kind || !points) {
			state.findings().error(table, row, "group", "units.group", name,
					String.join("、", state.appraisal().getGroups().stream().map(AppraisalGroup::getName).filter(Objects::nonNull).toList()));
			return Optional.empty();
		}
		read.setId(UUID.randomUUID().toString());
		read.setName(name);
		made.put(name, read);
		state.findings().warning(table, row, "group", "units.newGroup", name);
		state.propose(AppraisalTable.UNITS, table.sheet().name(), Findings.address(table, row, "group"), null, state.appraisal(),
				Literals.APPRAISAL__GROUPS, null, read);
		return Optional.of(read);
	}
}
