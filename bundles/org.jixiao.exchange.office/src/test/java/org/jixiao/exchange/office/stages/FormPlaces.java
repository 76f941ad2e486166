package org.jixiao.exchange.office.stages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.exports.internal.FormTemplate;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.MonitoringRow;

/** The table of places, as the forms use it: takes out of a dossier what a form has no place for, and lists what is left. */
final class FormPlaces {

	private record Line(String owner, List<String> path, String key, List<String> names) {
	}

	private static final List<Line> LINES = lines();

	private final Set<String> names;

	private FormPlaces(Set<String> names) {
		this.names = names;
	}

	static FormPlaces of(String template) {
		FormTemplate form = FormTemplate.parse(resource(template + ".form"));
		Set<String> names = new TreeSet<>(form.places());
		if (form.subject() == SubjectKind.DEPARTMENT) {
			names.add("unit");
		}
		return new FormPlaces(names);
	}

	static String resource(String name) {
		try (InputStream in = FormExporter.class.getResourceAsStream("/org/jixiao/exchange/exports/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (String line : resource("places.txt").split("\n")) {
			String[] words = line.strip().split("\\s+");
			if (words.length > 2 && !words[0].matches("[-#]")) {
				lines.add(new Line(words[0], List.of(words[1].split("\\.")), words[2], Arrays.asList(words).subList(3, words.length)));
			}
		}
		return lines;
	}

	boolean has(String name) {
		return names.contains(name);
	}

	/** Removes what the form has no place for; returns the names of what was there. */
	Set<String> prune(EObject object) {
		Set<String> gone = new TreeSet<>();
		for (Line line : LINES) {
			if (!line.owner().equals(object.eClass().getName()) || line.names().stream().anyMatch(names::contains)) {
				continue;
			}
			EObject holder = object;
			for (String step : line.path().subList(0, line.path().size() - 1)) {
				holder = holder == null ? null : (EObject) holder.eGet(holder.eClass().getEStructuralFeature(step));
			}
			if (holder != null) {
				EStructuralFeature feature = holder.eClass().getEStructuralFeature(line.path().get(line.path().size() - 1));
				if (holder.eIsSet(feature)) {
					gone.add(line.key());
					holder.eUnset(feature);
				}
			}
		}
		List.copyOf(object.eContents()).forEach(part -> gone.addAll(prune(part)));
		return gone;
	}

	/** All that is said, line by line, for comparing. */
	static List<String> content(Dossier dossier) {
		List<String> content = new ArrayList<>();
		tell("", dossier, content);
		content.add("remark " + dossier.getRemark());
		return content;
	}

	private static void tell(String at, EObject object, List<String> content) {
		for (Line line : LINES) {
			if (line.owner().equals(object.eClass().getName()) && line.path().size() == 1) {
				Object value = object.eGet(object.eClass().getEStructuralFeature(line.path().get(0)));
				value(at + line.path().get(0), value, content);
			}
		}
		switch (object) {
		case Dossier dossier -> {
			value("agency", dossier.getAgency(), content);
			value("department", dossier.getCompetentDepartment(), content);
			List.of(dossier.getExAnteEvaluations(), dossier.getObjectiveSets(), dossier.getMonitoringReports(), dossier.getEvaluations())
					.forEach(parts -> value("part ", parts, content));
			dossier.getObjectiveSets().forEach(set -> value("review ", set.getReviews(), content));
		}
		// A form has its own word for the total.
		case FundRow row -> content.add(at + row.getSource() + " " + (row.getSource() == FundSource.TOTAL ? "" : row.getLabel()));
		case ExAnteEvaluation evaluation -> evaluation.getSections().forEach(s -> content.add(at + s.getTitle() + ": " + s.getText()));
		case MonitoringRow row -> {
			for (DeviationReason deviation : row.getDeviations()) {
				content.add(at + deviation.getKind() + ": " + deviation.getText());
			}
		}
		default -> content.add(at + object.eClass().getName());
		}
	}

	private static void value(String at, Object value, List<String> content) {
		switch (value) {
		case null -> content.add(at + ": -");
		case Collection<?> many -> {
			content.add(at + ": " + many.size());
			int i = 0;
			for (Object one : many) {
				value(at + ++i + ".", one, content);
			}
		}
		case BigDecimal number -> content.add(at + ": " + number.stripTrailingZeros().toPlainString());
		case Amount amount -> content.add(at + ": " + (amount.getValue() == null ? "none" : amount.getValue().stripTrailingZeros().toPlainString() + amount.getUnit()));
		case Quantity quantity -> content.add(at + ": " + quantity.getText());
		case ScoreResult result -> value(at, result.getPoints(), content);
		case Party party when party.getName() == null && party.getCode() == null && party.getPhone() == null -> content.add(at + ": -");
		case Party party -> content.add(at + ": " + party.getName() + " " + party.getCode() + " " + party.getPhone());
		case EObject part -> tell(at, part, content);
		default -> content.add(at + ": " + value);
		}
	}
}
