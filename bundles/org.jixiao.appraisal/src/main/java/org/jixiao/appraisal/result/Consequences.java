package org.jixiao.appraisal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.packs.rules.ConsequenceParameters;
import org.jixiao.scoring.api.Message;

/**
 * What follows from a class. A rule for two years in a row needs the result of the year before; where that is missing the answer is unknown,
 * not no (domain.md 6.3).
 */
final class Consequences {

    private Consequences() {
    }

    static List<Consequence> of(Appraisal appraisal, UnitStanding standing) {
        List<Consequence> consequences = new ArrayList<>();
        if (standing.classes().size() != 1) {
            return consequences;
        }
        boolean unqualified = standing.unqualified().orElse(false);
        for (ConsequenceRule rule : appraisal.getConsequenceRules()) {
            boolean meant = rule.getGrades().contains(standing.classes().getFirst())
                    || unqualified && rule.getGrades().contains(ConsequenceParameters.UNQUALIFIED);
            if (meant) {
                holds(appraisal, standing.points().unit(), rule, unqualified)
                        .ifPresent(holds -> consequences.add(new Consequence(rule, holds, text(rule, holds))));
            }
        }
        return consequences;
    }

    private static Optional<Consequence.Holds> holds(Appraisal appraisal, AppraisedUnit unit, ConsequenceRule rule, boolean unqualified) {
        Consequence.Holds answer = Consequence.Holds.YES;
        for (int back = 1; back < rule.getConsecutiveYears(); back++) {
            Optional<Boolean> then = earlier(appraisal, unit, back).flatMap(r -> matches(rule, r, unqualified));
            if (then.isEmpty()) {
                answer = Consequence.Holds.UNKNOWN;
            } else if (!then.get()) {
                return Optional.empty();
            }
        }
        return Optional.of(answer);
    }

    private static Optional<Boolean> matches(ConsequenceRule rule, LastYearResult result, boolean unqualified) {
        if (result.getState() == ValueState.MISSING) {
            return Optional.empty();
        }
        if (unqualified && rule.getGrades().contains(ConsequenceParameters.UNQUALIFIED)) {
            return Optional.ofNullable(result.getUnqualified());
        }
        return Optional.ofNullable(result.getClassName()).filter(c -> !c.isBlank()).map(c -> rule.getGrades().contains(c));
    }

    private static Optional<LastYearResult> earlier(Appraisal appraisal, AppraisedUnit unit, int back) {
        int year = appraisal.getYear() - back;
        if (back == 1 && unit.getLastYear() != null) {
            return Optional.of(unit.getLastYear());
        }
        return unit.getPastResults().stream().filter(r -> r.getYear() == year).findFirst();
    }

    private static Message text(ConsequenceRule rule, Consequence.Holds holds) {
        String words = rule.getText() == null || rule.getText().isBlank() ? String.valueOf(rule.getName()) : rule.getText();
        return holds == Consequence.Holds.YES ? Message.literal(words)
                : Message.of(Consequences.class, "consequence.unknown", words, rule.getConsecutiveYears());
    }
}
