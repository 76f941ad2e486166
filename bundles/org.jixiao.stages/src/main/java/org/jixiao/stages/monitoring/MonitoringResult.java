package org.jixiao.stages.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.base.Light;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;

/**
 * All lights of one monitoring report.
 *
 * @param scheme the rule book
 * @param rows one judgement for each indicator, in the order of the report
 * @param funds one for each fund row
 * @param warnings floors and gaps, one for each rule that the scheme has, triggered or not
 * @param whole the light of the subject, or null when the scheme has no rule for it
 * @param atLeast the worst light that is known; open rows can only make the whole worse
 * @param problems why nothing was judged; empty when the scheme is in order
 */
public record MonitoringResult(Scheme scheme, List<Judgement> rows, List<Judgement> funds, List<Judgement> warnings, Judgement whole,
        Light atLeast, List<Message> problems) {

    public MonitoringResult {
        rows = List.copyOf(rows);
        funds = List.copyOf(funds);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }

    /** Whether the engine refused to judge by this scheme. */
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** Everything that was judged: rows, money, warnings. */
    public List<Judgement> all() {
        List<Judgement> all = new ArrayList<>(rows);
        all.addAll(funds);
        all.addAll(warnings);
        return all;
    }

    /** What asks for a disposition. */
    public List<Judgement> dispositionsDue() {
        return all().stream().filter(Judgement::dispositionRequired).toList();
    }

    /** Rows and money whose light asks for a reason that nobody has given. */
    public List<Judgement> reasonsMissing() {
        return all().stream().filter(Judgement::reasonMissing).toList();
    }

    /** Rows without a value. */
    public List<Judgement> open() {
        return all().stream().filter(j -> j.standing() == Standing.MISSING || j.standing() == Standing.UNDECIDABLE).toList();
    }
}
