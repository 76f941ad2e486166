package org.jixiao.exchange.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.exports.internal.Places;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.Subject;
import org.junit.jupiter.api.Test;

/** Nothing of the model is forgotten when a form is written, and each form is known by stage and reader. */
class PlacesTest {

	private static final DossierPackage MODEL = DossierPackage.eINSTANCE;

	@Test
	void everyFeatureOfWhatFormsAreAboutIsKnown() {
		List<String> forgotten = new ArrayList<>();
		for (EClass type : List.of(MODEL.getDossier(), MODEL.getSubject(), MODEL.getFundRow(), MODEL.getEvaluation(), MODEL.getIndicatorScore(),
				MODEL.getDepartmentTask(), MODEL.getObjectiveSet(), MODEL.getIndicatorTarget(), MODEL.getPlanStep(), MODEL.getObjectiveReview(),
				MODEL.getExAnteEvaluation(), MODEL.getDimensionOpinion(), MODEL.getMonitoringReport(), MODEL.getMonitoringRow())) {
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				if (!Places.knows(feature)) {
					forgotten.add(type.getName() + "." + feature.getName());
				}
			}
		}
		assertEquals(List.of(), forgotten, "to be named in exports/places.txt");
	}

	@Test
	void whatPlacesAreCalledIsInBothLanguages() throws IOException {
		Properties messages = new Properties();
		try (InputStream in = PlacesTest.class.getResourceAsStream("/org/jixiao/exchange/messages.properties")) {
			messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		int found = 0;
		try (InputStream in = PlacesTest.class.getResourceAsStream("/org/jixiao/exchange/exports/places.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				String[] words = line.split(" ");
				if (words.length > 2 && !words[0].matches("[-#]")) {
					found++;
					assertTrue(messages.containsKey(words[2]), line);
				}
			}
		}
		assertTrue(found > 100);
	}

	@Test
	void eachFormIsReadBackByAMappingOfItsStageAndSubject() {
		for (FormLayout layout : FormExporter.shipped().layouts()) {
			FormMapping mapping = MappingLibrary.shipped().find(layout.formId()).orElseThrow();
			assertEquals(mapping.stageOrDefault(), layout.stage(), layout.formId());
			assertEquals(mapping.subject() == null ? SubjectKind.PROJECT : SubjectKind.valueOf(mapping.subject()), layout.subject(), layout.formId());
			assertFalse(layout.name(Locale.ENGLISH).isBlank() || layout.name(Locale.SIMPLIFIED_CHINESE).isBlank(), layout.formId());
		}
	}

	@Test
	void formsAreOfferedByWhatTheDossierContains() {
		FormExporter exporter = FormExporter.shipped();
		Dossier dossier = declared();
		assertTrue(exporter.fitting(dossier).stream().allMatch(l -> l.stage() == Stage.OBJECTIVES && l.subject() == SubjectKind.PROJECT));
		assertEquals(List.of("org.jixiao.form.national.objectives"), exporter.usual(dossier).stream().map(FormLayout::formId).toList());
		dossier.getSubject().setKind(SubjectKind.DEPARTMENT);
		assertEquals(List.of("org.jixiao.form.department.objectives"), exporter.usual(dossier).stream().map(FormLayout::formId).toList());
		dossier.getMonitoringReports().add(DossierFactory.eINSTANCE.createMonitoringReport());
		assertTrue(exporter.fitting(dossier).stream().anyMatch(l -> l.stage() == Stage.MONITORING), "there is no monitoring form for departments, so those for projects are offered");
		assertEquals(List.of(), exporter.fitting(DossierFactory.eINSTANCE.createDossier()));
	}

	@Test
	void whatAFormHasNoPlaceForIsTold() {
		Dossier dossier = declared();
		dossier.setRemark("申报的必要性:需要\n备忘");
		dossier.getObjectiveSets().get(0).getTargets().get(0).setFormula("A/B");
		dossier.getObjectiveSets().get(0).setAdjustmentReason("预算调整");
		FormLayout layout = FormExporter.shipped().layout("org.jixiao.form.national.objectives").orElseThrow();
		List<String> told = layout.plan(dossier, dossier.getObjectiveSets().get(0), "表").leftOut().stream().map(m -> m.text(Locale.ENGLISH)).toList();
		assertEquals(List.of("This form has no place for: formula (1).", "This form has no place for: Reason of the adjustment (1).",
				"This form has no place for: 申报的必要性 (1)."), told);
		assertTrue(Message.of("export.left", Message.of("field.ind.formula"), 2).text(Locale.SIMPLIFIED_CHINESE).contains("计算公式"));
	}

	private static Dossier declared() {
		Dossier dossier = DossierFactory.eINSTANCE.createDossier();
		Subject subject = DossierFactory.eINSTANCE.createSubject();
		subject.setName("项目");
		dossier.setSubject(subject);
		ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
		IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
		target.setName("泊位数");
		set.getTargets().add(target);
		dossier.getObjectiveSets().add(set);
		return dossier;
	}
}
