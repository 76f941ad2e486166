package org.jixiao.exchange.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.internal.Ticks;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.recognise.TableLine;

/** Why an indicator fell short, from as many columns as a form prints for it. */
final class Reasons {

	/** Columns to tick, by the end of their field; the words are those of the forms, in any language of the window. */
	private static final Map<String, String> DEVIATIONS = Map.of("funds", "经费保障", "institution", "制度保障", "staff", "人员保障", "hardware", "硬件条件保障", "other", "其他");

	private Reasons() {
	}

	/** The kinds of deviation that are ticked, the reason and what is done about it, each in a line; forms print them in one, two or more columns. */
	static String of(TableLine line) {
		List<String> parts = new ArrayList<>();
		List<String> kinds = DEVIATIONS.entrySet().stream().filter(e -> Optional.ofNullable(IndicatorBuilder.text(line, Fields.DEVIATION + e.getKey())).filter(Ticks::isTick).isPresent())
				.map(Map.Entry::getValue).sorted().toList();
		if (!kinds.isEmpty()) {
			parts.add(String.join("、", kinds));
		}
		DEVIATIONS.keySet().stream().sorted().map(kind -> IndicatorBuilder.text(line, Fields.DEVIATION + kind)).filter(t -> t != null && !Ticks.isTick(t) && !Ticks.isNoTick(t)).forEach(parts::add);
		for (String field : List.of(Fields.REASON, Fields.MEASURES)) {
			String text = IndicatorBuilder.text(line, field);
			if (text != null) {
				parts.add(text);
			}
		}
		return parts.isEmpty() ? null : String.join("\n", parts);
	}
}
