package org.jixiao.report.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Correction;
import org.jixiao.model.appraisal.DrawnItem;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.VerificationDraw;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.Vocabulary;

/** What notices to a unit can say: of a verification visit, to correct what was noted, and the reply to an appeal. */
public final class NoticeNames {

    record Note(AppraisalFacts facts, AppraisedUnit unit, TrackingNote note) {
    }

    record Visit(AppraisalFacts facts, AppraisedUnit unit, VerificationDraw draw) {

        List<Drawn> items() {
            return draw.getItems().stream().filter(i -> Objects.equals(i.getUnitId(), unit.getId()))
                    .flatMap(i -> unit.getIndicators().stream().filter(x -> Objects.equals(x.getId(), i.getIndicatorId())).map(x -> new Drawn(this, x))).toList();
        }
    }

    record Drawn(Visit of, AppraisalIndicator indicator) {

        Optional<IndicatorPoints> points() {
            return of.facts().result().of(of.unit().getId()).flatMap(s -> s.points().indicator(indicator.getId()));
        }
    }

    record Correcting(AppraisalFacts facts, AppraisedUnit unit, List<Note> notes) {
    }

    record Reply(AppraisalFacts facts, AppraisedUnit unit, Appeal appeal) {

        Correction correction() {
            return unit.getCorrections().stream().filter(c -> Objects.equals(c.getId(), appeal.getCorrectionId())).findFirst().orElse(null);
        }

        <V> V corrected(Function<Correction, V> value) {
            return correction() == null ? null : value.apply(correction());
        }
    }

    /** A problem that was noted in tracking. */
    static final Vocabulary<Note> NOTE = new Vocabulary<Note>().words("unit", n -> n.unit().getName()).day("date", n -> n.note().getDate())
            .words("author", n -> AppraisalFacts.name(n.note().getAuthor()))
            .words("name", n -> MeetingNames.indicator(n.unit(), n.note().getIndicatorId()).orElse("")).words("text", n -> n.note().getText())
            .day("due", n -> n.note().getCorrectBy()).flag("isOverdue", n -> n.note().getCorrectBy() != null && n.note().getCorrectBy().isBefore(n.facts().today()));

    private static final Vocabulary<Visit> VISIT = visit();
    private static final Vocabulary<Correcting> CORRECTION = new Vocabulary<Correcting>().with(AppraisalFacts.NAMES, Correcting::facts)
            .words("unit", c -> c.unit().getName()).words("head", c -> AppraisalFacts.name(c.unit().getHead())).list("notes", Correcting::notes, NOTE);
    private static final Vocabulary<Reply> REPLY = reply();

    private NoticeNames() {
    }

    private static Vocabulary<Visit> visit() {
        Vocabulary<Drawn> items = new Vocabulary<Drawn>().words("name", d -> d.indicator().getName())
                .words("target", d -> SheetNames.written(d.indicator().getTarget(), d.indicator().getUnit()))
                .words("actual", d -> d.points().map(SheetNames::value).orElse(""))
                .words("evidence", d -> String.join("\n", d.indicator().getEvidenceRequired()));
        return new Vocabulary<Visit>().with(AppraisalFacts.NAMES, Visit::facts).words("unit", v -> v.unit().getName())
                .words("head", v -> AppraisalFacts.name(v.unit().getHead())).day("drawnOn", v -> v.draw().getDate())
                .words("drawnBy", v -> AppraisalFacts.name(v.draw().getBy())).words("seed", v -> v.draw().getSeed()).count("drawMonth", v -> v.draw().getMonth())
                .count("candidates", v -> v.draw().getCandidates()).list("items", Visit::items, items);
    }

    private static Vocabulary<Reply> reply() {
        return new Vocabulary<Reply>().with(AppraisalFacts.NAMES, Reply::facts).words("unit", r -> r.unit().getName())
                .day("raisedOn", r -> r.appeal().getRaisedOn()).words("raisedBy", r -> AppraisalFacts.name(r.appeal().getRaisedBy()))
                .words("name", r -> MeetingNames.indicator(r.unit(), r.appeal().getIndicatorId()).orElse("")).words("text", r -> r.appeal().getText())
                .number("wanted", r -> r.appeal().getWanted()).words("outcome", r -> r.facts().say("outcome." + r.appeal().getOutcome().getName()))
                .words("decision", r -> r.appeal().getDecision()).day("decidedOn", r -> r.appeal().getDecidedOn())
                .words("decidedBy", r -> AppraisalFacts.name(r.appeal().getDecidedBy())).flag("isCorrected", r -> r.correction() != null)
                .words("what", r -> r.corrected(Correction::getWhat)).words("before", r -> r.corrected(Correction::getBefore))
                .words("after", r -> r.corrected(Correction::getAfter)).number("totalBefore", r -> r.corrected(Correction::getTotalBefore))
                .number("totalAfter", r -> r.corrected(Correction::getTotalAfter)).count("rankBefore", r -> r.corrected(Correction::getRankBefore))
                .count("rankAfter", r -> r.corrected(Correction::getRankAfter));
    }

    /** The names of the notice of a visit. */
    public static Vocabulary<?> visitNames() {
        return VISIT;
    }

    /** The names of the notice to correct. */
    public static Vocabulary<?> correctionNames() {
        return CORRECTION;
    }

    /** The names of the reply to an appeal. */
    public static Vocabulary<?> appealNames() {
        return REPLY;
    }

    /** The values of the notice of a visit that was drawn; empty when the unit is not in the draw. */
    public static Optional<ReportValues> visit(AppraisalFacts facts, AppraisedUnit unit, VerificationDraw draw) {
        boolean drawn = draw.getItems().stream().map(DrawnItem::getUnitId).anyMatch(id -> Objects.equals(id, unit.getId()));
        return drawn ? Optional.of(VISIT.values(new Visit(facts, unit, draw))) : Optional.empty();
    }

    /** The values of the notice to correct; empty when a unit has nothing to correct. */
    public static Optional<ReportValues> correction(AppraisalFacts facts, AppraisedUnit unit) {
        List<Note> notes = open(facts).stream().filter(n -> n.unit() == unit).toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(CORRECTION.values(new Correcting(facts, unit, notes)));
    }

    /** The values of the reply to an appeal; empty while it is not decided. */
    public static Optional<ReportValues> appeal(AppraisalFacts facts, AppraisedUnit unit, Appeal appeal) {
        return appeal.getOutcome() == AppealOutcome.OPEN ? Optional.empty() : Optional.of(REPLY.values(new Reply(facts, unit, appeal)));
    }

    /** Problems that were noted and are not corrected. */
    static List<Note> open(AppraisalFacts facts) {
        return facts.appraisal().getGroups().stream().flatMap(g -> g.getUnits().stream()).flatMap(u -> u.getNotes().stream()
                .filter(n -> n.isProblem() && n.getCorrectedOn() == null).map(n -> new Note(facts, u, n))).toList();
    }
}
