package org.jixiao.exchange.office.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.exchange.template.TemplateNames;
import org.jixiao.exchange.template.TemplateNames.Kind;
import org.jixiao.exchange.template.TemplateSource;
import org.jixiao.exchange.template.TemplateValue;

/** Values of a made-up report. */
final class Values implements TemplateSource {

	/** One red dot. */
	static final byte[] DOT = java.util.Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

	private final Map<String, TemplateValue> values = new LinkedHashMap<>();

	static Values report() {
		Values values = new Values();
		values.values.put("name", new TemplateValue.Words("甲路大修"));
		values.values.put("nothing", TemplateValue.NOTHING);
		values.values.put("long", new TemplateValue.Words("第一段。\n第二段。"));
		values.values.put("total", new TemplateValue.Number(new BigDecimal("93.42"), "93.42", "0.00"));
		values.values.put("day", new TemplateValue.Day(LocalDate.of(2026, 3, 5), "2026年3月5日"));
		values.values.put("chart", new TemplateValue.Picture(DOT, 1200, 600, "一张图"));
		values.values.put("sheet", new TemplateValue.Grid(new PlannedDocument.Table(List.of(2, 1), 1, List.of(List.of(cell("专家"), cell("张三")),
				List.of(cell("必要性"), new Cell("18", Align.RIGHT, Tone.PLAIN, false))))));
		values.list("rows", row("产出", "里程", "12.5"), row("产出", "质量", "30"), row("效益", "通行", null));
		values.list("none");
		return values;
	}

	private static Cell cell(String text) {
		return new Cell(text, Align.LEFT, Tone.PLAIN, false);
	}

	private void list(String name, Map<String, TemplateValue>... rows) {
		values.put(name, new TemplateValue.Rows(java.util.Arrays.stream(rows).map(r -> (TemplateSource) key -> Optional.ofNullable(r.get(key))).toList(),
				Set.of("level", "name", "score")));
	}

	private static Map<String, TemplateValue> row(String level, String name, String score) {
		return Map.of("level", new TemplateValue.Words(level), "name", new TemplateValue.Words(name), "score",
				score == null ? TemplateValue.NOTHING : new TemplateValue.Number(new BigDecimal(score), score, "0.0"));
	}

	/** Other words for a name. */
	Values with(String name, String words) {
		values.put(name, new TemplateValue.Words(words));
		return this;
	}

	@Override
	public Optional<TemplateValue> value(String name) {
		return Optional.ofNullable(values.get(name));
	}

	/** The names of these values. */
	static TemplateNames names() {
		Map<String, Kind> kinds = new LinkedHashMap<>();
		List.of("name", "nothing", "long", "total", "day").forEach(n -> kinds.put(n, Kind.VALUE));
		kinds.put("chart", Kind.PICTURE);
		kinds.put("sheet", Kind.TABLE);
		for (String list : List.of("rows", "none")) {
			kinds.put(list, Kind.LIST);
			new ArrayList<>(List.of("level", "name", "score")).forEach(n -> kinds.put(list + "." + n, Kind.VALUE));
		}
		return new TemplateNames(kinds);
	}
}
