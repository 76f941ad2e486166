package org.jixiao.exchange.imports.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelPattern;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Subject;

/** Makes what a form says about its subject: year, name and code, units and persons, period, reasons. */
final class IdentityBuilder {

	private static final Pattern BRACKETED_CODE = Pattern.compile("^\\[([0-9A-Za-z]+)\\]\\s*(\\S.*)$", Pattern.DOTALL);
	// Project codes of the budget management system: six digits of the region, then at least ten digits or capitals.
	private static final Pattern PROJECT_CODE = Pattern.compile("^(\\d{6}[0-9A-Z]{10,})[-—_\\s]*(\\S.*)$", Pattern.DOTALL);
	private static final Pattern DEPARTMENT_CODE = Pattern.compile("^(\\d{3,})[-—_\\s]*(\\p{IsHan}(?<!年).*)$", Pattern.DOTALL);
	private static final Pattern YEAR_IN_NAME = Pattern.compile("((?:19|20)\\d{2})(?!\\d)");
	private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})[年./-](\\d{1,2})(?:[月./-](\\d{1,2})日?|月)?");
	private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})年?[-—–~至到]+((?:19|20)\\d{2})年?");
	private static final Pattern YEAR_WORDS = Pattern.compile("(?:(?:19|20)\\d{2}|二[〇○零Oo0][一二三四五六七八九〇○零]{2})年?(?:度)?|\\((?:[^()]*)\\)$");

	private static final Pattern ATTACHED = Pattern.compile("^附[件表][-—.\\d一二三四五六七八九十]*[::]?");

	private final FormBook book;
	private final FormParts parts;
	private final Clock clock;

	IdentityBuilder(FormBook book, FormParts parts, Clock clock) {
		this.book = book;
		this.parts = parts;
		this.clock = clock;
	}

	Integer year() {
		Optional<Integer> chosen = parts.choices.year(parts.form.sheet());
		if (chosen.isPresent()) {
			return chosen.get();
		}
		Matcher printed = YEAR_IN_NAME.matcher(parts.form.text(Fields.YEAR));
		if (printed.find()) {
			return Integer.valueOf(printed.group(1));
		}
		List<FixChoice> fixes = new ArrayList<>();
		List<Integer> candidates = new ArrayList<>();
		for (String name : List.of(parts.form.title(), parts.form.sheet(), book.fileName())) {
			Matcher found = YEAR_IN_NAME.matcher(name);
			if (found.find()) {
				candidates.add(Integer.valueOf(found.group(1)));
			}
		}
		int current = clock.instant().atZone(clock.getZone()).getYear();
		candidates.add(current - 1);
		candidates.add(current);
		candidates.stream().distinct()
				.forEach(y -> fixes.add(new FixChoice.UseYear(parts.form.sheet(), y, Message.of("import.choice.year", Integer.toString(y)))));
		parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(), parts.form.range().first(), "import.year.missing").with(fixes));
		return null;
	}

	/** The subject with all that is said about it; without a name it is an error. */
	Subject subject() {
		Subject subject = DossierFactory.eINSTANCE.createSubject();
		subject.setKind(parts.form.mapping().subject() == null ? SubjectKind.PROJECT : SubjectKind.valueOf(parts.form.mapping().subject()));
		boolean department = subject.getKind() == SubjectKind.DEPARTMENT;
		String name = parts.text(department ? unitField() : Fields.PROJECT);
		if (department && name == null) {
			name = parts.text(Fields.DEPARTMENT);
		}
		String code = parts.text(Fields.PROJECT_CODE);
		if (name == null) {
			name = nameElsewhere();
		} else if (code == null) {
			Matcher coded = BRACKETED_CODE.matcher(name);
			Matcher system = PROJECT_CODE.matcher(name);
			if (coded.matches()) {
				code = coded.group(1);
				name = coded.group(2);
			} else if (system.matches()) {
				code = system.group(1);
				name = system.group(2);
			}
		}
		subject.setName(name);
		subject.setCode(code);
		subject.setAttribute(parts.text(Fields.ATTRIBUTE));
		subject.setCategory(parts.text(Fields.CATEGORY));
		subject.setBasis(parts.text(Fields.BASIS));
		period(subject);
		return subject;
	}

	/** A form that names no subject is named by what stands before its title, else by its file; the user is asked to confirm. */
	private String nameElsewhere() {
		CellAddress place = parts.form.field(Fields.PROJECT).map(v -> v.cell().address()).orElse(parts.form.range().first());
		String before = ATTACHED.matcher(Typography.tight(parts.form.title())).replaceFirst("");
		int cut = before.length();
		for (LabelPattern title : parts.form.mapping().titles()) {
			int at = before.indexOf(Typography.tight(title.text()));
			cut = at >= 0 ? Math.min(cut, at) : cut;
		}
		String name = YEAR_WORDS.matcher(before.substring(0, cut)).replaceAll("");
		if (name.length() >= 4 && cut < before.length() && !name.matches(".*(?:部门|项目支出|专项资金|财政|预算)")) {
			parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(), place, "import.project.from.title", name));
			return name;
		}
		int dot = book.fileName().lastIndexOf('.');
		String file = dot > 0 ? book.fileName().substring(0, dot) : book.fileName();
		parts.faults.add(Fault.of(Severity.WARNING, parts.form.sheet(), place, "import.project.from.file", file));
		return file;
	}

	private void period(Subject subject) {
		String text = parts.text(Fields.PERIOD);
		if (text == null) {
			subject.setStartDate(parts.day(parts.value(Fields.PERIOD_START), true));
			subject.setEndDate(parts.day(Fields.PERIOD_END));
			return;
		}
		String tight = Typography.tight(text);
		List<LocalDate> firsts = new ArrayList<>();
		List<LocalDate> lasts = new ArrayList<>();
		try {
			Matcher years = YEARS.matcher(tight);
			if (years.matches()) {
				firsts.add(LocalDate.of(Integer.parseInt(years.group(1)), 1, 1));
				firsts.add(LocalDate.of(Integer.parseInt(years.group(2)), 1, 1));
				lasts.add(firsts.get(0));
				lasts.add(LocalDate.of(Integer.parseInt(years.group(2)), 12, 31));
			} else {
				Matcher day = DAY.matcher(tight);
				while (day.find()) {
					YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
					firsts.add(day.group(3) == null ? month.atDay(1) : month.atDay(Integer.parseInt(day.group(3))));
					lasts.add(day.group(3) == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day.group(3))));
				}
			}
		} catch (DateTimeException e) {
			// A 13th month: not a period; said below.
			firsts.clear();
		}
		if (firsts.size() == 2 && !lasts.get(1).isBefore(firsts.get(0))) {
			subject.setStartDate(firsts.get(0));
			subject.setEndDate(lasts.get(1));
		} else {
			parts.fault(Severity.WARNING, Fields.PERIOD, "import.period.unread", text);
		}
	}

	/** What the model has no field for is kept as remarks, one line each: label, colon, text. */
	String remarks(Dossier dossier) {
		StringBuilder remarks = new StringBuilder();
		parts.form.fields().keySet().stream().filter(id -> id.startsWith(Fields.EXTRA)).sorted().forEach(id -> {
			String text = parts.text(id);
			if (text != null) {
				remarks.append(remarks.isEmpty() ? "" : "\n").append(id.substring(Fields.EXTRA.length())).append(':').append(text);
				parts.origin(dossier.getProvenance(), "remark", id);
			}
		});
		return remarks.isEmpty() ? null : remarks.toString();
	}

	/** Who filled in the form stands for the implementing unit where the form names none. */
	private String unitField() {
		return parts.text(Fields.UNIT) == null ? Fields.REPORTING_UNIT : Fields.UNIT;
	}

	/** Units and persons of the dossier. */
	void parties(Dossier dossier) {
		Subject subject = dossier.getSubject();
		parts.origin(dossier.getProvenance(), "subject.name", Fields.PROJECT);
		parts.origin(dossier.getProvenance(), "subject.code", Fields.PROJECT_CODE);
		String unit = parts.text(unitField());
		if (unit != null) {
			subject.setImplementingUnit(FormParts.party(unit, null, "implementing"));
			dossier.setAgency(FormParts.party(unit, null, "agency"));
			parts.origin(dossier.getProvenance(), "agency", unitField());
		}
		String department = parts.text(Fields.DEPARTMENT);
		if (department != null) {
			Matcher bracketed = BRACKETED_CODE.matcher(department);
			Matcher coded = DEPARTMENT_CODE.matcher(department);
			dossier.setCompetentDepartment(bracketed.matches() ? FormParts.party(bracketed.group(2), bracketed.group(1), "competent")
					: coded.matches() ? FormParts.party(coded.group(2), coded.group(1), "competent") : FormParts.party(department, null, "competent"));
			parts.origin(dossier.getProvenance(), "competentDepartment", Fields.DEPARTMENT);
		}
		String responsible = parts.text(Fields.RESPONSIBLE);
		if (responsible != null) {
			Party person = FormParts.party(responsible, null, "responsible");
			person.setPhone(parts.text(Fields.PHONE));
			subject.setResponsible(person);
			parts.origin(dossier.getProvenance(), "subject.responsible", Fields.RESPONSIBLE);
		}
	}
}
