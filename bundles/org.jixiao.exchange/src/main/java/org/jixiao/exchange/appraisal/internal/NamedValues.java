package org.jixiao.exchange.appraisal.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.jixiao.exchange.internal.Spellings;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.packs.rules.NamedInputs;

/** What units report for an indicator besides its value: actual values of the parts of its rule, counts, and what was reported by name before. */
final class NamedValues {

	/** Stands between the id of an indicator and the name of the value in a key. */
	static final char IN_KEY = '#';

	private static final String ACTUAL = ":actual";

	private NamedValues() {
	}

	/** Labels by name, in the order of the rows. */
	static Map<String, String> of(AppraisedUnit unit, AppraisalIndicator indicator) {
		Map<String, String> names = new LinkedHashMap<>();
		if (indicator.getRule() != null) {
			for (RuleItem item : indicator.getRule().getItems()) {
				names.put(NamedInputs.ITEM + item.getId() + ACTUAL, Objects.toString(item.getName(), item.getId()));
			}
		}
		indicator.getInputs().forEach(p -> names.putIfAbsent(p.getName(), p.getName()));
		for (Filing filing : unit.getFilings()) {
			for (FilingEntry entry : filing.getEntries()) {
				if (indicator.getId().equals(entry.getIndicatorId())) {
					entry.getInputs().forEach(p -> names.putIfAbsent(p.getName(), p.getName()));
				}
			}
		}
		names.remove(null);
		return names;
	}

	/** The key of a row. */
	static String key(AppraisalIndicator indicator, String name) {
		return name.isEmpty() ? indicator.getId() : indicator.getId() + IN_KEY + name;
	}

	/** The name that a row means: its key says so, else its label; empty when it means the value itself. */
	static Optional<String> name(AppraisedUnit unit, AppraisalIndicator indicator, String key, String label) {
		if (key.startsWith(indicator.getId() + IN_KEY)) {
			return Optional.of(key.substring(indicator.getId().length() + 1));
		}
		if (label.isEmpty()) {
			return Optional.of("");
		}
		String plain = Spellings.plain(label);
		return of(unit, indicator).entrySet().stream().filter(e -> Spellings.plain(e.getValue()).equals(plain) || Spellings.plain(e.getKey()).equals(plain))
				.map(Map.Entry::getKey).findFirst();
	}

	/** The text of a value in a list; empty for none. */
	static String text(EList<Parameter> values, String name) {
		return values.stream().filter(p -> name.equals(p.getName())).map(p -> Objects.toString(p.getValue(), "")).findFirst().orElse("");
	}

	/** A named value. */
	static Parameter of(String name, String value) {
		Parameter parameter = BaseFactory.eINSTANCE.createParameter();
		parameter.setName(name);
		parameter.setValue(value);
		return parameter;
	}
}
