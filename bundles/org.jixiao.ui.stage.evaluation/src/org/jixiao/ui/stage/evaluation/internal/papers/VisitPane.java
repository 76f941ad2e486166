package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.SampledSite;
import org.jixiao.model.dossier.ValueFinding;
import org.jixiao.stages.papers.ValueCommands;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;
import org.jixiao.ui.editor.table.Parties;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.evaluation.internal.ActualValues;

/** Where somebody went, when and who, what was seen, and which values of indicators that confirmed or replaced. */
final class VisitPane extends PaperPane {

    private static final int LINES = 3;

    private final FieldTable<FieldVisit> visits;
    private final FormField seen;
    private final FieldTable<ValueFinding> findings;

    VisitPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "visit");
        bar().add("add", this::locked, () -> make(commands().visit(evaluation(), now().today(), user()), table(), Literals.FIELD_VISIT__PLACE));
        bar().add("sites", () -> noRow(!commands().visitSites(evaluation()).equals(UnexecutableCommand.INSTANCE), "visit.noSite"),
                () -> make(commands().visitSites(evaluation()), table(), Literals.FIELD_VISIT__DATE));
        bar().add("verify", this::noVerification, this::verify);
        bar().add("remove", this::notRemovable, () -> context.execute(context.commands().remove(rows())));
        Fields<FieldVisit> fields = new Fields<>(texts, "visit", context.commands());
        visits = table(root(), "visits", List.of(fields.shown("site", 22, this::site), fields.words(Literals.FIELD_VISIT__PLACE, 26),
                fields.day(Literals.FIELD_VISIT__DATE), fields.parties(Literals.FIELD_VISIT__PEOPLE, 18),
                fields.brief("found", 12, v -> v.getFindings().isEmpty() ? "" : String.valueOf(v.getFindings().size())),
                fields.evidence(Literals.FIELD_VISIT__EVIDENCE, 26)), 0);
        seen = field(form(2), "visit.seen", LINES, this::visit, Literals.FIELD_VISIT__SEEN);
        Fields<ValueFinding> found = new Fields<>(texts, "finding", context.commands());
        findings = table(root(), "findings", List.of(found.shown("indicator", 26, f -> now().indicator(f.getRowId())),
                found.shown("before", 14, f -> Quantities.text(f.getBefore())), found.shown("value", 14, f -> Quantities.text(f.getValue())),
                found.brief("outcome", 12, f -> texts.get(ValueCommands.confirms(f) ? "finding.confirmed" : "finding.replaced")),
                found.shown("reason", 34, ValueFinding::getReason), found.brief("person", 12, f -> Parties.name(f.getPerson())),
                found.brief("date", 12, f -> Days.text(f.getDate()))), 3);
    }

    private FieldTable<FieldVisit> table() {
        return visits;
    }

    private String site(FieldVisit visit) {
        if (visit.getSiteId() == null) {
            return texts().get("visit.free");
        }
        return evaluation().getPlan() == null ? visit.getSiteId() : evaluation().getPlan().getSites().stream()
                .filter(s -> visit.getSiteId().equals(s.getId())).map(SampledSite::getName).findFirst().orElse(visit.getSiteId());
    }

    private Optional<FieldVisit> visit() {
        return oneOrLast(visits);
    }

    private List<FieldVisit> rows() {
        return visits.chosen(grid(visits));
    }

    private String noVerification() {
        return !noRow(visit().isPresent(), "visit.noRow").isEmpty() ? noRow(visit().isPresent(), "visit.noRow")
                : evaluation().getIndicators().isEmpty() ? texts().get("value.noIndicator") : "";
    }

    /** What a visit verified counts in the scores, so a visit that verified something stays. */
    private String notRemovable() {
        String none = noRow(!rows().isEmpty(), "visit.noRow");
        return !none.isEmpty() || rows().stream().allMatch(v -> v.getFindings().isEmpty()) ? none : texts().get("visit.verified");
    }

    private void verify() {
        commit();
        FieldVisit visit = visit().orElseThrow();
        ValueDialog.Question question = new ValueDialog.Question("visit.verify", evaluation().getIndicators(), evaluation().getIndicators().getFirst(),
                VisitPane::before, this::read, context().user().person());
        new ValueDialog(root().getShell(), texts(), question).ask().ifPresent(answer -> run("visit.verify", () ->
                new ValueCommands(context().session().editingDomain(), Locale.getDefault()).verify(visit, answer.row(), answer.settled())));
    }

    private static String before(IndicatorScore row) {
        return Quantities.text(row.getVerified() == null ? row.getReported() : row.getVerified());
    }

    private Quantity read(IndicatorScore row, String text) {
        return ActualValues.read(evaluation(), row, text);
    }

    @Override
    public String title() {
        return texts().get("tab.visit", evaluation().getVisits().size());
    }

    @Override
    protected boolean isEmpty() {
        return evaluation().getVisits().isEmpty();
    }

    @Override
    void refresh() {
        visits.update(evaluation().getVisits(), now().marks(), now().readOnly());
        fill(seen, visit(), Literals.FIELD_VISIT__SEEN, now().readOnly());
        findings.update(visit().map(FieldVisit::getFindings).map(List::copyOf).orElse(List.of()), now().marks(), true);
    }
}
