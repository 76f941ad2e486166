package org.jixiao.appraisal.workflow;

import static org.jixiao.stages.base.Gates.given;
import static org.jixiao.stages.base.Gates.unless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.appraisal.edit.Frozen;
import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.workflow.GateCondition;

/** The conditions before the steps of an appraisal, its assessments during the year, and appeals. */
public final class AppraisalGates {

    /** More names than these make a refusal unreadable. */
    private static final int MOST_NAMES = 5;

    private final AppraisalEngine engine;
    private final Supplier<LocalDate> today;

    private AppraisalGates(AppraisalEngine engine, Supplier<LocalDate> today) {
        this.engine = engine;
        this.today = today;
    }

    /**
     * All conditions.
     *
     * @param engine scores what the conditions ask for
     * @param today the day; filings due before it and not there are missing
     */
    public static List<GateCondition> all(AppraisalEngine engine, Supplier<LocalDate> today) {
        AppraisalGates gates = new AppraisalGates(engine, today);
        return List.of(Gates.of("appraisal.points", Appraisal.class, (c, a) -> points(a)),
                Gates.of("appraisal.rules", Appraisal.class, (c, a) -> gates.rules(a)),
                Gates.of("appraisal.settled", Appraisal.class, (c, a) -> gates.settled(a)),
                Gates.of("appraisal.results", Appraisal.class, (c, a) -> gates.results(a)),
                Gates.of("appraisal.appeals", Appraisal.class, (c, a) -> appeals(a)),
                Gates.of("appraisal.assessed", PeriodAssessment.class, (c, p) -> unless(p.getDate() != null && !p.getScores().isEmpty(),
                        message("gate.assessed"))),
                Gates.of("appraisal.reasons", Appeal.class, (c, a) -> unless(given(a.getText()) && a.getRaisedOn() != null, message("gate.reasons"))),
                Gates.of("appraisal.decided", Appeal.class, (c, a) -> decided(a)));
    }

    /** "各单位绩效评估指标赋分标准为1000分": points of every unit add up, or the group scales them. */
    private static Optional<Message> points(Appraisal appraisal) {
        if (units(appraisal).isEmpty()) {
            return Optional.of(message("gate.units"));
        }
        List<Message> wrong = new ArrayList<>();
        for (AppraisalGroup group : appraisal.getGroups()) {
            BigDecimal full = group.getIndicatorPoints();
            if (full == null || full.signum() == 0) {
                continue;
            }
            for (AppraisedUnit unit : group.getUnits()) {
                BigDecimal sum = unit.getIndicators().stream().map(AppraisalIndicator::getPoints).filter(p -> p != null)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean scaled = group.isScaleToFull() && sum.signum() > 0;
                boolean blank = unit.getIndicators().stream().anyMatch(i -> i.getPoints() == null);
                if (blank || !scaled && sum.compareTo(full) != 0) {
                    wrong.add(message("gate.unitPoints", text(unit.getName()), Decimals.plain(sum), Decimals.plain(full)));
                }
            }
        }
        return named(wrong, "gate.points");
    }

    private Optional<Message> rules(Appraisal appraisal) {
        List<Message> without = units(appraisal).stream().flatMap(u -> u.getIndicators().stream()
                .filter(i -> engine.fault(i).isPresent())
                .map(i -> message("gate.indicator", text(u.getName()), text(i.getName())))).toList();
        return named(without, "gate.rules");
    }

    private Optional<Message> settled(Appraisal appraisal) {
        return open(score(appraisal));
    }

    private static Optional<Message> open(AppraisalResult result) {
        List<Message> open = result.groups().stream().flatMap(g -> g.standings().stream()).filter(s -> !s.points().total().isSettled())
                .map(s -> message("gate.unitOpen", text(s.points().unit().getName()), s.points().total().text())).toList();
        return named(open, "gate.open");
    }

    /** Every unit has its stored result, and it says what scoring says now. */
    private Optional<Message> results(Appraisal appraisal) {
        AppraisalResult result = score(appraisal);
        Optional<Message> open = open(result);
        if (open.isPresent()) {
            return open;
        }
        List<Message> other = result.groups().stream().flatMap(g -> g.standings().stream())
                .filter(s -> !Settlement.same(s.points().unit().getResult(), s)).map(s -> Message.literal(text(s.points().unit().getName()))).toList();
        return named(other, "gate.results");
    }

    private AppraisalResult score(Appraisal appraisal) {
        return engine.score(appraisal, AppraisalEngine.WHOLE_YEAR, today.get());
    }

    private static Optional<Message> appeals(Appraisal appraisal) {
        List<Message> open = units(appraisal).stream().filter(u -> u.getAppeals().stream().anyMatch(a -> a.getOutcome() == AppealOutcome.OPEN))
                .map(u -> Message.literal(text(u.getName()))).toList();
        return named(open, "gate.appeals");
    }

    private static Optional<Message> decided(Appeal appeal) {
        if (appeal.getOutcome() == AppealOutcome.OPEN || !given(appeal.getDecision()) || appeal.getDecidedOn() == null) {
            return Optional.of(message("gate.decided"));
        }
        Appraisal appraisal = Frozen.appraisal(appeal);
        boolean needs = appeal.getOutcome() != AppealOutcome.REJECTED && appraisal != null && Frozen.is(appraisal);
        boolean corrected = appeal.eContainer() instanceof AppraisedUnit unit
                && unit.getCorrections().stream().anyMatch(c -> c.getId().equals(appeal.getCorrectionId()));
        return unless(!needs || corrected, message("gate.correction"));
    }

    private static Optional<Message> named(List<Message> names, String key) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Message> shown = names.size() <= MOST_NAMES ? names
                : Stream.concat(names.stream().limit(MOST_NAMES), Stream.of(Message.literal("…"))).toList();
        return Optional.of(message(key, names.size(), shown));
    }

    private static List<AppraisedUnit> units(Appraisal appraisal) {
        return appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(AppraisalGates.class, key, arguments);
    }
}
