package org.jixiao.exchange.template;

import java.util.Optional;

/**
 * The names that count at one place of a template: those of the whole, and of each list that is being gone through those of its element,
 * with the name of the list before them.
 */
public final class TemplateScope {

	private final TemplateScope above;
	private final String list;
	private final TemplateSource source;

	private TemplateScope(TemplateScope above, String list, TemplateSource source) {
		this.above = above;
		this.list = list;
		this.source = source;
	}

	/** The names of the whole. */
	public static TemplateScope of(TemplateSource source) {
		return new TemplateScope(null, "", source);
	}

	/** This, and an element of a list. */
	public TemplateScope inside(String name, TemplateSource element) {
		return new TemplateScope(this, name + ".", element);
	}

	/** This, and a list that has no element: every column of it is missing. */
	public TemplateScope insideNothing(String name, TemplateValue.Rows rows) {
		return inside(name, column -> rows.columns().contains(column) ? Optional.of(TemplateValue.NOTHING) : Optional.empty());
	}

	/** The value of a name; empty when it is not known here. */
	public Optional<TemplateValue> value(String name) {
		if (above == null) {
			return source.value(name);
		}
		return name.startsWith(list) ? source.value(name.substring(list.length())) : above.value(name);
	}

	/**
	 * The list, not yet gone through, that a table row is about: it stands once for each of its elements.
	 *
	 * @param text
	 *            all words of the row
	 */
	public Optional<String> rowList(String text) {
		return Placeholder.rowNames(text).stream().map(this::listOf).flatMap(Optional::stream).findFirst();
	}

	private Optional<String> listOf(String name) {
		for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
			String prefix = name.substring(0, dot);
			if (!isInside(prefix) && value(prefix).filter(TemplateValue.Rows.class::isInstance).isPresent()) {
				return Optional.of(prefix);
			}
		}
		return Optional.empty();
	}

	private boolean isInside(String name) {
		return above != null && (list.equals(name + ".") || above.isInside(name));
	}
}
