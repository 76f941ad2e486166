package org.jixiao.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;

/**
 * Persons, divisions and pieces of evidence as text of a cell: their parts with a bar between them, of which the last ones may be left out.
 * Mostly only the first part is there, so that a cell reads like any other.
 */
public final class PartTexts {

	private PartTexts() {
	}

	/** {@code name|role|organisation|code|phone}; empty for nobody. */
	public static String of(Party party) {
		return party == null ? "" : join(party.getName(), party.getRole(), party.getOrganisation(), party.getCode(), party.getPhone());
	}

	/** {@code title|file|locator|note|hash}. */
	public static String of(Evidence evidence) {
		return join(evidence.getTitle(), evidence.getFile(), evidence.getLocator(), evidence.getNote(), evidence.getHash());
	}

	/** The party of a text; {@code null} when nothing is written. */
	public static Party party(String text) {
		List<String> parts = split(text);
		if (parts.stream().allMatch(String::isBlank)) {
			return null;
		}
		Party party = BaseFactory.eINSTANCE.createParty();
		party.setName(part(parts, 0));
		party.setRole(part(parts, 1));
		party.setOrganisation(part(parts, 2));
		party.setCode(part(parts, 3));
		party.setPhone(part(parts, 4));
		return party;
	}

	/** The piece of evidence of a line. */
	public static Evidence evidence(String line) {
		List<String> parts = split(line);
		Evidence evidence = BaseFactory.eINSTANCE.createEvidence();
		evidence.setId(UUID.randomUUID().toString());
		evidence.setTitle(part(parts, 0));
		evidence.setFile(part(parts, 1));
		evidence.setLocator(part(parts, 2));
		evidence.setNote(part(parts, 3));
		evidence.setHash(part(parts, 4));
		return evidence;
	}

	private static String join(String... values) {
		List<String> parts = new ArrayList<>();
		for (String value : values) {
			parts.add(Objects.toString(value, "").replace("\\", "\\\\").replace("|", "\\|"));
		}
		while (!parts.isEmpty() && parts.getLast().isEmpty()) {
			parts.removeLast();
		}
		return String.join("|", parts);
	}

	private static String part(List<String> parts, int index) {
		return index < parts.size() && !parts.get(index).isBlank() ? parts.get(index).strip() : null;
	}

	private static List<String> split(String text) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		String even = text.strip();
		for (int i = 0; i < even.length(); i++) {
			char c = even.charAt(i);
			if (c == '\\' && i + 1 < even.length()) {
				part.append(even.charAt(++i));
			} else if (c == '|' || c == '|') {
				parts.add(part.toString());
				part.setLength(0);
			} else {
				part.append(c);
			}
		}
		parts.add(part.toString());
		return parts;
	}
}
