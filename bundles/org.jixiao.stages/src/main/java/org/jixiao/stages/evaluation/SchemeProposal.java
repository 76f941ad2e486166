package org.jixiao.stages.evaluation;

import java.util.List;
import java.util.Objects;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;

/**
 * A scheme that may apply to an evaluation. Only a proposal: the user decides.
 *
 * @param scheme the scheme
 * @param rank the higher, the likelier
 * @param reasons why it may apply, the weightiest first
 * @param contradicted whether the form prints points or parts that the scheme does not have, and is not one of the forms the scheme
 *     goes with: nobody but a person can say that it applies
 * @param ambiguous whether another scheme fits the form just as well, so that a person has to choose; the reasons then name it
 */
public record SchemeProposal(Scheme scheme, int rank, List<Message> reasons, boolean contradicted, boolean ambiguous) {

    public SchemeProposal {
        Objects.requireNonNull(scheme);
        reasons = List.copyOf(reasons);
    }
}
