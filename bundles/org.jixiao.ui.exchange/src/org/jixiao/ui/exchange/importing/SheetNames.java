package org.jixiao.ui.exchange.importing;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.jixiao.exchange.cell.CellAddress;

/** The margins of a sheet: A, B, C … or 1, 2, 3 … */
record SheetNames(int count, boolean letters) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return letters ? CellAddress.columnName(column) : Integer.toString(row + 1);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new IllegalStateException("headers are not edited");
    }

    @Override
    public int getColumnCount() {
        return letters ? count : 1;
    }

    @Override
    public int getRowCount() {
        return letters ? 1 : count;
    }
}
