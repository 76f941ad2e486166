package org.jixiao.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jixiao.exchange.office.samples.SampleForm;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The published forms that ship as test data. */
final class Cases {

	private Cases() {
	}

	static JsonObject json(String id) throws IOException {
		try (InputStream in = Cases.class.getResourceAsStream("/cases/" + id + ".json"); Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			return JsonParser.parseReader(reader).getAsJsonObject();
		}
	}

	static SampleForm form(JsonObject json) {
		List<SampleForm.Row> rows = new ArrayList<>();
		for (JsonElement element : json.getAsJsonArray("indicators")) {
			JsonObject row = element.getAsJsonObject();
			String target = text(row, "target");
			String nature = target == null ? null : target.replaceAll("^(>=|<=|[≥≧≤≦═=><])?.*$", "$1");
			String bare = nature == null || nature.isEmpty() ? target : target.substring(nature.length());
			rows.add(new SampleForm.Row(text(row, "level1"), text(row, "level2"), text(row, "name"), nature == null || nature.isEmpty() ? null : nature, bare,
					bare != null && text(row, "unit") != null && bare.endsWith(text(row, "unit")) ? null : text(row, "unit"), text(row, "actual"),
					number(row, "weight"), number(row, "score"), null));
		}
		List<SampleForm.Fund> funds = List.of(
				new SampleForm.Fund("年度资金总额", number(json, "budget_initial"), number(json, "budget"), number(json, "executed"), number(json, "exec_weight"),
						text(json, "exec_rate_printed"), number(json, "exec_score")),
				new SampleForm.Fund("其中:当年财政拨款", number(json, "budget_initial"), number(json, "budget"), number(json, "executed"), "—", "—", "—"),
				new SampleForm.Fund("上年结转资金", null, null, null, "—", null, "—"), new SampleForm.Fund("其他资金", null, null, null, "—", null, "—"));
		String title = text(json, "title");
		return new SampleForm("项目支出绩效自评表", json.get("year").getAsInt(), text(json, "currency_unit"), title.replaceAll("\\s+\\S*自评表.*$", ""), "市主管部门",
				title.replaceAll("\\s.*$", ""), "完成年度任务", "已完成年度任务", funds, rows, number(json, "total_weight"), number(json, "total"), text(json, "grade"));
	}

	static String text(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value == null || value.isJsonNull() ? null : value.getAsString();
	}

	static String number(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value == null || value.isJsonNull() ? null : decimal(value.getAsBigDecimal());
	}

	private static String decimal(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
	}
}
