package org.jixiao.ui.exchange.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.clipboard.ClipboardText;

/** What the dry run found in one file: where, what, what to do, and buttons for the ways to settle it. */
final class FaultsView {

    private final Texts texts;
    private final Locale locale;
    private final Composite area;
    private final TableViewer table;
    private final Composite choices;
    private final Consumer<FixChoice> decide;
    private final Consumer<CellAddress> mapColumn;

    FaultsView(Composite parent, Texts texts, Palette palette, Consumer<Fault> selected, Consumer<FixChoice> decide,
            Consumer<CellAddress> mapColumn) {
        this.texts = texts;
        this.locale = Locale.getDefault();
        this.decide = decide;
        this.mapColumn = mapColumn;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(table, Fault.class).tips(f -> f.text(locale))
                .ink(f -> f.severity() == Severity.INFO ? null
                        : palette.get(f.severity() == Severity.ERROR ? Palette.Tone.ERROR : Palette.Tone.WARNING))
                .add(texts.get("import.faults.place"), 110, Fault::place)
                .add(texts.get("import.faults.what"), 460, f -> f.what().text(locale))
                .add(texts.get("import.faults.do"), 420, f -> f.suggestion().text(locale));
        choices = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        choices.setLayout(row);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        table.addSelectionChangedListener(e -> {
            Fault fault = (Fault) e.getStructuredSelection().getFirstElement();
            offer(fault);
            if (fault != null) {
                selected.accept(fault);
            }
        });
        table.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
                copy();
            }
        });
        offer(null);
    }

    Control control() {
        return area;
    }

    void show(List<Fault> faults) {
        List<Fault> worstFirst = faults.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
        table.setInput(worstFirst);
        offer(null);
    }

    /** Selects the first fault of a cell, if there is one. */
    void select(Function<Fault, Boolean> wanted) {
        List<?> faults = (List<?>) table.getInput();
        if (faults != null) {
            faults.stream().map(Fault.class::cast).filter(wanted::apply).findFirst()
                    .ifPresent(f -> table.setSelection(new StructuredSelection(f), true));
        }
    }

    private void offer(Fault fault) {
        for (Control child : choices.getChildren()) {
            child.dispose();
        }
        List<FixChoice> ways = fault == null ? List.of() : fault.choices();
        Label label = new Label(choices, SWT.NONE);
        label.setText(texts.get(fault == null ? "import.faults.select" : ways.isEmpty() ? "import.faults.leave" : "import.faults.settle"));
        if (ways.stream().anyMatch(FixChoice.MapColumn.class::isInstance)) {
            // Two dozen fields are chosen from a list, not from buttons.
            button(texts.get("import.preview.mapColumn").replace("&", ""), () -> mapColumn.accept(fault.cell()));
        }
        ways.stream().filter(way -> !(way instanceof FixChoice.MapColumn)).forEach(way -> button(way.label().text(locale), () -> decide.accept(way)));
        area.layout(true, true);
    }

    private void button(String words, Runnable action) {
        Button button = new Button(choices, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        for (Object fault : ((IStructuredSelection) table.getSelection()).toList()) {
            text.append(((Fault) fault).text(locale)).append(System.lineSeparator());
        }
        ClipboardText.put(area.getDisplay(), text.toString());
    }
}
