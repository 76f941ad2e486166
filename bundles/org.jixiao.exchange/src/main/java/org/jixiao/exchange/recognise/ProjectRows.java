package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.FieldSpec;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelKey;

/**
 * One table for many projects, as budgets publish them: the name of the project, its goal and its money stand in columns of their own
 * beside the indicators, once for all rows of the project or again in each of them. Each project is a form.
 */
final class ProjectRows {

	private final FormMapping common;

	ProjectRows(FormMapping common) {
		this.common = common;
	}

	/** The views of the projects, each with the rows above the table and its own; empty where the table has no column for the project. */
	List<SheetView> split(SheetView view, Regions.Region region, TableHeader header) {
		Optional<FormCell> project = project(view, header, common);
		if (project.isEmpty()) {
			return List.of();
		}
		List<Set<Integer>> groups = new ArrayList<>();
		Set<Integer> waiting = new TreeSet<>();
		String current = null;
		for (int row = header.lastRow() + 1; row <= region.lastRow(); row++) {
			String name = view.seen(row, project.get().address().column()).text().strip();
			boolean indicator = !view.numbersColumns(row) && named(view, header, row);
			if (indicator && !name.isEmpty() && !name.equals(current)) {
				current = name;
				groups.add(new TreeSet<>(waiting));
				waiting.clear();
			}
			if (indicator && !groups.isEmpty()) {
				groups.getLast().addAll(waiting);
				waiting.clear();
				groups.getLast().add(row);
			} else {
				waiting.add(row);
			}
		}
		if (groups.isEmpty()) {
			return List.of();
		}
		groups.getLast().addAll(waiting);
		return groups.stream().map(rows -> new SheetView(view.sheet().only(row -> row <= header.lastRow() || rows.contains(row), column -> true))).toList();
	}

	/** The column of the project's name, at the left of the indicators. */
	private static Optional<FormCell> project(SheetView view, TableHeader header, FormMapping mapping) {
		int name = header.column(Fields.LEVEL1).or(() -> header.column(Fields.NAME)).orElse(-1);
		return header.unknown().stream().filter(cell -> cell.address().column() < name)
				.filter(cell -> mapping.fieldFor(view.label(cell)).filter(f -> f.id().equals(Fields.PROJECT)).isPresent()).findFirst();
	}

	private static boolean named(SheetView view, TableHeader header, int row) {
		return header.column(Fields.NAME).or(() -> header.column(Fields.LEVEL2)).filter(c -> !view.seen(row, c).isEmpty()).isPresent();
	}

	/** Takes what the columns beside the indicators say about the project of the view; the header then no longer counts them as unknown. */
	static void take(FormDraft draft, TableHeader header) {
		if (project(draft.view, header, draft.mapping).isEmpty()) {
			return;
		}
		int level = header.column(Fields.LEVEL1).or(() -> header.column(Fields.NAME)).orElseThrow();
		for (Integer column : header.columns().keySet().stream().filter(c -> c < level && !header.columns().get(c).equals(Fields.IGNORE)).toList()) {
			// At the left of the levels 单位名称 is who uses the money, and 绩效目标 the goal of the project.
			FormCell head = draft.view.seen(header.areas().get(column).first().row(), column);
			if (draft.mapping.fieldFor(draft.view.label(head)).isPresent()) {
				header.unknown().add(head);
				header.columns().remove(column);
				header.areas().remove(column);
			}
		}
		Map<String, FieldValue> money = new LinkedHashMap<>();
		for (FormCell head : List.copyOf(header.unknown())) {
			LabelKey label = draft.view.label(head);
			Optional<FieldSpec> field = draft.mapping.fieldFor(label);
			Optional<String> amount = draft.mapping.funds().sure(label).map(h -> h.spec().id())
					.filter(id -> FundReader.AMOUNTS.contains(id) || id.equals(Fields.FUND_RATE));
			Optional<FormCell> value = field.isPresent() || amount.isPresent() ? value(draft, header, head) : Optional.empty();
			if (value.isEmpty() || head.address().column() > level) {
				continue;
			}
			header.unknown().remove(head);
			draft.use(head, CellUse.Role.LABEL, field.map(FieldSpec::id).or(() -> amount).orElseThrow());
			if (field.isPresent()) {
				draft.fields.putIfAbsent(field.get().id(), draft.take(field.get().id(), FieldValue.of(value.get())));
			} else {
				money.put(amount.orElseThrow(), draft.take(amount.orElseThrow(), FieldValue.of(value.get())));
			}
		}
		if (!money.isEmpty() && draft.funds.isEmpty()) {
			draft.funds.add(new TableLine("TOTAL", money.values().iterator().next().cell().address().row(), money));
		}
	}

	/** The first text below a head; where each row repeats it, the repetitions are known, too. */
	private static Optional<FormCell> value(FormDraft draft, TableHeader header, FormCell head) {
		FormCell first = null;
		for (int row = header.lastRow() + 1; row <= draft.lastRow; row++) {
			FormCell cell = draft.view.seen(row, head.address().column());
			if (cell.isEmpty() || draft.view.numbersColumns(row) || !named(draft.view, header, row)) {
				continue;
			}
			if (first == null) {
				first = cell;
			} else if (cell.text().equals(first.text())) {
				draft.use(cell, CellUse.Role.VALUE, "");
			}
		}
		return Optional.ofNullable(first);
	}
}
