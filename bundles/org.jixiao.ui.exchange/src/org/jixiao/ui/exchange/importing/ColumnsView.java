package org.jixiao.ui.exchange.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.ui.common.Columns;
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
        Columns.of(table, ColumnChoice.class).tips().ink(c -> c.head().isUnknown() ? palette.get(Palette.Tone.WARNING) : null)
                .add(texts.get("import.columns.letter"), 50, ColumnChoice::letter)
                .add(texts.get("import.columns.header"), 190, c -> c.head().header())
                .add(texts.get("import.columns.meaning"), 230, this::meaning)
                .add(texts.get("import.columns.holds"), 420, c -> String.join(texts.get("import.map.comma"), c.samples()));
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
}
