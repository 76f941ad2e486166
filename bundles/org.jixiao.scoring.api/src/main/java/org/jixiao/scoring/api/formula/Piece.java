package org.jixiao.scoring.api.formula;

import java.util.List;
import org.jixiao.scoring.api.Message;

/**
 * One case of a rule. The first piece whose conditions all hold is the one that counts.
 *
 * @param name name of the case; {@code case.<name>} is its description and {@code sentence.<name>} its printed sentence in the
 *     bundle of the method
 * @param when the conditions; none for the last piece
 * @param outcome what it gives
 * @param details numbers of the rule that the words mention, from placeholder {6} of the sentence and {0} of the case
 */
public record Piece(String name, List<Condition> when, Outcome outcome, List<Object> details) {
    public Piece {
        when = List.copyOf(when);
        details = List.copyOf(details);
    }

    Message caseText(Class<?> anchor) {
        return new Message(anchor, "case." + name, details);
    }
}
