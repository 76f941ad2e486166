package org.jixiao.exchange.office.layouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the forms in a published workbook: an index, a list of projects; and rows that say that there is nothing to report. */
class PublishedWorkbookTest {

	private static final CellLook LOOK = new CellLook("宋体", 11, false, CellLook.Align.CENTRE, true, true, "");

	@TempDir
	Path folder;

	private ImportPreview read(PlannedSheet... sheets) throws IOException {
		Path file = folder.resolve("published.xlsx");
		new XlsxWriter().write(List.of(sheets), file);
		return LayoutsTest.IMPORTER.preview(file);
	}

	private static PlannedSheet sheet(String name, String... rows) {
		PlannedSheet sheet = new PlannedSheet(name);
		for (int r = 0; r < rows.length; r++) {
			String[] cells = rows[r].split("\\|", -1);
			for (int c = 0; c < cells.length; c++) {
				sheet.text(r, c, cells[c], LOOK);
			}
		}
		return sheet;
	}

	private static PlannedSheet form(String name, String... indicators) {
		String[] rows = new String[indicators.length + 4];
		rows[0] = "项目支出绩效自评表(2023年度)";
		rows[1] = "项目名称|法律援助|||实施单位|某区司法局||";
		rows[2] = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施";
		System.arraycopy(indicators, 0, rows, 3, indicators.length);
		rows[rows.length - 1] = "总分|||||100|100|";
		return sheet(name, rows);
	}

	@Test
	void anIndexSheetIsNoFormWithoutIndicators() throws IOException {
		ImportPreview preview = read(sheet("目录", "序号|表名", "1|项目支出绩效自评表(法律援助)", "2|部门整体支出绩效自评表"),
				form("表1", "产出指标|数量指标|办案数|300件|300件|100|100|"));
		assertEquals(1, preview.forms().size());
		assertTrue(preview.faults().stream().noneMatch(f -> f.severity() == Severity.ERROR));
	}

	@Test
	void aListOfProjectsIsToldAsSuch() throws IOException {
		ImportPreview preview = read(sheet("汇总", "2023年度项目绩效自评结果汇总表", "序号|项目名称|主管部门|全年预算数|全年执行数|执行率|自评得分",
				"1|校舍维修|市教育局|500|480|96%|96.5", "2|学生资助|市教育局|1200|1200|100%|98"), form("表1", "产出指标|数量指标|办案数|300件|300件|100|100|"));
		assertEquals(1, preview.forms().size());
		assertTrue(preview.faults().stream().anyMatch(f -> f.rule().equals("import.sheet.summary") && f.sheet().equals("汇总")));
	}

	@Test
	void aRowThatSaysNoneIsNoIndicator() throws IOException {
		ImportPreview preview = read(form("表1", "产出指标|数量指标|办案数|300件|300件|100|100|", "效益指标|经济效益指标|不适用|不适用|不适用|0|0|",
				"|生态效益指标|无|无|无|||"));
		assertEquals(List.of("办案数"), preview.forms().get(0).dossier().getEvaluations().get(0).getIndicators().stream().map(IndicatorScore::getName).toList());
	}

	@Test
	void anActualThatDoesNotApplyIsNeitherMissingNorText() throws IOException {
		ImportPreview preview = read(form("表1", "产出指标|数量指标|办案数|300件|300件|90|90|", "效益指标|经济效益指标|节约成本|≥5%|不涉及|10||"));
		assertEquals(ValueState.NOT_APPLICABLE, preview.forms().get(0).dossier().getEvaluations().get(0).getIndicators().get(1).getActualState());
	}
}
