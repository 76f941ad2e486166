package org.jixiao.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.Message;

/** All mappings that are known, each complete with what it takes from its base. Unmodifiable. */
public final class MappingLibrary {

	/** Id of the mapping that holds the labels common to all forms and reads a layout nobody has described. */
	public static final String COMMON = "org.jixiao.form.common";

	private static final String FOLDER = "/org/jixiao/exchange/mappings/";

	private final Map<String, FormMapping> mappings;
	private final List<Message> problems;

	private MappingLibrary(Map<String, FormMapping> mappings, List<Message> problems) {
		this.mappings = mappings;
		this.problems = List.copyOf(problems);
	}

	/** The mappings that ship with the program. */
	public static MappingLibrary shipped() {
		return of(shippedSources());
	}

	/** The shipped mappings as their files say, without what they take from their bases. */
	public static List<FormMapping> shippedSources() {
		List<FormMapping> read = new ArrayList<>();
		for (String name : shippedNames()) {
			String path = FOLDER + name + ".xml";
			try (InputStream in = MappingLibrary.class.getResourceAsStream(path)) {
				if (in == null) {
					throw new IllegalStateException("missing from the bundle: " + path);
				}
				read.add(MappingXml.read(in, name + ".xml"));
			} catch (IOException | MappingException e) {
				throw new IllegalStateException("shipped mapping " + name, e);
			}
		}
		return read;
	}

	/** The list of mapping files, one name a line; a line that begins with # is a remark. */
	private static List<String> shippedNames() {
		try (InputStream in = MappingLibrary.class.getResourceAsStream(FOLDER + "index.txt")) {
			if (in == null) {
				throw new IllegalStateException("missing from the bundle: " + FOLDER + "index.txt");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
		} catch (IOException e) {
			throw new IllegalStateException("shipped mappings", e);
		}
	}

	/**
	 * Puts mappings together. One that extends an unknown mapping, extends itself in a circle or repeats an id is left out and reported in
	 * {@link #problems()}.
	 */
	public static MappingLibrary of(Collection<FormMapping> sources) {
		Map<String, FormMapping> byId = new LinkedHashMap<>();
		List<Message> problems = new ArrayList<>();
		for (FormMapping source : sources) {
			if (byId.putIfAbsent(source.id(), source) != null) {
				problems.add(Message.of("mapping.duplicate", source.id()));
			}
		}
		Map<String, FormMapping> complete = new LinkedHashMap<>();
		for (FormMapping source : byId.values()) {
			FormMapping result = source;
			FormMapping at = source;
			List<String> seen = new ArrayList<>(List.of(source.id()));
			boolean usable = true;
			while (at.base() != null && usable) {
				FormMapping base = byId.get(at.base());
				if (base == null) {
					problems.add(Message.of("mapping.base.unknown", source.id(), at.base()));
					usable = false;
				} else if (seen.contains(base.id())) {
					problems.add(Message.of("mapping.base.circle", source.id()));
					usable = false;
				} else {
					seen.add(base.id());
					result = result.over(base);
					at = base;
				}
			}
			if (usable) {
				complete.put(source.id(), result);
			}
		}
		return new MappingLibrary(complete, problems);
	}

	/** All complete mappings. */
	public List<FormMapping> all() {
		return List.copyOf(mappings.values());
	}

	/** The mapping of this id. */
	public Optional<FormMapping> find(String id) {
		return Optional.ofNullable(mappings.get(id));
	}

	/** The mapping that reads what no other describes. */
	public FormMapping common() {
		FormMapping common = mappings.get(COMMON);
		if (common == null) {
			throw new IllegalStateException("mapping " + COMMON + " is missing");
		}
		return common;
	}

	/** What was wrong with mappings that had to be left out. */
	public List<Message> problems() {
		return problems;
	}
}
