package org.jixiao.stages.base;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.scoring.api.Message;

/** Something that may not be done now, with every reason. */
public class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> reasons;

    /**
     * A refusal.
     *
     * @param reasons at least one
     * @param locale language of {@link #getMessage()}
     */
    public Refused(List<Message> reasons, Locale locale) {
        super(reasons.stream().map(r -> r.render(locale)).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /** Throws when there is a reason to. */
    public static void unlessEmpty(List<Message> reasons, Locale locale) throws Refused {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons, locale);
        }
    }

    /** Why. */
    public List<Message> reasons() {
        return reasons;
    }
}
