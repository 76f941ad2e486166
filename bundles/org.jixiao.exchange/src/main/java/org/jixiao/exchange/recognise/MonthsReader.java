package org.jixiao.exchange.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.Typography;

/** Finds the months that a monitoring form covers, in its title and its headers: 1—7月执行数. */
final class MonthsReader {

	private static final Pattern MONTHS = Pattern.compile("(?<!\\d)(\\d{1,2})月?份?[-—–~至到]+(\\d{1,2})月");

	/** A line of its own below the title: (2023年1月-8月), 监控期间:2023年1-7月. */
	private static final Pattern LINE = Pattern.compile(
			"\\(?(?:监控(?:期间|时间|期|时段|月份)?:?)?(?:(?:(?:19|20)\\d{2})年度?)?(?:第?\\d季度)?\\d{1,2}月?份?[-—–~至到](?:(?:19|20)\\d{2}年)?\\d{1,2}月份?\\)?");
	private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");

	private final FormDraft draft;

	MonthsReader(FormDraft draft) {
		this.draft = draft;
	}

	/** Looks through title, labels and headers; two different spans are reported, the first one holds. */
	void read() {
		for (int row = draft.firstRow; row <= draft.lastRow; row++) {
			for (FormCell cell : draft.view.row(row)) {
				String tight = Typography.tight(cell.text());
				boolean line = !draft.used(cell) && LINE.matcher(tight).matches();
				if (line) {
					draft.use(cell, CellUse.Role.HEADING, Fields.MONTHS);
					year(cell, tight);
				}
				if (!draft.isHead(cell) || tight.length() > 60) {
					continue;
				}
				Matcher months = MONTHS.matcher(tight);
				if (months.find()) {
					found(cell, Integer.parseInt(months.group(1)) + "-" + Integer.parseInt(months.group(2)));
				}
			}
		}
	}

	private void year(FormCell cell, String tight) {
		Matcher year = YEAR.matcher(tight);
		if (year.find()) {
			draft.fields.putIfAbsent(Fields.YEAR, new FieldValue(cell, year.group(1)));
		}
	}

	private void found(FormCell cell, String months) {
		FieldValue earlier = draft.fields.putIfAbsent(Fields.MONTHS, new FieldValue(cell, months));
		if (earlier != null && !earlier.text().equals(months)) {
			draft.fault(Severity.WARNING, cell.address(), "import.months.two", earlier.text(), months);
		}
	}
}
