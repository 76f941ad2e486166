package org.jixiao.ui.stage.results.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Problem;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.results.Rectifications;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.DayDialog;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;

/** The opinions that were fed back: what was found, when they were sent and received, and until when it must be put right. */
final class FeedbackPane extends Pane {

    private final FieldTable<Feedback> opinions;
    private final FormField text;
    private final FieldTable<Problem> problems;

    FeedbackPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "feedback");
        Amounts amounts = new Amounts(AmountUnit.WAN_YUAN);
        bar().add("new", this::noBasis, () -> run("feedback.new", () -> commands().feedback(context.dossier(), now().basis().orElseThrow().evaluation(),
                now().scheme().orElseThrow(), user())));
        bar().add("receive", this::noReceipt, this::receive);
        bar().add("problem", this::noOpinion, this::addProblem);
        bar().add("remove", () -> !locked().isEmpty() ? locked() : chosenProblems().isEmpty() ? texts.get("refused.noProblem") : "",
                () -> context.execute(context.commands().remove(chosenProblems())));
        Fields<Feedback> fields = new Fields<>(texts, "feedback", context.commands());
        opinions = table(root(), "feedback", List.of(fields.shown("about", 30, this::about), fields.party(Literals.FEEDBACK__ISSUER, 18),
                fields.day(Literals.FEEDBACK__ISSUED_ON), fields.shown("receivedOn", 12, f -> Days.text(f.getReceivedOn())),
                fields.shown("due", 60, this::due)), 3);
        text = field(form(2), "feedback.text", 3, this::item, Literals.FEEDBACK__TEXT);
        Fields<Problem> found = new Fields<>(texts, "problem", context.commands());
        problems = table(root(), "problems", List.of(found.words(Literals.PROBLEM__TEXT, 70), found.amount(Literals.PROBLEM__AMOUNT, amounts),
                found.words(Literals.PROBLEM__CLAUSE_ID, 34)), 0);
    }

    private String about(Feedback feedback) {
        return context().dossier().getEvaluations().stream().filter(e -> e.getId() != null && e.getId().equals(feedback.getEvaluationId()))
                .findFirst().map(e -> texts().get("about", ResultBasis.kind(e).render(java.util.Locale.getDefault()),
                        e.getGrade() == null ? "–" : e.getGrade())).orElse(texts().get("about.gone"));
    }

    private String due(Feedback feedback) {
        return now().scheme(context(), feedback).map(s -> Rectifications.explain(s, context().dossier(), feedback)
                .render(java.util.Locale.getDefault())).orElse(texts().get("refused.noScheme"));
    }

    private String noOpinion() {
        return !locked().isEmpty() ? locked() : item().isEmpty() ? texts().get("refused.noOpinion") : "";
    }

    private String noReceipt() {
        return !noOpinion().isEmpty() ? noOpinion() : item().filter(f -> f.getReceivedOn() == null).isEmpty() ? texts().get("refused.received") : "";
    }

    private List<Problem> chosenProblems() {
        return problems.chosen(grid(problems));
    }

    private void receive() {
        commit();
        item().ifPresent(feedback -> DayDialog.ask(root().getShell(), texts(), "feedback.receive", now().today()).ifPresent(day ->
                run("feedback.receive", () -> commands().receive(context().dossier(), feedback,
                        now().scheme(context(), feedback).orElseThrow(), day))));
    }

    private void addProblem() {
        item().ifPresent(feedback -> {
            Problem problem = DossierFactory.eINSTANCE.createProblem();
            problem.setId(Copies.id());
            Command add = context().commands().add(feedback, Literals.FEEDBACK__PROBLEMS, problem);
            if (context().execute(add)) {
                Grid grid = grid(problems);
                grid.select(problems.indexOf(problem), 0);
                grid.setFocus();
            }
        });
    }

    @Override
    public String title() {
        return texts().get("tab.feedback", opinions.rowCount());
    }

    @Override
    Optional<Feedback> item() {
        return oneOrLast(opinions);
    }

    @Override
    protected boolean isEmpty() {
        return opinions.rowCount() == 0;
    }

    @Override
    void refresh() {
        opinions.update(context().dossier().getFeedbacks(), now().marks(), now().readOnly());
        fill(text, item(), Literals.FEEDBACK__TEXT, now().readOnly());
        problems.update(item().map(Feedback::getProblems).map(List::copyOf).orElse(List.of()), now().marks(), now().readOnly());
    }
}
