package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.checks.Severity;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.stage.appraisal.internal.exchange.DocumentActions;
import org.jixiao.ui.stage.appraisal.internal.exchange.ExchangeActions;

/** The head of all pages: which appraisal this is, how it stands, and what can be done with it as a whole. */
final class AppraisalHead {

    private final AppraisalDocument document;
    private final StageHead head;
    private final AppraisalFlow flow;
    private final ExchangeActions exchange;
    private final DocumentActions documents;
    private final Texts texts = Texts.of(AppraisalHead.class);

    AppraisalHead(Composite parent, AppraisalDocument document, Runnable commit) {
        this.document = document;
        head = new StageHead(parent);
        flow = new AppraisalFlow(document, head.control(), commit);
        exchange = new ExchangeActions(document, commit);
        documents = new DocumentActions(document, commit);
    }

    Control control() {
        return head.control();
    }

    /**
     * Says how things stand now.
     *
     * @param about what the page shows; the total is that of a unit
     */
    void show(EObject about) {
        Appraisal appraisal = document.appraisal();
        List<AppraisedUnit> units = appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList();
        String organiser = appraisal.getOrganiser() == null ? "" : Objects.toString(appraisal.getOrganiser().getName(), "");
        String title = Stream.of(Objects.toString(appraisal.getTitle(), texts.get("head.untitled")), texts.get("head.year", appraisal.getYear()))
                .collect(Collectors.joining("  "));
        AppraisalFlow.Standing standing = flow.ofAll();
        String count = document.isLocked() ? texts.get("head.notified", appraisal.getNotifiedOn()) : texts.get("head.units", appraisal.getGroups().size(), units.size());
        String state = standing.words().isEmpty() ? count : standing.words() + "  ·  " + count;
        long errors = document.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
        String problems = errors == 0 ? "" : texts.get("head.errors", errors);
        String hint = Stream.of(organiser, problems, !units.isEmpty() ? "" : texts.get(appraisal.getGroups().isEmpty() ? "head.empty" : "head.noUnits")).filter(t -> !t.isBlank()).collect(Collectors.joining("  ·  "));
        AppraisedUnit unit = about instanceof AppraisedUnit shown ? shown : null;
        boolean open = unit != null && document.standings().of(unit).filter(s -> !s.points().total().isSettled()).isPresent();
        String total = unit == null || document.total(unit).isEmpty() ? ""
                : Objects.toString(unit.getName(), "") + "  " + document.total(unit);
        head.show(new StageHead.Content(title, state, total, open ? Tone.INTERVAL : Tone.TEXT, hint,
                Stream.of(standing.actions(), documents.actions(), exchange.actions()).flatMap(List::stream).toList()));
    }

    StageHead.Content content() {
        return head.content();
    }
}
