package org.jixiao.exchange.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the comparison in a written value, whatever sign or words it is written with. */
final class Operators {

	/** A value without its operator. */
	record Split(Operator operator, String rest, boolean contradiction) {
	}

	private record Mark(String text, Operator operator) {
	}

	// 以上, 以下, 以内 include the number itself, 超过, 不满 do not: Civil Code of the PRC, article 1259.
	private static final Map<Operator, List<String>> PREFIXES = Map.of(
			Operator.GE, List.of("≥", "≧", "⩾", ">=", "=>", "≥=", "》=", "大于或等于", "大于等于", "不低于", "不少于", "不小于", "不短于", "至少", "最低", "最少"),
			Operator.GT, List.of(">", "》", "〉", "大于", "高于", "多于", "超过"),
			Operator.EQ, List.of("=", "==", "═", "等于"),
			Operator.LE, List.of("≤", "≦", "⩽", "<=", "=<", "≤=", "《=", "小于或等于", "小于等于", "不超过", "未超过", "不高于", "不大于", "不多于", "不突破", "至多", "最多", "最高", "控制在"),
			Operator.LT, List.of("<", "《", "〈", "小于", "低于", "少于", "不足", "不满", "不到"));
	private static final Map<Operator, List<String>> SUFFIXES = Map.of(
			Operator.GE, List.of("以上", "及以上", "或以上", "含以上", "(含)以上", "以上(含)", "(及)以上", "起"),
			Operator.LE, List.of("以下", "及以下", "或以下", "(含)以下", "以下(含)", "以内", "之内", "(含)以内", "内"));

	/** Says "at most" alone, and nothing beside another operator: 控制在 5%, 控制在 ≤5%, 控制在不低于 3 次. */
	private static final String HELD = "控制在";
	private static final String CASES = "起";

	private final List<Mark> prefixes = longestFirst(PREFIXES);
	private final List<Mark> suffixes = longestFirst(SUFFIXES);

	private static List<Mark> longestFirst(Map<Operator, List<String>> table) {
		List<Mark> marks = new ArrayList<>();
		table.forEach((operator, texts) -> texts.forEach(t -> marks.add(new Mark(t, operator))));
		marks.sort(Comparator.comparingInt((Mark m) -> -m.text().length()).thenComparing(Mark::text));
		return marks;
	}

	/** Takes the operator off both ends of an evened text. */
	Split split(String even) {
		Operator front = Operator.NONE;
		boolean weak = true;
		boolean contradiction = false;
		String rest = even;
		for (Optional<Mark> mark = leading(rest); mark.isPresent(); mark = leading(rest)) {
			contradiction |= !weak && front != mark.get().operator();
			front = weak ? mark.get().operator() : front;
			weak = mark.get().text().equals(HELD);
			rest = rest.substring(mark.get().text().length()).strip();
		}
		Operator back = Operator.NONE;
		for (Mark mark : suffixes) {
			if (rest.length() > mark.text().length() && rest.endsWith(mark.text())) {
				String before = rest.substring(0, rest.length() - mark.text().length()).strip();
				if (!mark.text().equals(CASES) || !countsCases(before)) {
					back = mark.operator();
					rest = before;
				}
				break;
			}
		}
		contradiction |= front != Operator.NONE && back != Operator.NONE && front != back
				&& !(front == Operator.GT && back == Operator.GE) && !(front == Operator.LT && back == Operator.LE);
		return new Split(front != Operator.NONE ? front : back, rest, contradiction);
	}

	/** Whether a text begins with an operator. */
	boolean leads(String even) {
		return leading(even).isPresent();
	}

	private Optional<Mark> leading(String even) {
		return prefixes.stream().filter(mark -> even.startsWith(mark.text())).findFirst();
	}

	/** Right behind the number 起 counts cases (事故 0 起); behind another unit it means "and more" (3 人起). */
	private static boolean countsCases(String before) {
		char last = before.charAt(before.length() - 1);
		return Character.isDigit(last) || last == '零';
	}

	/**
	 * The operator that a cell of the column 指标性质 names: a sign, or 正向/反向/定性 in words.
	 *
	 * @return empty when the cell is no operator
	 */
	Optional<Operator> named(String written) {
		String text = Typography.tight(written);
		if (text.isEmpty()) {
			return Optional.of(Operator.NONE);
		}
		if (text.contains("定性") || text.equals("文字描述")) {
			return Optional.of(Operator.QUALITATIVE);
		}
		if (text.equals("正向指标") || text.equals("正向")) {
			return Optional.of(Operator.GE);
		}
		if (text.equals("反向指标") || text.equals("反向") || text.equals("逆向指标")) {
			return Optional.of(Operator.LE);
		}
		Split split = split(text);
		return split.rest().isEmpty() && split.operator() != Operator.NONE ? Optional.of(split.operator()) : Optional.empty();
	}
}
