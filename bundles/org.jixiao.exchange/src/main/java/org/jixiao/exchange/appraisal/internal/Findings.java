package org.jixiao.exchange.appraisal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jixiao.appraisal.filing.Numeric;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.FileFault;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.internal.ColumnTable;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.base.Quantity;

/** What was found in the files of an import, one file after the other. */
public final class Findings {

	/** How the ids of its own findings begin. */
	public static final String RULES = "appraisal";

	private final List<FileFault> all = new ArrayList<>();
	private String file = "";
	private int errors;

	/** What follows is about this file. */
	public void in(String name) {
		file = name;
	}

	/** The file that is read. */
	public String file() {
		return file;
	}

	/** Everything so far. */
	public List<FileFault> all() {
		return all;
	}

	/** How many errors there are so far: who compares two counts knows whether something between them failed. */
	public int errors() {
		return errors;
	}

	/** A finding. */
	public void add(Fault fault) {
		all.add(new FileFault(file, fault));
		if (fault.severity() == Severity.ERROR) {
			errors++;
		}
	}

	/** Something because of which a row or a whole form is not taken. */
	public void error(String sheet, CellAddress cell, String rule, Object... arguments) {
		add(Fault.of(Severity.ERROR, sheet, cell, RULES + '.' + rule, arguments));
	}

	/** An error in a column of a row. */
	public void error(ColumnTable table, int row, String column, String rule, Object... arguments) {
		error(table.sheet().name(), address(table, row, column), rule, arguments);
	}

	/** A text where the indicator is reported as a number. */
	public void number(ColumnTable table, int row, String column, AppraisalIndicator indicator, Quantity value) {
		if (Numeric.isNotANumber(indicator, value)) {
			String target = indicator.getTarget() == null ? "" : Objects.toString(indicator.getTarget().getText(), "");
			String unit = Objects.toString(indicator.getUnit(), "");
			if (target.isEmpty()) {
				error(table, row, column, "filing.noNumber", table.text(row, column), unit.isEmpty() ? "" : " (" + unit + ")");
			} else {
				error(table, row, column, "filing.number", table.text(row, column), target.endsWith(unit) ? target : target + ' ' + unit);
			}
		}
	}

	/** Something the user should look at. */
	public void warning(ColumnTable table, int row, String column, String rule, Object... arguments) {
		add(Fault.of(Severity.WARNING, table.sheet().name(), address(table, row, column), RULES + '.' + rule, arguments));
	}

	/** Something the user should look at. */
	public void warning(String sheet, CellAddress cell, String rule, Object... arguments) {
		add(Fault.of(Severity.WARNING, sheet, cell, RULES + '.' + rule, arguments));
	}

	/** Something the user may want to know. */
	public void info(String sheet, CellAddress cell, String rule, Object... arguments) {
		add(Fault.of(Severity.INFO, sheet, cell, RULES + '.' + rule, arguments));
	}

	/** The cell of a column in a row; the row's first cell where there is no such column. */
	public static CellAddress address(ColumnTable table, int row, String column) {
		FormCell cell = table.cell(row, column);
		return cell == null ? new CellAddress(row, 0) : cell.address();
	}
}
