package org.jixiao.ui.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.jixiao.exchange.library.ReadLibrary;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.Libraries;
import org.jixiao.stages.library.LibraryComparison;
import org.jixiao.stages.library.LibraryComparison.Difference;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** The library beside another version of it: a file, a workbook, the library of a pack, or the file as it was before. */
public final class ComparePane {

    private final LibraryDocument document;
    private final Texts texts;
    private final Composite root;
    private final Label words;
    private final TableViewer table;
    private final BackgroundWork<Outcome> work;
    private volatile Request request;

    /** Reads the other version; runs beside the window. */
    public interface Other {
        IndicatorLibrary read() throws IOException;
    }

    private record Request(String name, Other other, IndicatorLibrary here) {
    }

    private record Outcome(String name, List<Difference> found, String fault) {
    }

    /**
     * Makes the pane.
     *
     * @param open told which definition to show, by its id
     */
    ComparePane(Composite parent, LibraryDocument document, Texts texts, Consumer<String> open) {
        this.document = document;
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 4).applyTo(root);
        Button choose = new Button(root, SWT.PUSH);
        choose.setText(texts.get("compare.choose"));
        choose.addListener(SWT.Selection, e -> menu(choose));
        words = new Label(root, SWT.NONE);
        words.setText(texts.get("compare.none"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        table = new TableViewer(root, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.getControl());
        Columns.of(table, Difference.class).tips().add(texts.get("compare.change"), 70, d -> texts.get("compare." + d.kind()))
                .add(texts.get("compare.code"), 90, Difference::code).add(texts.get("compare.name"), 200, Difference::name)
                .add(texts.get("compare.field"), 180, Difference::field).add(texts.get("compare.before"), 220, Difference::before)
                .add(texts.get("compare.after"), 220, Difference::after);
        table.addOpenListener(e -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Difference difference) {
                open.accept(difference.definitionId());
            }
        });
        work = new BackgroundWork<>(texts.get("job.compare"), 0, false, monitor -> compare(request), this::show);
    }

    Control control() {
        return root;
    }

    private void menu(Control at) {
        MenuManager manager = new MenuManager();
        manager.add(action(texts.get("compare.file"), this::chooseFile));
        document.file().ifPresent(file -> manager.add(action(texts.get("compare.saved"), () -> compare(texts.get("compare.saved"),
                () -> document.services().libraries().load(file)))));
        MenuManager packs = new MenuManager(texts.get("compare.packs"));
        for (Libraries.Installed one : document.services().libraries().installed()) {
            String name = one.library().getName() + " " + one.library().getVersion();
            packs.add(action(name, () -> compare(name, one::library)));
        }
        if (!packs.isEmpty()) {
            manager.add(packs);
        }
        Menu menu = manager.createContextMenu(at);
        menu.setLocation(at.toDisplay(0, at.getSize().y));
        menu.setVisible(true);
    }

    private static Action action(String words, Runnable run) {
        return new Action(words.replace("@", "＠").replace("&", "&&")) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(root.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.indicators;*.xlsx;*.xls", "*.*"});
        String chosen = Places.open(dialog, ComparePane.class);
        if (chosen != null) {
            Path file = Path.of(chosen);
            compare(String.valueOf(file.getFileName()), () -> read(document.services().libraries(), file));
        }
    }

    /** The library of a file or a workbook; what of a workbook cannot be taken stops nothing here. */
    static IndicatorLibrary read(Libraries libraries, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".indicators")) {
            return libraries.load(file);
        }
        ReadLibrary read = libraries.read(file);
        if (read.library() == null) {
            throw new IOException(read.faults().getLast().text(Locale.getDefault()));
        }
        return read.library();
    }

    /** Compares the other version, as the older one, with the library as it is now. */
    public void compare(String name, Other other) {
        request = new Request(name, other, Uses.copy(document.library()));
        words.setText(texts.get("compare.busy", name).replace("&", "&&"));
        work.request();
    }

    private static Outcome compare(Request asked) {
        try {
            return new Outcome(asked.name, LibraryComparison.compare(asked.other.read(), asked.here), "");
        } catch (IOException e) {
            return new Outcome(asked.name, List.of(), String.valueOf(e.getMessage()));
        }
    }

    private void show(Outcome outcome) {
        if (!root.isDisposed()) {
            table.setInput(outcome.found);
            words.setText((outcome.fault.isEmpty() ? texts.get("compare.found", outcome.name, outcome.found.size()) : outcome.fault).replace("&", "&&"));
        }
    }

    /** The differences that are shown, for tests. */
    public int count() {
        return table.getTable().getItemCount();
    }

    void close() {
        work.cancel();
    }
}
