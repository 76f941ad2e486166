package org.jixiao.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.text.CsvReader;
import org.jixiao.model.dossier.FundRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The points of the execution rate where only the label of the block names them. */
class LabelledPointsTest {

	@TempDir
	Path folder;

	private FundRow total(String label) throws IOException {
		Path file = folder.resolve("form.csv");
		Files.writeString(file, """
				2023年度预算项目支出绩效自评表,,,,,,,,
				单位名称:某局,,,,,,金额单位:万元,,
				项目名称,草原修复,,,项目编码,620,,,
				%s,,全年预算数,,全年执行数,,执行率,得分,备注
				,年度资金总额:,1200,,1012.5,,84.38%%,8.44,
				绩效指标,一级指标,二级指标,三级指标,预期指标值,实际完成指标值,分值,得分,说明
				,产出指标(50分),数量指标,修复面积,≥10万亩,9.6万亩,50,48,
				,效益指标(40分),生态效益指标,盖度提升,≥0.5,0.6,40,40,
				总分,,,,,,100,96.44,
				""".formatted(label));
		FormImporter importer = new FormImporter(new FormFiles(List.of(new CsvReader()), OpenLimits.standard()), MappingLibrary.shipped(),
				Clock.systemUTC());
		return importer.preview(file).forms().getFirst().dossier().getEvaluations().getFirst().getFundRows().getFirst();
	}

	@Test
	void theLabelGivesThePointsWithItsCell() throws IOException {
		FundRow total = total("项目预算执行情况(10分)");
		assertEquals(new BigDecimal("10"), total.getPoints());
		assertEquals("A4", total.getProvenance().stream().filter(p -> "points".equals(p.getFeature())).findFirst().orElseThrow().getCell());
	}

	@Test
	void withoutPointsInTheLabelNoneAreMadeUp() throws IOException {
		assertNull(total("项目预算执行情况").getPoints());
	}
}
