package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.ScoringRule;

/** The rows of the tables that can be read back, as values by column. */
public final class TableRows {

	private final Appraisal appraisal;
	private final Locale locale;

	/** Rows of an appraisal in a language. */
	public TableRows(Appraisal appraisal, Locale locale) {
		this.appraisal = appraisal;
		this.locale = locale;
	}

	/**
	 * The rows of a table.
	 *
	 * @param units
	 *            rows of these units only
	 */
	public List<Map<String, Object>> of(AppraisalTable table, List<AppraisedUnit> units) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (AppraisedUnit unit : units) {
			switch (table) {
			case UNITS -> unit(unit, rows);
			case SETUP -> unit.getIndicators().forEach(i -> indicator(unit, i, rows));
			case ITEMS -> unit.getIndicators().forEach(i -> items(unit, i, i.getRule(), null, rows));
			case VERIFICATION -> unit.getVerifications().forEach(v -> visit(unit, v, rows));
			case BALLOTS -> unit.getBallots().forEach(b -> ballot(unit, b, rows));
			case CORRECTIONS -> unit.getCorrections().forEach(c -> rows.add(fields(unit, c, table)));
			default -> UnitTable.of(table).ifPresent(kind -> kind.objects(unit).forEach(o -> rows.add(object(unit, o, kind))));
			}
		}
		return rows;
	}

	private static Map<String, Object> start(AppraisedUnit unit) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("unitCode", unit.getCode());
		row.put("unitName", unit.getName());
		return row;
	}

	private static Map<String, Object> fields(AppraisedUnit unit, EObject object, AppraisalTable table) {
		Map<String, Object> row = start(unit);
		for (String column : AppraisalWords.columns(table)) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(column);
			if (feature != null) {
				row.put(column, value(object, feature));
			}
		}
		return row;
	}

	private static Object value(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return value instanceof java.time.Instant time ? EcoreUtil.convertToString((org.eclipse.emf.ecore.EDataType) feature.getEType(), time) : value;
	}

	private Map<String, Object> object(AppraisedUnit unit, EObject object, UnitTable kind) {
		Map<String, Object> row = fields(unit, object, kind.table());
		EStructuralFeature indicator = object.eClass().getEStructuralFeature("indicatorId");
		if (indicator != null) {
			indicator(unit, (String) object.eGet(indicator), row);
		}
		if (row.containsKey("itemCode")) {
			row.put("itemCode", item(unit, (String) row.get("itemCode")));
		}
		return row;
	}

	private static void indicator(AppraisedUnit unit, String id, Map<String, Object> row) {
		unit.getIndicators().stream().filter(i -> i.getId().equals(id)).findFirst().ifPresent(i -> {
			row.put("indicatorCode", i.getCode());
			row.put("indicatorName", i.getName());
		});
	}

	/** People know a part by its name, as long as only one has it. */
	private static String item(AppraisedUnit unit, String code) {
		List<ComprehensiveItem> items = unit.eContainer() instanceof AppraisalGroup group ? group.getComprehensiveItems() : List.of();
		String name = items.stream().filter(i -> Objects.equals(code, i.getCode())).map(ComprehensiveItem::getName).filter(Objects::nonNull).findFirst()
				.orElse(code);
		boolean clear = items.stream().filter(i -> Objects.equals(name, i.getName()) || Objects.equals(name, i.getCode())).count() == 1;
		return clear ? name : code;
	}

	private static void unit(AppraisedUnit unit, List<Map<String, Object>> rows) {
		Map<String, Object> row = start(unit);
		if (unit.eContainer() instanceof AppraisalGroup group) {
			row.put("group", group.getName());
			row.put("groupKind", group.getKind());
			row.put("indicatorPoints", group.getIndicatorPoints());
		}
		row.put("head", unit.getHead());
		row.put("id", unit.getId());
		rows.add(row);
	}

	private void indicator(AppraisedUnit unit, AppraisalIndicator indicator, List<Map<String, Object>> rows) {
		Map<String, Object> row = fields(unit, indicator, AppraisalTable.SETUP);
		row.put("group", unit.eContainer() instanceof AppraisalGroup group ? group.getName() : null);
		row.put("target", new Measured(indicator.getTarget(), Measured.target(indicator.getNature(), indicator.getUnit(), appraisal.getYear())));
		rule(indicator.getRule(), row);
		rows.add(row);
	}

	private void rule(ScoringRule rule, Map<String, Object> row) {
		if (rule != null) {
			row.put("method", AppraisalWords.method(rule.getMethodId(), locale));
			row.put("parameters", rule.getParameters());
			row.put("ruleName", rule.getName());
			row.put("ruleNote", rule.getNote());
			row.put("clauseId", rule.getClauseId());
		}
	}

	private void items(AppraisedUnit unit, AppraisalIndicator indicator, ScoringRule rule, RuleItem parent, List<Map<String, Object>> rows) {
		for (RuleItem item : rule == null ? List.<RuleItem>of() : rule.getItems()) {
			Map<String, Object> row = start(unit);
			row.put("indicatorCode", indicator.getCode());
			row.put("indicatorName", indicator.getName());
			row.put("itemName", item.getName());
			row.put("points", item.getPoints());
			rule(item.getRule(), row);
			row.put("itemId", item.getId());
			row.put("parent", parent == null ? null : parent.getId());
			rows.add(row);
			items(unit, indicator, item.getRule(), item, rows);
		}
	}

	private void visit(AppraisedUnit unit, Verification visit, List<Map<String, Object>> rows) {
		if (visit.getEntries().isEmpty()) {
			rows.add(fields(unit, visit, AppraisalTable.VERIFICATION));
		}
		for (VerificationEntry entry : visit.getEntries()) {
			Map<String, Object> row = fields(unit, visit, AppraisalTable.VERIFICATION);
			fields(unit, entry, AppraisalTable.VERIFICATION).forEach((column, value) -> {
				if (!column.equals("id")) {
					row.put(column, value);
				}
			});
			indicator(unit, entry.getIndicatorId(), row);
			unit.getIndicators().stream().filter(i -> i.getId().equals(entry.getIndicatorId())).findFirst().ifPresent(i -> {
				row.put("reported", Measured.actual(entry.getReported(), i, appraisal));
				row.put("verified", Measured.actual(entry.getVerified(), i, appraisal));
			});
			rows.add(row);
		}
	}

	private static void ballot(AppraisedUnit unit, Ballot ballot, List<Map<String, Object>> rows) {
		if (ballot.getCounts().isEmpty()) {
			rows.add(head(unit, ballot));
		}
		for (BallotCount count : ballot.getCounts()) {
			Map<String, Object> row = head(unit, ballot);
			row.put("option", option(unit, ballot.getItemCode(), count.getOptionCode()));
			row.put("votes", count.getVotes());
			rows.add(row);
		}
	}

	private static Map<String, Object> head(AppraisedUnit unit, Ballot ballot) {
		Map<String, Object> row = fields(unit, ballot, AppraisalTable.BALLOTS);
		row.put("itemCode", item(unit, ballot.getItemCode()));
		return row;
	}

	private static String option(AppraisedUnit unit, String itemCode, String code) {
		List<BallotOption> options = unit.eContainer() instanceof AppraisalGroup group ? group.getComprehensiveItems().stream()
				.filter(i -> Objects.equals(itemCode, i.getCode())).flatMap(i -> i.getOptions().stream()).toList() : List.of();
		String name = options.stream().filter(o -> Objects.equals(code, o.getCode())).map(BallotOption::getName).filter(Objects::nonNull).findFirst().orElse(code);
		boolean clear = options.stream().filter(o -> Objects.equals(name, o.getName()) || Objects.equals(name, o.getCode())).count() == 1;
		return clear ? name : code;
	}
}
