package org.jixiao.stages.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ConsequenceParameters;
import org.jixiao.scoring.api.Message;

/** What calls for accountability by the rules of a scheme: a proposal to the leading group, never a decision. */
public final class Accountability {

    private Accountability() {
    }

    /**
     * A trigger that holds, or may hold.
     *
     * @param rule the rule
     * @param objectId what it is about: a rectification, a finding, or the dossier
     * @param certain false when a year is missing, so that it may hold
     * @param reason the sentence
     */
    public record Trigger(ConsequenceRule rule, String objectId, boolean certain, Message reason) {
    }

    /**
     * All triggers of a dossier that have no case yet.
     *
     * @param history grades by year, the dossier's own included
     * @param falseReports what inspections or checks found to be false or hidden: id of the object and what was found
     * @param today the day to compare deadlines with
     */
    public static List<Trigger> triggers(Dossier dossier, Scheme scheme, GradeHistory history, Map<String, String> falseReports,
            LocalDate today) {
        List<Trigger> triggers = new ArrayList<>();
        for (ConsequenceRule rule : BudgetLinkage.with(scheme, ConsequenceParameters.TRIGGER)) {
            switch (BudgetLinkage.parameters(rule).get(ConsequenceParameters.TRIGGER)) {
                case ConsequenceParameters.RECTIFICATION_OVERDUE -> overdue(Rectifications.overdue(dossier, today), rule, today, triggers);
                case ConsequenceParameters.FALSE_REPORT -> falseReports.forEach((id, what) -> triggers.add(new Trigger(rule, id, true,
                        message("trigger.false", what))));
                case ConsequenceParameters.CONSECUTIVE_GRADES -> grades(dossier, scheme, rule, history, triggers);
                default -> throw new IllegalArgumentException(rule.getId());
            }
        }
        return triggers.stream().filter(t -> dossier.getAccountabilityCases().stream()
                .noneMatch(c -> t.rule().getId().equals(c.getRuleId()) && t.objectId().equals(c.getObjectId()))).toList();
    }

    private static void overdue(Collection<Rectification> overdue, ConsequenceRule rule, LocalDate today, List<Trigger> triggers) {
        for (Rectification rectification : overdue) {
            long days = java.time.temporal.ChronoUnit.DAYS.between(rectification.getDueDate(), today);
            triggers.add(new Trigger(rule, rectification.getId(), true,
                    message("trigger.overdue", rectification.getDueDate().toString(), days, rule.getText())));
        }
    }

    private static void grades(Dossier dossier, Scheme scheme, ConsequenceRule rule, GradeHistory history, List<Trigger> triggers) {
        int years = rule.getConsecutiveYears();
        GradeHistory.Answer answer = history.consecutive(scheme.getGradeScale(), rule.getGrades(), dossier.getFiscalYear(), years);
        boolean own = history.grade(dossier.getFiscalYear()) != null;
        if (answer == GradeHistory.Answer.YES) {
            triggers.add(new Trigger(rule, dossier.getId(), true, message("trigger.years", years, rule.getText())));
        } else if (answer == GradeHistory.Answer.UNKNOWN && own) {
            triggers.add(new Trigger(rule, dossier.getId(), false, message("trigger.unknown", years, rule.getText())));
        }
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Accountability.class, key, arguments);
    }
}
