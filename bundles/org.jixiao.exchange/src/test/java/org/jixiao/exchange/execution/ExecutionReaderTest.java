package org.jixiao.exchange.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.model.base.AmountUnit;
import org.junit.jupiter.api.Test;

class ExecutionReaderTest {

	private final ExecutionReader reader = new ExecutionReader(new FormFiles(List.of(), OpenLimits.standard()));

	private static FormSheet.Builder rows(String... rows) {
		FormSheet.Builder sheet = new FormSheet.Builder("支付");
		for (int row = 0; row < rows.length; row++) {
			String[] cells = rows[row].split("\\|", -1);
			for (int column = 0; column < cells.length; column++) {
				sheet.text(row, column, cells[column]);
			}
		}
		return sheet;
	}

	private ExecutionTable read(FormSheet.Builder sheet, AmountUnit unit) {
		return reader.read(new FormBook("支付.xlsx", "hash", List.of(sheet.build()), List.of()), unit);
	}

	private static List<String> rules(ExecutionTable table) {
		return table.faults().stream().map(f -> f.rule()).toList();
	}

	@Test
	void headingsOfTwoRowsAreReadTogether() {
		FormSheet.Builder sheet = rows("2026年1—7月支付情况", "单位:万元", "项目|项目|资金|资金", "编码|名称|全年预算数|支出数", "P-1|甲|100|40.5", "P-2|乙|50|0");
		sheet.merge(CellRange.of(2, 0, 2, 1)).merge(CellRange.of(2, 2, 2, 3));
		ExecutionTable table = read(sheet, null);
		assertTrue(table.refused(), "a heading over two columns is no heading of a column; the lower row alone has no project");
		FormSheet.Builder tall = rows("单位:万元", "项目编码|项目名称|资金|", "||全年预算数|支出数", "P-1|甲|100|40.5");
		tall.merge(CellRange.of(1, 0, 2, 0)).merge(CellRange.of(1, 1, 2, 1)).merge(CellRange.of(1, 2, 1, 3));
		ExecutionTable read = read(tall, null);
		assertFalse(read.refused(), () -> read.faults().toString());
		assertEquals(new BigDecimal("40.5"), read.lines().getFirst().amounts().get(ExecutionColumn.EXECUTED).value());
		assertEquals("D4", read.lines().getFirst().amounts().get(ExecutionColumn.EXECUTED).cell().a1());
	}

	@Test
	void totalsAreNoProjectsAndTheLastOneIsCompared() {
		ExecutionTable table = read(rows("项目编码|执行数(元)", "P-1|10", "小计|10", "P-2|20", "合计|31"), null);
		assertEquals(2, table.lines().size());
		assertEquals(List.of("execution.total.differs"), rules(table));
		assertFalse(table.refused());
		assertEquals(List.of(), rules(read(rows("项目编码|执行数(元)", "P-1|10", "小计|10", "P-2|20", "合计|30"), null)));
	}

	@Test
	void theUnitStandsInTheHeadingAboveTheTableOrIsGiven() {
		assertEquals(AmountUnit.YUAN, unit(read(rows("项目编码|执行数(元)", "P-1|10"), AmountUnit.WAN_YUAN)));
		assertEquals(AmountUnit.WAN_YUAN, unit(read(rows("金额单位:万元", "项目编码|执行数", "P-1|10"), AmountUnit.YUAN)));
		assertEquals(AmountUnit.YI_YUAN, unit(read(rows("项目编码|执行数", "P-1|10"), AmountUnit.YI_YUAN)));
		assertEquals(AmountUnit.WAN_YUAN, unit(read(rows("项目编码|执行数(元)", "P-1|10万元"), null)));
		assertEquals(List.of("execution.unit.unknown"), rules(read(rows("项目编码|执行数", "P-1|10"), null)));
	}

	private static AmountUnit unit(ExecutionTable table) {
		return table.lines().getFirst().amounts().get(ExecutionColumn.EXECUTED).unit();
	}

	@Test
	void whatCannotBeRightRefusesTheFileAndNamesTheCell() {
		assertEquals(List.of("execution.unit.two"), rules(read(rows("项目编码|执行数(元)", "P-1|10", "P-1|10万元"), null)));
		assertEquals(List.of("execution.code.twoNames"), rules(read(rows("项目编码|项目名称|执行数(元)", "P-1|甲|10", "P-1|乙|20"), null)));
		ExecutionTable words = read(rows("项目编码|执行数(元)", "P-1|很多"), null);
		assertEquals("B2", words.faults().getFirst().cell().a1());
		assertTrue(words.refused());
		assertEquals(List.of("execution.row.nameless"), rules(read(rows("项目编码|执行数(元)", "|10", "P-2|5"), null)));
	}

	@Test
	void aSignForNoValueIsNoZero() {
		ExecutionTable table = read(rows("项目编码|执行数(元)", "P-1|—", "P-2|0"), null);
		assertFalse(table.refused());
		assertFalse(table.lines().get(0).amounts().containsKey(ExecutionColumn.EXECUTED));
		assertEquals(BigDecimal.ZERO, table.lines().get(1).amounts().get(ExecutionColumn.EXECUTED).value());
	}
}
