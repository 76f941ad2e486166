package org.jixiao.ui.packs;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Palette;

/** The table of packs: name, version, what they bring, where from, signature, state. */
final class PackTable {

    private final PackTexts texts;
    private final TableViewer viewer;

    PackTable(Composite parent, PackTexts texts, Runnable selected) {
        this.texts = texts;
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Palette palette = new Palette(viewer.getTable(), viewer::refresh);
        Columns.of(viewer, PackRow.class).ink(row -> switch (row.state()) {
            case SHIPPED, ACTIVE -> null;
            case AFTER_RESTART, LEAVING, KEPT -> palette.get(Palette.Tone.HINT);
        }).add(texts.get("column.name"), 165, PackRow::name).add(texts.get("column.version"), 150, PackRow::version)
                .add(texts.get("column.brings"), 330, r -> texts.brings(r.schemes().size(), r.libraries().size(), r.methods().size()))
                .add(texts.get("column.from"), 180, this::from)
                .add(texts.get("column.signature"), 100, r -> r.installed().map(p -> texts.signature(p.signers())).orElse(""))
                .add(texts.get("column.state"), 130, r -> texts.get("state." + r.state()));
        viewer.addSelectionChangedListener(e -> selected.run());
    }

    /** Where a pack came from: the product, the folder or zip of the user, or somebody who changed the installation. */
    String from(PackRow row) {
        return row.installed().map(p -> p.source().isEmpty() ? texts.get(p.kept() ? "from.area" : "from.installation") : p.source())
                .orElse(texts.get("from.product"));
    }

    Table control() {
        return viewer.getTable();
    }

    /** Shows the rows; the pack that was selected stays so. */
    void show(List<PackRow> rows) {
        Optional<String> before = selected().map(PackRow::id);
        viewer.setInput(rows);
        rows.stream().filter(r -> before.filter(r.id()::equals).isPresent()).findFirst()
                .or(() -> rows.stream().findFirst()).ifPresent(r -> viewer.setSelection(new StructuredSelection(r), true));
    }

    Optional<PackRow> selected() {
        return Optional.ofNullable((PackRow) viewer.getStructuredSelection().getFirstElement());
    }
}
