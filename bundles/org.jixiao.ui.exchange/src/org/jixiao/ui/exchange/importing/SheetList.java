package org.jixiao.ui.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Texts;

/** The sheets of the files that were read, with what was found on each. */
final class SheetList {

    /** One sheet of one file, with the forms found on it; a refused file has one line without a sheet. */
    record Line(FiledForm file, FormSheet sheet, List<FormPreview> forms) {
    }

    private final Texts texts;
    private final TableViewer list;
    private final Consumer<Line> selected;
    private Line shown;
    private boolean filling;

    SheetList(Composite parent, Texts texts, Palette palette, Consumer<Line> selected) {
        this.texts = texts;
        this.selected = selected;
        list = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
        list.getTable().setHeaderVisible(true);
        list.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(list, Line.class).tips()
                .ink(line -> line.file().isRefused() || line.forms().isEmpty() ? palette.get(Palette.Tone.ERROR) : null)
                .add(texts.get("import.preview.file"), 150, l -> l.file().file().getFileName().toString())
                .add(texts.get("import.preview.state"), 95, this::state)
                .add(texts.get("import.preview.sheet"), 70, l -> l.sheet() == null ? "–" : l.sheet().name());
        list.addSelectionChangedListener(e -> {
            if (filling) {
                return;
            }
            shown = (Line) e.getStructuredSelection().getFirstElement();
            selected.accept(shown);
        });
    }

    private String state(Line line) {
        if (line.file().isRefused()) {
            return texts.get("import.preview.refused");
        }
        if (line.forms().isEmpty()) {
            return texts.get("import.preview.noForm");
        }
        long open = line.forms().stream().mapToLong(FormPreview::toConfirm).sum();
        boolean errors = line.forms().stream().anyMatch(FormPreview::refused);
        return errors ? texts.get("import.preview.errors")
                : open > 0 ? texts.get("import.preview.toConfirm", open) : texts.get("import.preview.good");
    }

    /** Shows what was read; the sheet that was looked at stays selected. */
    void show(List<FiledForm> files) {
        List<Line> lines = new ArrayList<>();
        files.stream().filter(FiledForm::isRead).forEach(file -> lines.addAll(lines(file)));
        Line before = shown;
        // New lines take the selection away for a moment; whoever listens is told of the line that is shown in the end.
        filling = true;
        list.setInput(lines);
        filling = false;
        Line again = before == null ? null : lines.stream().filter(l -> l.file() == before.file() && (l.sheet() == null
                || before.sheet() != null && l.sheet().name().equals(before.sheet().name()))).findFirst().orElse(null);
        if (again == null && !lines.isEmpty()) {
            again = lines.getFirst();
        }
        if (again == null) {
            shown = null;
            selected.accept(null);
        } else {
            list.setSelection(new StructuredSelection(again), true);
        }
    }

    private static List<Line> lines(FiledForm file) {
        ImportPreview preview = file.preview();
        if (preview.book() == null) {
            return List.of(new Line(file, null, List.of()));
        }
        List<Line> lines = new ArrayList<>();
        for (FormSheet one : preview.book().sheets()) {
            List<FormPreview> forms = preview.forms().stream().filter(f -> f.form().sheet().equals(one.name())).toList();
            // Where nothing was found at all, each sheet may be the one whose columns the user knows.
            if (!forms.isEmpty() || preview.forms().isEmpty() && one.size() > 0) {
                lines.add(new Line(file, one, forms));
            }
        }
        return lines.isEmpty() ? List.of(new Line(file, null, List.of())) : lines;
    }

    void setFocus() {
        list.getControl().setFocus();
    }
}
