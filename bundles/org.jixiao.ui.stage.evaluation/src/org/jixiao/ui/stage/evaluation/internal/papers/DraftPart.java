package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.ReportSection;
import org.jixiao.stages.papers.EvaluationReport;
import org.jixiao.stages.papers.PaperCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.report.ChapterPane;

/** The chapters of the draft of the report. */
final class DraftPart implements PaperPart, ChapterPane.Writer {

    private final DossierContext context;
    private final Texts texts;
    private final ChapterPane chapters;
    private Papers now;

    DraftPart(Composite parent, DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
        chapters = new ChapterPane(parent, this);
    }

    @Override
    public Control control() {
        return chapters.control();
    }

    /** The chapters themselves. */
    ChapterPane chapters() {
        return chapters;
    }

    @Override
    public String title() {
        int open = EvaluationReport.open(now.evaluation()).size();
        return texts.get(open == 0 ? "tab.draft.done" : "tab.draft", open);
    }

    @Override
    public void show(Papers papers) {
        now = papers;
        chapters.show(EvaluationReport.chapters(papers.evaluation()).stream().map(this::chapter).toList(), papers.readOnly());
    }

    private ChapterPane.Chapter chapter(String title) {
        ReportSection section = EvaluationReport.section(now.evaluation(), title).orElse(null);
        return new ChapterPane.Chapter("", title, EvaluationReport.label(title).render(Locale.getDefault()),
                section == null ? "" : Objects.toString(section.getText(), ""), section == null ? "" : Objects.toString(section.getOmittedReason(), ""));
    }

    private PaperCommands commands() {
        return new PaperCommands(context.session().editingDomain(), Locale.getDefault());
    }

    @Override
    public void write(String title, String text) {
        context.execute(commands().write(now.evaluation(), title, text));
    }

    @Override
    public void leaveOut(String title, String reason) {
        context.execute(commands().leaveOut(now.evaluation(), title, reason));
    }

    @Override
    public List<Grid> grids() {
        return List.of();
    }

    @Override
    public void commit() {
        if (now != null && now.evaluation().eContainer() != null) {
            chapters.commit();
        }
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return object instanceof ReportSection section && section.eContainer() == now.evaluation() && chapters.choose(section.getTitle());
    }

    @Override
    public void setFocus() {
        chapters.setFocus();
    }
}
