package org.jixiao.ui.common.grid;

/**
 * A selected rectangle, in shown positions.
 *
 * @param firstRow first shown row
 * @param lastRow last shown row
 * @param firstColumn position of the first column among the shown ones
 * @param lastColumn position of the last one
 */
record GridBlock(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    int height() {
        return lastRow - firstRow + 1;
    }

    int width() {
        return lastColumn - firstColumn + 1;
    }
}
