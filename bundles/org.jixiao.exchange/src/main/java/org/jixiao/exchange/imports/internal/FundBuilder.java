package org.jixiao.exchange.imports.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** Makes the rows of money of a form. */
final class FundBuilder {

	private static final Pattern EXECUTION_POINTS = Pattern.compile("(?:执行[^()（）]*|^\\s*(?:得\\s*分|分\\s*值|权\\s*重)\\s*)[(（]\\s*(?:满分)?(\\d{1,3}(?:\\.\\d+)?)\\s*分\\s*[)）]");
	// The unit is kept with the amounts; a label that names one would contradict a form in another unit.
	private static final Pattern UNIT_OF_LABEL = Pattern.compile("\\s*[(（](?:万|亿)?元[)）]$");
	private static final int ROWS_OF_HEAD = 3;

	private final FormParts parts;
	/** The unit of all amounts of the form. */
	final AmountUnit unit;

	FundBuilder(FormParts parts) {
		this.parts = parts;
		unit = moneyUnit();
	}

	/** The rows; none for a template whose fund rows are all empty. */
	List<FundRow> rows() {
		List<FundRow> rows = new ArrayList<>();
		if (parts.form.funds().stream().anyMatch(FundBuilder::filled)) {
			parts.form.funds().forEach(line -> rows.add(fund(line)));
			if (parts.form.funds().stream().noneMatch(line -> line.values().containsKey(Fields.FUND_POINTS))) {
				rows.stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst().ifPresent(this::labelledPoints);
			}
		}
		return rows;
	}

	/** Where no column holds the points for the money they stand in the label of the block, 预算执行情况(10分), or of the column: 得分(10分). */
	private void labelledPoints(FundRow total) {
		FormSheet sheet = parts.book.sheet(parts.form.sheet()).orElseThrow();
		int first = parts.form.funds().getFirst().row();
		int last = parts.form.funds().getLast().row();
		for (int row = Math.max(parts.form.range().first().row(), first - ROWS_OF_HEAD); row <= last; row++) {
			for (int column = parts.form.range().first().column(); column <= parts.form.range().last().column(); column++) {
				String text = sheet.seen(row, column).text();
				Matcher points = EXECUTION_POINTS.matcher(text);
				if (points.find()) {
					total.setPoints(new BigDecimal(points.group(1)));
					parts.origins.add(total.getProvenance(), "points", sheet.area(row, column).first(), text);
					return;
				}
			}
		}
	}

	private AmountUnit moneyUnit() {
		Optional<AmountUnit> chosen = parts.choices.moneyUnit(parts.form.sheet()).map(ValueReader::unit);
		if (chosen.isPresent()) {
			return chosen.get();
		}
		AmountUnit printed = ValueReader.unit(parts.form.text(Fields.MONEY_UNIT));
		if (printed != null) {
			return printed;
		}
		String usual = parts.form.mapping().moneyUnit() == null ? "万元" : parts.form.mapping().moneyUnit();
		List<TableLine> money = parts.form.funds().isEmpty() ? parts.form.table(FormMapping.TASKS) : parts.form.funds();
		if (!money.isEmpty()) {
			List<FixChoice> fixes = new ArrayList<>();
			for (String one : List.of("元", "万元", "亿元")) {
				fixes.add(new FixChoice.UseMoneyUnit(parts.form.sheet(), one, Message.of("import.choice.money.unit", one)));
			}
			parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(), new CellAddress(money.get(0).row(), 0), "import.money.unit.missing", usual)
					.with(fixes));
		}
		return ValueReader.unit(usual);
	}

	// A template whose fund rows are all empty has no funds; a single empty row among filled ones is kept.
	private static boolean filled(TableLine line) {
		return line.values().entrySet().stream().anyMatch(e -> !e.getKey().equals(Fields.FUND_LABEL) && !e.getKey().equals(Fields.FUND_POINTS)
				&& !e.getValue().text().strip().matches("[-—–/*]*"));
	}

	/** What was added during the year: it must lead from the initial budget to the adjusted one, and gives that one where the form leaves it out. */
	private void change(TableLine line, FundRow row) {
		FieldValue written = line.values().get(Fields.FUND_CHANGE);
		Amount change = parts.values.signed(written, unit);
		if (change == null || change.getValue() == null || row.getInitial() == null || row.getInitial().getValue() == null || change.getUnit() != row.getInitial().getUnit()) {
			return;
		}
		BigDecimal sum = row.getInitial().getValue().add(change.getValue());
		String arithmetic = row.getInitial().getValue().toPlainString() + (change.getValue().signum() < 0 ? " - " : " + ") + change.getValue().abs().toPlainString();
		if (row.getAdjusted() == null) {
			Amount adjusted = BaseFactory.eINSTANCE.createAmount();
			adjusted.setUnit(change.getUnit());
			adjusted.setValue(sum);
			adjusted.setText(sum.toPlainString());
			row.setAdjusted(adjusted);
			parts.origins.add(row.getProvenance(), "adjusted", written.cell().address(), written.text());
			parts.values.fault(Severity.INFO, written, "import.fund.adjusted.from.change", arithmetic, sum.toPlainString());
		} else if (row.getAdjusted().getValue() != null && row.getAdjusted().getUnit() == change.getUnit() && sum.compareTo(row.getAdjusted().getValue()) != 0) {
			parts.values.fault(Severity.WARNING, written, "import.fund.change.differs", arithmetic, sum.toPlainString(), row.getAdjusted().getValue().toPlainString());
		}
	}

	private FundRow fund(TableLine line) {
		FundRow row = DossierFactory.eINSTANCE.createFundRow();
		row.setSource(FundSource.valueOf(line.id()));
		String label = IndicatorBuilder.text(line, Fields.FUND_LABEL);
		row.setLabel(label == null ? null : UNIT_OF_LABEL.matcher(label).replaceFirst(""));
		row.setInitial(parts.values.amount(line.values().get(Fields.FUND_INITIAL), unit));
		row.setAdjusted(parts.values.amount(line.values().get(Fields.FUND_ADJUSTED), unit));
		change(line, row);
		row.setArrived(parts.values.amount(line.values().get(Fields.FUND_ARRIVED), unit));
		row.setExecuted(parts.values.amount(line.values().get(Fields.FUND_EXECUTED), unit));
		row.setProjected(parts.values.amount(line.values().get(Fields.FUND_PROJECTED), unit));
		row.setRateText(IndicatorBuilder.text(line, Fields.FUND_RATE));
		row.setPoints(parts.values.points(line.values().get(Fields.FUND_POINTS)));
		row.setClaimedScore(parts.values.points(line.values().get(Fields.FUND_SCORE)));
		row.setReason(IndicatorBuilder.text(line, Fields.FUND_REASON));
		parts.origins.add(row.getProvenance(), line, "label", Fields.FUND_LABEL, "initial", Fields.FUND_INITIAL, "adjusted", Fields.FUND_ADJUSTED, "arrived",
				Fields.FUND_ARRIVED, "executed", Fields.FUND_EXECUTED, "projected", Fields.FUND_PROJECTED, "rateText", Fields.FUND_RATE, "points",
				Fields.FUND_POINTS, "claimedScore", Fields.FUND_SCORE, "reason", Fields.FUND_REASON);
		return row;
	}
}
