package org.jixiao.exchange.office.samples;

import java.util.List;

/**
 * A form as texts and numbers, as somebody would type it. All values are written as they are; {@code null} is an empty cell.
 *
 * @param title
 *            title of the form
 * @param year
 *            fiscal year, {@code null} to leave it out
 * @param moneyUnit
 *            元 or 万元
 * @param project
 *            name of the project
 * @param department
 *            competent department
 * @param unit
 *            implementing unit
 * @param goal
 *            expected goal
 * @param done
 *            what was done
 * @param funds
 *            rows of the fund table
 * @param rows
 *            rows of the indicator table, fillers included
 * @param totalPoints
 *            printed sum of the points
 * @param total
 *            printed score
 * @param grade
 *            printed grade
 */
public record SampleForm(String title, Integer year, String moneyUnit, String project, String department, String unit, String goal, String done,
		List<Fund> funds, List<Row> rows, String totalPoints, String total, String grade) {

	/** A row of the fund table. */
	public record Fund(String label, String initial, String adjusted, String executed, String points, String rate, String score) {
	}

	/** A row of the indicator table. */
	public record Row(String level1, String level2, String name, String nature, String target, String unit, String actual, String points,
			String score, String reason) {
	}

	public SampleForm {
		funds = List.copyOf(funds);
		rows = List.copyOf(rows);
	}
}
