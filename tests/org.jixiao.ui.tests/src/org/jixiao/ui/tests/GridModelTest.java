package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jixiao.ui.common.grid.CellFilter;
import org.jixiao.ui.common.grid.GridRows;
import org.jixiao.ui.common.grid.PastePlan;
import org.jixiao.ui.common.grid.PastePlan.Reason;
import org.jixiao.ui.common.grid.TextMeasure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridModelTest {

    private static final int[] ALL = {0, 1, 2, 3};

    private ListSource source;
    private GridRows rows;

    @BeforeEach
    void fill() {
        source = new ListSource(row("产出", "里程", "30"), row("产出", "优良路率", "4"), row("效益", "里程", ""), row("产出", "安全", "100"));
        rows = new GridRows(source);
    }

    private static String[] row(String level, String name, String number) {
        return new String[] {level, name, number, "0"};
    }

    private List<Integer> order() {
        return IntStream.range(0, rows.count()).mapToObj(rows::sourceRow).toList();
    }

    @Test
    void numbersAreSortedByValueAndEmptyCellsComeLast() {
        rows.sort(2, false);
        assertEquals(List.of(1, 0, 3, 2), order());
        rows.sort(-1, false);
        assertEquals(List.of(0, 1, 2, 3), order());
    }

    @Test
    void filtersOfSeveralColumnsHoldTogether() {
        rows.filter(Map.of(0, "产出", 2, ">=30"));
        assertEquals(List.of(0, 3), order());
        assertEquals(-1, rows.shownRow(1));
        assertEquals(1, rows.shownRow(3));
    }

    @Test
    void runsOfEqualCellsEndWhereTheTextChanges() {
        assertTrue(rows.startsRun(0, 0));
        assertFalse(rows.startsRun(1, 0));
        assertTrue(rows.startsRun(2, 0));
        assertTrue(rows.startsRun(3, 0));
        assertEquals(1, rows.endOfRun(0, 0));
        assertEquals(0, rows.startOfRun(1, 0));
        assertEquals(2, rows.startOfRun(2, 0));
        assertTrue(rows.startsRun(1, 1), "columns without merged look have no runs");
    }

    @Test
    void theSourceIsToldWhatIsShown() {
        rows.filter(Map.of(2, ">0"));
        assertEquals(List.of(0, 1, 3), source.shown);
        rows.sort(2, true);
        assertEquals(List.of(3, 0, 1), source.shown);
    }

    @Test
    void filterWords() {
        assertTrue(CellFilter.parse("10..20").accepts("20%"));
        assertFalse(CellFilter.parse("10..20").accepts("20.01"));
        assertTrue(CellFilter.parse("<1,000").accepts("999.99"));
        assertTrue(CellFilter.parse("=").accepts(""));
        assertFalse(CellFilter.parse("=").accepts("0"));
        assertTrue(CellFilter.parse("!里程").accepts("安全"));
        assertFalse(CellFilter.parse(">5").accepts("完成"), "words are no numbers");
    }

    @Test
    void aPastedBlockIsOneEditAndSaysWhatItCannotTake() {
        PastePlan plan = PastePlan.paste(source, rows, ALL, 0, 1, 1, 1, List.of(List.of("a", "1", "9"), List.of("b", "x", "0")));
        assertEquals(3, plan.edit().cells().size());
        assertEquals(List.of(Reason.READ_ONLY, Reason.INVALID), plan.rejected().stream().map(PastePlan.Rejected::reason).toList());
        assertEquals("no number", plan.rejected().get(1).detail());
        assertEquals(1, plan.rejected().get(1).row());
    }

    @Test
    void oneCellFillsTheWholeSelection() {
        PastePlan plan = PastePlan.paste(source, rows, ALL, 0, 2, 4, 1, List.of(List.of("7")));
        assertEquals(4, plan.edit().cells().size());
        assertEquals(0, plan.edit().newRows());
    }

    @Test
    void aPasteBelowTheLastRowAppendsOnlyWhereRowsMayGrow() {
        PastePlan refused = PastePlan.paste(source, rows, ALL, 3, 1, 1, 1, List.of(List.of("a"), List.of("b")));
        assertEquals(List.of(Reason.OUTSIDE), refused.rejected().stream().map(PastePlan.Rejected::reason).toList());
        source.growing = true;
        PastePlan grown = PastePlan.paste(source, rows, ALL, 3, 1, 1, 1, List.of(List.of("a"), List.of("b"), List.of("c")));
        assertEquals(2, grown.edit().newRows());
        assertEquals(List.of(), grown.rejected());
        assertEquals(List.of(3, 4, 5), grown.edit().cells().stream().map(c -> c.row()).toList());
    }

    @Test
    void aPasteGoesToTheShownRows() {
        rows.filter(Map.of(0, "产出"));
        PastePlan plan = PastePlan.paste(source, rows, ALL, 1, 1, 1, 1, List.of(List.of("a"), List.of("b")));
        assertEquals(List.of(1, 3), plan.edit().cells().stream().map(c -> c.row()).toList());
    }

    @Test
    void fillDownTakesTheFirstRowOrTheOneAbove() {
        assertEquals(List.of("30", "30"), PastePlan.fillDown(source, rows, ALL, 0, 2, 2, 2).edit().cells().stream().map(c -> c.text()).toList());
        PastePlan single = PastePlan.fillDown(source, rows, ALL, 1, 1, 2, 2);
        assertEquals(List.of("30"), single.edit().cells().stream().map(c -> c.text()).toList());
        assertTrue(PastePlan.fillDown(source, rows, ALL, 0, 0, 2, 2).isEmpty(), "nothing lies above the first row");
    }

    @Test
    void chineseTextWrapsWithoutSpaces() {
        TextMeasure measure = new TextMeasure(14, 8);
        assertEquals(1, measure.lines("", 100));
        assertEquals(2, measure.lines("因汛期塌方未完成", 70));
        assertEquals(3, measure.lines("一\n二\n三", 70));
    }
}
