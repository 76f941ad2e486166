package org.jixiao.ui.editor.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierEditor;

/**
 * The audit of the table in the active editor, or of a file that is only read: which printed scores follow from a rule, what cannot be
 * right, and what each mistake does to total and grade. It follows every change and changes nothing unless a quick fix is run.
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
    private volatile Path wantedFile;
    private final BackgroundWork<List<AuditResult>> work = new BackgroundWork<>(texts.get("audit.job"), PAUSE, false, monitor -> {
        Request now = wanted;
        return now == null ? List.of() : now.context().services().auditor().audit(now.file(), now.dossier(), AuditedFile.stop(monitor));
    }, found -> {
        // An audit of an open dossier that ends late does not cover that of a file, nor the word that no dossier is in front.
        if (this.file == null && this.editor != null) {
            show(found);
        }
    });
    private final BackgroundWork<AuditedFile> reading = new BackgroundWork<>(texts.get("audit.file.job"), 0, false,
            monitor -> AuditedFile.read(services(), wantedFile, locale, monitor), this::show);
    private AuditTree tree;
    private Text lead;
    private AuditActions actions;
    private DossierEditor editor;
    private AuditedFile file;
    private List<AuditResult> results = List.of();

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        lead = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().indent(8, 6).grab(true, false).hint(200, SWT.DEFAULT).applyTo(lead);
        tree = new AuditTree(parent, texts);
        actions = new AuditActions(this, tree, texts, locale);
        getSite().setSelectionProvider(tree.viewer());
        getSite().getPage().addPartListener(parts);
        follow(getSite().getPage().getActiveEditor());
    }

    private JixiaoServices services() {
        return getSite().getService(JixiaoServices.class);
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        follow(null);
        work.cancel();
        reading.cancel();
        super.dispose();
    }

    private void follow(IEditorPart part) {
        DossierEditor next = part instanceof DossierEditor dossiers && dossiers.context() != null ? dossiers : null;
        if (next == editor && next != null && file == null) {
            return;
        }
        if (editor != null && editor.context() != null) {
            editor.context().scores().removeListener(changed);
        }
        boolean other = next != editor || file != null;
        editor = next;
        file = null;
        if (editor != null) {
            editor.context().scores().addListener(changed);
        }
        if (other && tree != null && !tree.viewer().getControl().isDisposed()) {
            // What was found in another table is not shown for this one until its own audit is there.
            results = List.of();
            tree.show(List.of());
            actions.enable();
            say(editor == null ? texts.get("audit.empty") : texts.get("audit.busy", editor.getTitle()));
        }
        request();
    }

    private void request() {
        if (tree == null || tree.viewer().getControl().isDisposed() || file != null || !getSite().getPage().isPartVisible(this)) {
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

    private void show(AuditedFile found) {
        if (tree.viewer().getControl().isDisposed()) {
            return;
        }
        file = found;
        show(found.results());
        Stream<String> problems = found.problems().stream();
        say(Stream.concat(Stream.of(texts.get("audit.file.shown", found.file())), found.results().isEmpty() && found.problems().isEmpty()
                ? Stream.of(texts.get("audit.none")) : Stream.concat(problems, words(found.results()))).collect(Collectors.joining(System.lineSeparator())));
    }

    private void show(List<AuditResult> found) {
        if (tree == null || tree.viewer().getControl().isDisposed()) {
            return;
        }
        results = found;
        List<AuditLine> lines = new ArrayList<>();
        found.forEach(r -> lines.addAll(AuditLine.of(r, texts, locale)));
        tree.show(lines);
        actions.enable();
        say(editor == null ? texts.get("audit.empty") : found.isEmpty() ? texts.get("audit.none")
                : words(found).collect(Collectors.joining(System.lineSeparator())));
    }

    private Stream<String> words(List<AuditResult> found) {
        AuditDocuments documents = new AuditDocuments(locale);
        return found.stream().flatMap(r -> {
            String sentences = String.join(" ", documents.lead(r));
            return Stream.of(found.size() > 1 ? texts.get("audit.table", r.title(), sentences) : String.join(System.lineSeparator(), documents.lead(r)));
        });
    }

    private void say(String words) {
        lead.setText(words);
        lead.getParent().layout(true);
    }

    /** Reads and audits a file; nothing is imported. The audit of the open dossier comes back when its editor is activated. */
    public void audit(Path form) {
        wantedFile = form;
        reading.request();
        results = List.of();
        tree.show(List.of());
        actions.enable();
        say(texts.get("audit.busy", form.getFileName()));
    }

    /** The editor whose dossier is shown; empty when there is none, or a file is shown instead. */
    Optional<DossierEditor> audited() {
        return file == null ? Optional.ofNullable(editor) : Optional.empty();
    }

    /** The file that is shown instead of a dossier. */
    Optional<Path> file() {
        return Optional.ofNullable(file).map(AuditedFile::file);
    }

    /** What was found, table by table. */
    List<AuditResult> results() {
        return results;
    }

    /** What the view says, for tests. */
    public String shownText() {
        return lead.getText() + System.lineSeparator() + tree.shownText();
    }

    /** The tree of findings, for tests. */
    public org.eclipse.jface.viewers.TreeViewer tree() {
        return tree.viewer();
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
