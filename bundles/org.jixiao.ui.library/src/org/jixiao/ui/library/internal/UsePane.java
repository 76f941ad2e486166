package org.jixiao.ui.library.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Texts;

/** Where the selected definition is used in the dossiers of the workspace; looked up on demand, beside the window. */
public final class UsePane {

    private final LibraryDocument document;
    private final Texts texts;
    private final IWorkbenchPage workbench;
    private final Composite root;
    private final Label words;
    private final TableViewer table;
    private final BackgroundWork<Uses> work;
    private volatile IndicatorLibrary asked;
    private Consumer<Uses> waiting = uses -> { };
    private Uses uses = Uses.NONE;
    private IndicatorDefinition definition;

    UsePane(Composite parent, LibraryDocument document, Texts texts, IWorkbenchPage workbench) {
        this.document = document;
        this.texts = texts;
        this.workbench = workbench;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 4).applyTo(root);
        Button look = new Button(root, SWT.PUSH);
        look.setText(texts.get("uses.look"));
        look.setToolTipText(texts.get("uses.look.help"));
        words = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        table = new TableViewer(root, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.getControl());
        Columns.of(table, Uses.Row.class).tips().add(texts.get("uses.dossier"), 260, Uses.Row::title)
                .numbers(texts.get("uses.year"), 70, row -> String.valueOf(row.year()))
                .add(texts.get("uses.part"), 100, row -> texts.get(row.objective() ? "uses.objective" : "uses.evaluation"))
                .add(texts.get("uses.name"), 200, Uses.Row::name).add(texts.get("uses.target"), 120, Uses.Row::target)
                .add(texts.get("uses.by"), 140, row -> texts.get(row.differs() ? "uses.renamed" : row.byId() ? "uses.id" : "uses.byName"));
        table.addDoubleClickListener(e -> open());
        work = new BackgroundWork<>(texts.get("job.uses"), 0, false, monitor -> Uses.find(document.services(), asked, monitor), this::found);
        look.addListener(SWT.Selection, e -> look(u -> { }));
        say();
    }

    /** Looks through the dossiers and then does something with what was found. */
    void look(Consumer<Uses> then) {
        waiting = then;
        asked = Uses.copy(document.library());
        work.request();
        words.setText(texts.get("uses.busy"));
    }

    private void found(Uses now) {
        if (!root.isDisposed()) {
            uses = now;
            say();
            Consumer<Uses> then = waiting;
            waiting = u -> { };
            then.accept(now);
        }
    }

    private void open() {
        if (table.getStructuredSelection().getFirstElement() instanceof Uses.Row row) {
            try {
                IDE.openEditorOnFileStore(workbench, EFS.getStore(row.file().toUri()));
            } catch (CoreException e) {
                document.dialogs().error(root.getShell(), texts.get("uses.title"), e.getMessage());
            }
        }
    }

    Control control() {
        return root;
    }

    /** Shows the uses of a definition; null for none. */
    void show(IndicatorDefinition shown) {
        if (shown != definition) {
            definition = shown;
            say();
        }
    }

    private void say() {
        List<Uses.Row> rows = definition == null ? List.of() : uses.rows(definition);
        table.setInput(rows);
        String text = !uses.isKnown() ? texts.get("uses.unknown") : definition == null ? texts.get("uses.none.chosen", uses.dossiers())
                : texts.get("uses.found", rows.size(), rows.stream().map(Uses.Row::file).distinct().count(), uses.dossiers());
        String faults = uses.faults().isEmpty() ? "" : "  " + texts.get("uses.faults", uses.faults().size());
        words.setText((text + faults).replace("&", "&&"));
        words.setToolTipText(String.join("\n", uses.faults()));
    }

    /** How many uses of the selected definition are shown, for tests. */
    public int count() {
        return table.getTable().getItemCount();
    }

    void close() {
        work.cancel();
    }
}
