package org.jixiao.exchange.office.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jixiao.core.session.DetachedEdit;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.IndicatorOrigin;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.Verification;
import org.junit.jupiter.api.Test;

/** Tables as people keep them: what can be understood is, and everything else is named with its cell and what to do. */
class AppraisalDirtyTablesTest {

	private final SampleAppraisal sample = new SampleAppraisal();

	private static FormSheet sheet(String name, String... rows) {
		FormSheet.Builder sheet = new FormSheet.Builder(name);
		for (int r = 0; r < rows.length; r++) {
			String[] cells = rows[r].split("\\|", -1);
			for (int c = 0; c < cells.length; c++) {
				sheet.text(r, c, cells[c].strip());
			}
		}
		return sheet.build();
	}

	private AppraisalImport read(AppraisalImportOptions options, FormSheet... sheets) {
		return AppraisalImport.of(sample.appraisal, List.of(new FormBook("表.xlsx", "", Arrays.asList(sheets), List.of())), options, List.of());
	}

	private AppraisalImport read(FormSheet... sheets) {
		return read(AppraisalImportOptions.CAREFUL, sheets);
	}

	private static List<String> found(AppraisalImport read, Severity severity) {
		return read.faults().stream().filter(f -> f.fault().severity() == severity)
				.map(f -> f.fault().rule().replace("appraisal.", "") + '@' + (f.fault().cell() == null ? "" : f.fault().cell().a1())).toList();
	}

	private void take(AppraisalImport read) {
		assertEquals(List.of(), found(read, Severity.ERROR));
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
	}

	@Test
	void indicatorsOfADivisionsOwnTableAreUnderstood() {
		FormSheet.Builder sheet = new FormSheet.Builder("Sheet1");
		String[][] rows = {{"序号", "责任单位", "指标来源", "类别", "考评指标", "目标值", "单 位", "分值", "计分办法", "责任科室"},
				{"1", "港航中心", "省政府", "关键业绩", "港口吞吐量", "≥650", "", "７００", "完成比例法", "港航科"},
				{"2", "", "党群工作", "重要工作", "党建", "", "", "300", "直接扣分法", "党办|主任"}};
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				sheet.text(r + 1, c, rows[r][c]);
			}
		}
		sheet.text(0, 0, "2026年度考评指标");
		sheet.merge(CellRange.of(2, 1, 3, 1));
		sheet.add(FormCell.number(new CellAddress(2, 7), new BigDecimal("700"), "700", false));
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL.replacing(), sheet.build());
		take(read);
		List<AppraisalIndicator> indicators = sample.ports.getIndicators();
		assertEquals(2, indicators.size());
		assertEquals("p1", indicators.getFirst().getId(), "found by its name");
		assertEquals("P1", indicators.getFirst().getCode(), "what the table does not say stays");
		assertEquals("650", indicators.getFirst().getTarget().getNumber().toPlainString());
		assertEquals(IndicatorOrigin.PARTY_WORK, indicators.get(1).getOrigin());
		assertEquals("org.jixiao.scoring.methods.direct-deduction", indicators.get(1).getRule().getMethodId());
		assertEquals("主任", indicators.get(1).getResponsible().getRole());
	}

	@Test
	void pointsThatDoNotAddUpKeepTheUnitOut() {
		FormSheet sheet = sheet("指标设置表", "单位|指标来源|指标类别|指标名称|分值", "公路中心|市政府|关键业绩|新改建公路里程|500", "公路中心|市政府|关键业绩|安全生产|495",
				"港航中心|市政府|关键业绩|港口吞吐量|1000");
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL.replacing(), sheet);
		assertEquals(List.of("setup.points@D2"), found(read, Severity.ERROR));
		assertTrue(read.faults().getFirst().text(Locale.CHINESE).contains("合计 995,应为 1000,差 5"), read.faults()::toString);
		assertTrue(read.changes().stream().allMatch(c -> c.what().text(Locale.CHINESE).startsWith("港航中心")));
		sample.group.setScaleToFull(true);
		assertEquals(List.of("setup.scaled@D2"), found(read(AppraisalImportOptions.CAREFUL.replacing(), sheet), Severity.WARNING));
	}

	@Test
	void oneWrongIndicatorKeepsItsUnitOut() {
		AppraisalImport read = read(AppraisalImportOptions.CAREFUL.replacing(), sheet("指标设置表", "单位|指标来源|指标类别|指标名称|指标编码|分值|计分方法|考评组",
				"公路中心|市政府|关键业绩|甲|A|六百|完成比例法|", "公路中心|上级|关键业绩|乙|A|400|看情况|县区局", "航空中心|市政府|关键业绩|丙||1000||", "|市政府|关键业绩|丁||||"));
		assertEquals(List.of("number@F2", "setup.group@H3", "word@B3", "setup.method@G3", "row.twice@E3", "unit.unknown@A4", "unit.none@A5", "setup.refused@D2"),
				found(read, Severity.ERROR));
		assertTrue(read.isEmpty());
	}

	@Test
	void partsOfCompositeRulesAreReadAndChecked() {
		FormSheet indicators = sheet("指标设置表", "单位|指标来源|指标类别|指标名称|指标编码|分值|计分方法", "港航中心|市政府|关键业绩|港口吞吐量|P1|1000|综合计分法");
		take(read(AppraisalImportOptions.CAREFUL.replacing(), indicators, sheet("综合计分分项", "单位|指标编码|分项名称|分项分值|计分方法", "港航中心|P1|货运|600|完成比例法",
				"港航中心|P1|客运|400|累积计分法")));
		var rule = sample.ports.getIndicators().getFirst().getRule();
		assertEquals(List.of("货运", "客运"), rule.getItems().stream().map(i -> i.getName()).toList());
		String cargo = rule.getItems().getFirst().getId();
		take(read(AppraisalImportOptions.CAREFUL.replacing(), sheet("综合计分分项", "单位|指标编码|分项名称|分项分值|计分方法", "港航中心|P1|货运|1000|完成比例法")));
		assertEquals(1, sample.ports.getIndicators().getFirst().getRule().getItems().size());
		assertEquals(cargo, sample.ports.getIndicators().getFirst().getRule().getItems().getFirst().getId(), "the same part");
		AppraisalImport wrong = read(AppraisalImportOptions.CAREFUL.replacing(), sheet("综合计分分项", "单位|指标编码|分项名称|分项分值|计分方法|上级分项标识",
				"公路中心|R1|甲|600|完成比例法|", "港航中心|P9|甲|600|完成比例法|", "港航中心|P1|乙|1000|完成比例法|没有"));
		assertEquals(List.of("setup.itemWithoutRule@C2", "indicator.unknown@B3", "setup.parent@F4", "setup.refused@C2", "setup.refused@C4"),
				found(wrong, Severity.ERROR));
	}

	@Test
	void unitsComeWithTheirGroups() {
		take(read(sheet("参评单位表", "考评组|组别类型|指标总分|单位编码|单位名称|单位负责人", "局直属单位|||03|航空中心|李四", "县区局|县(区)局|400|X1|甲县局|"),
				sheet("指标设置表", "单位|指标来源|指标类别|指标名称|分值", "甲县局|市政府|关键业绩|里程|400")));
		assertEquals("航空中心", sample.group.getUnits().get(2).getName());
		assertEquals("里程", sample.appraisal.getGroups().get(1).getUnits().getFirst().getIndicators().getFirst().getName());
		AppraisalImport wrong = read(sheet("参评单位表", "考评组|组别类型|指标总分|单位编码|单位名称", "别的组|||09|某单位", "县区局|局直属单位||X2|乙县局", "县区局|||01|公路中心",
				"县区局||500|X3|丙县局", "县区局|||X4|丁县局", "县区局|||X4|丁县局"));
		assertEquals(List.of("units.group@A2", "units.kind@B3", "setup.group@A4", "units.points@C5", "row.twice@E7"), found(wrong, Severity.ERROR));
	}

	@Test
	void marksOutsideTheirRangeTwiceOrForNothingAreNamed() {
		AppraisalImport read = read(sheet("打分表", "单位|评价项目|评价人|评分", "公路中心|领导评价|王局|95.5", "公路中心|领导评价|李局|120", "公路中心|领导评价|王局|90", "公路中心|群众评议|王局|90",
				"公路中心|民意|王局|90", "港航中心|领导评价|王局|九十", "港航中心||王局|90", "港航中心|leaders|李局|"));
		assertEquals(List.of("refused@D3", "row.twice@B4", "refused@D5", "item.unknown@B6", "number@D7", "required@B8", "required@D9"),
				found(read, Severity.ERROR));
		assertEquals(1, read.changes().size());
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
		assertEquals(new BigDecimal("95.5"), sample.roads.getLeaderScores().getFirst().getScore());
		AppraisalImport other = read(sheet("打分表", "单位|评价项目|评价人|评分", "公路中心|领导评价|王局|80"));
		assertEquals(List.of("exists@D2"), found(other, Severity.ERROR));
		take(read(AppraisalImportOptions.CAREFUL.replacing(), sheet("打分表", "单位|评价项目|评价人|评分", "公路中心|领导评价|王局|80")));
		assertEquals(1, sample.roads.getLeaderScores().size());
		assertEquals(new BigDecimal("80"), sample.roads.getLeaderScores().getFirst().getScore());
	}

	@Test
	void anonymousMarksKeepNoName() {
		sample.group.getComprehensiveItems().getFirst().setAnonymous(true);
		AppraisalImport read = read(sheet("打分表", "单位|评价项目|评价人|评分", "公路中心|领导评价|王局|95", "公路中心|领导评价|王局|95"));
		assertEquals(List.of("mark.anonymous@C2", "mark.anonymous@C3"), found(read, Severity.WARNING));
		take(read);
		assertEquals(2, sample.roads.getLeaderScores().size());
		assertNull(sample.roads.getLeaderScores().getFirst().getLeader());
		assertEquals(2, read(sheet("打分表", "单位|评价项目|评分", "公路中心|领导评价|95", "公路中心|领导评价|95")).unchanged());
	}

	@Test
	void aBallotWithMoreVotesThanVotersIsNamed() {
		AppraisalImport read = read(sheet("群众评议票数表", "单位|评价项目|日期|发出票数|废票|评议等次|票数", "公路中心|群众评议|2026-12-01|100|3|满意|90", "公路中心|群众评议|2026-12-01|||不满意|8",
				"港航中心|群众评议|2026-12-01|100||满意|九十", "港航中心|群众评议|2026-12-02|100||很满意|9", "港航中心|群众评议|2026-12-03|100||满意|-1",
				"港航中心|领导评价|2026-12-04|100||满意|1", "港航中心|群众评议|2026-12-05|100||满意|1", "港航中心|群众评议|2026-12-05|90||满意|2"));
		assertEquals(List.of("ballot.tooMany@D2", "number@G4", "ballot.option@F5", "ballot.negative@G6", "ballot.item@B7", "ballot.option@F7",
				"ballot.differs@D9", "ballot.optionTwice@F9"), found(read, Severity.ERROR));
		assertTrue(read.isEmpty());
		assertTrue(read.faults().getFirst().text(Locale.CHINESE).startsWith("表.xlsx 群众评议票数表!D2 得票 98 加废票 3,超过发出票数 100。"));
		take(read(sheet("群众评议票数表", "单位|评价项目|日期|发出票数|废票|评议等次|票数", "公路中心|群众评议|2026-12-01|101|3|满意|90", "公路中心|群众评议|2026-12-01|||不满意|8")));
		Ballot ballot = sample.roads.getBallots().getFirst();
		assertEquals(List.of(90, 8), ballot.getCounts().stream().map(c -> c.getVotes()).toList());
		assertEquals(List.of("exists@B2"), found(read(sheet("群众评议票数表", "单位|评价项目|日期|评议等次|票数", "公路中心|群众评议|2026-12-01|满意|1")), Severity.ERROR));
	}

	@Test
	void visitsSayWhatWasFound() {
		AppraisalImport read = read(sheet("查访核验表", "单位|查访编号|日期|核验方式|核验人员|指标编码|填报值|核实值|虚瞒漏报情形|核验情况", "公路中心|1|2026-07-01|实地|王五|R1|350|320|虚报|少30公里",
				"公路中心|1||||R2||有隐患||", "港航中心|2|2026年7月2日|抽查|赵六|P1|100|很多||", "港航中心|3||抽查|赵六|P1|100|90||", "港航中心|4|2026-07-03|抽查|赵六|R1|100|90||",
				"港航中心|5|2026-07-04|抽查|赵六|P1|100|90|瞒报|"));
		assertEquals(List.of("filing.number@H4", "required@C5", "indicator.others@F6", "refused@C7"), found(read, Severity.ERROR));
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
		Verification visit = sample.roads.getVerifications().getFirst();
		assertEquals(LocalDate.of(2026, 7, 1), visit.getDate());
		assertEquals(2, visit.getEntries().size());
		assertEquals(Misreporting.FALSE_REPORT, visit.getEntries().getFirst().getMisreporting());
		assertEquals("320", visit.getEntries().getFirst().getVerified().getNumber().toPlainString());
		assertTrue(sample.ports.getVerifications().isEmpty());
	}

	@Test
	void adjustmentsNeedKindPointsAndReason() {
		AppraisalImport read = read(sheet("加减分表", "单位|类型|分值|事由|奖项|文号", "公路中心|加分|10|省级表彰|A|湘交1号", "公路中心|扣|5|通报批评||", "公路中心|减分|-5|通报批评||", "公路中心|加分||表彰||",
				"公路中心|加分|1|||", "公路中心|加分|10|省级表彰|A|湘交1号"));
		assertEquals(List.of("word@B3", "refused@D4", "required@C5", "required@D6", "row.twice@B7"), found(read, Severity.ERROR));
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
		assertEquals(AdjustmentKind.BONUS, sample.roads.getAdjustments().getFirst().getKind());
		assertEquals("A", sample.roads.getAdjustments().getFirst().getAwardKey());
	}

	@Test
	void theOtherTablesNameWhatIsWrong() {
		AppraisalImport read = read(sheet("上年结果", "单位|年度|等次|是否不达标|名次", "公路中心|2025|优胜|否|2", "公路中心|2024|达标|不清楚|3", "港航中心|去年|达标|否|1"),
				sheet("一票否决", "单位|否决事由|日期", "公路中心|重大事故|2026-05-01", "港航中心||2026-05-01"),
				sheet("日常跟踪", "单位|日期|指标|跟踪情况|是否需整改|整改期限", "公路中心|2026-05-01|新改建公路里程|进度慢|是|2026-06-01", "公路中心|2026-05-02|里程|进度慢|是|2026-06-01",
						"公路中心|5月|安全生产|进度慢|也许|"),
				sheet("申诉", "单位|申诉日期|申诉理由|处理结果", "公路中心|2027-01-25|少算一项|", "港航中心||不服|"), sheet("说明", "请按要求填写"), sheet("考评结果表", "单位|总分", "公路中心|1"));
		assertEquals(Set.of("required@B3", "truth@D3", "number@B4", "date@B4", "truth@E4", "indicator.unknown@C3", "refused@C3"),
				Set.copyOf(found(read, Severity.ERROR)));
		assertEquals(List.of("sheet.unknown@"), found(read, Severity.WARNING));
		assertEquals(List.of("sheet.written@"), found(read, Severity.INFO));
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
		assertEquals("优胜", sample.roads.getLastYear().getClassName());
		assertEquals("重大事故", sample.roads.getVetoes().getFirst().getReason());
		assertEquals("r1", sample.roads.getNotes().getFirst().getIndicatorId());
		assertEquals("少算一项", sample.roads.getAppeals().getFirst().getText());
	}

	@Test
	void onlyAppealsAreTakenWhenResultsAreNotified() {
		sample.appraisal.setNotifiedOn(LocalDate.of(2027, 1, 20));
		AppraisalImport read = read(sheet("申诉", "单位|申诉日期|申诉理由", "公路中心|2027-01-25|少算一项"), sheet("打分表", "单位|评价项目|评价人|评分", "公路中心|领导评价|王局|95.5"));
		assertEquals(List.of("frozen@"), found(read, Severity.ERROR));
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
		assertEquals(1, sample.roads.getAppeals().size());
		assertTrue(sample.roads.getLeaderScores().isEmpty());
	}

	@Test
	void aTableOfAllUnitsIsReadUnitByUnit() {
		AppraisalImport read = read(sheet("填报汇总表", "年度|2026|报告期|3月份", "单位|填报日期|指标编码|累计完成", "公路中心|2026-03-28|R1|350", "公路中心||R2|无事故", "港航中心|2026-04-02|P1|一百",
				"航空中心||P1|5", "港航中心||R1|3"));
		assertEquals(List.of("unit.unknown@A6", "filing.number@D5", "indicator.others@C7", "filing.refused@A5"), found(read, Severity.ERROR));
		assertTrue(DetachedEdit.run(domain -> read.command(domain, Locale.CHINESE)));
		assertEquals(2, sample.roads.getFilings().getFirst().getEntries().size());
		assertTrue(sample.ports.getFilings().isEmpty());
		AppraisalImport late = read(sheet("汇总", "填报期间:2026年3月", "单位|填报日期|指标编码|累计完成", "港航中心|2026-04-02|P1|100"));
		assertEquals(List.of("filing.late@B3"), found(late, Severity.WARNING));
		take(late);
	}

	@Test
	void aFileWithoutTablesIsNamed() {
		assertEquals(List.of("none@"), found(read(sheet("通知", "关于开展考评的通知")), Severity.ERROR));
	}
}
