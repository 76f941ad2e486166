package org.jixiao.exchange.appraisal.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.internal.CellReader;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.base.Provenance;

/** What the readers of the tables share: the appraisal as it is, what files want of it, and what is wrong with them. */
public final class ImportState {

	private final Appraisal appraisal;
	private final AppraisalImportOptions options;
	private final Findings findings = new Findings();
	private final List<Proposal> proposals = new ArrayList<>();
	private final Roster<AppraisedUnit> units;
	private final CellReader cells;
	private final Map<String, String> seen = new HashMap<>();
	private AppraisalIndicator about;
	private FormBook book;
	private int unchanged;

	/** Starts an import. */
	public ImportState(Appraisal appraisal, AppraisalImportOptions options) {
		this.appraisal = appraisal;
		this.options = options;
		units = new Roster<>(appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList(), AppraisedUnit::getCode, AppraisedUnit::getName);
		cells = new CellReader(AppraisalWords.WORDS, Findings.RULES, Severity.ERROR, this::context, findings::add);
	}

	private ParseContext context(EObject object) {
		if (object instanceof AppraisalIndicator indicator) {
			return Measured.target(indicator.getNature(), indicator.getUnit(), appraisal.getYear());
		}
		return about == null ? ParseContext.plain() : Measured.actual(about, appraisal);
	}

	/** What follows is from this workbook. */
	void in(FormBook workbook) {
		book = workbook;
		findings.in(workbook.fileName());
	}

	/** Notes that a value was read from a cell. */
	void from(EStructuralFeature field, String sheet, FormCell cell, List<Provenance> origins) {
		origins.removeIf(p -> field.getName().equals(p.getFeature()));
		origins.add(Provenances.cell(field, Path.of(book.fileName()), book.sha256(), sheet, cell.address().a1(), cell.text()));
	}

	/** Values read from now on are about this indicator, whose target and unit stand beside them. */
	void about(AppraisalIndicator indicator) {
		about = indicator;
	}

	/**
	 * Notes that something was said.
	 *
	 * @param what
	 *            the same for what may be said only once
	 * @param place
	 *            where it was said
	 * @return where it was said before; empty when it is new
	 */
	Optional<String> saidBefore(String what, String place) {
		return Optional.ofNullable(seen.putIfAbsent(what, (findings.file() + ' ' + place).strip()));
	}

	/** The appraisal. Nobody changes it here. */
	public Appraisal appraisal() {
		return appraisal;
	}

	/** What the user said. */
	public AppraisalImportOptions options() {
		return options;
	}

	/** What was found. */
	public Findings findings() {
		return findings;
	}

	/** What the files want. */
	public List<Proposal> proposals() {
		return proposals;
	}

	/** How many objects the files repeat as they are. */
	public int unchanged() {
		return unchanged;
	}

	/** Reads cells. */
	CellReader cells() {
		return cells;
	}

	/** The unit that code and name mean, if there is one. */
	Roster.Found<AppraisedUnit> unit(String code, String name) {
		return units.find(code, name);
	}

	/** The unit of a row; empty, with a finding, when it is not clear which, or another one than the user named. */
	Optional<AppraisedUnit> unit(ColumnTable table, int row) {
		String code = table.text(row, "unitCode");
		String name = table.text(row, "unitName");
		String column = code.isEmpty() ? "unitName" : "unitCode";
		if (code.isEmpty() && name.isEmpty()) {
			Optional<AppraisedUnit> chosen = chosen();
			if (chosen.isEmpty()) {
				findings.error(table, row, "unitName", "unit.none");
			}
			return chosen;
		}
		Roster.Found<AppraisedUnit> found = unit(code, name);
		if (found.found() == null) {
			findings.error(table, row, column, "unit." + found.problem(), (code + ' ' + name).strip(),
					found.other().map(u -> label(u.getCode(), u.getName())).orElse(""));
			return Optional.empty();
		}
		return allowed(found.found(), table.sheet().name(), Findings.address(table, row, column)) ? Optional.of(found.found()) : Optional.empty();
	}

	/** The unit that the user named. */
	Optional<AppraisedUnit> chosen() {
		return options.unitId() == null ? Optional.empty() : appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream())
				.filter(u -> options.unitId().equals(u.getId())).findFirst();
	}

	/** Whether files may say something about a unit: it is the one the user named, if he named one. */
	boolean allowed(AppraisedUnit unit, String sheet, CellAddress cell) {
		if (options.unitId() != null && !options.unitId().equals(unit.getId())) {
			findings.error(sheet, cell, "unit.other", label(unit.getCode(), unit.getName()),
					chosen().map(u -> label(u.getCode(), u.getName())).orElse(options.unitId()));
			return false;
		}
		return true;
	}

	/** The indicator of a row; empty, with a finding, when it is not clear which. */
	Optional<AppraisalIndicator> indicator(AppraisedUnit unit, ColumnTable table, int row) {
		String code = table.text(row, "indicatorCode");
		String name = table.text(row, "indicatorName");
		Roster.Found<AppraisalIndicator> found = new Roster<>(unit.getIndicators(), AppraisalIndicator::getCode, AppraisalIndicator::getName).find(code, name);
		if (found.found() != null) {
			return Optional.of(found.found());
		}
		String written = (code + ' ' + name).strip();
		String column = code.isEmpty() ? "indicatorName" : "indicatorCode";
		Optional<AppraisedUnit> owner = found.problem().equals("unknown") && found.other().isEmpty() ? others(unit, code, name) : Optional.empty();
		if (owner.isPresent()) {
			findings.error(table, row, column, "indicator.others", written, label(owner.get().getCode(), owner.get().getName()),
					label(unit.getCode(), unit.getName()));
		} else {
			findings.error(table, row, column, "indicator." + found.problem(), written,
					found.other().map(i -> label(i.getCode(), i.getName())).orElse(""), label(unit.getCode(), unit.getName()));
		}
		return Optional.empty();
	}

	private Optional<AppraisedUnit> others(AppraisedUnit unit, String code, String name) {
		return appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).filter(u -> u != unit)
				.filter(u -> new Roster<>(u.getIndicators(), AppraisalIndicator::getCode, AppraisalIndicator::getName).find(code, name).found() != null)
				.findFirst();
	}

	/** The part of the comprehensive assessment of a row; empty, with a finding, when the group has no such part. */
	Optional<ComprehensiveItem> item(AppraisedUnit unit, ColumnTable table, int row) {
		String written = table.text(row, "itemCode");
		List<ComprehensiveItem> items = unit.eContainer() instanceof AppraisalGroup group ? group.getComprehensiveItems() : List.of();
		Roster<ComprehensiveItem> roster = new Roster<>(items, ComprehensiveItem::getCode, ComprehensiveItem::getName);
		ComprehensiveItem byCode = roster.find(written, "").found();
		ComprehensiveItem item = byCode != null ? byCode : roster.find("", written).found();
		if (item == null) {
			findings.error(table, row, "itemCode", written.isEmpty() ? "item.none" : "item.unknown", written,
					String.join("、", items.stream().map(i -> Objects.toString(i.getName(), i.getCode())).toList()));
		}
		return Optional.ofNullable(item);
	}

	/** Notes what a row wants: something new, something else than is there, or what is there already. */
	void propose(AppraisalTable table, String sheet, CellAddress cell, AppraisedUnit unit, EObject owner, EReference place, EObject existing,
			EObject proposed) {
		propose(table, sheet, cell, unit, owner, place, existing, proposed, proposed.eClass().getEAllStructuralFeatures());
	}

	/**
	 * Notes what a row wants.
	 *
	 * @param said
	 *            the fields about which the file says something
	 */
	void propose(AppraisalTable table, String sheet, CellAddress cell, AppraisedUnit unit, EObject owner, EReference place, EObject existing,
			EObject proposed, List<EStructuralFeature> said) {
		List<EStructuralFeature> differing = existing == null ? List.of() : Sameness.differing(existing, proposed, said);
		if (existing != null && differing.isEmpty()) {
			unchanged++;
		} else if (existing != null && !options.replace()) {
			findings.error(sheet, cell, "exists", Descriptions.of(existing), Descriptions.differences(existing, proposed, differing));
		} else if (isAccepted(sheet, cell, unit, existing == null, proposed)) {
			proposals.add(new Proposal(table, findings.file(), sheet, cell, unit, owner, place, existing, proposed, differing));
		}
	}

	private boolean isAccepted(String sheet, CellAddress cell, AppraisedUnit unit, boolean isNew, EObject proposed) {
		List<org.jixiao.scoring.api.Message> refusals = ProposalCommands.refusals(unit, proposed, isNew, Locale.getDefault());
		refusals.forEach(reason -> findings.error(sheet, cell, "refused", reason));
		return refusals.isEmpty();
	}

	/** Code and name as people know something. */
	static String label(String code, String name) {
		return (Objects.toString(code, "") + ' ' + Objects.toString(name, "")).strip();
	}
}
