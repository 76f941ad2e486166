package org.jixiao.exchange.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that a template may use, without any data: for checking it before it is used. */
public final class TemplateNames {

	/** What stands for a name. */
	public enum Kind {
		/** Words, a number or a day. */
		VALUE,
		/** A list, with columns of its own. */
		LIST,
		/** A picture. */
		PICTURE,
		/** A ready-made table. */
		TABLE
	}

	private final Map<String, Kind> kinds;

	/**
	 * @param kinds
	 *            every name with its lists in front of it, such as {@code indicators} and {@code indicators.name}
	 */
	public TemplateNames(Map<String, Kind> kinds) {
		this.kinds = new LinkedHashMap<>(kinds);
	}

	/** Every name in the order in which people are shown them. */
	public Map<String, Kind> all() {
		return new LinkedHashMap<>(kinds);
	}

	/** What a name is; empty when it is not known. */
	public Optional<Kind> kind(String name) {
		return Optional.ofNullable(kinds.get(name));
	}

	/** The lists that a name is a column of, the outer ones first; none for a name of the whole. */
	public List<String> listsOf(String name) {
		List<String> lists = new ArrayList<>();
		for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
			if (kinds.get(name.substring(0, dot)) == Kind.LIST) {
				lists.add(name.substring(0, dot));
			}
		}
		return lists;
	}

	/** A known name that is written much like this one; empty when none is. */
	public Optional<String> like(String name) {
		String best = null;
		int least = Math.max(1, name.length() / 3) + 1;
		for (String known : kinds.keySet()) {
			int distance = distance(name.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
			if (distance < least) {
				least = distance;
				best = known;
			}
		}
		return Optional.ofNullable(best);
	}

	/** How many letters have to be put in, left out or changed. */
	private static int distance(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[other.length()];
	}
}
