package org.jixiao.ui.stage.exante.internal;

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
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.report.ChapterPane;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.FindingMarks;

/** The page of one ex-ante evaluation: head, facts and gate; the scores of the experts; the conclusion; the chapters of the report. */
public final class ExAntePage implements DossierPage {

    private static final int REPORT = 2;

    private final DossierContext context;
    private final String evaluationId;
    private final Texts texts = Texts.of(ExAntePage.class);
    private final Amounts amounts = new Amounts(AmountUnit.WAN_YUAN);
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private List<?> seenFindings;
    private Standing standing;
    private ExAnteHead head;
    private FactsForm facts;
    private CTabFolder folder;
    private ScorePane scores;
    private ConclusionPane conclusion;
    private ReportPane report;

    /**
     * The page of an evaluation.
     *
     * @param evaluationId its id
     */
    public ExAntePage(DossierContext context, String evaluationId) {
        this.context = context;
        this.evaluationId = evaluationId;
    }

    private Optional<ExAnteEvaluation> evaluation() {
        return context.dossier().getExAnteEvaluations().stream().filter(e -> evaluationId.equals(e.getId())).findFirst();
    }

    @Override
    public Object key() {
        return evaluationId;
    }

    @Override
    public String title() {
        return texts.get("page.title");
    }

    @Override
    public String help() {
        return "exante";
    }

    @Override
    public Control create(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new ExAnteHead(root, context, texts, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        facts = new FactsForm(root, context, texts, amounts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts.control());
        folder = new CTabFolder(root, SWT.FLAT | SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(folder);
        scores = new ScorePane(folder, context, texts);
        tab("scores", scores.control());
        conclusion = new ConclusionPane(folder, texts, words(), amounts, this::conclude);
        tab("conclusion", conclusion.control());
        report = new ReportPane(folder, context, texts);
        tab("report", report.control());
        folder.setSelection(0);
        return root;
    }

    private ExAnteWords words() {
        return new ExAnteWords(texts, context.services().packs());
    }

    private void tab(String key, Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(texts.get(key));
        tab.setControl(control);
    }

    private void conclude() {
        commit();
        standing.assessment().ifPresent(assessment -> new ConcludeDialog(folder.getShell(), texts, words(), amounts, standing.evaluation(), assessment)
                .ask().ifPresent(concluded -> {
                    try {
                        context.execute(new ExAnteCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault())
                                .conclude(standing.evaluation(), assessment, concluded));
                    } catch (Refused refused) {
                        context.dialogs().error(folder.getShell(), texts.get("conclude.title"), refused.getMessage());
                    }
                }));
    }

    @Override
    public void refresh() {
        Optional<ExAnteEvaluation> found = evaluation();
        if (head == null || found.isEmpty() || head.control().isDisposed()) {
            return;
        }
        if (context.findings() != seenFindings) {
            seenFindings = context.findings();
            marks = new FindingMarks(context.findings(), Locale.getDefault());
        }
        standing = Standing.of(context, texts, found.get());
        facts.show(standing);
        scores.show(standing, marks);
        conclusion.show(standing);
        report.show(standing);
        head.show(standing);
    }

    @Override
    public void setFocus() {
        if (folder.getSelectionIndex() == 0 && scores.grid().grid() != null) {
            scores.grid().grid().setFocus();
        } else {
            folder.setFocus();
        }
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        EObject about = object instanceof DimensionOpinion || object instanceof ReportSection ? object.eContainer() : object;
        if (!(about instanceof ExAnteEvaluation evaluation) || !evaluationId.equals(evaluation.getId())) {
            return false;
        }
        if (object instanceof DimensionOpinion opinion) {
            folder.setSelection(0);
            scores.grid().reveal(opinion, feature);
        } else if (object instanceof ReportSection section) {
            folder.setSelection(REPORT);
            report.chapters().choose(section.getTitle());
        } else {
            facts.reveal(feature);
        }
        return true;
    }

    /** What the experts come to. */
    @Override
    public Optional<TraceNode> explain(EObject object) {
        EObject about = object instanceof DimensionOpinion ? object.eContainer() : object;
        return about instanceof ExAnteEvaluation evaluation && evaluationId.equals(evaluation.getId())
                ? Standing.of(context, texts, evaluation).assessment().map(a -> a.review().explanation()
                        .render(Message.literal(words().result(a)), Locale.getDefault()))
                : Optional.empty();
    }

    @Override
    public void commit() {
        if (head != null) {
            facts.commit();
            scores.grid().commit();
            report.commit();
        }
    }

    @Override
    public boolean perform(Edit edit) {
        if (folder.getSelectionIndex() != 0) {
            return false;
        }
        scores.grid().ifShown(edit::in);
        return true;
    }

    /** The scores of the experts, for tests. */
    public ScorePane scores() {
        return scores;
    }

    /** The conclusion, for tests. */
    public ConclusionPane conclusion() {
        return conclusion;
    }

    /** The chapters of the report, for tests. */
    public ChapterPane report() {
        return report.chapters();
    }

    /** Whether the project may enter the budget, in words; for tests. */
    public String gate() {
        return facts.gate();
    }

    /** Whether an evaluation is due, in words; for tests. */
    public String need() {
        return facts.need();
    }

    /** Brings the scores (0), the conclusion (1) or the report (2) to the front, for tests. */
    public void front(int tab) {
        folder.setSelection(tab);
    }

    /** What the head says, for tests. */
    public StageHead.Content head() {
        return head.content();
    }
}
