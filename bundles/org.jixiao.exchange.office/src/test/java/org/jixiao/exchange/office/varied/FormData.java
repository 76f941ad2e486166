package org.jixiao.exchange.office.varied;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a self-evaluation says, apart from how it is drawn. Amounts are in 万元.
 *
 * @param funds
 *            rows of money; the first is the total
 * @param rows
 *            indicators
 */
record FormData(String project, String code, String department, String unit, int year, List<Fund> funds, String goal, String done, List<Row> rows) {

	/** A row of money. */
	record Fund(String source, String label, String initial, String adjusted, String executed) {
	}

	/**
	 * An indicator.
	 *
	 * @param operator
	 *            sign of the target, empty for none
	 * @param target
	 *            number or words without sign and unit
	 * @param actual
	 *            the same for what was reached
	 */
	record Row(String level1, String level2, String name, String operator, String target, String unit, String actual, String points, String score, String reason) {

		boolean numeric() {
			return target.matches("\\d+(?:\\.\\d+)?");
		}
	}

	static FormData sample() {
		return new FormData("农村公路养护", "510000210000000019951", "某县交通运输局", "某县公路养护中心", 2023,
				List.of(new Fund("TOTAL", "年度资金总额", "500", "480.5", "456.475"), new Fund("FISCAL_CURRENT", "其中:当年财政拨款", "400", "380.5", "356.475"),
						new Fund("CARRYOVER", "上年结转资金", "60", "60", "60"), new Fund("OTHER", "其他资金", "40", "40", "40")),
				"完成县道养护300公里,改善通行条件", "完成县道养护288公里",
				List.of(new Row("产出指标", "数量指标", "养护里程", "≥", "300", "公里", "288", "15", "14.4", "雨季停工"),
						new Row("产出指标", "数量指标", "修复桥梁", "=", "4", "座", "4", "10", "10", ""),
						new Row("产出指标", "质量指标", "验收合格率", "≥", "95", "%", "97.5", "10", "10", ""),
						new Row("产出指标", "时效指标", "完工时间", "", "2023年12月底前", "", "2023年11月", "5", "5", ""),
						new Row("产出指标", "成本指标", "每公里养护成本", "≤", "1.8", "万元", "1.7", "10", "10", ""),
						new Row("效益指标", "社会效益指标", "交通事故下降率", "≥", "5", "%", "6.2", "15", "15", ""),
						new Row("效益指标", "生态效益指标", "路域环境", "", "明显改善", "", "明显改善", "15", "13", "绿化补植未完成"),
						new Row("满意度指标", "服务对象满意度指标", "群众满意度", "≥", "90", "%", "92", "10", "10", "")));
	}

	String points() {
		return rows.stream().map(r -> new BigDecimal(r.points())).reduce(BigDecimal.TEN, BigDecimal::add).toPlainString();
	}

	/** Total score with 9.5 for execution: 456.475 of 480.5 is 95 %. */
	String total() {
		return rows.stream().map(r -> new BigDecimal(r.score())).reduce(new BigDecimal("9.5"), BigDecimal::add).toPlainString();
	}
}
