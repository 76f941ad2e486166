package org.jixiao.exchange.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.document.DocumentWriter;
import org.jixiao.exchange.open.FormReader;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.template.TemplateReader;

/**
 * Reads the file formats contributed to {@value #POINT}. Only metadata is read at once; the class of a reader or writer is made when a
 * file needs it, so no contributing bundle is started before. What cannot be used is reported in {@link #problems()} with the name of its
 * contributor.
 */
public final class FormatRegistry {

	/** Id of the extension point. */
	public static final String POINT = "org.jixiao.exchange.formats";

	/**
	 * A format that can be written.
	 *
	 * @param id
	 *            declared id, for instance {@code xlsx}
	 * @param name
	 *            name in the language of the platform
	 * @param extension
	 *            of the file name, without the dot
	 * @param contributor
	 *            symbolic name of the contributing bundle
	 */
	public record WriterInfo(String id, String name, String extension, String contributor) {
	}

	private final List<FormReader> readers = new ArrayList<>();
	// Asked last, since their formats begin with no fixed bytes.
	private final List<FormReader> textReaders = new ArrayList<>();
	private final Map<String, FormWriter> writers = new LinkedHashMap<>();
	private final Map<String, DocumentWriter> documentWriters = new LinkedHashMap<>();
	private final Map<String, TemplateReader> templateReaders = new LinkedHashMap<>();
	private final List<WriterInfo> infos = new ArrayList<>();
	private final List<Message> problems = new ArrayList<>();
	private final Map<String, String> owners = new HashMap<>();

	/** Reads the registry as it is now. */
	public FormatRegistry(IExtensionRegistry registry) {
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			String contributor = element.getContributor().getName();
			switch (element.getName()) {
			case "reader" -> reader(element, contributor);
			case "writer" -> writer(element, contributor);
			case "documentWriter" -> documentWriter(element, contributor);
			case "templateReader" -> templateReader(element, contributor);
			default -> problems.add(Message.of("formats.element", contributor, element.getName()));
			}
		}
	}

	/** All readers, in the order of the registry; those of plain text formats at the end. */
	public List<FormReader> readers() {
		List<FormReader> all = new ArrayList<>(readers);
		all.addAll(textReaders);
		return List.copyOf(all);
	}

	/** All writers by their ids. */
	public Map<String, FormWriter> writers() {
		return new LinkedHashMap<>(writers);
	}

	/** The writer of this id, for instance {@code xlsx}. */
	public Optional<FormWriter> writer(String id) {
		return Optional.ofNullable(writers.get(id));
	}

	/** The writer of text documents of this id, for instance {@code docx}. */
	public Optional<DocumentWriter> documentWriter(String id) {
		return Optional.ofNullable(documentWriters.get(id));
	}

	/** The reader of templates with this ending, for instance {@code docx}. */
	public Optional<TemplateReader> templateReader(String extension) {
		return Optional.ofNullable(templateReaders.get(extension));
	}

	/** The formats in which forms can be written, for menus and file dialogs. */
	public List<WriterInfo> writerInfos() {
		return List.copyOf(infos);
	}

	/** What could not be used, one sentence each; to be shown to the user. */
	public List<Message> problems() {
		return List.copyOf(problems);
	}

	private void reader(IConfigurationElement element, String contributor) {
		if (!usable(element, contributor, "id", "name", "class")) {
			return;
		}
		List<byte[]> signatures = new ArrayList<>();
		for (IConfigurationElement signature : element.getChildren("signature")) {
			String hex = signature.getAttribute("hex");
			try {
				signatures.add(HexFormat.of().parseHex(hex == null ? "x" : hex.strip()));
			} catch (IllegalArgumentException e) {
				problems.add(Message.of("formats.signature", contributor, element.getAttribute("id"), hex));
				return;
			}
		}
		if (signatures.isEmpty() && "true".equals(element.getAttribute("text"))) {
			if (unique("reader ", element, contributor)) {
				textReaders.add(LazyReader.ofText(maker(element, contributor, FormReader.class)));
			}
			return;
		}
		if (signatures.isEmpty()) {
			problems.add(Message.of("formats.signature", contributor, element.getAttribute("id"), ""));
			return;
		}
		if (unique("reader ", element, contributor)) {
			readers.add(new LazyReader(signatures, maker(element, contributor, FormReader.class)));
		}
	}

	private void writer(IConfigurationElement element, String contributor) {
		if (usable(element, contributor, "id", "name", "extension", "class") && unique("writer ", element, contributor)) {
			String id = element.getAttribute("id");
			Contribution<FormWriter> writer = new Contribution<>(maker(element, contributor, FormWriter.class));
			writers.put(id, (sheets, file) -> writer.get().write(sheets, file));
			infos.add(new WriterInfo(id, element.getAttribute("name"), element.getAttribute("extension"), contributor));
		}
	}

	private void documentWriter(IConfigurationElement element, String contributor) {
		if (usable(element, contributor, "id", "name", "class") && unique("documentWriter ", element, contributor)) {
			Contribution<DocumentWriter> writer = new Contribution<>(maker(element, contributor, DocumentWriter.class));
			documentWriters.put(element.getAttribute("id"), (document, file) -> writer.get().write(document, file));
		}
	}

	private void templateReader(IConfigurationElement element, String contributor) {
		if (usable(element, contributor, "id", "name", "class") && unique("templateReader ", element, contributor)) {
			Contribution<TemplateReader> reader = new Contribution<>(maker(element, contributor, TemplateReader.class));
			templateReaders.put(element.getAttribute("id"), (name, content) -> reader.get().read(name, content));
		}
	}

	private boolean usable(IConfigurationElement element, String contributor, String... attributes) {
		for (String attribute : attributes) {
			String value = element.getAttribute(attribute);
			if (value == null || value.isBlank()) {
				problems.add(Message.of("formats.attribute", contributor, String.valueOf(element.getAttribute("id")), attribute));
				return false;
			}
		}
		return true;
	}

	private boolean unique(String kind, IConfigurationElement element, String contributor) {
		String other = owners.putIfAbsent(kind + element.getAttribute("id"), contributor);
		if (other != null) {
			problems.add(Message.of("formats.duplicate", contributor, element.getAttribute("id"), other));
		}
		return other == null;
	}

	private static <T> Supplier<T> maker(IConfigurationElement element, String contributor, Class<T> type) {
		return () -> {
			try {
				return type.cast(element.createExecutableExtension("class"));
			} catch (CoreException | ClassCastException e) {
				throw new IllegalStateException(Message.of("formats.class", contributor, element.getAttribute("id"), String.valueOf(e.getMessage())).text(), e);
			}
		};
	}
}
