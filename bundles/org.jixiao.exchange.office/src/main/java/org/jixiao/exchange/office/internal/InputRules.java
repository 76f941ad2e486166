package org.jixiao.exchange.office.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.sheet.InputRule;

/** Puts rules of input and the protection of everything else on a sheet. */
final class InputRules {

	/** Day 1 of a workbook is 1900-01-01, and 1900 counts as a leap year there. */
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
	/** Longest message that spreadsheet programs show. */
	private static final int LONGEST = 255;

	private InputRules() {
	}

	static void put(Sheet sheet, InputRule rule) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidationConstraint constraint = switch (rule) {
		case InputRule.Choice choice -> helper.createExplicitListConstraint(choice.choices().toArray(String[]::new));
		case InputRule.Between between -> helper.createDecimalConstraint(OperatorType.BETWEEN, plain(between.least()), plain(between.most()));
		case InputRule.Days days -> helper.createDateConstraint(OperatorType.BETWEEN, number(sheet, days.first()), number(sheet, days.last()), "yyyy-MM-dd");
		};
		CellRange range = rule.range();
		DataValidation validation = helper.createValidation(constraint,
				new CellRangeAddressList(range.first().row(), range.last().row(), range.first().column(), range.last().column()));
		validation.setEmptyCellAllowed(true);
		validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
		validation.setShowErrorBox(true);
		validation.createErrorBox("", rule.refusal().substring(0, Math.min(LONGEST, rule.refusal().length())));
		if (validation instanceof org.apache.poi.xssf.usermodel.XSSFDataValidation && rule instanceof InputRule.Choice) {
			// In this format the flag means the opposite of its name.
			validation.setSuppressDropDownArrow(true);
		}
		sheet.addValidationData(validation);
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}

	private static String number(Sheet sheet, LocalDate day) {
		return sheet instanceof HSSFSheet ? day.toString() : Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day));
	}

	/** Columns may still be made wider and rows higher, so that long texts can be read. */
	static void guard(Sheet sheet) {
		sheet.protectSheet("");
		if (sheet instanceof XSSFSheet modern) {
			// No password at all: anybody may lift it, on purpose.
			modern.enableLocking();
			modern.getCTWorksheet().getSheetProtection().unsetPassword();
			modern.lockFormatColumns(false);
			modern.lockFormatRows(false);
		}
	}
}
