package org.jixiao.ui.editor.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.AuditPage;
import org.jixiao.report.FileNames;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.FiledCells;

/**
 * The audit of the table in the active editor: which printed scores follow from a rule, what cannot be right, and what each mistake
 * does to total and grade. It follows every change and changes nothing itself.
 */
public final class AuditView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.jixiao.ui.editor.audit";

    private static final long PAUSE = 400;

    /** A dossier to audit, as it is at the moment. */
    private record Request(DossierContext context, String file, Dossier dossier) {
    }

    private final Texts texts = Texts.of(AuditView.class);
    private final Runnable changed = this::request;
    private final IPartListener2 parts = new Parts();
    private final Locale locale = Locale.getDefault();
    private volatile Request wanted;
    private final BackgroundWork<List<AuditResult>> work = new BackgroundWork<>(texts.get("audit.job"), PAUSE, true, monitor -> {
        Request now = wanted;
        return now == null ? List.of() : now.context().services().auditor().audit(now.file(), now.dossier());
    }, this::show);
    private TreeViewer tree;
    private Text lead;
    private Icons icons;
    private Action save;
    private DossierEditor editor;
    private List<AuditResult> results = List.of();

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        icons = new Icons(parent);
        lead = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().indent(8, 6).grab(true, false).hint(200, SWT.DEFAULT).applyTo(lead);
        tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
        tree.getTree().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        column("audit.column.what", 720, AuditLine::text, this::icon);
        column("audit.column.place", 200, AuditLine::place, line -> null);
        column("audit.column.effect", 420, AuditLine::effect, line -> null);
        tree.setContentProvider(new ListTree<>(AuditLine.class, AuditLine::children));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addDoubleClickListener(e -> go());
        Action cell = action("audit.openCell", this::openCell);
        cell.setEnabled(false);
        tree.addSelectionChangedListener(e -> cell.setEnabled(selected().filter(f -> !f.origin().cell().isEmpty()).isPresent()));
        save = action("audit.save", this::save);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Copy());
        getSite().setSelectionProvider(tree);
        getSite().getPage().addPartListener(parts);
        follow(getSite().getPage().getActiveEditor());
    }

    private Action action(String key, Runnable run) {
        Action action = new Action(texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(texts.get(key + ".tip"));
        getViewSite().getActionBars().getToolBarManager().add(action);
        return action;
    }

    private void column(String key, int width, Function<AuditLine, String> text, Function<AuditLine, Image> image) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((AuditLine) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((AuditLine) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((AuditLine) element);
            }
        });
    }

    private Image icon(AuditLine line) {
        return line.severity() == null ? null
                : icons.get(line.severity() == Severity.ERROR ? "error" : line.severity() == Severity.WARNING ? "warning" : "info");
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        follow(null);
        work.cancel();
        super.dispose();
    }

    private void follow(IEditorPart part) {
        DossierEditor next = part instanceof DossierEditor dossiers && dossiers.context() != null ? dossiers : null;
        if (next == editor && next != null) {
            return;
        }
        if (editor != null && editor.context() != null) {
            editor.context().scores().removeListener(changed);
        }
        editor = next;
        if (editor != null) {
            editor.context().scores().addListener(changed);
        }
        request();
    }

    private void request() {
        if (tree == null || tree.getControl().isDisposed() || !getSite().getPage().isPartVisible(this)) {
            return;
        }
        if (editor == null) {
            wanted = null;
            show(List.of());
            return;
        }
        DossierContext context = editor.context();
        wanted = new Request(context, String.valueOf(context.session().file().getFileName()), EcoreUtil.copy(context.dossier()));
        work.request();
    }

    private void show(List<AuditResult> found) {
        if (tree == null || tree.getControl().isDisposed()) {
            return;
        }
        results = found;
        AuditDocuments documents = new AuditDocuments(locale);
        String words = editor == null ? texts.get("audit.empty") : found.isEmpty() ? texts.get("audit.none")
                : found.stream().flatMap(r -> documents.lead(r).stream()).collect(Collectors.joining(System.lineSeparator()));
        lead.setText(words);
        save.setEnabled(!found.isEmpty());
        List<AuditLine> lines = new ArrayList<>();
        found.forEach(r -> lines.addAll(AuditLine.of(r, texts, locale)));
        tree.setInput(lines);
        lead.getParent().layout(true);
    }

    private Optional<Finding> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof AuditLine line ? Optional.ofNullable(line.finding()) : Optional.empty();
    }

    private void go() {
        if (editor != null) {
            selected().ifPresent(f -> f.locate(editor.context().dossier()).ifPresent(o -> {
                getSite().getPage().activate(editor);
                editor.reveal(o, f.feature());
            }));
        }
    }

    private void openCell() {
        selected().ifPresent(f -> FiledCells.open(getSite(), f.origin()));
    }

    /** Writes the audit as a page that opens in a browser. */
    private void save() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(texts.get("audit.save.tip"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.html"});
        dialog.setFileName(FileNames.safe(texts.get("audit.file", results.getFirst().title())) + ".html");
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        List<AuditDocument> documents = results.stream().map(new AuditDocuments(locale)::of).toList();
        new BackgroundWork<String>(texts.get("audit.save"), 0, false, monitor -> write(documents, Path.of(chosen)), problem -> {
            if (!problem.isEmpty()) {
                Dialogs.onScreen().error(getSite().getShell(), texts.get("audit.save"), problem);
            }
        }).request();
    }

    private String write(List<AuditDocument> documents, Path file) {
        try {
            for (int i = 0; i < documents.size(); i++) {
                Path target = i == 0 ? file : file.resolveSibling(file.getFileName().toString().replaceFirst("\\.html$", "-" + (i + 1) + ".html"));
                new AuditPage(locale).write(documents.get(i), target);
            }
            return "";
        } catch (IOException e) {
            return texts.get("audit.save.failed", file, String.valueOf(e.getMessage()));
        }
    }

    /** What the view says, for tests. */
    public String shownText() {
        StringBuilder all = new StringBuilder(lead.getText()).append(System.lineSeparator());
        if (tree.getInput() instanceof List<?> lines) {
            lines.forEach(line -> all.append(((AuditLine) line).toText()));
        }
        return all.toString();
    }

    /** Copies the selected lines with what is below them. */
    private final class Copy extends Action {
        @Override
        public void run() {
            StringBuilder text = new StringBuilder();
            tree.getStructuredSelection().toList().forEach(line -> text.append(((AuditLine) line).toText()));
            if (!text.isEmpty()) {
                Clipboard clipboard = new Clipboard(tree.getControl().getDisplay());
                clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
                clipboard.dispose();
            }
        }
    }

    /** Follows the editor in front; audits when the view comes into sight. */
    private final class Parts implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart part) {
                follow(part);
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == AuditView.this) {
                request();
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                IEditorPart next = getSite().getPage().getActiveEditor();
                follow(next == editor ? null : next);
            }
        }
    }
}
