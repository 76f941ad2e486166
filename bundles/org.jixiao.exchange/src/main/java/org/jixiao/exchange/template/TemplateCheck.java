package org.jixiao.exchange.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Message;

/** Checks the placeholders of a template against the names that it may use. Told of them from the beginning of the template to its end. */
public final class TemplateCheck {

	/** A block that was begun, or a table row that stands for a list. */
	private record Open(Placeholder placeholder, Message place, String list) {
	}

	private final TemplateNames names;
	private final List<TemplateFault> faults = new ArrayList<>();
	private final List<Open> open = new ArrayList<>();

	/** A check. */
	public TemplateCheck(TemplateNames names) {
		this.names = names;
	}

	/** What was found. */
	public List<TemplateFault> faults() {
		return List.copyOf(faults);
	}

	/**
	 * A text.
	 *
	 * @param ruling
	 *            whether a placeholder that rules over what follows may stand here, alone
	 */
	public void text(String text, Message place, boolean ruling) {
		Optional<Placeholder> rules = ruling ? Placeholder.ruling(text) : Optional.empty();
		if (rules.isPresent()) {
			rule(rules.get(), place);
			return;
		}
		Placeholder.unclosed(text).ifPresent(t -> faults.add(new TemplateFault(place, t, Message.of("template.unclosed"))));
		for (Placeholder placeholder : Placeholder.in(text)) {
			if (placeholder.kind() == Placeholder.Kind.VALUE) {
				value(placeholder, place);
			} else {
				fault(place, placeholder, Message.of("template.alone"));
			}
		}
	}

	/**
	 * A row of a table.
	 *
	 * @param text
	 *            all its words
	 * @param cells
	 *            tells of the texts of its cells
	 */
	public void row(String text, Runnable cells) {
		Optional<String> list = Placeholder.rowNames(text).stream().flatMap(n -> names.listsOf(n).stream()).filter(l -> !isOpen(l)).findFirst();
		list.ifPresent(l -> open.add(new Open(null, null, l)));
		cells.run();
		list.ifPresent(l -> open.removeIf(o -> o.placeholder() == null && o.list().equals(l)));
	}

	private void value(Placeholder placeholder, Message place) {
		Optional<TemplateNames.Kind> kind = names.kind(placeholder.name());
		if (kind.isEmpty()) {
			fault(place, placeholder, unknown(placeholder.name()));
		} else if (kind.get() == TemplateNames.Kind.LIST) {
			fault(place, placeholder, Message.of("template.list", placeholder.name()));
		} else {
			names.listsOf(placeholder.name()).stream().filter(l -> !isOpen(l)).findFirst()
					.ifPresent(l -> fault(place, placeholder, Message.of("template.outside", l)));
		}
	}

	private void rule(Placeholder placeholder, Message place) {
		if (placeholder.kind() == Placeholder.Kind.END) {
			if (open.isEmpty() || open.getLast().placeholder() == null) {
				fault(place, placeholder, Message.of("template.noBegin"));
			} else {
				open.removeLast();
			}
			return;
		}
		open.add(new Open(placeholder, place, placeholder.kind() == Placeholder.Kind.EACH ? placeholder.name() : ""));
		Optional<TemplateNames.Kind> kind = names.kind(placeholder.name());
		if (kind.isEmpty()) {
			fault(place, placeholder, unknown(placeholder.name()));
		} else if (placeholder.kind() == Placeholder.Kind.EACH && kind.get() != TemplateNames.Kind.LIST) {
			fault(place, placeholder, Message.of("template.noList", placeholder.name()));
		}
	}

	/**
	 * A part in which everything that is begun must also end: a body, a cell, the head of pages.
	 *
	 * @param texts
	 *            tells of its texts
	 */
	public void part(Runnable texts) {
		int before = open.size();
		texts.run();
		while (open.size() > before) {
			Open left = open.removeLast();
			fault(left.place(), left.placeholder(), Message.of("template.noEnd"));
		}
	}

	private boolean isOpen(String list) {
		return open.stream().anyMatch(o -> o.list().equals(list));
	}

	private Message unknown(String name) {
		return names.like(name).map(like -> Message.of("template.unknown.like", like)).orElse(Message.of("template.unknown"));
	}

	private void fault(Message place, Placeholder placeholder, Message reason) {
		faults.add(new TemplateFault(place, placeholder.text(), reason));
	}
}
