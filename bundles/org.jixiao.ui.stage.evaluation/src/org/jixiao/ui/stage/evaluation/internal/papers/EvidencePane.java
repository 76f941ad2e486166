package org.jixiao.ui.stage.evaluation.internal.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.stages.papers.PaperCommands;
import org.jixiao.stages.papers.PaperStanding;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;
import org.jixiao.ui.editor.table.Parties;

/** What is asked of whom, until when, for which indicators; and what came, or why it did not. */
final class EvidencePane extends PaperPane {

    private final FieldTable<EvidenceRequest> requests;

    EvidencePane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "evidence");
        bar().add("add", this::locked, this::add);
        bar().add("each", () -> noRow(!each(null).equals(UnexecutableCommand.INSTANCE), "evidence.allListed"), this::askForEach);
        bar().add("prove", this::noRequest, this::chooseRows);
        bar().add("receive", this::noRequest, this::receive);
        bar().add("excuse", () -> !noRequest().isEmpty() ? noRequest() : chosen().filter(r -> r.getReceivedOn() == null).isEmpty()
                ? texts.get("evidence.received") : "", this::excuse);
        bar().add("remove", this::noRows, () -> context.execute(context.commands().remove(rows())));
        Fields<EvidenceRequest> fields = new Fields<>(texts, "evidence", context.commands());
        requests = table(root(), "requests", List.of(
                fields.brief("standing", 14, r -> texts.get("standing." + standing(r))).withDot(r -> tone(standing(r))),
                fields.words(Literals.EVIDENCE_REQUEST__WHAT, 32), fields.party(Literals.EVIDENCE_REQUEST__PARTY, 18),
                fields.shown("rows", 26, this::indicators), fields.day(Literals.EVIDENCE_REQUEST__ASKED_ON),
                fields.day(Literals.EVIDENCE_REQUEST__DUE_DATE), fields.brief("receivedOn", 12, r -> Days.text(r.getReceivedOn())),
                fields.evidence(Literals.EVIDENCE_REQUEST__EVIDENCE, 24), fields.shown("why", 30, this::excuse)), 0);
    }

    private PaperStanding standing(EvidenceRequest request) {
        return PaperStanding.of(request, now().today());
    }

    private String indicators(EvidenceRequest request) {
        return request.getRowIds().stream().map(now()::indicator).collect(Collectors.joining("\n"));
    }

    private String excuse(EvidenceRequest request) {
        return request.getExcuse() == null ? "" : texts().get("evidence.excused", request.getExcuse(), Parties.name(request.getExcusedBy()),
                Days.text(request.getExcusedOn()));
    }

    private List<EvidenceRequest> rows() {
        return requests.chosen(grid(requests));
    }

    private Optional<EvidenceRequest> chosen() {
        return one(requests);
    }

    private String noRequest() {
        return noRow(chosen().isPresent(), "evidence.noRow");
    }

    private String noRows() {
        return noRow(!rows().isEmpty(), "evidence.noRow");
    }

    private void add() {
        make(commands().ask(evaluation(), new PaperCommands.Wanted(null, null, null, null, List.of())), requests, Literals.EVIDENCE_REQUEST__WHAT);
    }

    private Command each(AskDialog.Asked asked) {
        return asked == null ? commands().askForEach(evaluation(), null, null, null)
                : commands().askForEach(evaluation(), asked.party(), asked.askedOn(), asked.due());
    }

    private void askForEach() {
        commit();
        String unit = context().dossier().getSubject() == null ? "" : Parties.name(context().dossier().getSubject().getImplementingUnit());
        new AskDialog(root().getShell(), texts(), "evidence.each", unit, now().today()).ask().ifPresent(asked -> context().execute(each(asked)));
    }

    private void chooseRows() {
        commit();
        EvidenceRequest request = chosen().orElseThrow();
        IndicatorChoice.ask(root().getShell(), texts(), evaluation(), request.getRowIds()).ifPresent(chosen -> context().execute(
                context().commands().replaceAll(request, Literals.EVIDENCE_REQUEST__ROW_IDS, chosen.stream().map(IndicatorScore::getId).toList())));
    }

    private void receive() {
        EvidenceRequest request = chosen().orElseThrow();
        commit();
        new ReceiveDialog(root().getShell(), texts(), now().today(), folder()).ask().ifPresent(received -> run("evidence.receive", () ->
                commands().receive(request, received.on(), received.file() == null ? null : evidence(received.file()))));
    }

    private Path folder() {
        return context().session().file().toAbsolutePath().getParent();
    }

    /** A file beside the dossier, with its hash, so that a later change is noticed. */
    private Evidence evidence(ReceiveDialog.Hashed file) {
        Evidence evidence = PaperCommands.file(file.path().getFileName().toString(), file.hash());
        evidence.setFile(folder().relativize(file.path()).toString().replace('\\', '/'));
        return evidence;
    }

    private void excuse() {
        EvidenceRequest request = chosen().orElseThrow();
        commit();
        InputDialog dialog = new InputDialog(root().getShell(), texts().get("evidence.excuse"), texts().get("evidence.excuse.ask"), "",
                typed -> typed.isBlank() ? texts().get("evidence.excuse.none") : null);
        if (dialog.open() == Window.OK) {
            run("evidence.excuse", () -> commands().excuse(request, now().today(), user(), dialog.getValue()));
        }
    }

    @Override
    public String title() {
        long open = evaluation().getEvidenceRequests().stream().filter(r -> standing(r).isOpen()).count();
        int all = evaluation().getEvidenceRequests().size();
        return texts().get(open == 0 ? "tab.evidence" : "tab.evidence.open", all, open);
    }

    @Override
    protected boolean isEmpty() {
        return evaluation().getEvidenceRequests().isEmpty();
    }

    @Override
    void refresh() {
        requests.update(evaluation().getEvidenceRequests(), now().marks(), now().readOnly());
    }
}
