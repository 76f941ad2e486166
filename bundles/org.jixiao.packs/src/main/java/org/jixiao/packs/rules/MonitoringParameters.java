package org.jixiao.packs.rules;

import java.util.Map;
import java.util.Set;
import org.jixiao.model.rules.MonitoringKind;

/** The parameters that monitoring rules understand, by kind; what a scheme does not say is never made up. */
public final class MonitoringParameters {

    /** What a parameter holds. */
    public enum Type {
        /** Name of a light. */
        LIGHT,
        /** A decimal number. */
        NUMBER,
        /** Names of indicator natures, separated by commas. */
        NATURES,
        /** Words, separated by commas. */
        WORDS,
        /** Name of a disposition decision. */
        DECISION,
        /** {@code worst} or {@code execution-first}. */
        COMBINATION
    }

    /** Natures for which a target of zero is met or not, with the lights {@link #REACHED} and {@link #MISSED}, instead of a share of the time. */
    public static final String ZERO_TARGET = "zeroTarget";
    /** Light of an actual of zero. */
    public static final String ZERO_ACTUAL = "zeroActual";
    /** Light as long as the planned curve is still at zero. */
    public static final String NOTHING_PLANNED = "nothingPlanned";
    /** Share of the whole year's target in per cent from which {@link #TARGET_SHARE_LIGHT} holds whatever the month. */
    public static final String TARGET_SHARE_FROM = "targetShareFrom";
    /** Light from {@link #TARGET_SHARE_FROM} on. */
    public static final String TARGET_SHARE_LIGHT = "targetShareLight";
    /** Projected share of the target in per cent from which it will certainly be met. */
    public static final String CERTAIN_FROM = "certainFrom";
    /** Projected share of the target in per cent from which it may be met; below, it cannot. */
    public static final String POSSIBLE_FROM = "possibleFrom";
    /** Light of a target that is met. */
    public static final String REACHED = "reached";
    /** Light of a target that is missed. */
    public static final String MISSED = "missed";
    /** Start of the names of the word lists: {@code words.GREEN} and so on. */
    public static final String WORDS = "words.";
    /** Light of a budget of zero. */
    public static final String ZERO_BUDGET = "zeroBudget";
    /** Light of a warning. */
    public static final String LIGHT = "light";
    /** Completion in per cent that a partly met qualitative target counts for. */
    public static final String PARTIAL = "partial";
    /** How the light of the whole is made. */
    public static final String COMBINE = "combine";
    /** Value of {@link #COMBINE}: the worst light that is present. */
    public static final String COMBINE_WORST = "worst";
    /** Value of {@link #COMBINE}: money behind plan outweighs everything, then the goals. */
    public static final String COMBINE_EXECUTION_FIRST = "execution-first";
    /** What is proposed when the answer to a warning is overdue. */
    public static final String WHEN_OVERDUE = "whenOverdue";

    private static final Map<MonitoringKind, Map<String, Type>> KNOWN = Map.of(
            MonitoringKind.TIME_SHARE, Map.of(ZERO_TARGET, Type.NATURES, REACHED, Type.LIGHT, MISSED, Type.LIGHT, ZERO_ACTUAL, Type.LIGHT,
                    NOTHING_PLANNED, Type.LIGHT, TARGET_SHARE_FROM, Type.NUMBER, TARGET_SHARE_LIGHT, Type.LIGHT, CERTAIN_FROM, Type.NUMBER,
                    POSSIBLE_FROM, Type.NUMBER),
            MonitoringKind.TARGET_REACHED, Map.of(REACHED, Type.LIGHT, MISSED, Type.LIGHT),
            MonitoringKind.QUALITATIVE, Map.of(WORDS + "RED", Type.WORDS, WORDS + "YELLOW", Type.WORDS, WORDS + "GREEN", Type.WORDS,
                    WORDS + "BLUE", Type.WORDS),
            MonitoringKind.BUDGET, Map.of(ZERO_BUDGET, Type.LIGHT),
            MonitoringKind.FLOOR, Map.of(LIGHT, Type.LIGHT),
            MonitoringKind.GAP, Map.of(LIGHT, Type.LIGHT, PARTIAL, Type.NUMBER),
            MonitoringKind.WORST, Map.of(COMBINE, Type.COMBINATION));

    private static final Map<MonitoringKind, Set<String>> REQUIRED = Map.of(
            MonitoringKind.TARGET_REACHED, Set.of(REACHED, MISSED),
            MonitoringKind.QUALITATIVE, Set.of(WORDS + "GREEN", WORDS + "RED"),
            MonitoringKind.FLOOR, Set.of(LIGHT),
            MonitoringKind.GAP, Set.of(LIGHT),
            MonitoringKind.WORST, Set.of(COMBINE));

    private MonitoringParameters() {
    }

    /** What a parameter of a kind of rule holds; null when that kind does not know it. */
    public static Type type(MonitoringKind kind, String name) {
        return WHEN_OVERDUE.equals(name) ? Type.DECISION : KNOWN.get(kind).get(name);
    }

    /** Names without which a rule of this kind says nothing. */
    public static Set<String> required(MonitoringKind kind) {
        return REQUIRED.getOrDefault(kind, Set.of());
    }
}
