package org.jixiao.cli.core.internal.district;

import java.util.List;
import java.util.Set;

/**
 * A fault that is put into a project on purpose, and the traces by which the product shows that it noticed. A token is a refusal by its
 * key, a check by its id, a duty by its kind, or a light.
 */
enum Planted {
    /** Nobody evaluated the project before it asked for money. */
    NO_EX_ANTE("refused:gate.supported"),
    /** The experts do not support it. */
    NOT_SUPPORTED("state:ex-ante:refused", "refused:gate.supported"),
    /** The unit's own people were to evaluate it. */
    NOT_INDEPENDENT("refused:independence.conflict"),
    /** A target has no value. */
    NO_TARGET_VALUE("refused:gate.values"),
    /** The points of the indicators do not add up. */
    WRONG_POINTS("refused:gate.points"),
    /** The objectives are poor. */
    POOR_OBJECTIVES("state:objectives:refused"),
    /** Who filed wanted to review. */
    SELF_REVIEW("refused:refused.self"),
    /** The money stands still. */
    SLOW_MONEY("light:RED"),
    /** A red light without a reason. */
    NO_REASON("refused:gate.reasons"),
    /** The self-evaluation was never filed. */
    NOT_FILED("duty:EVALUATION:overdue"),
    /** An actual value is missing. */
    MISSING_ACTUAL("check:org.jixiao.checks.actual.missing", "refused:gate.open"),
    /** All actual values repeat their targets. */
    COPIED_TARGETS("check:org.jixiao.checks.actual.allcopied"),
    /** A claimed score is higher than the rule gives. */
    HIGH_CLAIM("check:org.jixiao.checks.score.rule", "refused:gate.claims"),
    /** More was spent than there was. */
    OVERSPENT("check:org.jixiao.checks.execution.over"),
    /** Nobody puts right what the evaluation found. */
    LATE_RECTIFICATION("duty:RECTIFICATION:overdue", "trigger:certain");

    private final Set<String> tokens;

    Planted(String... tokens) {
        this.tokens = Set.of(tokens);
    }

    /** Whether one of the traces is there that show that it was noticed. */
    boolean isFound(Set<String> seen) {
        return tokens.stream().anyMatch(seen::contains);
    }

    /** Every one of them, in the order of the year. */
    static List<Planted> all() {
        return List.of(values());
    }
}
