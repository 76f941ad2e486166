package org.jixiao.ui.stage.evaluation.internal.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.report.ChapterPane;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.stage.evaluation.internal.EvaluationHead;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;

/** The working papers of one evaluation: plan, evidence, field visits, values, draft, opinions; the steps of its workflow above. */
public final class PapersPage implements DossierPage {

    /** What the page shows, beside the page of the scores of the same evaluation. */
    private record Key(String evaluationId) {
    }

    private final DossierContext context;
    private final String evaluationId;
    private final Texts texts = Texts.of(PapersPage.class);
    private final Texts words = Texts.of(EvaluationPage.class);
    private final List<PaperPart> parts = new ArrayList<>();
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private List<?> seenFindings;
    private EvaluationHead head;
    private CTabFolder folder;
    private DraftPart draft;

    /**
     * The papers of an evaluation.
     *
     * @param evaluationId its id
     */
    public PapersPage(DossierContext context, String evaluationId) {
        this.context = context;
        this.evaluationId = evaluationId;
    }

    private Optional<Evaluation> evaluation() {
        return context.dossier().getEvaluations().stream().filter(e -> evaluationId.equals(e.getId())).findFirst();
    }

    @Override
    public Object key() {
        return new Key(evaluationId);
    }

    @Override
    public String title() {
        return evaluation().map(e -> texts.get("papers.title", words.get("kind." + e.getKind().getName()))).orElse(words.get("page.empty"));
    }

    @Override
    public String help() {
        return "papers";
    }

    @Override
    public Control create(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new EvaluationHead(root, context, words, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        folder = new CTabFolder(root, SWT.FLAT | SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(folder);
        VisitPane visits = new VisitPane(folder, context, texts);
        OpinionPane opinions = new OpinionPane(folder, context, texts);
        draft = new DraftPart(folder, context, texts);
        parts.addAll(List.of(new PlanPane(folder, context, texts), new EvidencePane(folder, context, texts), visits,
                new ValuePane(folder, context, texts), draft, opinions));
        // What is below a table belongs to the row that is chosen in it.
        visits.onChosen(this::showAll);
        opinions.onChosen(this::showAll);
        for (PaperPart part : parts) {
            CTabItem tab = new CTabItem(folder, SWT.NONE);
            tab.setControl(part.control());
        }
        folder.setSelection(0);
        return root;
    }

    private PaperPart front() {
        return parts.get(Math.max(0, folder.getSelectionIndex()));
    }

    private void showAll() {
        Optional<Evaluation> found = evaluation();
        if (found.isEmpty()) {
            return;
        }
        Papers papers = new Papers(found.get(), marks, LocalDate.now(), context.isReadOnly());
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).show(papers);
            String title = parts.get(i).title();
            if (!folder.getItem(i).getText().equals(title)) {
                folder.getItem(i).setText(title);
            }
        }
    }

    @Override
    public void refresh() {
        Optional<Evaluation> found = evaluation();
        if (head == null || found.isEmpty() || head.control().isDisposed()) {
            return;
        }
        if (context.findings() != seenFindings) {
            seenFindings = context.findings();
            marks = new FindingMarks(context.findings(), Locale.getDefault());
        }
        showAll();
        head.show(found.get(), context.scores().result(found.get()));
    }

    @Override
    public void setFocus() {
        front().setFocus();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (head == null || evaluation().isEmpty()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).reveal(object, feature)) {
                folder.setSelection(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public void commit() {
        parts.forEach(PaperPart::commit);
    }

    @Override
    public boolean perform(Edit edit) {
        List<Grid> grids = front().grids();
        Optional<Grid> grid = grids.stream().filter(Grid::hasFocus).findFirst();
        grid.ifPresent(edit::in);
        return grid.isPresent();
    }

    /** What the head says, for tests. */
    public StageHead.Content head() {
        return head.content();
    }

    /** The tables of a tab, for tests. */
    public List<Grid> grids(int tab) {
        return parts.get(tab).grids();
    }

    /** The chapters of the draft, for tests. */
    public ChapterPane draft() {
        return draft.chapters();
    }

    /** What the tabs say, for tests. */
    public List<String> tabs() {
        return parts.stream().map(PaperPart::title).toList();
    }

    /** Brings a tab to the front, for tests. */
    public void front(int tab) {
        folder.setSelection(tab);
    }
}
