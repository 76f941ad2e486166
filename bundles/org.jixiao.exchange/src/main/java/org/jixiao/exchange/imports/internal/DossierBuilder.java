package org.jixiao.exchange.imports.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.RecognisedForm;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.Subject;

/** Makes a detached dossier from a form that was taken apart. */
public final class DossierBuilder {

	private static final Pattern BRACKETED_CODE = Pattern.compile("^\\[([0-9A-Za-z]+)\\]\\s*(\\S.*)$", Pattern.DOTALL);
	// Project codes of the budget management system: six digits of the region, then at least ten digits or capitals.
	private static final Pattern PROJECT_CODE = Pattern.compile("^(\\d{6}[0-9A-Z]{10,})[-—_\\s]*(\\S.*)$", Pattern.DOTALL);
	private static final Pattern DEPARTMENT_CODE = Pattern.compile("^(\\d{3,})[-—_\\s]*(\\p{IsHan}(?<!年).*)$", Pattern.DOTALL);
	private static final Pattern YEAR_IN_NAME = Pattern.compile("((?:19|20)\\d{2})(?!\\d)");

	private final FormBook book;
	private final RecognisedForm form;
	private final ImportChoices choices;
	private final List<Fault> faults;
	private final ValueReader values;
	private final Origins origins;
	private final Clock clock;

	/** For one form of a workbook. */
	public DossierBuilder(FormBook book, RecognisedForm form, ImportChoices choices, QuantityParser parser, Clock clock) {
		this.book = book;
		this.form = form;
		this.choices = choices;
		this.clock = clock;
		faults = new ArrayList<>(form.faults());
		values = new ValueReader(form.sheet(), choices, parser, faults);
		Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
		origins = new Origins(book, form.sheet(), now);
	}

	/** The preview of the form. */
	public FormPreview build() {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		Integer year = year();
		if (year != null) {
			dossier.setFiscalYear(year);
			origins.add(dossier.getProvenance(), "fiscalYear", form.fields().get(Fields.YEAR));
		}
		Subject subject = subject();
		dossier.setSubject(subject);
		dossier.setTitle(subject.getName());
		parties(dossier);
		Evaluation evaluation = evaluation(year);
		dossier.getEvaluations().add(evaluation);
		faults.sort(Comparator.comparing((Fault f) -> f.cell() == null ? new CellAddress(0, 0) : f.cell()));
		return new FormPreview(form, dossier, faults);
	}

	private Integer year() {
		Optional<Integer> chosen = choices.year(form.sheet());
		if (chosen.isPresent()) {
			return chosen.get();
		}
		Matcher printed = YEAR_IN_NAME.matcher(form.text(Fields.YEAR));
		if (printed.find()) {
			return Integer.valueOf(printed.group(1));
		}
		List<FixChoice> fixes = new ArrayList<>();
		List<Integer> candidates = new ArrayList<>();
		for (String name : List.of(form.title(), form.sheet(), book.fileName())) {
			Matcher found = YEAR_IN_NAME.matcher(name);
			if (found.find()) {
				candidates.add(Integer.valueOf(found.group(1)));
			}
		}
		int current = clock.instant().atZone(clock.getZone()).getYear();
		candidates.add(current - 1);
		candidates.add(current);
		candidates.stream().distinct()
				.forEach(y -> fixes.add(new FixChoice.UseYear(form.sheet(), y, Message.of("import.choice.year", Integer.toString(y)))));
		faults.add(Fault.of(Severity.WARNING, form.sheet(), form.range().first(), "import.year.missing").with(fixes));
		return null;
	}

	private Subject subject() {
		Subject subject = DossierFactory.eINSTANCE.createSubject();
		subject.setKind(form.mapping().subject() == null ? SubjectKind.PROJECT : SubjectKind.valueOf(form.mapping().subject()));
		String name = text(Fields.PROJECT);
		String code = text(Fields.PROJECT_CODE);
		if (name == null) {
			faults.add(Fault.of(Severity.ERROR, form.sheet(), form.field(Fields.PROJECT).map(v -> v.cell().address()).orElse(form.range().first()),
					"import.project.missing"));
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
		subject.setAttribute(text(Fields.ATTRIBUTE));
		subject.setCategory(text(Fields.CATEGORY));
		return subject;
	}

	private void parties(Dossier dossier) {
		Subject subject = dossier.getSubject();
		origins.add(dossier.getProvenance(), "subject.name", form.fields().get(Fields.PROJECT));
		origins.add(dossier.getProvenance(), "subject.code", form.fields().get(Fields.PROJECT_CODE));
		String unit = text(Fields.UNIT);
		if (unit != null) {
			subject.setImplementingUnit(party(unit, null, "implementing"));
			dossier.setAgency(party(unit, null, "agency"));
			origins.add(dossier.getProvenance(), "agency", form.fields().get(Fields.UNIT));
		}
		String department = text(Fields.DEPARTMENT);
		if (department != null) {
			Matcher bracketed = BRACKETED_CODE.matcher(department);
			Matcher coded = DEPARTMENT_CODE.matcher(department);
			dossier.setCompetentDepartment(bracketed.matches() ? party(bracketed.group(2), bracketed.group(1), "competent")
					: coded.matches() ? party(coded.group(2), coded.group(1), "competent") : party(department, null, "competent"));
			origins.add(dossier.getProvenance(), "competentDepartment", form.fields().get(Fields.DEPARTMENT));
		}
		String responsible = text(Fields.RESPONSIBLE);
		if (responsible != null) {
			Party person = party(responsible, null, "responsible");
			person.setPhone(text(Fields.PHONE));
			subject.setResponsible(person);
			origins.add(dossier.getProvenance(), "subject.responsible", form.fields().get(Fields.RESPONSIBLE));
		}
	}

	private static Party party(String name, String code, String role) {
		Party party = BaseFactory.eINSTANCE.createParty();
		party.setName(name);
		party.setCode(code);
		party.setRole(role);
		return party;
	}

	private Evaluation evaluation(Integer year) {
		Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
		evaluation.setKind(form.mapping().kind() == null ? EvaluationKind.SELF : EvaluationKind.valueOf(form.mapping().kind()));
		evaluation.setFormId(form.mapping().id());
		AmountUnit unit = moneyUnit();
		evaluation.setAmountUnit(unit);
		evaluation.setOverallGoal(text(Fields.GOAL));
		evaluation.setActualGoal(text(Fields.GOAL_ACTUAL));
		evaluation.setContentOverview(text(Fields.CONTENT));
		evaluation.setConclusions(text(Fields.CONCLUSIONS));
		evaluation.setProblems(text(Fields.PROBLEMS));
		evaluation.setImprovements(text(Fields.IMPROVEMENTS));
		evaluation.setOtherRemarks(text(Fields.REMARKS));
		evaluation.setPrintedTotal(values.points(form.fields().get(Fields.TOTAL)));
		evaluation.setPrintedTotalPoints(values.points(form.fields().get(Fields.TOTAL_POINTS)));
		evaluation.setPrintedGrade(text(Fields.GRADE));
		signatory(evaluation, Fields.FINANCE_RESPONSIBLE, "finance");
		signatory(evaluation, Fields.PREPARED_BY, "preparer");
		if (form.funds().stream().anyMatch(DossierBuilder::filled)) {
			for (TableLine line : form.funds()) {
				evaluation.getFundRows().add(fund(line, unit));
			}
		}
		IndicatorBuilder indicators = new IndicatorBuilder(values, origins, year);
		for (TableLine line : form.indicators()) {
			evaluation.getIndicators().add(indicators.build(line));
		}
		if (form.indicators().isEmpty()) {
			faults.add(Fault.of(Severity.ERROR, form.sheet(), form.range().first(), "import.no.indicators"));
		}
		origins(evaluation);
		return evaluation;
	}

	private void origins(Evaluation evaluation) {
		var list = evaluation.getProvenance();
		origins.add(list, "overallGoal", form.fields().get(Fields.GOAL));
		origins.add(list, "actualGoal", form.fields().get(Fields.GOAL_ACTUAL));
		origins.add(list, "contentOverview", form.fields().get(Fields.CONTENT));
		origins.add(list, "conclusions", form.fields().get(Fields.CONCLUSIONS));
		origins.add(list, "problems", form.fields().get(Fields.PROBLEMS));
		origins.add(list, "improvements", form.fields().get(Fields.IMPROVEMENTS));
		origins.add(list, "otherRemarks", form.fields().get(Fields.REMARKS));
		origins.add(list, "printedTotal", form.fields().get(Fields.TOTAL));
		origins.add(list, "printedTotalPoints", form.fields().get(Fields.TOTAL_POINTS));
		origins.add(list, "printedGrade", form.fields().get(Fields.GRADE));
		origins.add(list, "amountUnit", form.fields().get(Fields.MONEY_UNIT));
	}

	private void signatory(Evaluation evaluation, String field, String role) {
		String name = text(field);
		if (name != null) {
			evaluation.getSignatories().add(party(name, null, role));
		}
	}

	private AmountUnit moneyUnit() {
		Optional<AmountUnit> chosen = choices.moneyUnit(form.sheet()).map(ValueReader::unit);
		if (chosen.isPresent()) {
			return chosen.get();
		}
		AmountUnit printed = ValueReader.unit(form.text(Fields.MONEY_UNIT));
		if (printed != null) {
			return printed;
		}
		String usual = form.mapping().moneyUnit() == null ? "万元" : form.mapping().moneyUnit();
		if (!form.funds().isEmpty()) {
			List<FixChoice> fixes = new ArrayList<>();
			for (String unit : List.of("元", "万元", "亿元")) {
				fixes.add(new FixChoice.UseMoneyUnit(form.sheet(), unit, Message.of("import.choice.money.unit", unit)));
			}
			faults.add(Fault.of(Severity.WARNING, form.sheet(), new CellAddress(form.funds().get(0).row(), 0), "import.money.unit.missing", usual)
					.with(fixes));
		}
		return ValueReader.unit(usual);
	}

	// A template whose fund rows are all empty has no funds; a single empty row among filled ones is kept.
	private static boolean filled(TableLine line) {
		return line.values().entrySet().stream().anyMatch(e -> !e.getKey().equals(Fields.FUND_LABEL) && !e.getKey().equals(Fields.FUND_POINTS)
				&& !e.getValue().text().strip().matches("[-—–/*]*"));
	}

	private FundRow fund(TableLine line, AmountUnit unit) {
		FundRow row = DossierFactory.eINSTANCE.createFundRow();
		row.setSource(FundSource.valueOf(line.id()));
		row.setLabel(IndicatorBuilder.text(line, Fields.FUND_LABEL));
		row.setInitial(values.amount(line.values().get(Fields.FUND_INITIAL), unit));
		row.setAdjusted(values.amount(line.values().get(Fields.FUND_ADJUSTED), unit));
		row.setArrived(values.amount(line.values().get(Fields.FUND_ARRIVED), unit));
		row.setExecuted(values.amount(line.values().get(Fields.FUND_EXECUTED), unit));
		row.setRateText(IndicatorBuilder.text(line, Fields.FUND_RATE));
		row.setPoints(values.points(line.values().get(Fields.FUND_POINTS)));
		row.setClaimedScore(values.points(line.values().get(Fields.FUND_SCORE)));
		row.setReason(IndicatorBuilder.text(line, Fields.FUND_REASON));
		var list = row.getProvenance();
		origins.add(list, "label", line.values().get(Fields.FUND_LABEL));
		origins.add(list, "initial", line.values().get(Fields.FUND_INITIAL));
		origins.add(list, "adjusted", line.values().get(Fields.FUND_ADJUSTED));
		origins.add(list, "arrived", line.values().get(Fields.FUND_ARRIVED));
		origins.add(list, "executed", line.values().get(Fields.FUND_EXECUTED));
		origins.add(list, "rateText", line.values().get(Fields.FUND_RATE));
		origins.add(list, "points", line.values().get(Fields.FUND_POINTS));
		origins.add(list, "claimedScore", line.values().get(Fields.FUND_SCORE));
		origins.add(list, "reason", line.values().get(Fields.FUND_REASON));
		return row;
	}

	private String text(String field) {
		FieldValue value = form.fields().get(field);
		return value == null || value.isEmpty() ? null : value.text().strip();
	}
}
