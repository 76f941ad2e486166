package org.jixiao.stages.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.scoring.api.Message;

/** A step that cannot be taken, with every reason. */
public final class TransitionRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> reasons;

    TransitionRefused(List<Message> reasons, Locale locale) {
        super(reasons.stream().map(r -> r.render(locale)).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /** Why. */
    public List<Message> reasons() {
        return reasons;
    }
}
