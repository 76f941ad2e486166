package org.jixiao.exchange.imports.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.recognise.RecognisedForm;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Subject;

/** Makes a detached dossier from a form that was taken apart; the form's stage decides which part of the dossier it fills. */
public final class DossierBuilder {

	private final FormBook book;
	private final FormParts parts;
	private final Clock clock;

	/** For one form of a workbook. */
	public DossierBuilder(FormBook book, RecognisedForm form, ImportChoices choices, QuantityParser parser, Clock clock) {
		this.book = book;
		this.clock = clock;
		List<Fault> faults = new ArrayList<>(form.faults());
		Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
		parts = new FormParts(book, form, choices, parser, faults, now);
	}

	/** The preview of the form. */
	public FormPreview build() {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		IdentityBuilder identity = new IdentityBuilder(book, parts, clock);
		parts.year = identity.year();
		if (parts.year != null) {
			dossier.setFiscalYear(parts.year);
			parts.origin(dossier.getProvenance(), "fiscalYear", Fields.YEAR);
		}
		Subject subject = identity.subject();
		dossier.setSubject(subject);
		dossier.setTitle(subject.getName());
		identity.parties(dossier);
		dossier.setRemark(identity.remarks(dossier));
		FundBuilder funds = new FundBuilder(parts);
		switch (parts.form.mapping().stageOrDefault()) {
		case EVALUATION -> dossier.getEvaluations().add(new EvaluationBuilder(parts, funds).build());
		case OBJECTIVES -> {
			subject.setOverview(parts.text(Fields.CONTENT));
			dossier.getObjectiveSets().add(new ObjectiveBuilder(parts, funds).build());
		}
		case MONITORING -> dossier.getMonitoringReports().add(new MonitoringBuilder(parts, funds).build());
		case EX_ANTE -> dossier.getExAnteEvaluations().add(new OpinionBuilder(parts).exAnte(funds));
		case REVIEW -> dossier.getObjectiveSets().add(new OpinionBuilder(parts).review());
		case RECHECK -> dossier.getEvaluations().add(new OpinionBuilder(parts).recheck());
		}
		parts.faults.sort(Comparator.comparing((Fault f) -> f.cell() == null ? new CellAddress(0, 0) : f.cell()));
		return new FormPreview(parts.form, dossier, parts.faults);
	}
}
