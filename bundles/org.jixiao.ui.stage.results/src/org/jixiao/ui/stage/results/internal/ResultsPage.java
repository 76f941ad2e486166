package org.jixiao.ui.stage.results.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.workspace.EarlierGrades;

/** What is done with the result of a dossier: opinion, rectification, money, differences, accountability, publication. */
public final class ResultsPage implements DossierPage {

    private final DossierContext context;
    private final Texts texts = Texts.of(ResultsPage.class);
    private final List<Pane> panes = new ArrayList<>();
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private List<?> seenFindings;
    private final BackgroundWork<Map<Integer, String>> earlier;
    private volatile EarlierGrades.Subject wanted;
    private Map<Integer, String> grades = Map.of();
    private ResultsHead head;
    private CTabFolder folder;
    private Results now;

    /** The page of a document. */
    public ResultsPage(DossierContext context) {
        this.context = context;
        DocumentStore store = context.services().store();
        earlier = new BackgroundWork<>(texts.get("work.earlier"), 0, true,
                monitor -> new EarlierGrades(ResourcesPlugin.getWorkspace().getRoot(), store).of(wanted, monitor::isCanceled), this::found);
    }

    /** Whether a dossier has a result to apply, or anything that was begun with one. */
    public static boolean isAbout(Dossier dossier) {
        return ResultBasis.of(dossier).isPresent() || isUsed(dossier);
    }

    private static boolean isUsed(Dossier dossier) {
        return !Stream.of(dossier.getFeedbacks(), dossier.getRectifications(), dossier.getBudgetDecisions(), dossier.getPublications(),
                dossier.getAccountabilityCases()).allMatch(List::isEmpty);
    }

    /** A result that nobody has used yet has its work on the page of the evaluation. */
    @Override
    public boolean isEmpty() {
        return !isUsed(context.dossier());
    }

    @Override
    public String title() {
        return texts.get("page.title");
    }

    @Override
    public String help() {
        return "results";
    }

    @Override
    public Control create(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new ResultsHead(root, context, texts, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        folder = new CTabFolder(root, SWT.FLAT | SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(folder);
        panes.addAll(List.of(new FeedbackPane(folder, context, texts), new RectificationPane(folder, context, texts),
                new BudgetPane(folder, context, texts), new DifferencesPane(folder, context, texts), new AccountabilityPane(folder, context, texts),
                new PublicationPane(folder, context, texts)));
        for (Pane pane : panes) {
            CTabItem tab = new CTabItem(folder, SWT.NONE);
            tab.setControl(pane.control());
            pane.onChosen(this::showAll);
        }
        folder.setSelection(0);
        folder.addListener(SWT.Selection, e -> showHead());
        root.addDisposeListener(e -> earlier.cancel());
        return root;
    }

    private Pane front() {
        return panes.get(Math.max(0, folder.getSelectionIndex()));
    }

    private void showHead() {
        if (now != null) {
            head.show(now, front());
        }
    }

    private void showAll() {
        if (now == null) {
            return;
        }
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).show(now);
            String title = panes.get(i).title();
            if (!folder.getItem(i).getText().equals(title)) {
                folder.getItem(i).setText(title);
            }
        }
        showHead();
    }

    @Override
    public void refresh() {
        if (head == null || head.control().isDisposed()) {
            return;
        }
        if (context.findings() != seenFindings) {
            seenFindings = context.findings();
            marks = new FindingMarks(context.findings(), Locale.getDefault());
        }
        EarlierGrades.Subject subject = EarlierGrades.Subject.of(context.dossier());
        if (!subject.equals(wanted)) {
            // A project keeps its earlier years: they are looked for once, and again when it is called something else.
            wanted = subject;
            earlier.request();
        }
        now = Results.of(context, marks, grades);
        showAll();
    }

    private void found(Map<Integer, String> earlierGrades) {
        if (!grades.equals(earlierGrades)) {
            grades = earlierGrades;
            refresh();
        }
    }

    @Override
    public Optional<TraceNode> explain(EObject object) {
        return now == null ? Optional.empty() : panes.stream().map(p -> p.explain(object)).flatMap(Optional::stream).findFirst();
    }

    @Override
    public void setFocus() {
        front().setFocus();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        for (int i = 0; i < panes.size(); i++) {
            if (panes.get(i).reveal(object, feature)) {
                folder.setSelection(i);
                showHead();
                return true;
            }
        }
        return false;
    }

    @Override
    public void commit() {
        panes.forEach(Pane::commit);
    }

    @Override
    public boolean perform(Edit edit) {
        List<Grid> grids = front().grids();
        edit.in(grids.stream().filter(Grid::hasFocus).findFirst().orElse(grids.getFirst()));
        return true;
    }

    /** What the head says, for tests. */
    public StageHead.Content head() {
        return head.content();
    }

    /** The tables of a part, for tests. */
    public List<Grid> grids(int pane) {
        return panes.get(pane).grids();
    }

    /** Brings a part to the front, for tests. */
    public void front(int pane) {
        folder.setSelection(pane);
        showHead();
    }
}
