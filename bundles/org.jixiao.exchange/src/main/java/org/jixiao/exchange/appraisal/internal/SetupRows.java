package org.jixiao.exchange.appraisal.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;

/**
 * Reads the tables of indicators, of which each unit has one that adds up to the points of its group: what is wrong in one row keeps the
 * whole table of that unit out.
 */
final class SetupRows {

	private static final List<EStructuralFeature> FIELDS = List.of(Literals.APPRAISAL_INDICATOR__ORIGIN, Literals.APPRAISAL_INDICATOR__CATEGORY,
			Literals.APPRAISAL_INDICATOR__CODE, Literals.APPRAISAL_INDICATOR__NAME, Literals.APPRAISAL_INDICATOR__NATURE,
			Literals.APPRAISAL_INDICATOR__DIRECTION, Literals.APPRAISAL_INDICATOR__UNIT, Literals.APPRAISAL_INDICATOR__TARGET,
			Literals.APPRAISAL_INDICATOR__POINTS, Literals.APPRAISAL_INDICATOR__INPUTS, Literals.APPRAISAL_INDICATOR__RESPONSIBLE,
			Literals.APPRAISAL_INDICATOR__PLANNED_SHARES, Literals.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED,
			Literals.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID);
	private static final List<String> REQUIRED = List.of("name", "origin", "category", "points");
	private static final int MONTHS = 12;

	/** A row with the indicator it wants. */
	private static final class Line {
		private final String sheet;
		private final CellAddress cell;
		private final AppraisalIndicator existing;
		private final AppraisalIndicator read;
		private final List<EStructuralFeature> fields = new ArrayList<>();

		Line(String sheet, CellAddress cell, AppraisalIndicator existing, AppraisalIndicator read) {
			this.sheet = sheet;
			this.cell = cell;
			this.existing = existing;
			this.read = read;
		}
	}

	private final ImportState state;
	private final RuleCells rules;
	private final Map<AppraisedUnit, List<Line>> units = new LinkedHashMap<>();
	private final Map<AppraisedUnit, Integer> errors = new LinkedHashMap<>();

	SetupRows(ImportState state) {
		this.state = state;
		this.rules = new RuleCells(state);
	}

	/** Reads indicators. */
	void indicators(ColumnTable table) {
		for (int row = table.headRow() + 1; row <= table.sheet().lastRow(); row++) {
			int at = row;
			if (!table.isEmpty(row)) {
				state.unit(table, row).ifPresent(unit -> counting(unit, () -> indicator(table, at, unit)));
			}
		}
	}

	/** Reads parts of composite rules. */
	void items(ColumnTable table) {
		Map<AppraisalIndicator, AppraisedUnit> begun = new LinkedHashMap<>();
		for (int row = table.headRow() + 1; row <= table.sheet().lastRow(); row++) {
			int at = row;
			if (!table.isEmpty(row)) {
				state.unit(table, row).ifPresent(unit -> counting(unit, () -> line(table, at, unit).ifPresent(line -> {
					if (begun.put(line.read, unit) == null) {
						rules.beginItems(line.read);
					}
					rules.item(table, at, line.read);
				})));
			}
		}
		begun.forEach((indicator, unit) -> counting(unit, () -> rules.endItems(indicator)));
	}

	private void counting(AppraisedUnit unit, Runnable work) {
		int before = state.findings().errors();
		work.run();
		errors.merge(unit, state.findings().errors() - before, Integer::sum);
	}

	private void indicator(ColumnTable table, int row, AppraisedUnit unit) {
		String group = table.text(row, "group");
		if (unit.eContainer() instanceof AppraisalGroup own && !group.isEmpty() && !group.equals(Objects.toString(own.getName(), "").strip())) {
			state.findings().error(table, row, "group", "setup.group", group, ImportState.label(unit.getCode(), unit.getName()), own.getName());
		}
		AppraisalIndicator read = AppraisalFactory.eINSTANCE.createAppraisalIndicator();
		FIELDS.forEach(feature -> state.cells().read(table, row, feature, read));
		for (String column : REQUIRED) {
			if (table.text(row, column).isEmpty()) {
				state.findings().error(table, row, column, "required", AppraisalWords.column(AppraisalTable.SETUP, column, Locale.getDefault()));
			}
		}
		if (read.getPoints() != null && read.getPoints().signum() < 0) {
			state.findings().error(table, row, "points", "setup.negative", read.getPoints());
		}
		if (read.getPlannedShares().size() > MONTHS) {
			state.findings().error(table, row, "plannedShares", "setup.shares", read.getPlannedShares().size());
		}
		AppraisalIndicator existing = existing(table, row, unit, read);
		String id = table.text(row, "id");
		read.setId(existing != null ? existing.getId() : id.isEmpty() ? UUID.randomUUID().toString() : id);
		Line line = new Line(table.sheet().name(), Findings.address(table, row, "name"), existing, read);
		FIELDS.stream().filter(f -> table.has(f.getName())).forEach(line.fields::add);
		if (existing != null && existing.getRule() != null) {
			read.setRule(EcoreUtil.copy(existing.getRule()));
		}
		if (rules.read(table, row, read)) {
			line.fields.add(Literals.APPRAISAL_INDICATOR__RULE);
		}
		twice(table, row, unit, read);
		units.computeIfAbsent(unit, u -> new ArrayList<>()).add(line);
	}

	private AppraisalIndicator existing(ColumnTable table, int row, AppraisedUnit unit, AppraisalIndicator read) {
		String id = table.text(row, "id");
		Optional<AppraisalIndicator> byId = unit.getIndicators().stream().filter(i -> !id.isEmpty() && id.equals(i.getId())).findFirst();
		if (byId.isPresent()) {
			return byId.get();
		}
		if (!id.isEmpty()) {
			state.appraisal().getGroups().stream().flatMap(g -> g.getUnits().stream())
					.filter(u -> u.getIndicators().stream().anyMatch(i -> id.equals(i.getId()))).findFirst()
					.ifPresent(u -> state.findings().error(table, row, "id", "id.other", id, ImportState.label(u.getCode(), u.getName())));
			return null;
		}
		Roster<AppraisalIndicator> roster = new Roster<>(unit.getIndicators(), AppraisalIndicator::getCode, AppraisalIndicator::getName);
		return roster.find(Objects.toString(read.getCode(), ""), read.getCode() == null ? Objects.toString(read.getName(), "") : "").found();
	}

	private void twice(ColumnTable table, int row, AppraisedUnit unit, AppraisalIndicator read) {
		String column = read.getCode() == null ? "name" : "code";
		String place = table.sheet().name() + '!' + Findings.address(table, row, column).a1();
		String key = read.getCode() == null ? "name " + read.getName() : "code " + read.getCode().strip();
		Optional<String> first = state.saidBefore("indicator " + unit.getId() + ' ' + key, place)
				.or(() -> state.saidBefore("indicator " + unit.getId() + " id " + read.getId(), place));
		first.ifPresent(where -> state.findings().error(table, row, column, "row.twice", where));
	}

	/** The indicator a part belongs to: one of the rows above, or one that is there. */
	private Optional<Line> line(ColumnTable table, int row, AppraisedUnit unit) {
		List<Line> lines = units.computeIfAbsent(unit, u -> new ArrayList<>());
		Roster<Line> roster = new Roster<>(lines, l -> l.read.getCode(), l -> l.read.getName());
		Line found = roster.find(table.text(row, "indicatorCode"), table.text(row, "indicatorName")).found();
		if (found != null) {
			if (!found.fields.contains(Literals.APPRAISAL_INDICATOR__RULE)) {
				found.fields.add(Literals.APPRAISAL_INDICATOR__RULE);
			}
			return Optional.of(found);
		}
		return state.indicator(unit, table, row).map(existing -> {
			AppraisalIndicator read = AppraisalFactory.eINSTANCE.createAppraisalIndicator();
			read.setId(existing.getId());
			read.setCode(existing.getCode());
			read.setName(existing.getName());
			read.setPoints(existing.getPoints());
			read.setRule(existing.getRule() == null ? null : EcoreUtil.copy(existing.getRule()));
			Line line = new Line(table.sheet().name(), Findings.address(table, row, "itemName"), existing, read);
			line.fields.add(Literals.APPRAISAL_INDICATOR__RULE);
			lines.add(line);
			return line;
		});
	}

	/** Proposes the indicators of every unit whose table is without errors and adds up. */
	void finish() {
		units.forEach((unit, lines) -> {
			String name = ImportState.label(unit.getCode(), unit.getName());
			CellAddress cell = lines.isEmpty() ? null : lines.getFirst().cell;
			String sheet = lines.isEmpty() ? "" : lines.getFirst().sheet;
			if (lines.isEmpty() || errors.getOrDefault(unit, 0) == 0 && !addsUp(unit, lines, name)) {
				return;
			}
			if (errors.getOrDefault(unit, 0) > 0) {
				state.findings().error(sheet, cell, "setup.refused", name, errors.get(unit));
				return;
			}
			for (Line line : lines) {
				state.propose(AppraisalTable.SETUP, line.sheet, line.cell, unit, unit, Literals.APPRAISED_UNIT__INDICATORS, line.existing, line.read, line.fields);
			}
		});
	}

	private boolean addsUp(AppraisedUnit unit, List<Line> lines, String name) {
		AppraisalGroup group = (AppraisalGroup) unit.eContainer();
		BigDecimal full = group == null ? null : group.getIndicatorPoints();
		List<AppraisalIndicator> kept = unit.getIndicators().stream().filter(i -> lines.stream().noneMatch(l -> l.existing == i)).toList();
		if (!kept.isEmpty() && lines.stream().anyMatch(l -> l.fields.contains(Literals.APPRAISAL_INDICATOR__NAME))) {
			state.findings().info(lines.getFirst().sheet, lines.getFirst().cell, "setup.kept", name, kept.size());
		}
		BigDecimal sum = kept.stream().map(AppraisalIndicator::getPoints).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add)
				.add(lines.stream().map(l -> l.read.getPoints()).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
		if (full == null || full.compareTo(sum) == 0) {
			return true;
		}
		if (group.isScaleToFull()) {
			state.findings().warning(lines.getFirst().sheet, lines.getFirst().cell, "setup.scaled", name, sum, full);
			return true;
		}
		state.findings().error(lines.getFirst().sheet, lines.getFirst().cell, "setup.points", name, sum, full, full.subtract(sum));
		return false;
	}
}
