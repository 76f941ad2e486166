package org.jixiao.ui.editor.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.ui.common.ColumnFit;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.clipboard.ClipboardText;

/** The findings of an audit as a tree under a field to search in; what is shown can be narrowed down and copied. */
final class AuditTree {

    private final Texts texts;
    private final Icons icons;
    private final TreeViewer tree;
    private final Composite bar;
    private final Text search;
    private final Label count;
    private final Set<Severity> shownSeverities = EnumSet.allOf(Severity.class);
    private final ColumnFit fit;
    private List<AuditLine> all = List.of();

    AuditTree(Composite parent, Texts texts) {
        this.texts = texts;
        icons = new Icons(parent);
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 0, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.get("audit.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(180, SWT.DEFAULT).applyTo(count);
        search.addModifyListener(e -> fill());
        tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR) {
                tree.getControl().setFocus();
            } else if (e.keyCode == SWT.ESC) {
                search.setText("");
                tree.getControl().setFocus();
            }
        });
        tree.getTree().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        Columns.of(tree, AuditLine.class).tips().add(texts.get("audit.column.what"), 640, AuditLine::text, this::icon)
                .tips(AuditLine::effect).add(texts.get("audit.column.effect"), 200, AuditLine::brief)
                .tips().add(texts.get("audit.column.place"), 300, AuditLine::place);
        fit = new ColumnFit(tree.getTree(), 420, 280);
        tree.setContentProvider(new ListTree<>(AuditLine.class, AuditLine::children));
    }

    private Image icon(AuditLine line) {
        return line.severity() == null ? null
                : icons.get(line.severity() == Severity.ERROR ? "error" : line.severity() == Severity.WARNING ? "warning" : "info");
    }

    TreeViewer viewer() {
        return tree;
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }

    /** Shows other lines; the finding that was selected stays so when it is still there. */
    void show(List<AuditLine> lines) {
        all = List.copyOf(lines);
        fill();
    }

    /** Shows or hides the findings of a severity. */
    void show(Severity severity, boolean shown) {
        if (shown) {
            shownSeverities.add(severity);
        } else {
            shownSeverities.remove(severity);
        }
        fill();
    }

    boolean isShown(Severity severity) {
        return shownSeverities.contains(severity);
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<AuditLine> lines = new ArrayList<>();
        for (AuditLine line : all) {
            if ((line.severity() == null || shownSeverities.contains(line.severity()))
                    && (wanted.isEmpty() || line.toText().toLowerCase(Locale.ROOT).contains(wanted))) {
                lines.add(line);
            }
        }
        String key = selected().map(Finding::key).orElse("");
        List<Object> open = List.of(tree.getExpandedElements());
        tree.setInput(lines);
        tree.setExpandedElements(open.toArray());
        fit.fit();
        lines.stream().filter(l -> l.finding() != null && l.finding().key().equals(key)).findFirst()
                .ifPresent(l -> tree.setSelection(new StructuredSelection(l)));
        long findings = all.stream().filter(l -> l.severity() != null).count();
        long left = lines.stream().filter(l -> l.severity() != null).count();
        count.setText(findings == left ? "" : texts.get("audit.count", left, findings));
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) bar.getLayoutData()).exclude(all.isEmpty()).applyTo(bar);
        bar.setVisible(!all.isEmpty());
    }

    /** The finding of the line in focus. */
    Optional<Finding> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof AuditLine line ? Optional.ofNullable(line.finding()) : Optional.empty();
    }

    /** Copies the selected lines with what is below them. */
    void copy() {
        StringBuilder text = new StringBuilder();
        tree.getStructuredSelection().toList().forEach(line -> text.append(((AuditLine) line).toText()));
        ClipboardText.put(tree.getControl().getDisplay(), text.toString());
    }

    /** What is shown as text, for tests. */
    String shownText() {
        StringBuilder words = new StringBuilder();
        if (tree.getInput() instanceof List<?> lines) {
            lines.forEach(line -> words.append(((AuditLine) line).toText()));
        }
        return words.toString();
    }
}
