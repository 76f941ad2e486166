package org.jixiao.packs.rules;

import java.util.Set;

/** The parameters that consequence rules understand. */
public final class ConsequenceParameters {

    /** Share of the last budget in per cent that is proposed; absent: a person sets the amount. */
    public static final String SHARE = "share";
    /** Makes the rule a trigger of accountability: one of {@link #TRIGGERS}. */
    public static final String TRIGGER = "trigger";
    /** Makes the rule one of a sampling plan: per cent that are drawn. */
    public static final String SAMPLE = "sample";
    /** Years within which every department is drawn once. */
    public static final String CYCLE_YEARS = "cycleYears";
    /** Start of the names of discounts: {@code discount.1} is the per cent of the score that is left after one dropped grade. */
    public static final String DISCOUNT = "discount.";

    /** What rules of an appraisal write for the class of the unqualified, whatever the appraisal calls it. */
    public static final String UNQUALIFIED = "unqualified";

    /** Trigger: a rectification is overdue. */
    public static final String RECTIFICATION_OVERDUE = "RECTIFICATION_OVERDUE";
    /** Trigger: a false or hidden report was found. */
    public static final String FALSE_REPORT = "FALSE_REPORT";
    /** Trigger: the grades of the rule in the years of the rule. */
    public static final String CONSECUTIVE_GRADES = "CONSECUTIVE_GRADES";

    /** All triggers. */
    public static final Set<String> TRIGGERS = Set.of(RECTIFICATION_OVERDUE, FALSE_REPORT, CONSECUTIVE_GRADES);

    private ConsequenceParameters() {
    }

    /** Whether a parameter of this name is known. */
    public static boolean isKnown(String name) {
        return Set.of(SHARE, TRIGGER, SAMPLE, CYCLE_YEARS).contains(name) || name.matches("discount\\.[1-9]");
    }

    /** Whether a value can be read. */
    public static boolean isReadable(String name, String value) {
        return switch (name) {
            case TRIGGER -> TRIGGERS.contains(value);
            case CYCLE_YEARS -> value.matches("[1-9]\\d?");
            case SHARE -> value.matches("\\d{1,3}(\\.\\d{1,4})?");
            default -> value.matches("(100(\\.0{1,4})?|\\d{1,2}(\\.\\d{1,4})?)");
        };
    }
}
