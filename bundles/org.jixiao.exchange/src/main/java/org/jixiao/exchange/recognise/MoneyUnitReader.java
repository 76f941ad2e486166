package org.jixiao.exchange.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.Typography;

/** Finds the unit of money that a form prints: 单位:万元 above, 项目资金(万元) beside, 全年预算数(万元) in the header. */
final class MoneyUnitReader {

	private static final Pattern DECLARED = Pattern.compile("单位[:(]?(?:人民币)?(万元|元|亿元)(?!/)");
	private static final Pattern BRACKETED = Pattern.compile("\\((?:[^()]{0,8}[:、,])?(?:人民币)?(万元|元|亿元)\\)");

	private final FormDraft draft;

	MoneyUnitReader(FormDraft draft) {
		this.draft = draft;
	}

	/** Looks through the cells above the given row that are labels or headings, and those nobody has taken. */
	void read(int before) {
		for (int row = draft.firstRow; row < before; row++) {
			for (FormCell cell : draft.view.row(row)) {
				String tight = Typography.tight(cell.text());
				if (tight.length() > 60) {
					continue;
				}
				Matcher declared = DECLARED.matcher(tight);
				Matcher bracketed = BRACKETED.matcher(tight);
				if (declared.find()) {
					found(cell, declared.group(1));
				} else if (bracketed.find()) {
					found(cell, bracketed.group(1));
				}
			}
		}
	}

	private void found(FormCell cell, String unit) {
		FieldValue earlier = draft.fields.get(Fields.MONEY_UNIT);
		if (earlier == null || earlier.isEmpty()) {
			draft.fields.put(Fields.MONEY_UNIT, new FieldValue(cell, unit));
			if (!draft.used(cell)) {
				draft.use(cell, CellUse.Role.HEADING, Fields.MONEY_UNIT);
			}
		} else if (!earlier.text().equals(unit)) {
			draft.fault(Severity.WARNING, cell.address(), "import.money.unit.two", earlier.text(), unit);
		}
	}
}
