package org.jixiao.exchange.imports.internal;

import java.time.Instant;
import java.util.List;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Provenance;

/** Writes down where each value came from. */
final class Origins {

	private final FormBook book;
	private final String sheet;
	private final Instant now;

	Origins(FormBook book, String sheet, Instant now) {
		this.book = book;
		this.sheet = sheet;
		this.now = now;
	}

	/** Writes down several values of a row: feature and field by turns. */
	void add(List<Provenance> list, TableLine line, String... featuresAndFields) {
		for (int i = 0; i < featuresAndFields.length; i += 2) {
			add(list, featuresAndFields[i], line.values().get(featuresAndFields[i + 1]));
		}
	}

	void add(List<Provenance> list, String feature, FieldValue value) {
		if (value != null && !value.isEmpty()) {
			add(list, feature, value.cell().address(), value.text());
		}
	}

	void add(List<Provenance> list, String feature, CellAddress cell, String text) {
		Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
		provenance.setFeature(feature);
		provenance.setFile(book.fileName());
		if (!book.sha256().isEmpty()) {
			provenance.setFileHash(book.sha256());
		}
		provenance.setSheet(sheet);
		provenance.setCell(cell.a1());
		provenance.setText(text);
		provenance.setTime(now);
		list.add(provenance);
	}
}
