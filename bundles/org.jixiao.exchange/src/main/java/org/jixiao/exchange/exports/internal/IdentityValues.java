package org.jixiao.exchange.exports.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Subject;

/** What every form says about its subject. */
final class IdentityValues {

	private final Dossier dossier;
	private final Subject subject;
	private final AmountUnit money;
	private final Map<String, String> remarks = new LinkedHashMap<>();

	IdentityValues(Dossier dossier, AmountUnit money) {
		this.dossier = dossier;
		this.money = money;
		subject = dossier.getSubject();
		readRemarks();
	}

	Object value(String name) {
		return switch (name) {
		case "year" -> dossier.getFiscalYear() > 0 ? Integer.toString(dossier.getFiscalYear()) : "";
		case "money" -> FormPen.unitName(money);
		case "project" -> subject == null ? null : FormPen.coded(subject.getName(), subject.getCode());
		case "department" -> FormPen.coded(dossier.getCompetentDepartment());
		case "unit" -> unit();
		case "responsible" -> subject == null ? null : Written.name(subject.getResponsible());
		case "phone" -> subject == null || subject.getResponsible() == null ? null : subject.getResponsible().getPhone();
		case "category" -> subject == null ? null : subject.getCategory();
		case "attribute" -> subject == null ? null : subject.getAttribute();
		case "overview" -> subject == null ? null : subject.getOverview();
		case "basis" -> subject == null ? null : subject.getBasis();
		case "period" -> !hasPeriod() ? null : Written.day(subject.getStartDate()) + "-" + Written.day(subject.getEndDate());
		case "years" -> !hasPeriod() ? "" : "(" + subject.getStartDate().getYear() + "-" + subject.getEndDate().getYear() + ")";
		default -> {
			if (!name.startsWith(Fields.EXTRA)) {
				throw new IllegalArgumentException("form template " + name);
			}
			yield remarks.get(name.substring(Fields.EXTRA.length()));
		}
		};
	}

	private boolean hasPeriod() {
		return subject != null && subject.getStartDate() != null && subject.getEndDate() != null;
	}

	private String unit() {
		return subject != null && subject.getImplementingUnit() != null ? subject.getImplementingUnit().getName() : Written.name(dossier.getAgency());
	}

	/** What the import kept among the remarks, label by label; a text may have several lines, each label begins one. */
	private void readRemarks() {
		if (dossier.getRemark() == null) {
			return;
		}
		String label = "";
		for (String line : dossier.getRemark().split("\n", -1)) {
			int colon = line.indexOf(':');
			boolean begins = colon > 0 && Labels.KNOWN.contains(line.substring(0, colon)) && !remarks.containsKey(line.substring(0, colon));
			if (begins) {
				label = line.substring(0, colon);
				remarks.put(label, line.substring(colon + 1));
			} else {
				remarks.merge(label, line, (before, more) -> before + "\n" + more);
			}
		}
	}

	/** What the form does not say about the subject for reasons of its content. */
	List<Message> leftOut(Set<String> places, SubjectKind form) {
		List<Message> left = new ArrayList<>();
		remarks.forEach((label, text) -> {
			if (!text.isBlank() && !places.contains(Fields.EXTRA + label)) {
				left.add(Message.of("export.left", label.isEmpty() ? Message.of("field.remark.") : label, 1));
			}
		});
		if (subject == null) {
			return left;
		}
		if (subject.getKind() != form) {
			left.add(Message.of("export.left.kind", Message.of("subject." + form.name())));
		}
		if (!hasPeriod() && (subject.getStartDate() != null || subject.getEndDate() != null) && places.contains("period")) {
			left.add(Message.of("export.left.period"));
		}
		String agency = Written.name(dossier.getAgency());
		String printed = places.contains("unit") ? unit() : form == SubjectKind.DEPARTMENT ? subject.getName() : null;
		for (String name : new String[] { unit(), agency }) {
			if (name != null && printed != null && !Objects.equals(name, printed)) {
				left.add(Message.of("export.left.agency", name, printed));
			}
		}
		return left;
	}

	// Made with the first export only.
	private static final class Labels {
		static final Set<String> KNOWN = MappingLibrary.shipped().all().stream().flatMap(m -> m.fields().stream()).map(f -> f.id())
				.filter(id -> id.startsWith(Fields.EXTRA)).map(id -> id.substring(Fields.EXTRA.length())).collect(Collectors.toSet());
	}
}
