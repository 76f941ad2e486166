package org.jixiao.exchange.library.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParseNote;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Quantity;

/** Reads cells into fields; what a cell says that the field cannot hold is a fault and leaves the field open. */
final class CellReader {

	private final List<Fault> faults;
	private final QuantityParser parser = new QuantityParser();

	CellReader(List<Fault> faults) {
		this.faults = faults;
	}

	/** Reads the cell of a field, if the sheet has one and something stands in it. */
	void read(SheetTable sheet, int row, EStructuralFeature feature, EObject object) {
		FormCell cell = sheet.cell(row, feature.getName());
		boolean quantity = feature.getEType() == BasePackage.Literals.QUANTITY;
		FormCell exact = quantity ? sheet.cell(row, feature.getName() + CellTexts.EXACT) : null;
		if ((cell == null || cell.text().isEmpty()) && (exact == null || exact.isEmpty())) {
			return;
		}
		String name = sheet.sheet().name();
		if (quantity) {
			Quantity known = exact == null ? null : CellTexts.exact(exact.text(), cell == null ? "" : cell.text());
			object.eSet(feature, known != null ? known : cell == null || cell.isEmpty() ? null : quantity(name, cell, object));
		} else if (feature.isMany()) {
			list(name, cell, feature, object);
		} else {
			Object value = value(name, cell, (EAttribute) feature);
			if (value != null) {
				object.eSet(feature, value);
			}
		}
	}

	/** A value as it is read in view of the indicator it belongs to. */
	Quantity quantity(String sheet, FormCell cell, EObject object) {
		ParsedQuantity read = parser.parse(cell, CellTexts.context(object));
		for (ParseNote note : read.notes()) {
			if (note.severity() != Severity.INFO) {
				faults.add(new Fault(note.severity(), sheet, cell.address(), note.rule(), note.message(), note.suggestion(), List.of()));
			}
		}
		return ModelQuantities.of(read);
	}

	private void list(String sheet, FormCell cell, EStructuralFeature feature, EObject object) {
		List<Object> values = new ArrayList<>();
		for (String line : CellTexts.lines(cell.text())) {
			if (feature.getEType() == BasePackage.Literals.PARAMETER) {
				values.add(CellTexts.parameter(line));
			} else if (feature.getEType() instanceof EEnum type) {
				for (String word : line.split("[、,,;;/\\s]+")) {
					LibraryWords.value(type, word).ifPresentOrElse(values::add, () -> unknown(sheet, cell, word, type));
				}
			} else {
				values.add(line);
			}
		}
		@SuppressWarnings("unchecked")
		List<Object> list = (List<Object>) object.eGet(feature);
		values.stream().filter(v -> !feature.isUnique() || !list.contains(v)).forEach(list::add);
	}

	private Object value(String sheet, FormCell cell, EAttribute feature) {
		String text = cell.text();
		Class<?> type = feature.getEAttributeType().getInstanceClass();
		if (feature.getEAttributeType() instanceof EEnum words) {
			return LibraryWords.value(words, text).map(Object.class::cast).orElseGet(() -> unknown(sheet, cell, text.strip(), words));
		}
		if (type == String.class) {
			return text;
		}
		if (type == boolean.class) {
			return LibraryWords.truth(text).map(Object.class::cast).orElseGet(() -> fault(sheet, cell, "library.truth"));
		}
		if (type == BigDecimal.class) {
			return number(sheet, cell);
		}
		return type == LocalDate.class ? date(sheet, cell) : plain(sheet, cell, feature);
	}

	private Object number(String sheet, FormCell cell) {
		if (cell.kind() == CellKind.NUMBER) {
			return cell.number();
		}
		try {
			return new BigDecimal(cell.text().strip().replace(",", ""));
		} catch (NumberFormatException e) {
			return fault(sheet, cell, "library.number");
		}
	}

	private Object date(String sheet, FormCell cell) {
		if (cell.kind() == CellKind.DATE) {
			return cell.date().toLocalDate();
		}
		ParsedQuantity read = parser.parse(cell.text(), ParseContext.target(org.jixiao.exchange.quantity.Operator.NONE, null, null));
		return read.date() == null ? fault(sheet, cell, "library.date") : read.date();
	}

	private Object plain(String sheet, FormCell cell, EAttribute feature) {
		try {
			return EcoreUtil.createFromString(feature.getEAttributeType(), cell.text().strip());
		} catch (IllegalArgumentException | DateTimeException e) {
			return fault(sheet, cell, "library.date");
		}
	}

	private Object unknown(String sheet, FormCell cell, String word, EEnum type) {
		String choices = String.join("、", type.getELiterals().stream().map(l -> LibraryWords.value(l.getInstance(), java.util.Locale.getDefault())).toList());
		faults.add(Fault.of(Severity.WARNING, sheet, cell.address(), "library.word", word, choices));
		return null;
	}

	private Object fault(String sheet, FormCell cell, String rule) {
		faults.add(Fault.of(Severity.WARNING, sheet, cell.address(), rule, cell.text().strip()));
		return null;
	}
}
