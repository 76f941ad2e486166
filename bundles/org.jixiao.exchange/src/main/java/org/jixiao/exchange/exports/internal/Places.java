package org.jixiao.exchange.exports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.exchange.Message;
import org.jixiao.model.base.SubjectKind;

/** Which values of forms print which features of the model, as data in {@code exports/places.txt}; finds what a form has no place for. */
public final class Places {

	private static final String FILE = "/org/jixiao/exchange/exports/places.txt";

	private record Place(List<String> path, String key, List<String> names) {
	}

	private static final Map<String, List<Place>> PLACES = new HashMap<>();
	private static final Set<String> NEVER = new HashSet<>();

	static {
		read();
	}

	private Places() {
	}

	private static void read() {
		try (InputStream in = Places.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException("missing from the bundle: " + FILE);
			}
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				List<String> words = Arrays.asList(line.strip().split("\\s+"));
				if (words.get(0).equals("-")) {
					words.subList(2, words.size()).forEach(feature -> NEVER.add(words.get(1) + "." + feature));
				} else if (words.size() > 2 && !words.get(0).equals("#")) {
					PLACES.computeIfAbsent(words.get(0), c -> new ArrayList<>())
							.add(new Place(Arrays.asList(words.get(1).split("\\.")), words.get(2), words.subList(3, words.size())));
				}
			}
		} catch (IOException e) {
			throw new IllegalStateException(FILE, e);
		}
	}

	/** Names of values as templates give them: single ones, and those of tables, each list led by the name of the table. */
	static Set<String> of(String single, String... tables) {
		Set<String> names = new TreeSet<>(Arrays.asList(single.split(" ")));
		for (String table : tables) {
			List<String> words = Arrays.asList(table.split(" "));
			names.add(words.get(0));
			words.subList(1, words.size()).forEach(word -> names.add(words.get(0) + "." + word));
		}
		return names;
	}

	/** Whether it is known where forms print a feature, or that they never do. */
	public static boolean knows(EStructuralFeature feature) {
		String owner = feature.getEContainingClass().getName();
		return NEVER.contains(owner + "." + feature.getName())
				|| PLACES.getOrDefault(owner, List.of()).stream().anyMatch(p -> p.path().get(0).equals(feature.getName()));
	}

	/**
	 * What is said and has no place.
	 *
	 * @param values
	 *            what is to be written
	 * @param places
	 *            names of the values that the form prints
	 * @param form
	 *            the kind of subject it is made for
	 */
	public static List<Message> leftOut(StageValues values, Set<String> places, SubjectKind form) {
		Set<String> all = new HashSet<>(places);
		if (form == SubjectKind.DEPARTMENT && places.contains("project")) {
			// The subject is the unit; its name is printed once.
			all.add("unit");
		}
		Map<String, Integer> counts = new LinkedHashMap<>();
		count(values.dossier(), all, counts);
		count(values.root(), all, counts);
		List<Message> left = new ArrayList<>();
		counts.forEach((key, count) -> left.add(Message.of("export.left", Message.of(key), count)));
		left.addAll(values.leftOut(places, form));
		return left;
	}

	private static void count(EObject object, Set<String> places, Map<String, Integer> counts) {
		for (Place place : PLACES.getOrDefault(object.eClass().getName(), List.of())) {
			Collection<?> said = said(object, place.path());
			if (said.isEmpty()) {
				continue;
			}
			if (place.names().stream().noneMatch(places::contains)) {
				counts.merge(place.key(), said.size(), Integer::sum);
				continue;
			}
			said.stream().filter(EObject.class::isInstance).forEach(part -> count((EObject) part, places, counts));
		}
	}

	/** What stands at the end of a path; nothing where it is empty or was never set. */
	private static Collection<?> said(EObject object, List<String> path) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(path.get(0));
		if (feature == null) {
			throw new IllegalStateException(FILE + ": " + object.eClass().getName() + " has no " + path.get(0));
		}
		Object value = object.eGet(feature);
		if (!object.eIsSet(feature) || value == null || value instanceof String text && text.isBlank()) {
			return List.of();
		}
		if (path.size() > 1) {
			return said((EObject) value, path.subList(1, path.size()));
		}
		return value instanceof Collection<?> many ? many : List.of(value);
	}
}
