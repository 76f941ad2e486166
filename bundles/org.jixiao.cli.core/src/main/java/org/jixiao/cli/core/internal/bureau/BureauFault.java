package org.jixiao.cli.core.internal.bureau;

import java.util.List;
import java.util.Set;

/**
 * A fault that is put into a unit's year on purpose, and the traces by which the product shows that it noticed. A token is a refusal by its
 * key, the state of a filing, or a fact of the result.
 */
enum BureauFault {
    /** A monthly report comes after its day. */
    LATE_FILING("filing:LATE"),
    /** A monthly report never comes. */
    MISSING_FILING("filing:MISSING"),
    /** Equal in everything to the unit before it. */
    TIE("tied"),
    /** A report for a month that has not begun. */
    WRONG_MONTH("refused:file.early"),
    /** A report about another unit's indicators. */
    OTHER_UNIT("refused:file.unknown"),
    /** Words where a number is due. */
    TEXT_VALUE("open:value"),
    /** One month is filed twice. */
    FILED_TWICE("kept:earlier"),
    /** An indicator that is never reported on. */
    MISSING_VALUE("open:value"),
    /** A responsible fatal accident, for the second year. */
    VETO("unqualified:veto", "consequence:YES"),
    /** The leading group decides a veto; last year's result is not known. */
    DECIDED_VETO("unqualified:decided", "consequence:UNKNOWN"),
    /** An actual value of 261 % of its target. */
    OUTLIER("outlier"),
    /** A visit finds less than was reported. */
    FALSE_REPORT("verified:less"),
    /** More votes than ballots. */
    TOO_MANY_VOTES("refused:item.tooManyVotes"),
    /** A leader gives more than the full mark. */
    MARK_OUT_OF_RANGE("refused:mark.range"),
    /** The points do not add up to 1000. */
    WRONG_POINTS("problem:points"),
    /** One award is entered twice. */
    DOUBLE_AWARD("adjustment:double");

    private final List<String> tokens;

    BureauFault(String... tokens) {
        this.tokens = List.of(tokens);
    }

    /** Whether all the traces are there that show that it was noticed. */
    boolean isFound(Set<String> seen) {
        return seen.containsAll(tokens);
    }
}
