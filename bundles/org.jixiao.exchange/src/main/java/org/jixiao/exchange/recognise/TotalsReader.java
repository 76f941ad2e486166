package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.Typography;

/** Reads the row with the sums: two numbers, points and score, and sometimes the grade. */
final class TotalsReader {

	private final FormDraft draft;
	private final TableHeader header;

	TotalsReader(FormDraft draft, TableHeader header) {
		this.draft = draft;
		this.header = header;
	}

	void read(int row, FormCell label, List<FormCell> cells) {
		draft.use(label, CellUse.Role.LABEL, Fields.TOTAL);
		List<FormCell> numbers = new ArrayList<>();
		for (FormCell cell : cells) {
			if (cell == label) {
				continue;
			}
			String text = Typography.tight(cell.text());
			if (cell.number() != null || text.matches("[+-]?\\d+(?:\\.\\d+)?分?")) {
				numbers.add(cell);
			} else if (text.matches("[优良中差]|优秀|良好|中等|较差|合格|不合格") && !draft.fields.containsKey(Fields.GRADE)) {
				put(Fields.GRADE, cell);
			} else if (text.matches("[-—–/*]+")) {
				draft.use(cell, CellUse.Role.SKIPPED, "");
			}
		}
		Optional<FormCell> points = inColumn(numbers, Fields.POINTS);
		if (!header.has(Fields.POINTS)) {
			// Where only the levels have points, their sum is that of the form.
			points = inColumn(numbers, Fields.LEVEL2_POINTS).or(() -> inColumn(numbers, Fields.LEVEL1_POINTS));
		}
		Optional<FormCell> score = inColumn(numbers, Fields.SCORE);
		if (points.isEmpty() && score.isEmpty() && numbers.size() == 2) {
			points = Optional.of(numbers.get(0));
			score = Optional.of(numbers.get(1));
		} else if (score.isEmpty() && numbers.size() == 1 && points.isEmpty()) {
			score = Optional.of(numbers.get(0));
			if (header.has(Fields.POINTS)) {
				draft.fault(Severity.INFO, numbers.get(0).address(), "import.total.only.score", numbers.get(0).text());
			}
		}
		Optional<FormCell> sum = points;
		numbers.stream().filter(n -> inUnkeptColumn(n) && !sum.filter(n::equals).isPresent()).forEach(cell -> draft.use(cell, CellUse.Role.SKIPPED, Fields.IGNORE));
		points.ifPresent(cell -> put(Fields.TOTAL_POINTS, cell));
		score.ifPresent(cell -> put(Fields.TOTAL, cell));
		formulaWithoutResult(row, Fields.POINTS);
		formulaWithoutResult(row, Fields.SCORE);
	}

	private void put(String field, FormCell cell) {
		draft.fields.put(field, draft.take(field, FieldValue.of(cell)));
		draft.use(cell, field.equals(Fields.GRADE) ? CellUse.Role.VALUE : CellUse.Role.TOTAL, field);
	}

	private Optional<FormCell> inColumn(List<FormCell> numbers, String field) {
		return header.column(field).flatMap(column -> numbers.stream()
				.filter(c -> header.areas().get(column).first().column() <= c.address().column() && c.address().column() <= header.areas().get(column).last().column())
				.findFirst());
	}

	private boolean inUnkeptColumn(FormCell number) {
		String field = header.columns().get(number.address().column());
		return Fields.IGNORE.equals(field) || Fields.LEVEL1_POINTS.equals(field) || Fields.LEVEL2_POINTS.equals(field);
	}

	private void formulaWithoutResult(int row, String field) {
		header.column(field).map(column -> draft.view.seen(row, column)).filter(c -> c.isEmpty() && c.formula() != null)
				.ifPresent(c -> draft.fault(Severity.WARNING, c.address(), "import.formula.uncalculated", c.formula()));
	}
}
