package org.jixiao.exchange.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.quantity.ModelQuantities;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/** Values of the model as texts of cells, and back where the text alone says everything. */
public final class CellTexts {

	/** What follows the name of a column that holds the exact reading of the value beside it. */
	public static final String EXACT = "#exact";

	private static final String SEPARATOR = "\u241f";
	private static final QuantityParser PARSER = new QuantityParser();

	private CellTexts() {
	}

	/**
	 * The text of a value; empty for none. Lists have one line for each entry.
	 *
	 * @param words
	 *            spellings of the values of enumerations
	 * @param feature
	 *            where the value comes from; {@code null} when it is not the value of a field
	 */
	public static String text(Spellings words, EStructuralFeature feature, Object value, Locale locale) {
		return switch (value) {
		case null -> "";
		case Quantity quantity -> Objects.toString(quantity.getText(), "");
		case Party party -> PartTexts.of(party);
		case Evidence evidence -> PartTexts.of(evidence);
		case Parameter parameter -> parameter.getName() + '=' + Objects.toString(parameter.getValue(), "");
		case Enumerator literal -> words.value(literal, locale);
		case Boolean yes -> words.value(yes, locale);
		case BigDecimal number -> number.toPlainString();
		case List<?> list -> list.stream().map(entry -> line(text(words, feature, entry, locale))).collect(Collectors.joining("\n"));
		default -> feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value) : value.toString();
		};
	}

	/** An entry of a list as one line of a cell. */
	private static String line(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n");
	}

	/** The entries of a list as it stands in a cell. */
	public static List<String> lines(String text) {
		List<String> entries = new ArrayList<>();
		for (String line : text.split("\r?\n")) {
			StringBuilder entry = new StringBuilder();
			for (int i = 0; i < line.length(); i++) {
				char c = line.charAt(i);
				boolean escape = c == '\\' && i + 1 < line.length();
				entry.append(!escape ? c : line.charAt(++i) == 'n' ? '\n' : line.charAt(i));
			}
			if (!entry.toString().isBlank()) {
				entries.add(entry.toString());
			}
		}
		return entries;
	}

	/** A parameter from its line {@code name=value}; a line without a sign is a name without value. */
	public static Parameter parameter(String line) {
		Parameter parameter = BaseFactory.eINSTANCE.createParameter();
		int at = line.indexOf('=');
		parameter.setName(at < 0 ? line : line.substring(0, at));
		parameter.setValue(at < 0 ? null : line.substring(at + 1));
		return parameter;
	}

	/** The exact reading of a value, to stand beside it; empty where reading the text gives the same. */
	public static String exact(Quantity quantity, ParseContext context) {
		if (quantity == null || EcoreUtil.equals(quantity, ModelQuantities.of(PARSER.parse(Objects.toString(quantity.getText(), ""), context)))) {
			return "";
		}
		return String.join(SEPARATOR, Objects.toString(quantity.getText(), ""), quantity.getOperator().getName(), plain(quantity.getNumber()),
				Objects.toString(quantity.getUnit(), ""), quantity.getKind().getName(), Objects.toString(quantity.getDate(), ""),
				Objects.toString(quantity.getTruth(), ""));
	}

	private static String plain(BigDecimal number) {
		return number == null ? "" : number.toPlainString();
	}

	/** The value of an exact reading; {@code null} when it does not belong to the text any more, or is none. */
	public static Quantity exact(String written, String text) {
		String[] parts = written.split(SEPARATOR, -1);
		if (parts.length != 7 || !parts[0].equals(text)) {
			return null;
		}
		try {
			Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
			quantity.setText(parts[0].isEmpty() ? null : parts[0]);
			quantity.setOperator(Operator.valueOf(parts[1]));
			quantity.setNumber(parts[2].isEmpty() ? null : new BigDecimal(parts[2]));
			quantity.setUnit(parts[3].isEmpty() ? null : parts[3]);
			quantity.setKind(QuantityKind.valueOf(parts[4]));
			quantity.setDate(parts[5].isEmpty() ? null : java.time.LocalDate.parse(parts[5]));
			quantity.setTruth(parts[6].isEmpty() ? null : Boolean.valueOf(parts[6]));
			return quantity;
		} catch (IllegalArgumentException | java.time.DateTimeException broken) {
			return null;
		}
	}
}
