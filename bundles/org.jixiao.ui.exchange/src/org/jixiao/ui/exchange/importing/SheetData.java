package org.jixiao.ui.exchange.importing;

import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormSheet;

/** Cells of a sheet with its merged regions. */
record SheetData(FormSheet sheet) implements ISpanningDataProvider {

    @Override
    public DataCell getCellByPosition(int column, int row) {
        CellRange at = sheet.area(row, column);
        return new DataCell(at.first().column(), at.first().row(), at.width(), at.height());
    }

    @Override
    public Object getDataValue(int column, int row) {
        return sheet.seen(row, column).text();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new IllegalStateException("the sheet of a file is shown, not edited");
    }

    @Override
    public int getColumnCount() {
        return Math.max(1, sheet.lastColumn() + 1);
    }

    @Override
    public int getRowCount() {
        return Math.max(1, sheet.lastRow() + 1);
    }
}
