package org.jixiao.exchange.recognise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelKey;

/**
 * Reads money that stands beside its labels instead of in a table: 年度资金总额 | 100 | 其中:财政拨款 | 80, or two such pairs side by side, one for
 * the medium term and one for the year, or one for the budget and one for what was spent.
 */
final class LabelledFunds {

	private static final String TOTAL = "TOTAL";
	private static final String MEDIUM = "MEDIUM";
	private static final String SAME = " ";
	private static final Pattern TOGETHER = Pattern.compile("^(.+?):?([\\d,]*\\d(?:\\.\\d+)?)(万元|元|亿元)?$");

	private final FormDraft draft;
	private final SheetView view;
	private final String usual;
	private final Map<Integer, String> fieldOfColumn = new HashMap<>();
	private final Map<String, Map<String, FieldValue>> sources = new LinkedHashMap<>();
	private final Map<String, Integer> rows = new HashMap<>();
	private boolean again;

	LabelledFunds(FormDraft draft) {
		this.draft = draft;
		this.view = draft.view;
		usual = draft.mapping.stageOrDefault() == FormMapping.Stage.OBJECTIVES ? Fields.FUND_INITIAL : Fields.FUND_ADJUSTED;
	}

	/** Reads between two rows, both included. */
	void read(int from, int to) {
		for (int row = from; row <= to; row++) {
			for (FormCell cell : List.copyOf(view.row(row))) {
				if (!draft.used(cell)) {
					cell(cell, row);
				}
			}
		}
		rateBelow(from, to);
		sources.forEach((key, values) -> {
			if (!values.isEmpty()) {
				draft.funds.add(new TableLine(key.contains(SAME) ? key.substring(0, key.indexOf(SAME)) : key, rows.get(key), values));
			}
		});
	}

	private void cell(FormCell cell, int row) {
		LabelKey label = view.label(cell);
		FormCell right = view.rightOf(cell);
		if (!right.isEmpty() && FundReader.looksLikeNumber(right) && !draft.used(right) && known(label)) {
			pair(cell, label, FieldValue.of(right), row);
			return;
		}
		Matcher together = TOGETHER.matcher(label.full());
		if (together.matches() && known(LabelKey.of(together.group(1)))) {
			String number = together.group(2) + (together.group(3) == null ? "" : together.group(3));
			pair(cell, LabelKey.of(together.group(1)), new FieldValue(cell, number), row);
		}
	}

	/** Where budget, money received and money spent stand side by side, the rate heads a column of its own: the first percentage below it is the total's. */
	private void rateBelow(int from, int to) {
		Map<String, FieldValue> total = sources.get(TOTAL);
		if (total == null || total.containsKey(Fields.FUND_RATE)) {
			return;
		}
		for (int row = from; row < Math.min(to, rows.get(TOTAL)); row++) {
			for (FormCell cell : view.row(row)) {
				FormCell below = view.seen(rows.get(TOTAL), cell.address().column());
				if (!draft.used(cell) && !draft.used(below) && column(view.label(cell)).filter(Fields.FUND_RATE::equals).isPresent()
						&& FundReader.looksLikeNumber(below)) {
					draft.use(cell, CellUse.Role.LABEL, Fields.FUND_RATE);
					total.put(Fields.FUND_RATE, draft.take(Fields.FUND_RATE, FieldValue.of(below)));
					return;
				}
			}
		}
	}

	private boolean known(LabelKey label) {
		return column(label).isPresent() || FundReader.source(draft.mapping.funds(), label).isPresent();
	}

	private Optional<String> column(LabelKey label) {
		return draft.mapping.funds().hit(label).filter(h -> !h.weak()).map(h -> h.spec().id())
				.filter(id -> FundReader.AMOUNTS.contains(id) || id.equals(Fields.FUND_RATE) || id.equals(Fields.FUND_SCORE) && !sources.isEmpty());
	}

	private void pair(FormCell labelCell, LabelKey label, FieldValue value, int row) {
		int column = labelCell.address().column();
		Optional<String> field = column(label);
		String source = field.isPresent() ? TOTAL : FundReader.source(draft.mapping.funds(), label).orElse(TOTAL);
		if (source.equals(MEDIUM)) {
			fieldOfColumn.put(column, Fields.FUND_MEDIUM);
			draft.use(labelCell, CellUse.Role.LABEL, Fields.FUND_MEDIUM);
			draft.fields.putIfAbsent(Fields.FUND_MEDIUM, draft.take(Fields.FUND_MEDIUM, value));
			return;
		}
		String as = field.orElseGet(() -> fieldOfColumn.getOrDefault(column, usual));
		if (as.equals(Fields.FUND_MEDIUM)) {
			if (!source.equals(TOTAL)) {
				draft.use(labelCell, CellUse.Role.SKIPPED, Fields.FUND_MEDIUM);
				draft.use(value.cell(), CellUse.Role.SKIPPED, Fields.FUND_MEDIUM);
				draft.fault(Severity.INFO, labelCell.address(), "import.fund.medium.part", labelCell.text().strip());
				return;
			}
			as = usual;
		}
		Map<String, FieldValue> line = sources.computeIfAbsent(source, s -> new LinkedHashMap<>());
		if (line.containsKey(as) && (source.equals(TOTAL) || again)) {
			// A second total begins another block of money: not taken, so that it stays in the list of what was not understood.
			again = true;
			return;
		}
		String key = source;
		for (int more = 2; line.containsKey(as); more++) {
			// Two rows of one source, such as 其他资金 of two givers, are both kept.
			key = source + SAME + more;
			line = sources.computeIfAbsent(key, s -> new LinkedHashMap<>());
		}
		fieldOfColumn.put(column, as);
		rows.putIfAbsent(key, row);
		draft.use(labelCell, CellUse.Role.LABEL, as);
		line.put(as, draft.take(as, value));
		if (field.isEmpty()) {
			line.putIfAbsent(Fields.FUND_LABEL, value.cell() == labelCell ? new FieldValue(labelCell, label.full()) : FieldValue.of(labelCell));
		}
	}
}
