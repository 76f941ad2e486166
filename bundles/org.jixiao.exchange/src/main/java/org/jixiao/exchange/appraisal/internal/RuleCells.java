package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.RulesPackage.Literals;
import org.jixiao.model.rules.ScoringRule;

/** Reads the cells that make a scoring rule, and the rows that are its parts. */
final class RuleCells {

	/** Columns by the fields of a rule. */
	private static final Map<String, EStructuralFeature> COLUMNS = new LinkedHashMap<>();
	static {
		COLUMNS.put("parameters", Literals.SCORING_RULE__PARAMETERS);
		COLUMNS.put("ruleName", Literals.SCORING_RULE__NAME);
		COLUMNS.put("ruleNote", Literals.SCORING_RULE__NOTE);
		COLUMNS.put("clauseId", Literals.SCORING_RULE__CLAUSE_ID);
	}

	/** What a part says it belongs to, and where. */
	private record Parent(String id, String sheet, CellAddress cell) {
	}

	private final ImportState state;
	private final Map<AppraisalIndicator, Map<String, RuleItem>> known = new LinkedHashMap<>();
	private final Map<RuleItem, Parent> parents = new LinkedHashMap<>();
	private final Map<AppraisalIndicator, List<RuleItem>> made = new LinkedHashMap<>();

	RuleCells(ImportState state) {
		this.state = state;
	}

	/** Reads the rule of an indicator into what it has; false when the sheet says nothing about rules. */
	boolean read(ColumnTable table, int row, AppraisalIndicator indicator) {
		if (!table.has("method") && COLUMNS.keySet().stream().noneMatch(table::has)) {
			return false;
		}
		Optional<ScoringRule> rule = rule(table, row, indicator.getRule());
		indicator.setRule(rule.orElse(null));
		return true;
	}

	private Optional<ScoringRule> rule(ColumnTable table, int row, ScoringRule before) {
		boolean empty = table.text(row, "method").isEmpty() && COLUMNS.keySet().stream().allMatch(c -> table.text(row, c).isEmpty());
		if (empty) {
			return Optional.empty();
		}
		ScoringRule rule = before == null ? RulesFactory.eINSTANCE.createScoringRule() : before;
		if (rule.getId() == null) {
			rule.setId(UUID.randomUUID().toString());
		}
		if (table.has("method")) {
			method(table, row, rule);
		}
		COLUMNS.forEach((column, feature) -> {
			if (table.has(column)) {
				rule.eUnset(feature);
				state.cells().read(table, row, column, feature, rule);
			}
		});
		return Optional.of(rule);
	}

	private void method(ColumnTable table, int row, ScoringRule rule) {
		String written = table.text(row, "method");
		Optional<String> id = AppraisalWords.methodId(written);
		if (id.isEmpty()) {
			state.findings().error(table, row, "method", written.isEmpty() ? "setup.noMethod" : "setup.method", written, AppraisalWords.methods());
			return;
		}
		if (!id.get().equals(rule.getMethodId())) {
			rule.setMethodId(id.get());
			// The version of another method says nothing about this one.
			rule.setMethodVersion(null);
			rule.setMethodBundle(null);
			rule.setMethodFeature(null);
		}
	}

	/** The rows that follow are all parts of an indicator's rule. */
	void beginItems(AppraisalIndicator indicator) {
		Map<String, RuleItem> items = new LinkedHashMap<>();
		if (indicator.getRule() != null) {
			all(indicator.getRule()).forEach(item -> items.put(item.getId(), item));
		}
		known.put(indicator, items);
		made.put(indicator, new ArrayList<>());
	}

	private static Stream<RuleItem> all(ScoringRule rule) {
		return rule.getItems().stream().flatMap(i -> Stream.concat(Stream.of(i), i.getRule() == null ? Stream.empty() : all(i.getRule())));
	}

	/** Reads a part. */
	void item(ColumnTable table, int row, AppraisalIndicator indicator) {
		if (indicator.getRule() == null) {
			state.findings().error(table, row, "itemName", "setup.itemWithoutRule", Objects.toString(indicator.getName(), ""));
			return;
		}
		String id = table.text(row, "itemId");
		String name = table.text(row, "itemName");
		Map<String, RuleItem> items = known.get(indicator);
		RuleItem before = !id.isEmpty() ? items.get(id)
				: items.values().stream().filter(i -> name.equals(i.getName()) && !made.get(indicator).contains(i)).findFirst().orElse(null);
		RuleItem item = before == null ? RulesFactory.eINSTANCE.createRuleItem() : before;
		if (before == null) {
			item.setId(id.isEmpty() ? UUID.randomUUID().toString() : id);
			items.put(item.getId(), item);
		}
		item.eUnset(Literals.RULE_ITEM__NAME);
		item.eUnset(Literals.RULE_ITEM__POINTS);
		state.cells().read(table, row, "itemName", Literals.RULE_ITEM__NAME, item);
		state.cells().read(table, row, "points", Literals.RULE_ITEM__POINTS, item);
		item.setRule(rule(table, row, item.getRule()).orElse(null));
		if (made.get(indicator).contains(item)) {
			state.findings().error(table, row, "itemName", "setup.itemTwice", name);
			return;
		}
		made.get(indicator).add(item);
		parents.put(item, new Parent(table.text(row, "parent"), table.sheet().name(), Findings.address(table, row, "parent")));
	}

	/** Puts the parts where they belong: the rows are all the parts there are. */
	void endItems(AppraisalIndicator indicator) {
		if (indicator.getRule() == null) {
			return;
		}
		List<RuleItem> items = made.get(indicator);
		items.forEach(EcoreUtil::remove);
		all(indicator.getRule()).toList().forEach(EcoreUtil::remove);
		items.stream().filter(i -> i.getRule() != null).forEach(i -> i.getRule().getItems().clear());
		for (RuleItem item : items) {
			Parent parent = parents.get(item);
			ScoringRule owner = parent.id.isEmpty() ? indicator.getRule()
					: items.stream().filter(i -> parent.id.equals(i.getId())).map(RuleItem::getRule).findFirst().orElse(null);
			if (owner == null) {
				state.findings().error(parent.sheet, parent.cell, "setup.parent", Objects.toString(item.getName(), ""), parent.id, Objects.toString(indicator.getName(), ""));
			} else {
				owner.getItems().add(item);
			}
		}
	}
}
