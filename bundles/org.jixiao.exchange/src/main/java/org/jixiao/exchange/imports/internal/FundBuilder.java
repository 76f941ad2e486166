package org.jixiao.exchange.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** Makes the rows of money of a form. */
final class FundBuilder {

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
		}
		return rows;
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

	private FundRow fund(TableLine line) {
		FundRow row = DossierFactory.eINSTANCE.createFundRow();
		row.setSource(FundSource.valueOf(line.id()));
		row.setLabel(IndicatorBuilder.text(line, Fields.FUND_LABEL));
		row.setInitial(parts.values.amount(line.values().get(Fields.FUND_INITIAL), unit));
		row.setAdjusted(parts.values.amount(line.values().get(Fields.FUND_ADJUSTED), unit));
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
