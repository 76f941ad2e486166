package org.jixiao.exchange.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.quantity.Typography;

/**
 * Reads money by its nature: 按收入性质分 names sources, 按支出性质分 says what the same money is spent on. The model adds up sources only, so that
 * spending is kept as a remark, unless a form knows no other division.
 */
final class NatureFunds {

	/** Id of the rows of the fund table that divide spending: 基本支出, 项目支出. */
	static final String SPENDING = "SPENDING";
	private static final String REMARK = Fields.EXTRA + "按支出性质分";
	private static final Pattern TOGETHER = Pattern.compile("^(.+?):([\\d,]*\\d(?:\\.\\d+)?)(?:万元|元|亿元)?$");

	private final FormDraft draft;
	private final TableSpec table;

	private record Part(FormCell cell, String source, String label, String amount) {
	}

	NatureFunds(FormDraft draft) {
		this.draft = draft;
		table = draft.mapping.funds();
	}

	/** Rows of spending in the table of the money: other funds where nothing else divides the total, else a remark. */
	void settle() {
		boolean sources = draft.funds.stream().anyMatch(line -> !line.id().equals(SPENDING) && !line.id().equals("TOTAL"));
		List<TableLine> lines = List.copyOf(draft.funds);
		draft.funds.clear();
		for (TableLine line : lines) {
			if (!line.id().equals(SPENDING)) {
				draft.funds.add(line);
			} else if (!sources) {
				draft.funds.add(new TableLine("OTHER", line.row(), line.values()));
			} else {
				StringBuilder amounts = new StringBuilder();
				FundReader.AMOUNTS.stream().map(line.values()::get).filter(v -> v != null && !v.isEmpty())
						.forEach(v -> amounts.append(amounts.isEmpty() ? "" : "/").append(v.text().strip()));
				FieldValue label = line.values().get(Fields.FUND_LABEL);
				remark(label.cell(), label.text().strip(), amounts.toString());
			}
		}
	}

	/** Reads what stands below the table: label and amount in one cell, 其中:一般公共预算:2589.12. */
	void read(int from, int to) {
		List<Part> income = new ArrayList<>();
		for (int row = from; row <= to; row++) {
			for (FormCell cell : draft.view.row(row)) {
				Matcher together = TOGETHER.matcher(draft.view.label(cell).full());
				if (draft.used(cell) || !together.matches()) {
					continue;
				}
				String label = together.group(1);
				Optional<String> source = FundReader.source(table, LabelKey.of(label));
				String amount = together.group(2);
				if (source.filter(SPENDING::equals).isPresent()) {
					draft.use(cell, CellUse.Role.VALUE, REMARK);
					remark(cell, label, amount);
				} else {
					source.filter(s -> !s.equals("TOTAL") && !s.equals("MEDIUM")).ifPresent(s -> income.add(new Part(cell, s, label, amount)));
				}
			}
		}
		sources(income);
	}

	/** The sources, in the column of the total that they add up to. Where they add up to none, nobody can tell which money they are. */
	private void sources(List<Part> parts) {
		Optional<TableLine> total = draft.funds.stream().filter(line -> line.id().equals("TOTAL")).findFirst();
		if (parts.isEmpty() || total.isEmpty() || draft.funds.size() > 1) {
			return;
		}
		BigDecimal sum = parts.stream().map(p -> number(p.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
		for (String field : List.of(Fields.FUND_ADJUSTED, Fields.FUND_INITIAL, Fields.FUND_EXECUTED)) {
			if (printed(total.get(), field).filter(whole -> whole.compareTo(sum) == 0).isPresent()) {
				for (Part part : parts) {
					Map<String, FieldValue> values = new LinkedHashMap<>();
					values.put(Fields.FUND_LABEL, new FieldValue(part.cell(), part.label()));
					values.put(field, draft.take(field, new FieldValue(part.cell(), part.amount())));
					draft.funds.add(new TableLine(part.source(), part.cell().address().row(), values));
				}
				return;
			}
		}
	}

	/** The total of a column; where the adjusted budget has none, the initial one with what was added during the year. */
	private static Optional<BigDecimal> printed(TableLine total, String field) {
		Optional<BigDecimal> own = amount(total, field);
		if (own.isPresent() || !field.equals(Fields.FUND_ADJUSTED)) {
			return own;
		}
		return amount(total, Fields.FUND_INITIAL).flatMap(initial -> amount(total, Fields.FUND_CHANGE).map(initial::add));
	}

	private static Optional<BigDecimal> amount(TableLine line, String field) {
		FieldValue value = line.values().get(field);
		String text = value == null ? "" : Typography.tight(value.text());
		return text.matches("[+-]?[\\d,]*\\d(?:\\.\\d+)?") ? Optional.of(number(text)) : Optional.empty();
	}

	private static BigDecimal number(String amount) {
		return new BigDecimal(amount.replace(",", ""));
	}

	private void remark(FormCell cell, String label, String amount) {
		FieldValue before = draft.fields.get(REMARK);
		draft.fields.put(REMARK, new FieldValue(before == null ? cell : before.cell(), (before == null ? "" : before.text() + "、") + label + amount));
	}
}
