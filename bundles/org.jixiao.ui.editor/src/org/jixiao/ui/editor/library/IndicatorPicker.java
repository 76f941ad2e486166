package org.jixiao.ui.editor.library;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.services.Libraries;
import org.jixiao.stages.library.LibrarySearch;
import org.jixiao.stages.library.LibrarySearch.Hit;
import org.jixiao.stages.library.StandardWords;
import org.jixiao.stages.library.Validity;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Natures;

/** Lets a person find indicators in all libraries, by text or pinyin and by level, see what they mean, and choose some. */
public final class IndicatorPicker extends TitleAreaDialog {

    private static final long PAUSE = 150;
    private static final int WIDTH = 150;

    private final Texts texts = Texts.of(IndicatorPicker.class);
    private final Natures natures = new Natures();
    private final Libraries services;
    private final LocalDate day;
    private final BackgroundWork<OfferedLibraries> reading;
    private final BackgroundWork<List<Hit>> searching;
    private volatile OfferedLibraries offered = new OfferedLibraries(List.of(), List.of());
    private volatile String typed = "";
    private List<Hit> hits = List.of();
    private List<IndicatorDefinition> chosen = List.of();
    private Text search;
    private Combo level;
    private Combo library;
    private TableViewer table;
    private Text preview;

    /**
     * A dialog over a shell.
     *
     * @param day says which indicators and standards count
     */
    public IndicatorPicker(Shell shell, Libraries services, LocalDate day) {
        super(shell);
        this.services = services;
        this.day = day;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        reading = new BackgroundWork<>(texts.get("take.job.read"), 0, true, monitor -> OfferedLibraries.read(services), this::read);
        searching = new BackgroundWork<>(texts.get("take.job.search"), PAUSE, true,
                monitor -> LibrarySearch.find(offered.libraries(), typed).stream().filter(h -> Validity.inForce(h.definition(), day)).toList(),
                this::found);
    }

    /** Asks; empty when nothing is taken. */
    public Optional<List<IndicatorDefinition>> choose() {
        return open() == OK && !chosen.isEmpty() ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("take.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("take.title"));
        setMessage(texts.get("take.message", day));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(8, 6).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        search = new Text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.get("take.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, e -> {
            typed = search.getText();
            searching.request();
        });
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.getTable().setFocus();
            }
        });
        level = combo(form, "take.level.all");
        library = combo(form, "take.library.all");
        table = new TableViewer(form, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(16))
                .applyTo(table.getControl());
        columns();
        table.addSelectionChangedListener(e -> selected());
        table.addDoubleClickListener(e -> okPressed());
        preview = new Text(form, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, convertHeightInCharsToPixels(8)).applyTo(preview);
        preview.setText(texts.get("take.preview.none"));
        reading.request();
        return area;
    }

    private void columns() {
        Columns.of(table, Hit.class).tips().add(texts.get("take.code"), 100, h -> text(h.definition().getCode()))
                .add(texts.get("take.level1"), 110, h -> text(h.definition().getLevel1())).add(texts.get("take.level2"), 130, h -> text(h.definition().getLevel2()))
                .add(texts.get("take.name"), 280, h -> (h.definition().isCore() ? "★ " : "") + text(h.definition().getName()))
                .add(texts.get("take.nature"), 60, h -> natures.text(h.definition().getNature())).add(texts.get("take.unit"), 80, h -> text(h.definition().getUnit()))
                .add(texts.get("take.standard"), 140, h -> standards(h.definition()))
                .add(texts.get("take.library"), 180, h -> text(h.library().getName()));
    }

    private String standards(IndicatorDefinition definition) {
        return Validity.standards(definition, day).stream().map(StandardWords::value).distinct().collect(Collectors.joining("; "));
    }

    private Combo combo(Composite form, String all) {
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.add(texts.get(all));
        combo.select(0);
        combo.addListener(SWT.Selection, e -> filter());
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("take.insert"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        search.setFocus();
    }

    private void read(OfferedLibraries read) {
        if (search == null || search.isDisposed()) {
            return;
        }
        offered = read;
        Set<String> levels = new LinkedHashSet<>();
        read.libraries().forEach(l -> l.getIndicators().forEach(d -> levels.add(text(d.getLevel1()))));
        levels.stream().filter(l -> !l.isBlank()).forEach(level::add);
        read.libraries().forEach(l -> library.add(text(l.getName())));
        library.requestLayout();
        if (read.libraries().isEmpty()) {
            setErrorMessage(texts.get("take.empty"));
        } else if (!read.faults().isEmpty()) {
            setMessage(String.join("\n", read.faults()), org.eclipse.jface.dialogs.IMessageProvider.WARNING);
        }
        searching.request();
    }

    private void found(List<Hit> now) {
        if (!search.isDisposed()) {
            hits = now;
            filter();
        }
    }

    private void filter() {
        String wanted = level.getSelectionIndex() <= 0 ? null : level.getText();
        int from = library.getSelectionIndex() - 1;
        List<Hit> shown = hits.stream().filter(h -> wanted == null || wanted.equals(h.definition().getLevel1()))
                .filter(h -> from < 0 || h.library() == offered.libraries().get(from)).toList();
        table.setInput(shown);
        if (!shown.isEmpty()) {
            table.getTable().select(0);
        }
        selected();
    }

    private void selected() {
        List<?> selection = table.getStructuredSelection().toList();
        chosen = selection.stream().map(h -> ((Hit) h).definition()).toList();
        preview.setText(chosen.isEmpty() ? texts.get("take.preview.none") : preview(chosen.getFirst()));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
        }
    }

    private String preview(IndicatorDefinition definition) {
        StringBuilder words = new StringBuilder();
        line(words, "take.preview.explanation", definition.getExplanation());
        line(words, "take.preview.formula", definition.getFormula());
        line(words, "take.preview.evidence", String.join(texts.get("take.separator"), definition.getEvidenceRequired()));
        line(words, "take.preview.source", definition.getValueSource());
        Validity.standards(definition, day).forEach(s -> line(words, "take.preview.standard", StandardWords.of(s)));
        line(words, "take.preview.rule", definition.getDefaultRule() == null ? null : definition.getDefaultRule().getName());
        line(words, "take.preview.note", definition.getNote());
        return words.isEmpty() ? texts.get("take.preview.nothing") : words.toString().strip();
    }

    private void line(StringBuilder words, String key, String text) {
        if (text != null && !text.isBlank()) {
            words.append(texts.get(key, text.strip())).append('\n');
        }
    }

    private static String text(String text) {
        return Objects.toString(text, "");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    public boolean close() {
        reading.cancel();
        searching.cancel();
        return super.close();
    }

    /** The box of the search, for tests. */
    public Text search() {
        return search;
    }

    /** The names of the shown indicators, for tests. */
    public List<String> shown() {
        return java.util.Arrays.stream(table.getTable().getItems()).map(i -> i.getText(3)).toList();
    }

    /** What is said about the selected indicator, for tests. */
    public String preview() {
        return preview.getText();
    }
}
