package org.jixiao.ui.exchange.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Texts;

/** The columns of the tables on a sheet: what stands over each, what is in it, and what it was taken for. Enter says something else. */
final class ColumnsView {

    private final Texts texts;
    private final TableViewer table;

    ColumnsView(Composite parent, Texts texts, Palette palette, Consumer<CellAddress> selected, Consumer<ColumnChoice> open) {
        this.texts = texts;
        table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("import.columns.letter", 50, palette, ColumnChoice::letter);
        column("import.columns.header", 190, palette, c -> c.head().header());
        column("import.columns.meaning", 230, palette, this::meaning);
        column("import.columns.holds", 420, palette, c -> String.join(texts.get("import.map.comma"), c.samples()));
        ColumnViewerToolTipSupport.enableFor(table);
        table.addSelectionChangedListener(e -> chosen().ifPresent(c -> selected.accept(c.head().cell())));
        table.addOpenListener(e -> chosen().ifPresent(open));
    }

    Control control() {
        return table.getControl();
    }

    /** Shows the columns; returns how many were not understood. */
    long show(List<ColumnChoice> columns) {
        table.setInput(columns);
        return columns.stream().filter(c -> c.head().isUnknown()).count();
    }

    private Optional<ColumnChoice> chosen() {
        return Optional.ofNullable((ColumnChoice) table.getStructuredSelection().getFirstElement());
    }

    private String meaning(ColumnChoice column) {
        if (column.head().isUnknown()) {
            return texts.get("import.columns.unknown");
        }
        String name = Fields.name(column.head().field()).text(Locale.getDefault());
        return column.byHand().isPresent() ? texts.get("import.columns.byHand", name) : name;
    }

    private void column(String key, int width, Palette palette, Function<ColumnChoice, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ColumnChoice) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((ColumnChoice) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((ColumnChoice) element).head().isUnknown() ? palette.get(Palette.Tone.WARNING) : null;
            }
        });
    }
}
