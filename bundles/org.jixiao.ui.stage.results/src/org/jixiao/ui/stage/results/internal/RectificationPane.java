package org.jixiao.ui.stage.results.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.stages.results.Rectifications;
import org.jixiao.stages.results.Rectifications.Standing;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;

/** How what was found is put right: who does what until when, the evidence, the check, and whether it is closed or overdue. */
final class RectificationPane extends Pane {

    private final FieldTable<Rectification> rectifications;
    private final FormField plan;
    private final FormField report;
    private final FieldTable<RectificationItem> items;

    RectificationPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "rectification");
        bar().add("complete", this::nothingMissing, () -> item().ifPresent(r -> feedback(r).ifPresent(f ->
                run("rectification.complete", () -> commands().complete(f, r)))));
        Fields<Rectification> fields = new Fields<>(texts, "rectification", context.commands());
        rectifications = table(root(), "rectifications", List.of(
                fields.shown("standing", 16, this::standing).withDot(r -> Rectifications.isOverdue(r, now().today()) ? Tone.RED : null),
                fields.shown("due", 48, this::due), fields.day(Literals.RECTIFICATION__REPORTED_ON),
                fields.party(Literals.RECTIFICATION__VERIFIED_BY, 14), fields.day(Literals.RECTIFICATION__VERIFIED_ON),
                fields.shown("closedOn", 12, r -> Days.text(r.getClosedOn())), fields.evidence(Literals.RECTIFICATION__EVIDENCE, 22)), 2);
        Composite form = form(4);
        plan = field(form, "rectification.plan", 3, this::item, Literals.RECTIFICATION__PLAN);
        report = field(form, "rectification.report", 3, this::item, Literals.RECTIFICATION__REPORT);
        Fields<RectificationItem> parts = new Fields<>(texts, "item", context.commands());
        items = table(root(), "items", List.of(parts.shown("problem", 26, this::problem), parts.words(Literals.RECTIFICATION_ITEM__MEASURE, 26),
                parts.party(Literals.RECTIFICATION_ITEM__RESPONSIBLE, 14), parts.day(Literals.RECTIFICATION_ITEM__DUE_DATE),
                parts.day(Literals.RECTIFICATION_ITEM__DONE_ON), parts.words(Literals.RECTIFICATION_ITEM__OUTCOME, 24),
                parts.evidence(Literals.RECTIFICATION_ITEM__EVIDENCE, 20), parts.words(Literals.RECTIFICATION_ITEM__CHECK, 20),
                parts.shown("standing", 18, this::standing).withDot(RectificationPane.this::tone)), 0);
    }

    private Optional<Feedback> feedback(Rectification rectification) {
        return context().dossier().getFeedbacks().stream().filter(f -> f.getId() != null && f.getId().equals(rectification.getFeedbackId()))
                .findFirst();
    }

    private String nothingMissing() {
        if (!locked().isEmpty()) {
            return locked();
        }
        boolean missing = item().filter(r -> r.getClosedOn() == null).flatMap(this::feedback)
                .filter(f -> !Rectifications.withoutItem(f, item().orElseThrow()).isEmpty()).isPresent();
        return item().isEmpty() ? texts().get("refused.noRectification") : missing ? "" : texts().get("refused.allItems");
    }

    private String standing(Rectification rectification) {
        if (rectification.getClosedOn() != null) {
            return texts().get("standing.CLOSED");
        }
        if (Rectifications.isOverdue(rectification, now().today())) {
            return overdue(rectification.getDueDate());
        }
        return texts().get(rectification.getReportedOn() != null ? "standing.REPORTED" : "standing.RUNNING");
    }

    private String overdue(LocalDate due) {
        return texts().get("standing.OVERDUE", ChronoUnit.DAYS.between(due, now().today()));
    }

    private String due(Rectification rectification) {
        Optional<String> how = feedback(rectification).flatMap(f -> now().scheme(context(), rectification)
                .map(s -> Rectifications.explain(s, context().dossier(), f).render(Locale.getDefault())));
        String day = Days.text(rectification.getDueDate());
        // A date that does not follow from the rule was set by hand, and is shown beside the rule.
        return how.map(h -> day.isEmpty() || h.contains(day) ? h : texts().get("due.byHand", day, h)).orElse(day);
    }

    private String problem(RectificationItem item) {
        return context().dossier().getFeedbacks().stream().flatMap(f -> f.getProblems().stream())
                .filter(p -> p.getId() != null && p.getId().equals(item.getProblemId())).map(p -> Objects.toString(p.getText(), "")).findFirst()
                .orElse(texts().get("problem.gone"));
    }

    private Standing standingOf(RectificationItem item) {
        return Rectifications.standing(item, (Rectification) item.eContainer(), now().today());
    }

    private String standing(RectificationItem item) {
        Standing standing = standingOf(item);
        LocalDate due = item.getDueDate() != null ? item.getDueDate() : ((Rectification) item.eContainer()).getDueDate();
        return standing == Standing.OVERDUE ? overdue(due) : texts().get("standing." + standing);
    }

    private Tone tone(RectificationItem item) {
        return switch (standingOf(item)) {
            case OVERDUE -> Tone.RED;
            case RUNNING -> Tone.YELLOW;
            case DONE -> Tone.BLUE;
            case CLOSED -> Tone.GREEN;
        };
    }

    @Override
    public String title() {
        long open = context().dossier().getRectifications().stream().flatMap(r -> r.getItems().stream())
                .filter(i -> standingOf(i) == Standing.OVERDUE).count();
        int all = context().dossier().getRectifications().stream().mapToInt(r -> r.getItems().size()).sum();
        return texts().get(open == 0 ? "tab.rectification" : "tab.rectification.overdue", all, open);
    }

    @Override
    Optional<Rectification> item() {
        return oneOrLast(rectifications);
    }

    @Override
    protected boolean isEmpty() {
        return rectifications.rowCount() == 0;
    }

    @Override
    void refresh() {
        rectifications.update(context().dossier().getRectifications(), now().marks(), now().readOnly());
        fill(plan, item(), Literals.RECTIFICATION__PLAN, now().readOnly());
        fill(report, item(), Literals.RECTIFICATION__REPORT, now().readOnly());
        items.update(item().map(Rectification::getItems).map(List::copyOf).orElse(List.of()), now().marks(), now().readOnly());
    }
}
