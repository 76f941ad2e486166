package org.jixiao.exchange.imports.internal;

import java.time.Instant;
import java.util.List;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.RecognisedForm;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;

/** What all builders of one form share: the form, the reader of its values, the list of faults and the record of origins. */
final class FormParts {

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

	static Party party(String name, String code, String role) {
		Party party = BaseFactory.eINSTANCE.createParty();
		party.setName(name);
		party.setCode(code);
		party.setRole(role);
		return party;
	}
}
