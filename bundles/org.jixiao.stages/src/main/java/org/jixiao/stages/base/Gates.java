package org.jixiao.stages.base;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jixiao.model.base.WorkItem;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.workflow.GateCondition;
import org.jixiao.stages.workflow.GateContext;

/** Makes conditions of gates that look at one kind of item. */
public final class Gates {

    private Gates() {
    }

    /**
     * A condition for one kind of item; it refuses every other kind.
     *
     * @param id declared id
     * @param type what the workflow is about
     * @param rule why the item may not move on; empty when it may
     */
    public static <T extends WorkItem> GateCondition of(String id, Class<T> type, BiFunction<GateContext, T, Optional<Message>> rule) {
        return new GateCondition() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<Message> refuse(GateContext context) {
                return type.isInstance(context.item()) ? rule.apply(context, type.cast(context.item()))
                        : Optional.of(Message.of(Gates.class, "gate.item", id));
            }
        };
    }

    /** The message when the condition does not hold. */
    public static Optional<Message> unless(boolean holds, Message message) {
        return holds ? Optional.empty() : Optional.of(message);
    }

    /** Whether there are any words. */
    public static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
