package org.jixiao.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.UserMappings;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.office.samples.SampleForm;
import org.jixiao.exchange.office.samples.SampleRenderer;
import org.jixiao.exchange.office.samples.SampleStyle;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.recognise.CellUse;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;

/** Published forms, drawn in the layouts of several provinces and both file formats, come in with every printed value. */
class CaseFormsTest {

	private static final List<String> IDS = List.of("putuo-sports-settlement-2022", "yongde-mingLang-2022", "yinchuan-no6-2021");
	private static final CellLook LOOK = new CellLook("宋体", 11, false, CellLook.Align.LEFT, false, false, "");
	private final FormImporter importer = new FormImporter(new FormFiles(List.of(new OfficeReader()), OpenLimits.standard()), MappingLibrary.shipped(),
			Clock.systemUTC());

	@TempDir
	Path folder;

	static Stream<Arguments> all() {
		List<Arguments> all = new ArrayList<>();
		for (String id : IDS) {
			for (SampleStyle style : SampleStyle.values()) {
				for (String format : List.of("xlsx", "xls")) {
					all.add(Arguments.of(id, style, format));
				}
			}
		}
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("all")
	void everyPrintedValueArrives(String id, SampleStyle style, String format) throws IOException {
		JsonObject json = Cases.json(id);
		SampleForm form = Cases.form(json);
		PlannedSheet sheet = new PlannedSheet("表");
		new SampleRenderer(sheet, style).draw(form);
		FormPreview preview = only(write(List.of(sheet), format));
		Dossier dossier = preview.dossier();
		assertEquals(json.get("year").getAsInt(), dossier.getFiscalYear());
		assertEquals(form.project(), dossier.getSubject().getName());
		assertEquals(form.unit(), dossier.getAgency().getName());
		Evaluation evaluation = dossier.getEvaluations().get(0);
		FundRow total = evaluation.getFundRows().get(0);
		assertEquals(FundSource.TOTAL, total.getSource());
		same(Cases.number(json, "budget"), total.getAdjusted().getValue());
		same(Cases.number(json, "executed"), total.getExecuted().getValue());
		assertEquals(form.moneyUnit(), total.getExecuted().getUnit() == org.jixiao.model.base.AmountUnit.YUAN ? "元" : "万元");
		assertEquals(Cases.text(json, "exec_rate_printed"), total.getRateText());
		if (style != SampleStyle.BESIDE) {
			same(Cases.number(json, "exec_score"), total.getClaimedScore());
			assertEquals(List.of(FundSource.TOTAL, FundSource.FISCAL_CURRENT, FundSource.CARRYOVER, FundSource.OTHER),
					evaluation.getFundRows().stream().map(FundRow::getSource).toList());
		}
		assertEquals(form.rows().size(), evaluation.getIndicators().size());
		for (int i = 0; i < form.rows().size(); i++) {
			row(form.rows().get(i), evaluation.getIndicators().get(i));
		}
		same(form.total(), evaluation.getPrintedTotal());
		same(form.totalPoints(), evaluation.getPrintedTotalPoints());
		assertEquals(form.grade(), evaluation.getPrintedGrade());
		assertEquals(List.of(), preview.faults().stream().filter(f -> f.severity() == Severity.ERROR || f.rule().startsWith("import.cell.not")).toList());
		assertTrue(preview.form().described());
	}

	private static void row(SampleForm.Row expected, IndicatorScore actual) {
		assertEquals(expected.level1(), actual.getLevel1());
		assertEquals(expected.level2(), actual.getLevel2());
		assertEquals(expected.name(), actual.getName());
		same(expected.points(), actual.getPoints());
		same(expected.score(), actual.getClaimedScore());
		assertEquals(expected.actual(), actual.getReported().getText());
		if (expected.target().matches("\\d+(\\.\\d+)?%?")) {
			same(expected.target().replace("%", ""), actual.getTarget().getNumber());
			assertEquals(expected.unit() != null && expected.unit().equals("%") || expected.target().endsWith("%") ? QuantityKind.PERCENT : QuantityKind.NUMBER,
					actual.getTarget().getKind(), expected.name());
			if (expected.nature() != null) {
				assertFalse(actual.getTarget().getOperator() == org.jixiao.model.base.Operator.NONE, expected.name());
			}
		}
		assertEquals(ValueState.REPORTED, actual.getActualState());
		Provenance score = actual.getProvenance().stream().filter(p -> p.getFeature().equals("claimedScore")).findFirst().orElseThrow();
		assertEquals("表", score.getSheet());
		assertTrue(score.getCell().matches("[A-K]\\d+"));
		assertEquals(64, score.getFileHash().length());
	}

	@Test
	void dateTargetOfYinchuan() throws IOException {
		PlannedSheet sheet = new PlannedSheet("表");
		new SampleRenderer(sheet, SampleStyle.NATIONAL).draw(Cases.form(Cases.json("yinchuan-no6-2021")));
		IndicatorScore row = only(write(List.of(sheet), "xlsx")).dossier().getEvaluations().get(0).getIndicators().stream()
				.filter(i -> i.getName().equals("公用经费完成时间")).findFirst().orElseThrow();
		assertEquals(java.time.LocalDate.of(2021, 12, 31), row.getTarget().getDate());
		assertEquals(QuantityKind.DATE, row.getReported().getKind());
	}

	@Test
	void severalFormsOnOneSheetAndOnSeveral() throws IOException {
		PlannedSheet first = new PlannedSheet("一");
		SampleRenderer renderer = new SampleRenderer(first, SampleStyle.NATIONAL);
		for (String id : IDS) {
			renderer.draw(Cases.form(Cases.json(id))).gap(2);
		}
		PlannedSheet second = new PlannedSheet("二");
		new SampleRenderer(second, SampleStyle.SICHUAN).draw(Cases.form(Cases.json(IDS.get(0))));
		PlannedSheet other = new PlannedSheet("说明").text(0, 0, "填报须知", LOOK);
		ImportPreview preview = importer.preview(write(List.of(first, second, other), "xlsx"));
		assertEquals(4, preview.forms().size());
		assertEquals(List.of(5, 9, 16, 5), preview.forms().stream().map(f -> f.dossier().getEvaluations().get(0).getIndicators().size()).toList());
		assertTrue(preview.faults().stream().anyMatch(f -> f.rule().equals("import.sheet.no.form") && f.sheet().equals("说明")));
	}

	@Test
	void fillersNotesAndSubtotalsAreLeftOutAndRecorded() throws IOException {
		SampleForm base = Cases.form(Cases.json(IDS.get(0)));
		List<SampleForm.Row> rows = new ArrayList<>(base.rows());
		rows.add(new SampleForm.Row("满意度指标", "服务对象满意度指标", "指标2", null, null, null, null, null, null, null));
		rows.add(new SampleForm.Row("满意度指标", "服务对象满意度指标", "……", null, null, null, null, null, null, null));
		rows.add(new SampleForm.Row("小计", null, null, null, null, null, null, "90", "90", null));
		SampleForm form = new SampleForm(base.title(), base.year(), base.moneyUnit(), base.project(), base.department(), base.unit(), base.goal(), base.done(),
				base.funds(), rows, base.totalPoints(), base.total(), null);
		PlannedSheet sheet = new PlannedSheet("表");
		new SampleRenderer(sheet, SampleStyle.NATIONAL).draw(form);
		FormPreview preview = only(write(List.of(sheet), "xlsx"));
		assertEquals(5, preview.dossier().getEvaluations().get(0).getIndicators().size());
		assertEquals(2, preview.faults().stream().filter(f -> f.rule().equals("import.row.filler")).count());
		assertEquals(1, preview.faults().stream().filter(f -> f.rule().equals("import.row.subtotal")).count());
	}

	@Test
	void unknownColumnIsMappedByHand() throws IOException {
		PlannedSheet sheet = new PlannedSheet("表");
		new SampleRenderer(sheet, SampleStyle.NATIONAL).draw(Cases.form(Cases.json(IDS.get(0))));
		PlannedSheet renamed = new PlannedSheet("表");
		sheet.cells().forEach(c -> renamed.put(c.address().row(), c.address().column(),
				c.content() instanceof org.jixiao.exchange.sheet.PlannedCell.Words w && w.text().equals("实际完成值")
						? new org.jixiao.exchange.sheet.PlannedCell.Words("年末达到")
						: c.content(),
				c.look()));
		sheet.merged().forEach(m -> renamed.merged().add(m));
		Path file = write(List.of(renamed), "xlsx");
		FormPreview before = only(file);
		assertNull(before.dossier().getEvaluations().get(0).getIndicators().get(0).getReported());
		Fault fault = before.faults().stream().filter(f -> f.rule().equals("import.column.unknown")).findFirst().orElseThrow();
		FixChoice choice = fault.choices().stream().filter(c -> c instanceof FixChoice.MapColumn m && m.field().equals(Fields.ACTUAL)).findFirst().orElseThrow();
		ImportChoices choices = ImportChoices.none().with(choice);
		FormPreview after = importer.preview(file, choices).forms().get(0);
		assertEquals("100%", after.dossier().getEvaluations().get(0).getIndicators().get(0).getReported().getText());
		assertEquals(List.of(new UserMappings.Column(FormMapping.INDICATORS, "年末达到", Fields.ACTUAL)), choices.mapped(after.form().sheet()));
	}

	@Test
	void ambiguousPercentageIsSettledByTheUser() throws IOException {
		SampleForm base = Cases.form(Cases.json(IDS.get(0)));
		SampleForm.Row row = new SampleForm.Row("产出指标", "数量指标", "完成率", null, "≥90%", null, "1", "10", "10", null);
		PlannedSheet sheet = new PlannedSheet("表");
		new SampleRenderer(sheet, SampleStyle.NATIONAL).draw(new SampleForm(base.title(), 2022, "元", "项目", "部门", "单位", "", "", base.funds(), List.of(row), "100", "100", null));
		Path file = write(List.of(sheet), "xlsx");
		FormPreview before = only(file);
		IndicatorScore open = before.dossier().getEvaluations().get(0).getIndicators().get(0);
		assertNull(open.getReported().getNumber());
		assertEquals(ValueState.DISPUTED, open.getActualState());
		Fault fault = before.faults().stream().filter(f -> f.rule().equals("quantity.percent.ambiguous")).findFirst().orElseThrow();
		FormPreview after = importer.preview(file, ImportChoices.none().with(fault.choices().get(0))).forms().get(0);
		IndicatorScore settled = after.dossier().getEvaluations().get(0).getIndicators().get(0);
		same("100", settled.getReported().getNumber());
		assertEquals(ValueState.REPORTED, settled.getActualState());
	}

	@Test
	void pointsOnASourceRowAreReported() throws IOException {
		SampleForm base = Cases.form(Cases.json(IDS.get(0)));
		List<SampleForm.Fund> funds = List.of(base.funds().get(0), new SampleForm.Fund("其中:当年财政拨款", "250000", "250000", "215457.6", "10", "—", "8.62"));
		PlannedSheet sheet = new PlannedSheet("表");
		new SampleRenderer(sheet, SampleStyle.NATIONAL).draw(new SampleForm(base.title(), 2022, "元", "项目", "部门", "单位", "目标", "完成", funds, base.rows(), "100", "98.62", null));
		FormPreview preview = only(write(List.of(sheet), "xlsx"));
		assertEquals(2, preview.faults().stream().filter(f -> f.rule().equals("import.fund.points.on.source")).count());
	}

	@Test
	void everyFilledCellHasAUse() throws IOException {
		for (SampleStyle style : SampleStyle.values()) {
			PlannedSheet sheet = new PlannedSheet("表");
			new SampleRenderer(sheet, style).draw(Cases.form(Cases.json(IDS.get(1))));
			ImportPreview preview = importer.preview(write(List.of(sheet), "xlsx"));
			var form = preview.forms().get(0).form();
			for (int row = 0; row <= preview.book().sheets().get(0).lastRow(); row++) {
				for (FormCell cell : preview.book().sheets().get(0).row(row)) {
					CellUse use = form.uses().get(cell.address());
					assertNotNull(use, style + " " + cell);
					assertFalse(use.role() == CellUse.Role.UNKNOWN, style + " " + cell);
				}
			}
		}
	}

	private FormPreview only(Path file) {
		ImportPreview preview = importer.preview(file);
		assertTrue(preview.failure().isEmpty(), () -> String.valueOf(preview.refused()));
		assertEquals(1, preview.forms().size());
		return preview.forms().get(0);
	}

	private Path write(List<PlannedSheet> sheets, String format) throws IOException {
		FormWriter writer = format.equals("xlsx") ? new XlsxWriter() : new XlsWriter();
		Path file = folder.resolve("form." + format);
		writer.write(sheets, file);
		return file;
	}

	private static void same(String expected, BigDecimal actual) {
		if (expected == null) {
			assertNull(actual);
		} else {
			assertEquals(0, new BigDecimal(expected).compareTo(actual), expected + " ≠ " + actual);
		}
	}
}
