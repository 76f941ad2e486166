package org.jixiao.appraisal.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.DrawnItem;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationDraw;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.appraisal.VerificationKind;
import org.jixiao.model.base.Party;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/** Draws of what is verified, kept with their seed, and the visits that follow from them. */
public final class DrawCommands {

    private final Edits edits;

    DrawCommands(Edits edits) {
        this.edits = edits;
    }

    /**
     * What is drawn.
     *
     * @param seed published with the draw; anybody can repeat it
     * @param month values filed up to this month may be drawn
     * @param units how many units, or null: all
     * @param perUnit how many indicators of each, or null: all
     * @param by who draws
     * @param date when
     */
    public record Task(String seed, int month, Integer units, Integer perUnit, Party by, LocalDate date) {
    }

    /** Draws, and keeps the draw. */
    public Command draw(Appraisal appraisal, Task task) throws Refused {
        List<Message> refusals = edits.refusals(appraisal);
        List<VerificationSample.Item> candidates = VerificationSample.candidates(appraisal, task.month());
        if (!Edits.given(task.seed())) {
            refusals.add(Edits.message("draw.seed"));
        }
        if (candidates.isEmpty()) {
            refusals.add(Edits.message("draw.nothing", task.month()));
        }
        if (task.units() != null && task.units() < 1 || task.perUnit() != null && task.perUnit() < 1) {
            refusals.add(Edits.message("draw.number"));
        }
        edits.refuse(refusals);
        return edits.record("command.draw", appraisal, () -> appraisal.getDraws().add(drawn(task, candidates)));
    }

    private static VerificationDraw drawn(Task task, List<VerificationSample.Item> candidates) {
        VerificationDraw draw = AppraisalFactory.eINSTANCE.createVerificationDraw();
        draw.setId(Copies.id());
        draw.setSeed(task.seed().strip());
        draw.setMonth(task.month());
        draw.setUnits(task.units());
        draw.setPerUnit(task.perUnit());
        draw.setBy(Copies.party(task.by()));
        draw.setDate(task.date());
        draw.setCandidates(candidates.size());
        for (VerificationSample.Item item : VerificationSample.draw(candidates, draw.getSeed(), task.units(), task.perUnit())) {
            DrawnItem drawn = AppraisalFactory.eINSTANCE.createDrawnItem();
            drawn.setUnitId(item.unit().getId());
            drawn.setIndicatorId(item.indicator().getId());
            drawn.setKey(item.key());
            draw.getItems().add(drawn);
        }
        return draw;
    }

    /**
     * Visits for a draw: one for each unit drawn, with an entry for each indicator, the reported value beside it.
     *
     * @param inspectors at least one
     */
    public Command visits(Appraisal appraisal, VerificationDraw draw, LocalDate date, List<Party> inspectors) throws Refused {
        List<Message> refusals = edits.refusals(appraisal);
        if (date == null) {
            refusals.add(Edits.message("visit.date"));
        }
        if (inspectors.stream().noneMatch(p -> Edits.given(p.getName()))) {
            refusals.add(Edits.message("visit.inspectors"));
        }
        Map<AppraisedUnit, Verification> visits = new LinkedHashMap<>();
        for (DrawnItem item : draw.getItems()) {
            AppraisedUnit unit = unit(appraisal, item.getUnitId());
            if (unit == null || Edits.indicator(unit, item.getIndicatorId()) == null) {
                refusals.add(Edits.message("draw.gone", item.getUnitId(), item.getIndicatorId()));
            } else if (unit.getVerifications().stream().anyMatch(v -> draw.getId().equals(v.getDrawId()))) {
                refusals.add(Edits.message("draw.visited", Edits.name(unit)));
            } else {
                visits.computeIfAbsent(unit, u -> visit(draw, date, inspectors)).getEntries().add(entry(item));
            }
        }
        edits.refuse(refusals.stream().distinct().toList());
        return edits.record("command.drawVisits", appraisal, () -> visits.forEach((unit, visit) -> {
            visit.getEntries().forEach(e -> e.setReported(VisitCommands.reported(unit, visit, e.getIndicatorId())));
            unit.getVerifications().add(visit);
        }));
    }

    private static AppraisedUnit unit(Appraisal appraisal, String id) {
        return appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).filter(u -> u.getId().equals(id)).findFirst().orElse(null);
    }

    private static Verification visit(VerificationDraw draw, LocalDate date, List<Party> inspectors) {
        Verification visit = AppraisalFactory.eINSTANCE.createVerification();
        visit.setId(Copies.id());
        visit.setKind(VerificationKind.RANDOM);
        visit.setDate(date);
        visit.setDrawId(draw.getId());
        inspectors.forEach(p -> visit.getInspectors().add(Copies.party(p)));
        return visit;
    }

    private static VerificationEntry entry(DrawnItem item) {
        VerificationEntry entry = AppraisalFactory.eINSTANCE.createVerificationEntry();
        entry.setId(Copies.id());
        entry.setIndicatorId(item.getIndicatorId());
        entry.setMisreporting(Misreporting.NONE);
        return entry;
    }
}
