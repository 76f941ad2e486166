package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.OpinionOutcome;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.ReportOpinion;
import org.jixiao.stages.papers.PaperStanding;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.DayDialog;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;
import org.jixiao.ui.editor.table.Parties;

/** To whom the draft was sent, what they said, and what became of each opinion. */
final class OpinionPane extends PaperPane {

    private static final int ROWS = 5;

    private final FieldTable<OpinionRequest> requests;
    private final FieldTable<ReportOpinion> opinions;

    OpinionPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "opinion");
        bar().add("send", this::locked, this::send);
        bar().add("answer", () -> noRow(request().isPresent(), "opinion.noRequest"), this::answer);
        bar().add("add", () -> noRow(request().isPresent(), "opinion.noRequest"), () -> make(commands().opinion(request().orElseThrow()), table(),
                Literals.REPORT_OPINION__TEXT));
        bar().add("remove", () -> noRow(!chosenOpinions().isEmpty(), "opinion.noRow"),
                () -> context.execute(context.commands().remove(chosenOpinions())));
        Fields<OpinionRequest> fields = new Fields<>(texts, "opinion", context.commands());
        requests = table(root(), "round", List.of(fields.party(Literals.OPINION_REQUEST__PARTY, 24),
                fields.brief("standing", 14, r -> texts.get("answer." + standing(r))).withDot(r -> tone(standing(r))),
                fields.day(Literals.OPINION_REQUEST__SENT_ON), fields.day(Literals.OPINION_REQUEST__DUE_DATE),
                fields.brief("answeredOn", 12, r -> Days.text(r.getAnsweredOn())), fields.shown("count", 22, this::count),
                fields.evidence(Literals.OPINION_REQUEST__EVIDENCE, 26)), ROWS);
        Fields<ReportOpinion> parts = new Fields<>(texts, "said", context.commands());
        opinions = table(root(), "opinions", List.of(parts.words(Literals.REPORT_OPINION__TEXT, 50),
                parts.choice(Literals.REPORT_OPINION__OUTCOME, 12, OpinionOutcome.class, new EnumWords<>(OpinionOutcome.values())),
                parts.words(Literals.REPORT_OPINION__REASON, 44)), 0);
    }

    private FieldTable<ReportOpinion> table() {
        return opinions;
    }

    private PaperStanding standing(OpinionRequest request) {
        return PaperStanding.of(request, now().today());
    }

    private String count(OpinionRequest request) {
        long open = request.getOpinions().stream().filter(o -> o.getOutcome() == OpinionOutcome.OPEN).count();
        return request.getOpinions().isEmpty() ? "" : texts().get(open == 0 ? "opinion.settled" : "opinion.open", request.getOpinions().size(), open);
    }

    private Optional<OpinionRequest> request() {
        return oneOrLast(requests);
    }

    private List<ReportOpinion> chosenOpinions() {
        return opinions.chosen(grid(opinions));
    }

    private void send() {
        commit();
        String unit = context().dossier().getSubject() == null ? "" : Parties.name(context().dossier().getSubject().getImplementingUnit());
        boolean first = evaluation().getOpinionRequests().isEmpty();
        new AskDialog(root().getShell(), texts(), "opinion.send", first ? unit : "", now().today()).ask().ifPresent(asked ->
                run("opinion.send", () -> commands().send(evaluation(), asked.party(), asked.askedOn(), asked.due())));
    }

    private void answer() {
        commit();
        OpinionRequest request = request().orElseThrow();
        DayDialog.ask(root().getShell(), texts(), "opinion.answer", now().today()).ifPresent(day -> run("opinion.answer", () ->
                commands().answer(request, day)));
    }

    @Override
    public String title() {
        long open = evaluation().getOpinionRequests().stream().filter(r -> standing(r).isOpen()).count();
        return texts().get(open == 0 ? "tab.opinion" : "tab.opinion.open", evaluation().getOpinionRequests().size(), open);
    }

    @Override
    protected boolean isEmpty() {
        return evaluation().getOpinionRequests().isEmpty();
    }

    @Override
    void refresh() {
        requests.update(evaluation().getOpinionRequests(), now().marks(), now().readOnly());
        opinions.update(request().map(OpinionRequest::getOpinions).map(List::copyOf).orElse(List.of()), now().marks(), now().readOnly());
    }
}
