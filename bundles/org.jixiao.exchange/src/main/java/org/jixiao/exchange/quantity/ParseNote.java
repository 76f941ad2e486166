package org.jixiao.exchange.quantity;

import java.util.List;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;

/**
 * What the reader of a value wants the user to know about it.
 *
 * @param rule
 *            stable id of the finding, for instance {@code quantity.percent.ambiguous}
 * @param severity
 *            WARNING when the user should confirm, INFO when it is only recorded
 * @param message
 *            the sentence
 * @param suggestion
 *            what to do about it
 * @param choices
 *            possible readings, best first; empty when there is nothing to choose
 */
public record ParseNote(String rule, Severity severity, Message message, Message suggestion, List<ParsedQuantity> choices) {

	public ParseNote {
		choices = List.copyOf(choices);
	}

	static ParseNote of(Severity severity, String rule, List<ParsedQuantity> choices, Object... arguments) {
		return new ParseNote(rule, severity, Message.of(rule, arguments), Message.of(rule + ".do", arguments), choices);
	}

	static ParseNote warning(String rule, Object... arguments) {
		return of(Severity.WARNING, rule, List.of(), arguments);
	}

	static ParseNote info(String rule, Object... arguments) {
		return of(Severity.INFO, rule, List.of(), arguments);
	}
}
