package org.jixiao.exchange.imports.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.quantity.DatePrecision;
import org.jixiao.exchange.quantity.Operator;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.RecognisedForm;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;

/** What all builders of one form share: the form, the reader of its values, the list of faults and the record of origins. */
final class FormParts {

	private static final Pattern UNFILLED_DAY = Pattern.compile("[\\s年月日._/…xX×-]*");

	final FormBook book;
	final RecognisedForm form;
	final ImportChoices choices;
	final List<Fault> faults;
	final ValueReader values;
	final Origins origins;
	/** Fiscal year; {@code null} when the form does not say. */
	Integer year;

	FormParts(FormBook book, RecognisedForm form, ImportChoices choices, QuantityParser parser, List<Fault> faults, Instant now) {
		this.book = book;
		this.form = form;
		this.choices = choices;
		this.faults = faults;
		values = new ValueReader(form.sheet(), choices, parser, faults);
		origins = new Origins(book, form.sheet(), now);
	}

	/** A single value, stripped; {@code null} when nothing is written. */
	String text(String field) {
		FieldValue value = form.fields().get(field);
		return value == null || value.isEmpty() ? null : value.text().strip();
	}

	FieldValue value(String field) {
		return form.fields().get(field);
	}

	void origin(List<Provenance> list, String feature, String field) {
		origins.add(list, feature, form.fields().get(field));
	}

	void fault(Severity severity, String field, String rule, Object... arguments) {
		FieldValue value = form.fields().get(field);
		faults.add(Fault.of(severity, form.sheet(), value == null ? form.range().first() : value.cell().address(), rule, arguments));
	}

	/** The day a single value names; {@code null} where it names none. A template that nobody filled in, 年 月 日, names none. */
	LocalDate day(String field) {
		FieldValue value = form.fields().get(field);
		return value == null || UNFILLED_DAY.matcher(value.text()).matches() ? null : day(value, false);
	}

	/**
	 * The day a value names; {@code null}, with a warning, where it names none. A month stands for its last day.
	 *
	 * @param first
	 *            whether a month stands for its first day: where something begins
	 */
	LocalDate day(FieldValue value, boolean first) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		ParsedQuantity read = values.read(value, ParseContext.target(Operator.NONE, null, year));
		if (read.date() == null) {
			values.fault(Severity.WARNING, value, "import.date.unread", value.text().strip());
			return null;
		}
		return first && read.precision() != DatePrecision.DAY ? read.date().withDayOfMonth(1) : read.date();
	}

	static Party party(String name, String code, String role) {
		Party party = BaseFactory.eINSTANCE.createParty();
		party.setName(name);
		party.setCode(code);
		party.setRole(role);
		return party;
	}
}
