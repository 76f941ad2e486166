package org.jixiao.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jixiao.exchange.cell.CellAddress;

/**
 * Something the import found: where, what and what to do.
 *
 * @param severity
 *            how much it matters
 * @param sheet
 *            name of the sheet, empty for the file as a whole
 * @param cell
 *            the cell, or {@code null} for the sheet as a whole
 * @param rule
 *            stable id of the finding, the same in every language
 * @param what
 *            what is wrong or what was done
 * @param suggestion
 *            what the user can do
 * @param choices
 *            ways to settle it; empty when the file itself has to be corrected
 */
public record Fault(Severity severity, String sheet, CellAddress cell, String rule, Message what, Message suggestion, List<FixChoice> choices) {

	public Fault {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(sheet);
		Objects.requireNonNull(rule);
		choices = List.copyOf(choices);
	}

	/** A finding whose sentences are found under its rule id and {@code rule + ".do"}. */
	public static Fault of(Severity severity, String sheet, CellAddress cell, String rule, Object... arguments) {
		return new Fault(severity, sheet, cell, rule, Message.of(rule, arguments), Message.of(rule + ".do", arguments), List.of());
	}

	/** The same finding with ways to settle it. */
	public Fault with(List<FixChoice> others) {
		return new Fault(severity, sheet, cell, rule, what, suggestion, others);
	}

	/** Sheet and cell as a person writes them: {@code 表1!H9}; empty for the file as a whole. */
	public String place() {
		if (sheet.isEmpty()) {
			return "";
		}
		return cell == null ? sheet : sheet + "!" + cell.a1();
	}

	/** Place, finding and suggestion in one line. */
	public String text(Locale locale) {
		String place = place();
		return (place.isEmpty() ? "" : place + " ") + what.text(locale) + " " + suggestion.text(locale);
	}
}
