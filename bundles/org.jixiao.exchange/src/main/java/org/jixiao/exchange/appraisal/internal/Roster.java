package org.jixiao.exchange.appraisal.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jixiao.exchange.internal.Spellings;

/**
 * Finds things by code and name as people write them: blanks, full-width characters and capitals do not matter, anything else does. A code
 * goes before a name; nothing is guessed.
 *
 * @param <T>
 *            what is found
 */
final class Roster<T> {

	/**
	 * What a search came to.
	 *
	 * @param found
	 *            the one that is meant, or {@code null}
	 * @param problem
	 *            {@code unknown}, {@code several} or {@code contradicts}: the code is one's and the name another's; empty when found
	 * @param other
	 *            the one with that name, when the code says something else or nothing
	 */
	record Found<T>(T found, String problem, Optional<T> other) {
	}

	private final List<T> all;
	private final Function<T, String> code;
	private final Function<T, String> name;

	Roster(Collection<? extends T> all, Function<T, String> code, Function<T, String> name) {
		this.all = List.copyOf(all);
		this.code = code;
		this.name = name;
	}

	/** The one that a code and a name mean; either may be empty. */
	Found<T> find(String writtenCode, String writtenName) {
		List<T> byName = matches(name, writtenName);
		List<T> byCode = matches(code, writtenCode);
		Optional<T> named = byName.stream().findFirst();
		if (writtenCode.isBlank()) {
			return byName.size() == 1 ? new Found<>(byName.getFirst(), "", Optional.empty())
					: new Found<>(null, byName.isEmpty() ? "unknown" : "several", Optional.empty());
		}
		if (byCode.isEmpty()) {
			return new Found<>(null, "unknown", named);
		}
		List<T> both = byCode.size() > 1 && !writtenName.isBlank() ? byCode.stream().filter(byName::contains).toList() : byCode;
		if (both.size() != 1) {
			return new Found<>(null, "several", Optional.empty());
		}
		// A name that is nobody's is an old or a shortened name; one that is another's contradicts the code.
		boolean contradicts = !byName.isEmpty() && !byName.contains(both.getFirst());
		return contradicts ? new Found<>(null, "contradicts", named) : new Found<>(both.getFirst(), "", Optional.empty());
	}

	private List<T> matches(Function<T, String> part, String written) {
		if (written.isBlank()) {
			return List.of();
		}
		String plain = Spellings.plain(written);
		return all.stream().filter(t -> Spellings.plain(Objects.toString(part.apply(t), "")).equals(plain)).toList();
	}
}
