package org.jixiao.exchange.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.Operator;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParseNote;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Quantity;

/** Reads cells into fields; what a cell says that the field cannot hold is a fault and leaves the field open. */
public final class CellReader {

	private final Spellings words;
	private final String rules;
	private final Severity unreadable;
	private final Function<EObject, ParseContext> context;
	private final Consumer<Fault> faults;
	private final QuantityParser parser = new QuantityParser();

	/**
	 * A reader.
	 *
	 * @param words
	 *            spellings of the values of enumerations
	 * @param rules
	 *            what the ids of faults begin with
	 * @param unreadable
	 *            how much a cell that cannot be read matters
	 * @param context
	 *            what stands beside the quantities of an object
	 * @param faults
	 *            told of what cannot be read
	 */
	public CellReader(Spellings words, String rules, Severity unreadable, Function<EObject, ParseContext> context, Consumer<Fault> faults) {
		this.words = words;
		this.rules = rules;
		this.unreadable = unreadable;
		this.context = context;
		this.faults = faults;
	}

	/** Reads the cell of the column that is called like the field, if the sheet has one and something stands in it. */
	public void read(ColumnTable sheet, int row, EStructuralFeature feature, EObject object) {
		read(sheet, row, feature.getName(), feature, object);
	}

	/** Reads the cell of a column, if the sheet has one and something stands in it. */
	public void read(ColumnTable sheet, int row, String column, EStructuralFeature feature, EObject object) {
		FormCell cell = sheet.cell(row, column);
		boolean quantity = feature.getEType() == BasePackage.Literals.QUANTITY;
		FormCell exact = quantity ? sheet.cell(row, column + CellTexts.EXACT) : null;
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
			Object value = value(name, cell, feature);
			if (value != null) {
				object.eSet(feature, value);
			}
		}
	}

	/** A value as it is read in view of the object it belongs to. */
	public Quantity quantity(String sheet, FormCell cell, EObject object) {
		ParsedQuantity read = parser.parse(cell, context.apply(object));
		for (ParseNote note : read.notes()) {
			if (note.severity() != Severity.INFO) {
				faults.accept(new Fault(note.severity(), sheet, cell.address(), note.rule(), note.message(), note.suggestion(), List.of()));
			}
		}
		return ModelQuantities.of(read);
	}

	private void list(String sheet, FormCell cell, EStructuralFeature feature, EObject object) {
		List<Object> values = new ArrayList<>();
		for (String line : CellTexts.lines(cell.text())) {
			EClassifier type = feature.getEType();
			if (type == BasePackage.Literals.PARAMETER) {
				values.add(CellTexts.parameter(line));
			} else if (type == BasePackage.Literals.PARTY) {
				values.add(PartTexts.party(line));
			} else if (type == BasePackage.Literals.EVIDENCE) {
				values.add(PartTexts.evidence(line));
			} else if (type instanceof EEnum choices) {
				for (String word : line.split("[、,,;;/\\s]+")) {
					words.value(choices, word).ifPresentOrElse(values::add, () -> unknown(sheet, cell, word, choices));
				}
			} else if (type.getInstanceClass() == BigDecimal.class) {
				for (String word : line.strip().split("[、;;\\s]+")) {
					Object number = number(sheet, cell, word);
					if (number != null) {
						values.add(number);
					}
				}
			} else {
				values.add(line);
			}
		}
		@SuppressWarnings("unchecked")
		List<Object> list = (List<Object>) object.eGet(feature);
		values.stream().filter(v -> !feature.isUnique() || !list.contains(v)).forEach(list::add);
	}

	private Object value(String sheet, FormCell cell, EStructuralFeature feature) {
		String text = cell.text();
		if (feature.getEType() == BasePackage.Literals.PARTY) {
			return PartTexts.party(text);
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (feature.getEType() instanceof EEnum choices) {
			return words.value(choices, text).map(Object.class::cast).orElseGet(() -> unknown(sheet, cell, text.strip(), choices));
		}
		if (type == String.class) {
			return text;
		}
		if (type == boolean.class || type == Boolean.class) {
			return words.truth(text).map(Object.class::cast).orElseGet(() -> fault(sheet, cell, "truth", text.strip()));
		}
		if (type == BigDecimal.class) {
			return number(sheet, cell);
		}
		if (type == int.class || type == Integer.class) {
			return whole(sheet, cell);
		}
		return type == LocalDate.class ? date(sheet, cell) : plain(sheet, cell, (EAttribute) feature);
	}

	/** A number; {@code null}, with a fault, when the cell holds none. */
	public BigDecimal number(String sheet, FormCell cell) {
		return cell.kind() == CellKind.NUMBER ? cell.number() : number(sheet, cell, cell.text().strip());
	}

	private BigDecimal number(String sheet, FormCell cell, String text) {
		try {
			return new BigDecimal(text.replace(",", ""));
		} catch (NumberFormatException e) {
			fault(sheet, cell, "number", text);
			return null;
		}
	}

	/** A whole number; {@code null}, with a fault, when the cell holds none. */
	public Integer whole(String sheet, FormCell cell) {
		BigDecimal number = number(sheet, cell);
		if (number == null) {
			return null;
		}
		try {
			return number.intValueExact();
		} catch (ArithmeticException e) {
			fault(sheet, cell, "whole", cell.text().strip());
			return null;
		}
	}

	/** A day; {@code null}, with a fault, when the cell holds none. */
	public LocalDate date(String sheet, FormCell cell) {
		if (cell.kind() == CellKind.DATE) {
			return cell.date().toLocalDate();
		}
		ParsedQuantity read = parser.parse(cell.text(), ParseContext.target(Operator.NONE, null, null));
		if (read.date() == null) {
			fault(sheet, cell, "date", cell.text().strip());
		}
		return read.date();
	}

	private Object plain(String sheet, FormCell cell, EAttribute feature) {
		try {
			return EcoreUtil.createFromString(feature.getEAttributeType(), cell.text().strip());
		} catch (IllegalArgumentException | DateTimeException e) {
			return fault(sheet, cell, "date", cell.text().strip());
		}
	}

	private Object unknown(String sheet, FormCell cell, String word, EEnum type) {
		String choices = String.join("、", type.getELiterals().stream().map(l -> words.value(l.getInstance(), Locale.getDefault())).toList());
		faults.accept(Fault.of(unreadable, sheet, cell.address(), rules + ".word", word, choices));
		return null;
	}

	private Object fault(String sheet, FormCell cell, String rule, String text) {
		faults.accept(Fault.of(unreadable, sheet, cell.address(), rules + '.' + rule, text));
		return null;
	}
}
