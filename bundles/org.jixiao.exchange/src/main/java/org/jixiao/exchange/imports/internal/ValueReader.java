package org.jixiao.exchange.imports.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParseNote;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityKind;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;

/** Turns texts of a form into the model's values and reports what is doubtful about them. */
final class ValueReader {

	private static final int AMOUNT_SCALE = 4;

	private final String sheet;
	private final ImportChoices choices;
	private final QuantityParser parser;
	private final List<Fault> faults;

	ValueReader(String sheet, ImportChoices choices, QuantityParser parser, List<Fault> faults) {
		this.sheet = sheet;
		this.choices = choices;
		this.parser = parser;
		this.faults = faults;
	}

	QuantityParser parser() {
		return parser;
	}

	void fault(Severity severity, FieldValue value, String rule, Object... arguments) {
		faults.add(Fault.of(severity, sheet, value.cell().address(), rule, arguments));
	}

	/** Reads a value and reports the notes about it; the user's own reading goes first. */
	ParsedQuantity read(FieldValue value, ParseContext context) {
		var decided = choices.reading(sheet, value.cell().address());
		if (decided.isPresent()) {
			return decided.get();
		}
		ParsedQuantity read = parser.parse(value.valueCell(), context);
		for (ParseNote note : read.notes()) {
			List<FixChoice> fixes = new ArrayList<>();
			for (ParsedQuantity reading : note.choices()) {
				fixes.add(new FixChoice.ReadAs(sheet, value.cell().address(), reading, Message.of("import.choice.read.as", describe(reading))));
			}
			faults.add(new Fault(note.severity(), sheet, value.cell().address(), note.rule(), note.message(), note.suggestion(), fixes));
		}
		if (read.kind() == QuantityKind.RANGE) {
			fault(Severity.WARNING, value, "import.value.range", read.written());
		}
		return read;
	}

	private static String describe(ParsedQuantity reading) {
		String number = reading.date() != null ? reading.date().toString() : reading.number() == null ? reading.written() : reading.number().toPlainString();
		return reading.operator().sign() + number + (reading.unit() == null ? "" : reading.unit());
	}

	/** Money; {@code null} when nothing is written. A sign for "no value" gives an amount without value. */
	Amount amount(FieldValue value, AmountUnit formUnit) {
		Amount amount = signed(value, formUnit);
		if (amount != null && amount.getValue() != null && amount.getValue().signum() < 0) {
			fault(Severity.WARNING, value, "import.amount.negative", value.text().strip());
		}
		return amount;
	}

	/** The same for an amount that may be below zero. */
	Amount signed(FieldValue value, AmountUnit formUnit) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		ParsedQuantity read = read(value, ParseContext.plain());
		Amount amount = BaseFactory.eINSTANCE.createAmount();
		amount.setText(value.text().strip());
		amount.setUnit(formUnit);
		if (read.kind() == QuantityKind.NO_VALUE) {
			return amount;
		}
		AmountUnit own = read.unit() == null ? formUnit : unit(read.unit());
		if (read.kind() != QuantityKind.NUMBER || own == null) {
			if (read.kind() != QuantityKind.UNCLEAR) {
				fault(Severity.WARNING, value, "import.amount.not.number", value.text().strip());
			}
			return amount;
		}
		amount.setUnit(own);
		amount.setValue(read.number());
		if (read.number().stripTrailingZeros().scale() > AMOUNT_SCALE) {
			fault(Severity.WARNING, value, "import.amount.scale", read.number());
		}
		return amount;
	}

	/** 元, 万元 or 亿元 as the model's unit, else {@code null}. */
	static AmountUnit unit(String text) {
		return switch (text) {
		case "元" -> AmountUnit.YUAN;
		case "万元" -> AmountUnit.WAN_YUAN;
		case "亿元" -> AmountUnit.YI_YUAN;
		default -> null;
		};
	}

	/** Points or a score; {@code null} when there is none. Never zero for want of a number. */
	BigDecimal points(FieldValue value) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		ParsedQuantity read = read(value, ParseContext.plain());
		if (read.kind() == QuantityKind.NO_VALUE) {
			return null;
		}
		if (read.kind() != QuantityKind.NUMBER) {
			if (read.kind() != QuantityKind.UNCLEAR) {
				fault(Severity.WARNING, value, "import.points.not.number", value.text().strip());
			}
			return null;
		}
		if (read.percent()) {
			fault(Severity.WARNING, value, "import.points.percent", value.text().strip());
		} else if (read.unit() != null && !read.unit().equals("分")) {
			fault(Severity.WARNING, value, "import.points.unit", value.text().strip());
		}
		return read.number();
	}
}
