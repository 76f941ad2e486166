package org.jixiao.exchange.office.varied;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jixiao.exchange.office.layouts.DrawnLayout;

/** Draws the same self-evaluation as different units do: other words, other order, other merges, other places for the same facts. Seeded. */
final class VariedForm {

	private static final int WIDTH = 12;

	private final FormData data;
	private final Random random;
	private final List<String> choices = new ArrayList<>();
	private final List<String> rows = new ArrayList<>();
	private final Map<String, String> expected = new LinkedHashMap<>();
	private final String money;
	private final boolean splitTarget;
	private final boolean levelPoints;

	VariedForm(FormData data, long seed) {
		this.data = data;
		this.random = new Random(seed);
		money = pick("万元", "万元", "元", "亿元");
		splitTarget = flip();
		levelPoints = flip();
	}

	/** The drawn form with all facts that must arrive. */
	static DrawnLayout draw(FormData data, long seed) {
		VariedForm form = new VariedForm(data, seed);
		form.title();
		form.head();
		form.funds();
		form.goals();
		form.indicators();
		form.tail();
		String text = "name varied " + seed + " " + form.choices + "\nmapping any\n" + String.join("\n", form.rows) + "\n";
		DrawnLayout drawn = DrawnLayout.parse("varied-" + seed, text);
		return new DrawnLayout(drawn.id(), drawn.name(), drawn.mapping(), drawn.cells(), drawn.merged(), form.expected);
	}

	private String pick(String... words) {
		String word = words[random.nextInt(words.length)];
		choices.add(word);
		return word;
	}

	private boolean flip() {
		boolean yes = random.nextBoolean();
		choices.add(yes ? "+" : "-");
		return yes;
	}

	/** A row of texts, each over so many columns; a text that begins with ^ goes on above. */
	private void row(Object... parts) {
		StringBuilder line = new StringBuilder("|");
		int used = 0;
		for (int i = 0; i < parts.length; i += 2) {
			int width = (Integer) parts[i];
			line.append(parts[i + 1]).append('|').append((parts[i + 1].equals("^") ? "^|" : "<|").repeat(width - 1));
			used += width;
		}
		if (used != WIDTH) {
			throw new IllegalStateException("a row of " + used + " columns: " + line);
		}
		rows.add(line.toString());
	}

	private void title() {
		if (flip()) {
			row(WIDTH, pick("附件2", "附件 1-2:", "附表3", "附件2：", "公开14表"));
		}
		String title = pick("项目支出绩效自评表", "部门预算项目支出绩效自评表", "预算项目支出绩效自评表", "财政支出项目绩效自评表", "项目支出绩效自评情况表", "省级项目支出绩效自评表");
		if (flip()) {
			row(WIDTH, data.year() + pick("年度", "年") + title);
		} else {
			row(WIDTH, title);
			row(WIDTH, pick("（2023年度）", "( 2023 年度 )", "2023年度", "（2023年）", "二〇二三年度"));
		}
		expected.put("year", Integer.toString(data.year()));
		if (flip()) {
			row(6, "填报日期：2024年3月15日", 6, pick("单位：", "金额单位：", "单位: ") + money);
		}
	}

	private void head() {
		String project = pick("项目名称", "项 目 名 称", "项目名称：", "预算项目名称", "项目（政策）名称");
		boolean coded = flip();
		String name = coded ? data.code() + pick("-", "—", "") + data.project() : data.project();
		String department = pick("主管部门", "主管部门及代码", "主管部门（盖章）", "预算主管部门", "主管单位");
		String unit = pick("实施单位", "项目实施单位", "项目单位", "实施单位（公章）", "预算单位");
		switch (random.nextInt(4)) {
		case 0 -> {
			row(2, project, 10, name);
			row(2, department, 4, data.department(), 2, unit, 4, data.unit());
		}
		case 1 -> {
			row(2, project, 4, name, 2, unit, 4, data.unit());
			row(2, department, 10, data.department());
		}
		case 2 -> {
			row(4, project, 4, department, 4, unit);
			row(4, name, 4, data.department(), 4, data.unit());
		}
		default -> {
			row(2, project, 10, name);
			row(2, department, 10, data.department());
			row(2, unit, 10, data.unit());
		}
		}
		expected.put("project", data.project());
		if (coded) {
			expected.put("code", data.code());
		}
		expected.put("department", data.department());
		expected.put("unit", data.unit());
	}

	private String amount(String wan) {
		BigDecimal number = new BigDecimal(wan);
		return switch (money) {
		case "元" -> number.movePointRight(4).stripTrailingZeros().toPlainString();
		case "亿元" -> number.movePointLeft(4).stripTrailingZeros().toPlainString();
		default -> wan;
		};
	}

	private void funds() {
		String block = pick("项目资金", "资金情况", "预算执行情况", "项目预算执行情况", "资金投入情况") + pick("（", "(", "\\n（") + money + pick("）", ")");
		String a = pick("全年预算数（A）", "全年预算数", "调整后预算数", "全年预算数(A)", "全年（调整）预算数", "年度预算数");
		String b = pick("全年执行数（B）", "全年执行数", "预算执行数", "实际执行数", "全年支出数", "执行数(B)");
		String rate = pick("执行率（B/A）", "执行率", "预算执行率（%）", "执行率(B/A)", "预算执行率");
		row(2, block, 2, pick("", "资金来源", "项目"), 2, pick("年初预算数", "年初预算", "年初预算金额"), 1, a, 1, b, 1, pick("分值", "权重", "分值（10分）"), 1, rate, 2, pick("得分", "自评得分"));
		int form = random.nextInt(3);
		for (FormData.Fund fund : data.funds()) {
			boolean total = fund.source().equals("TOTAL");
			String dash = total ? "" : pick("—", "-", "/", "");
			String percent = total ? form == 0 ? "95%" : form == 1 ? "95.00%" : "0.95" : dash;
			row(2, "^", 2, fund.label(), 2, amount(fund.initial()), 1, amount(fund.adjusted()), 1, amount(fund.executed()), 1, total ? "10" : dash, 1, percent, 2,
					total ? "9.5" : dash);
			String at = "fund." + fund.source() + ".";
			expected.put(at + "initial", amount(fund.initial()));
			expected.put(at + "adjusted", amount(fund.adjusted()));
			expected.put(at + "executed", amount(fund.executed()));
			if (total) {
				expected.put(at + "points", "10");
				expected.put(at + "score", "9.5");
				expected.put(at + "rate", percent);
			}
		}
		expected.put("money", switch (money) {
		case "元" -> "YUAN";
		case "亿元" -> "YI_YUAN";
		default -> "WAN_YUAN";
		});
	}

	private void goals() {
		String goal = pick("预期目标", "年初设定目标", "年初目标", "预期绩效目标", "年度预期目标");
		String done = pick("实际完成情况", "全年完成情况", "目标完成情况", "年度实际完成情况", "全年实际完成情况");
		if (flip()) {
			row(2, "年度\\n总体目标", 5, goal, 5, done);
			row(2, "^", 5, data.goal(), 5, data.done());
		} else {
			row(2, goal, 10, data.goal());
			row(2, done, 10, data.done());
		}
		expected.put("goal", data.goal());
		expected.put("done", data.done());
	}

	private void indicators() {
		String block = pick("绩效指标", "年度绩效指标", "年度\\n绩效\\n指标", "绩效指标完成情况");
		boolean twoRows = flip();
		String actual = pick("实际完成值", "完成值", "全年实际值", "全年完成值", "实际完成情况", "全年实际完成值", "实际完成值（B）", "实际完成指标值", "年度完成值");
		String points = pick("分值", "权重", "标准分", "权重（分）", "指标分值", "分值（权重）", "分值(90分)", "权重分值");
		String score = pick("得分", "自评得分", "自评分", "指标得分", "实际得分");
		String reason = pick("偏差原因分析及改进措施", "偏差原因", "未完成原因及改进措施", "备注", "偏差原因分析\\n及改进措施", "未完成原因分析", "扣分原因");
		String target = pick("年度指标值", "指标值", "目标值", "年初目标值", "预期指标值", "年度目标值", "指标值（A）");
		String[] names = { pick("一级指标", "一级\\n指标"), "二级指标", pick("三级指标", "三级指标名称", "指标名称") };
		boolean block0 = flip();
		String[] split = { pick("指标性质", "符号", "运算符号"), target, pick("度量单位", "计量单位", "单位") };
		drawHeader(twoRows, block0, block, names, split, target, actual, points, score, reason);
		body(block0, reason.equals("备注"));
	}

	private void drawHeader(boolean twoRows, boolean block0, String block, String[] names, String[] split, String target, String actual, String points, String score,
			String reason) {
		StringBuilder first = new StringBuilder("|");
		StringBuilder second = new StringBuilder("|");
		List<String> tops = new ArrayList<>();
		List<String> lows = new ArrayList<>();
		add(tops, lows, block0 ? block : "序号", null);
		add(tops, lows, twoRows ? "指标" : names[0], twoRows ? names[0] : null);
		add(tops, lows, twoRows ? "<" : names[1], twoRows ? names[1] : null);
		add(tops, lows, twoRows ? "<" : names[2], twoRows ? names[2] : null);
		if (splitTarget) {
			add(tops, lows, twoRows ? "年初设定" : split[0], twoRows ? split[0] : null);
			add(tops, lows, twoRows ? "<" : target, twoRows ? target : null);
			add(tops, lows, twoRows ? "<" : split[2], twoRows ? split[2] : null);
		} else {
			add(tops, lows, target, null);
			add(tops, lows, "<", null);
			add(tops, lows, "<", null);
		}
		add(tops, lows, actual, null);
		add(tops, lows, points, null);
		add(tops, lows, score, null);
		add(tops, lows, reason, null);
		add(tops, lows, "<", null);
		tops.forEach(t -> first.append(t).append('|'));
		lows.forEach(t -> second.append(t).append('|'));
		rows.add(first.toString());
		if (twoRows) {
			rows.add(second.toString());
		}
	}

	private static void add(List<String> tops, List<String> lows, String top, String low) {
		tops.add(top);
		lows.add(low == null ? "^" : low);
	}

	private void body(boolean block0, boolean remark) {
		int levels = random.nextInt(3);
		choices.add("levels " + levels);
		String percent = pick("%", " %", "％");
		String more = pick("≥", "≥", "不低于", "不少于", "≧", "＞=");
		String numbering = pick("", "", "指标", "1.");
		int index = 0;
		String one = "";
		String two = "";
		for (FormData.Row each : data.rows()) {
			index++;
			boolean new1 = !each.level1().equals(one);
			boolean new2 = new1 || !each.level2().equals(two);
			one = each.level1();
			two = each.level2();
			String level1 = new1 || levels == 2 ? one + (levelPoints && new1 ? "（" + sum(one) + "分）" : "") : levels == 0 ? "^" : "";
			String level2 = new2 || levels == 2 ? two : levels == 0 ? "^" : "";
			String name = (numbering.equals("指标") ? "指标" + index + "：" : numbering.equals("1.") ? index + "." : "") + each.name();
			String operator = each.operator().equals("≥") ? more : each.operator();
			String unit = each.unit().equals("%") ? percent : each.unit();
			StringBuilder line = new StringBuilder("|").append(block0 ? index == 1 ? "" : "^" : Integer.toString(index)).append('|').append(level1).append('|').append(level2)
					.append('|').append(name).append('|');
			if (splitTarget) {
				line.append(each.operator().isEmpty() ? "定性" : each.operator()).append('|').append(each.target()).append('|').append(each.unit().isEmpty() ? "—" : each.unit())
						.append('|').append(each.actual());
			} else {
				line.append(operator).append(each.target()).append(unit).append("|<|<|").append(each.actual()).append(each.unit().equals("%") ? percent : each.unit());
			}
			line.append('|').append(each.points()).append('|').append(each.score()).append('|').append(each.reason()).append("|<|");
			rows.add(line.toString());
			expect("ind." + index + ".", each, remark);
		}
		if (block0) {
			// The block's label covers its rows.
			int first = rows.size() - data.rows().size();
			rows.set(first, rows.get(first).replaceFirst("^\\|\\|", "|^|"));
		}
		expected.put("ind.count", Integer.toString(data.rows().size()));
	}

	private String sum(String level1) {
		return data.rows().stream().filter(r -> r.level1().equals(level1)).map(r -> new BigDecimal(r.points())).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
	}

	private void expect(String at, FormData.Row row, boolean remark) {
		expected.put(at + "level1", row.level1());
		expected.put(at + "level2", row.level2());
		expected.put(at + "name", row.name());
		if (row.numeric()) {
			expected.put(at + "target.number", row.target());
			expected.put(at + "target.operator", switch (row.operator()) {
			case "≥" -> "GE";
			case "≤" -> "LE";
			default -> "EQ";
			});
			expected.put(at + "actual.number", row.actual());
		} else if (row.target().startsWith("2023")) {
			expected.put(at + "target.date", "2023-12-31");
			expected.put(at + "actual.date", "2023-11-30");
		} else {
			expected.put(at + "target", row.target());
			expected.put(at + "actual", row.actual());
		}
		expected.put(at + "points", row.points());
		expected.put(at + "score", row.score());
		if (!row.reason().isEmpty()) {
			expected.put(at + (remark ? "remark" : "reason"), row.reason());
		}
	}

	private void tail() {
		String label = pick("总分", "合计", "总 计", "总得分", "自评总分");
		switch (random.nextInt(3)) {
		case 0 -> rows.add("|" + label + "|<|<|<|<|<|<|<|" + data.points() + "|" + data.total() + "||<|");
		case 1 -> rows.add("|" + label + "||||||||" + data.points() + "|" + data.total() + "|||");
		default -> rows.add("|" + label + "|<|<|<|<|<|<|<|" + data.points() + "|" + data.total() + "|优|<|");
		}
		expected.put("total", data.total());
		expected.put("total.points", data.points());
		if (flip()) {
			row(2, pick("存在问题", "存在的问题及原因分析"), 10, "雨季影响工期");
			row(2, pick("改进措施", "下一步改进措施"), 10, "提前备料");
			expected.put("problems", "雨季影响工期");
			expected.put("improvements", "提前备料");
		}
		if (flip()) {
			row(WIDTH, "填表人：张三　　联系电话：0839-1234567　　填报日期：2024年3月15日");
		}
		if (flip()) {
			row(WIDTH, pick("注：1.得分一档最高不能超过该指标分值上限。2.定量指标若为正向指标，则得分计算方法为实际完成值除以指标值。", "备注：其他资金包括社会投入资金、银行贷款。", "填表说明：本表由项目单位填写。"));
		}
	}
}
