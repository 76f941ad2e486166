package org.jixiao.stages.workflow;

import java.util.List;
import java.util.Locale;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Refused;

/** A step that cannot be taken, with every reason. */
public final class TransitionRefused extends Refused {

    private static final long serialVersionUID = 1L;

    TransitionRefused(List<Message> reasons, Locale locale) {
        super(reasons, locale);
    }
}
