package org.jixiao.stages.workflow;

import java.util.Optional;
import org.jixiao.scoring.api.Message;

/** A condition that a scheme can put before a transition, by its id. */
public interface GateCondition {

    /** Declared id, as schemes name it. */
    String id();

    /** Why the transition is refused, or nothing when the condition holds. */
    Optional<Message> refuse(GateContext context);
}
