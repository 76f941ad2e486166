package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.jixiao.ui.common.grid.GridRows;
import org.jixiao.ui.common.grid.RowLines;
import org.junit.jupiter.api.Test;

/** How high rows become: words of several lines, and cells that look like one over several rows. */
class RowLinesTest {

    /** Four characters in a line of the first column, eight in one of the others. */
    private static int[] lines(String[]... cells) {
        return RowLines.of(new GridRows(new ListSource(cells)), (column, text) -> {
            int width = column == 0 ? 4 : 8;
            return Math.max(1, (text.length() + width - 1) / width);
        });
    }

    @Test
    void aMergedCellOfOneRowIsNotCutOff() {
        assertArrayEquals(new int[] {1, 3}, lines(new String[] {"数量指标", "里程", "1", ""}, new String[] {"服务对象满意度指标", "满意度", "1", ""}));
    }

    @Test
    void aMergedCellOverRowsTakesTheRoomTheyHave() {
        String level = "服务对象满意度指标";
        assertArrayEquals(new int[] {2, 1}, lines(new String[] {level, "沿线群众和司机的满意度", "1", ""}, new String[] {level, "满意度", "1", ""}));
        assertArrayEquals(new int[] {1, 2}, lines(new String[] {level, "满意", "1", ""}, new String[] {level, "满意度", "1", ""}), "what is missing goes to the last");
        assertArrayEquals(new int[] {1, 1, 1}, lines(new String[] {level, "甲", "1", ""}, new String[] {level, "乙", "1", ""}, new String[] {level, "丙", "1", ""}));
    }

    @Test
    void numbersDoNotMakeRowsHigher() {
        assertArrayEquals(new int[] {1}, lines(new String[] {"指标", "里程", "1234567890123", ""}));
    }
}
