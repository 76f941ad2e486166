package org.jixiao.ui.common;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * Gives the columns of a tree behind the first the width of their words, and the first one what is left, so that nothing is cut off that
 * has room. As soon as the user sets a width, all stay as the user has them.
 */
public final class ColumnFit {

    private final Tree tree;
    private final int least;
    private final int most;
    private int[] fitted;

    /**
     * @param tree a tree whose columns are there
     * @param least least width of the first column
     * @param most greatest width of each other
     */
    public ColumnFit(Tree tree, int least, int most) {
        this.tree = tree;
        this.least = least;
        this.most = most;
        tree.addListener(SWT.Resize, e -> fit());
    }

    /** Fits the columns to what is shown now. */
    public void fit() {
        int width = tree.getClientArea().width;
        TreeColumn[] columns = tree.getColumns();
        if (width <= 0 || fitted != null && isOther(columns)) {
            return;
        }
        int rest = width;
        for (TreeColumn column : Arrays.copyOfRange(columns, 1, columns.length)) {
            column.pack();
            column.setWidth(Math.min(most, column.getWidth()));
            rest -= column.getWidth();
        }
        columns[0].setWidth(Math.max(least, rest));
        fitted = Arrays.stream(columns).mapToInt(TreeColumn::getWidth).toArray();
    }

    /** Whether the user has set a width; that of the last column is the platform's, which lets it fill the tree. */
    private boolean isOther(TreeColumn[] columns) {
        return IntStream.range(0, columns.length - 1).anyMatch(i -> Math.abs(columns[i].getWidth() - fitted[i]) > 1);
    }
}
