package org.jixiao.ui.exchange.importing;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.KeptMapping;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.exchange.ExchangeTexts;

/** The layouts of which columns were mapped by hand: what is kept of each; to be renamed and deleted. */
public final class KeptMappingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page. */
    public static final String ID = "org.jixiao.ui.exchange.keptMappings";

    private static final int ROWS = 6;

    private final Texts texts = ExchangeTexts.get();
    private JixiaoServices services;
    private TableViewer table;
    private Text details;
    private Button rename;
    private Button delete;

    @Override
    public void init(IWorkbench workbench) {
        services = workbench.getService(JixiaoServices.class);
        noDefaultAndApplyButton();
        setDescription(texts.get("kept.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.heightHint = table.getTable().getItemHeight() * ROWS;
        table.getTable().setLayoutData(size);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(table, KeptMapping.class).add(texts.get("kept.column.name"), 230, KeptMapping::name)
                .add(texts.get("kept.column.layout"), 230, this::layout)
                .add(texts.get("kept.column.count"), 70, kept -> Integer.toString(kept.columns().size()));
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new GridLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        rename = button(buttons, "kept.rename", this::rename);
        delete = button(buttons, "kept.delete", this::delete);
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get("kept.columns"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 2, 1));
        details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        below.heightHint = details.getLineHeight() * ROWS;
        details.setLayoutData(below);
        table.addSelectionChangedListener(e -> showSelected());
        table.addOpenListener(e -> rename());
        fill();
        return area;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private String layout(KeptMapping kept) {
        return services.mappings().find(kept.base()).map((FormMapping m) -> m.name(Locale.getDefault())).orElse(kept.base());
    }

    private void fill() {
        List<KeptMapping> kept = services.keptMappings();
        Optional<KeptMapping> before = chosen();
        table.setInput(kept);
        int again = before.map(b -> kept.stream().map(KeptMapping::file).toList().indexOf(b.file())).orElse(-1);
        if (!kept.isEmpty()) {
            table.getTable().setSelection(Math.max(0, again));
        }
        showSelected();
    }

    private Optional<KeptMapping> chosen() {
        return Optional.ofNullable((KeptMapping) table.getStructuredSelection().getFirstElement());
    }

    private void showSelected() {
        Optional<KeptMapping> kept = chosen();
        Enablement.set(rename, kept.isPresent());
        Enablement.set(delete, kept.isPresent());
        details.setText(kept.map(this::words).orElse(texts.get("kept.empty")));
    }

    private String words(KeptMapping kept) {
        String columns = kept.columns().stream()
                .map(c -> texts.get("kept.pair", c.header(), Fields.name(c.field()).text(Locale.getDefault())))
                .collect(Collectors.joining(System.lineSeparator()));
        String title = kept.title().isEmpty() ? texts.get("kept.untitled") : texts.get("kept.title", kept.title());
        return title + System.lineSeparator() + (columns.isEmpty() ? texts.get("kept.kindOnly") : columns) + System.lineSeparator()
                + texts.get("kept.file", kept.file());
    }

    private void rename() {
        chosen().ifPresent(kept -> {
            InputDialog dialog = new InputDialog(getShell(), texts.get("kept.rename.title"), texts.get("kept.rename.message"), kept.name(),
                    name -> name.isBlank() ? texts.get("kept.rename.blank") : null);
            if (dialog.open() == Window.OK) {
                change(() -> services.renameMapping(kept, dialog.getValue().strip()));
            }
        });
    }

    private void delete() {
        chosen().ifPresent(kept -> {
            int answer = Dialogs.onScreen().ask(getShell(), texts.get("kept.delete.title"), texts.get("kept.delete.message", kept.name()),
                    texts.get("kept.delete.yes"), texts.get("kept.delete.no"));
            if (answer == 0) {
                change(() -> services.deleteMapping(kept));
            }
        });
    }

    private void change(Change change) {
        try {
            change.run();
            setErrorMessage(null);
        } catch (IOException e) {
            setErrorMessage(texts.get("kept.failed", String.valueOf(e.getMessage())));
        }
        fill();
    }

    /** What may fail because of the disk. */
    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }
}
