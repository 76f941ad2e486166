package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jixiao.report.template.ReportKind;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.exchange.ExchangeTexts;

/** The templates of documents: which one counts, what is wrong with it, what it may name; a copy of one's own is opened to be edited. */
public final class TemplatesPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Id of the page. */
    public static final String ID = "org.jixiao.ui.exchange.templates";

    private static final int ROWS = 9;

    private final Texts texts = ExchangeTexts.get();
    private final Map<TemplateFile, List<String>> faults = new HashMap<>();
    private final BackgroundWork<Map<TemplateFile, List<String>>> checking = new BackgroundWork<>(texts.get("templates.checking"), 0, true,
            monitor -> checked(), this::show);
    private final Set<TemplateFile> counting = new HashSet<>();
    private JixiaoServices services;
    private TableViewer table;
    private Text details;
    private Button edit;
    private Button reset;
    private Button folder;

    @Override
    public void init(IWorkbench workbench) {
        services = workbench.getService(JixiaoServices.class);
        noDefaultAndApplyButton();
        setDescription(texts.get("templates.description"));
    }

    private ReportTemplates templates() {
        return services.reports().templates();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        area.setLayout(layout);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLayoutData(filling(1, table.getTable().getItemHeight() * ROWS));
        table.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(table, TemplateFile.class).add(texts.get("templates.column.kind"), 190, this::kind).add(texts.get("templates.column.name"), 180, TemplateFile::name)
                .add(texts.get("templates.column.origin"), 110, t -> t.origin().label(Locale.getDefault()))
                .add(texts.get("templates.column.state"), 110, this::state);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new GridLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        edit = button(buttons, "templates.edit", this::edit);
        reset = button(buttons, "templates.reset", this::reset);
        button(buttons, "templates.check", this::fill);
        folder = button(buttons, "templates.folder", this::openFolder);
        details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        details.setLayoutData(filling(2, details.getLineHeight() * ROWS));
        table.addSelectionChangedListener(e -> showSelected());
        table.addOpenListener(e -> edit());
        area.addDisposeListener(e -> checking.cancel());
        fill();
        return area;
    }

    private static GridData filling(int columns, int height) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, columns, 1);
        data.heightHint = height;
        return data;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private String kind(TemplateFile template) {
        return templates().kind(template.kind()).map(k -> k.label(Locale.getDefault())).orElse(template.kind());
    }

    private String state(TemplateFile template) {
        List<String> found = faults.get(template);
        if (found != null && !found.isEmpty()) {
            return texts.get("templates.faults", found.size());
        }
        return counting.contains(template) ? texts.get("templates.counts") : "";
    }

    /** The templates in the language of the window, and those of the agency in any. */
    private List<TemplateFile> shown() {
        return templates().list().stream().filter(t -> t.origin() == TemplateFile.Origin.FOLDER || t.speaks(Locale.getDefault())).toList();
    }

    private void fill() {
        List<TemplateFile> all = shown();
        counting.clear();
        all.stream().filter(t -> t.speaks(Locale.getDefault()))
                .filter(t -> counting.stream().noneMatch(c -> c.kind().equals(t.kind()) && c.extension().equals(t.extension()))).forEach(counting::add);
        Optional<TemplateFile> before = chosen();
        table.setInput(all);
        if (!all.isEmpty()) {
            table.getTable().setSelection(Math.max(0, before.map(all::indexOf).orElse(0)));
        }
        showSelected();
        checking.request();
    }

    private Map<TemplateFile, List<String>> checked() {
        Map<TemplateFile, List<String>> found = new HashMap<>();
        shown().forEach(t -> found.put(t, templates().check(t, Locale.getDefault())));
        return found;
    }

    private void show(Map<TemplateFile, List<String>> found) {
        if (!table.getControl().isDisposed()) {
            faults.clear();
            faults.putAll(found);
            table.refresh();
            showSelected();
        }
    }

    private Optional<TemplateFile> chosen() {
        return Optional.ofNullable((TemplateFile) table.getStructuredSelection().getFirstElement());
    }

    private void showSelected() {
        Optional<TemplateFile> template = chosen();
        Enablement.set(edit, template.isPresent() && services.folders().own().isPresent());
        Enablement.set(folder, services.folders().own().isPresent());
        edit.setText(texts.get(own(template).isPresent() ? "templates.open" : "templates.edit"));
        Enablement.set(reset, own(template).isPresent());
        details.setText(template.map(this::words).orElse(""));
    }

    /** What is wrong, then what a template of this kind may name. */
    private String words(TemplateFile template) {
        List<String> lines = new ArrayList<>(faults.getOrDefault(template, List.of()));
        template.path().ifPresent(file -> lines.add(file.toString()));
        templates().unused().forEach(file -> lines.add(texts.get("templates.unused", file)));
        lines.add(texts.get("templates.names"));
        templates().kind(template.kind()).ifPresent(kind -> lines.addAll(names(kind)));
        return String.join(Text.DELIMITER, lines);
    }

    private static List<String> names(ReportKind kind) {
        return kind.names().all().keySet().stream().map(name -> "${" + name + "}  " + kind.meaning(name, Locale.getDefault())).toList();
    }

    /** Opens a template of one's own; of any other first a copy is made. */
    private void edit() {
        chosen().ifPresent(template -> {
            try {
                Path file = template.path().isPresent() ? template.path().get() : copy(template);
                fill();
                choose(file);
                if (!Program.launch(file.toString())) {
                    Dialogs.onScreen().inform(getShell(), texts.get("templates.edit.title"), texts.get("templates.noProgram", file));
                }
            } catch (IOException e) {
                Dialogs.onScreen().error(getShell(), texts.get("templates.edit.title"), String.valueOf(e.getMessage()));
            }
        });
    }

    private static Optional<Path> own(Optional<TemplateFile> template) {
        return template.flatMap(TemplateFile::path);
    }

    /** Goes on with a copy that was just made, not with what it was made of. */
    private void choose(Path file) {
        shown().stream().filter(t -> t.path().filter(file::equals).isPresent()).findFirst()
                .ifPresent(t -> table.setSelection(new StructuredSelection(t), true));
    }

    /** Takes a template of one's own away, so that the one that comes with the product counts again. */
    private void reset() {
        own(chosen()).ifPresent(file -> {
            String title = texts.get("templates.reset.title");
            if (Dialogs.onScreen().ask(getShell(), title, texts.get("templates.reset.message", file), texts.get("templates.reset.yes"),
                    texts.get("templates.reset.no")) != 0) {
                return;
            }
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                Dialogs.onScreen().error(getShell(), title, String.valueOf(e.getMessage()));
            }
            fill();
        });
    }

    private Path copy(TemplateFile template) throws IOException {
        Path own = ownFolder();
        Path file = own.resolve(template.name());
        return Files.exists(file) ? file : templates().export(template, own);
    }

    private Path ownFolder() {
        return services.folders().own().orElseThrow().resolve(ReportTemplates.FOLDER);
    }

    private void openFolder() {
        try {
            Files.createDirectories(ownFolder());
            Program.launch(ownFolder().toString());
        } catch (IOException e) {
            Dialogs.onScreen().error(getShell(), texts.get("templates.folder.title"), String.valueOf(e.getMessage()));
        }
    }
}
