package org.jixiao.ui.common.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.jixiao.ui.common.clipboard.ClipboardText;
import org.jixiao.ui.common.clipboard.TsvCodec;

/** Copy, cut, paste, clear and fill of a grid; each changes the source by one edit. */
final class GridClipboard {

    private final GridSource source;
    private final GridRows rows;
    private final Control owner;
    private final Supplier<GridBlock> selected;
    private final Supplier<int[]> shownColumns;
    private final RejectedCells rejectedCells;

    /** Asks what to do about cells that cannot be taken. */
    @FunctionalInterface
    interface RejectedCells {
        /** Whether the rest is to be taken over. */
        boolean takeRest(PastePlan plan);
    }

    GridClipboard(GridSource source, GridRows rows, Control owner, Supplier<GridBlock> selected, Supplier<int[]> shownColumns,
            RejectedCells rejectedCells) {
        this.source = source;
        this.rows = rows;
        this.owner = owner;
        this.selected = selected;
        this.shownColumns = shownColumns;
        this.rejectedCells = rejectedCells;
    }

    /** The selected block as text for spreadsheets. */
    String copiedText() {
        GridBlock block = selected.get();
        if (block == null) {
            return "";
        }
        int[] columns = shownColumns.get();
        List<List<String>> texts = new ArrayList<>(block.height());
        for (int r = block.firstRow(); r <= block.lastRow(); r++) {
            int row = rows.sourceRow(r);
            List<String> line = new ArrayList<>(block.width());
            for (int c = block.firstColumn(); c <= block.lastColumn(); c++) {
                line.add(source.editText(row, columns[c]));
            }
            texts.add(line);
        }
        return TsvCodec.encode(texts);
    }

    void copy() {
        ClipboardText.put(owner.getDisplay(), copiedText());
    }

    void cut() {
        copy();
        clear(GridEdit.Kind.CUT);
    }

    void paste() {
        String words = ClipboardText.get(owner.getDisplay());
        if (words != null) {
            paste(words);
        }
    }

    void paste(String text) {
        GridBlock block = selected.get();
        if (block == null) {
            return;
        }
        apply(PastePlan.paste(source, rows, shownColumns.get(), block.firstRow(), block.firstColumn(), block.height(), block.width(),
                TsvCodec.decode(text)));
    }

    void clear(GridEdit.Kind kind) {
        GridBlock block = selected.get();
        if (block != null) {
            apply(PastePlan.clear(kind, source, rows, shownColumns.get(), block.firstRow(), block.lastRow(), block.firstColumn(),
                    block.lastColumn()));
        }
    }

    void fillDown() {
        GridBlock block = selected.get();
        if (block != null) {
            apply(PastePlan.fillDown(source, rows, shownColumns.get(), block.firstRow(), block.lastRow(), block.firstColumn(),
                    block.lastColumn()));
        }
    }

    private void apply(PastePlan plan) {
        if (!plan.rejected().isEmpty() && !rejectedCells.takeRest(plan)) {
            return;
        }
        if (!plan.isEmpty()) {
            source.apply(plan.edit());
        }
    }

}
