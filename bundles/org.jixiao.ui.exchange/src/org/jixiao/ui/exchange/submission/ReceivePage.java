package org.jixiao.ui.exchange.submission;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jixiao.core.merge.MergeConflict;
import org.jixiao.core.merge.Side;
import org.jixiao.core.submission.Submission;
import org.jixiao.services.Incoming;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Submissions;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;

/** What a package brings: each dossier with what it changes here, and both values where both sides changed the same. */
final class ReceivePage extends WizardPage {

    private final Texts texts;
    private final JixiaoServices services;
    private final Path file;
    private final Temporary temporary;
    private final Set<MergeConflict> chosen = new java.util.HashSet<>();
    private Combo folder;
    private TreeViewer tree;
    private List<ReceiveLine> lines = List.of();
    private Submission submission;
    private Submissions submissions;
    private Button ours;
    private Button theirs;

    /** Gives an empty folder that the wizard deletes. */
    interface Temporary {
        Path make() throws IOException;
    }

    ReceivePage(Texts texts, JixiaoServices services, Path file, Temporary temporary) {
        super("receive", texts.get("receive.title"), null);
        this.texts = texts;
        this.services = services;
        this.file = file;
        this.temporary = temporary;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(4, false));
        new Label(area, SWT.NONE).setText(texts.get("receive.folder"));
        folder = new Combo(area, SWT.READ_ONLY);
        folder.setItems(projects().stream().map(IProject::getName).toArray(String[]::new));
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folder.select(folder.getItemCount() - 1);
        folder.addListener(SWT.Selection, e -> read());
        ours = button(area, "receive.ours", Side.OURS);
        theirs = button(area, "receive.theirs", Side.THEIRS);
        tree = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        tree.getTree().setHeaderVisible(true);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        fill.heightHint = 380;
        tree.getTree().setLayoutData(fill);
        tree.setContentProvider(new ListTree<>(ReceiveLine.class, ReceiveLine::children));
        Columns.of(tree, ReceiveLine.class).tips()
                .add(texts.get("receive.column.what"), 430, ReceiveLine::what)
                .add(texts.get("receive.column.state"), 110, line -> line.state(texts, chosen))
                .add(texts.get("receive.column.ours"), 200, ReceiveLine::ours)
                .add(texts.get("receive.column.theirs"), 200, ReceiveLine::theirs);
        tree.addSelectionChangedListener(e -> buttons());
        setControl(area);
        buttons();
        setPageComplete(false);
        UiThread.later(area, this::read);
    }

    private Button button(Composite area, String key, Side side) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, e -> choose(side));
        return button;
    }

    private static List<IProject> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
    }

    private List<MergeConflict> selected() {
        IStructuredSelection selection = tree.getStructuredSelection();
        List<MergeConflict> found = new ArrayList<>();
        for (Object line : selection.toList()) {
            found.addAll(((ReceiveLine) line).conflicts());
        }
        return found;
    }

    private void buttons() {
        boolean conflict = tree != null && !selected().isEmpty();
        Enablement.set(ours, conflict);
        Enablement.set(theirs, conflict);
    }

    private void choose(Side side) {
        for (MergeConflict conflict : selected()) {
            conflict.choose(side);
            chosen.add(conflict);
        }
        tree.refresh();
        complete();
    }

    private void read() {
        if (getControl().isDisposed() || folder.getSelectionIndex() < 0) {
            setErrorMessage(folder.getSelectionIndex() < 0 ? texts.get("receive.noProject") : null);
            return;
        }
        Path into = projects().get(folder.getSelectionIndex()).getLocation().toPath();
        chosen.clear();
        lines = List.of();
        setErrorMessage(null);
        try {
            getContainer().run(true, false, (IProgressMonitor monitor) -> {
                monitor.beginTask(texts.get("receive.reading"), IProgressMonitor.UNKNOWN);
                try {
                    submissions = new Submissions(services.store(), into);
                    submission = submissions.open(file, temporary.make());
                    Submissions.Comparison compared = submissions.compare(submission);
                    lines = Stream.concat(compared.left().stream().map(ReceiveLine::of), compared.incoming().stream().map(ReceiveLine::of)).toList();
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            setMessage(texts.get("receive.header", submission.header().from(), submission.header().to(), submission.header().note()));
        } catch (InvocationTargetException e) {
            setErrorMessage(String.valueOf(e.getTargetException().getMessage()));
        } catch (InterruptedException cancelled) {
            setErrorMessage(texts.get("receive.noProject"));
        }
        tree.setInput(lines);
        tree.expandAll();
        complete();
    }

    /** Finish is for when something is to be stored; dossiers that are open here or have undecided conflicts are left alone. */
    private void complete() {
        long undecided = lines.stream().flatMap(l -> l.conflicts().stream()).filter(c -> !chosen.contains(c)).count();
        List<String> open = lines.stream().filter(this::isOpen).map(ReceiveLine::what).toList();
        if (getErrorMessage() == null || !lines.isEmpty()) {
            setErrorMessage(!open.isEmpty() ? texts.get("receive.open", String.join("; ", open))
                    : undecided > 0 ? texts.get("receive.undecided", undecided) : getErrorMessage() != null && lines.isEmpty() ? getErrorMessage() : null);
        }
        setPageComplete(!decided().isEmpty());
    }

    private boolean isOpen(ReceiveLine line) {
        return line.left() == null && line.incoming().here().flatMap(services.sessions()::find).isPresent();
    }

    /** What can be stored. */
    List<Incoming> decided() {
        return lines.stream().filter(l -> l.left() == null && !isOpen(l) && chosen.containsAll(l.conflicts())).map(ReceiveLine::incoming).toList();
    }

    /** What is left alone because something is wrong with it. */
    List<Submissions.Left> left() {
        return lines.stream().map(ReceiveLine::left).filter(Objects::nonNull).toList();
    }

    Submission submission() {
        return submission;
    }

    Submissions submissions() {
        return submissions;
    }
}
