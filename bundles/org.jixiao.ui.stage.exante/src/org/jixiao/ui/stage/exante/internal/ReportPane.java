package org.jixiao.ui.stage.exante.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.stages.exante.ReportOutline;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.report.ChapterPane;

/** The chapters of the report of an ex-ante evaluation; the advice has a field of its own in the document. */
final class ReportPane implements ChapterPane.Writer {

    private static final Locale LOCALE = Locale.getDefault();

    private final DossierContext context;
    private final Texts texts;
    private final ChapterPane chapters;
    private Standing standing;

    ReportPane(Composite parent, DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
        chapters = new ChapterPane(parent, this);
    }

    Control control() {
        return chapters.control();
    }

    /** The chapters themselves. */
    ChapterPane chapters() {
        return chapters;
    }

    /** Shows an evaluation; the chosen chapter stays. */
    void show(Standing now) {
        standing = now;
        ExAnteEvaluation evaluation = now.evaluation();
        List<ReportOutline.Part> parts = ReportOutline.parts(evaluation, now.scheme());
        List<ChapterPane.Chapter> all = new ArrayList<>();
        for (ReportOutline.Chapter chapter : ReportOutline.Chapter.values()) {
            String heading = chapter.heading().render(LOCALE);
            if (chapter == ReportOutline.Chapter.ADVICE) {
                all.add(new ChapterPane.Chapter(heading, ReportOutline.ADVICE_TITLE, texts.get("report.advice"),
                        Objects.toString(evaluation.getSuggestions(), "").strip(), omitted(ReportOutline.ADVICE_TITLE)));
            }
            parts.stream().filter(p -> p.chapter() == chapter).forEach(p -> all.add(new ChapterPane.Chapter(heading, p.title(),
                    p.label().render(LOCALE), ReportOutline.text(evaluation, p.title()).orElse(""), omitted(p.title()))));
        }
        chapters.show(all, now.isLocked());
    }

    private String omitted(String title) {
        return ReportOutline.omitted(standing.evaluation(), title).orElse("");
    }

    private ExAnteCommands commands() {
        return new ExAnteCommands(context.session().editingDomain(), context.services().packs(), LOCALE);
    }

    @Override
    public void write(String title, String text) {
        ExAnteEvaluation evaluation = standing.evaluation();
        context.execute(title.equals(ReportOutline.ADVICE_TITLE)
                ? context.commands().set(evaluation, DossierPackage.Literals.EX_ANTE_EVALUATION__SUGGESTIONS, text.isBlank() ? null : text.strip())
                : commands().write(evaluation, title, text));
    }

    @Override
    public void leaveOut(String title, String reason) {
        context.execute(commands().leaveOut(standing.evaluation(), title, reason));
    }

    /** Hands over what is still being typed. */
    void commit() {
        if (standing != null && standing.evaluation().eContainer() != null) {
            chapters.commit();
        }
    }
}
