package org.jixiao.cli.core.internal.made;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Refused;

/** What the product noticed while made-up people worked with it: refusals by their keys, and whatever else callers add as tokens. */
public final class Noticed {

    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    /** Something that may be refused. */
    public interface Doing {
        /** Does it. */
        void run() throws Refused;
    }

    /** Everything noticed, as tokens such as {@code refused:gate.points}. */
    public Set<String> seen() {
        return seen;
    }

    /** Every refusal in words, by its keys. */
    public Map<String, String> refusals() {
        return refusals;
    }

    /** Does something; false when it was refused. */
    public boolean attempt(Doing doing) {
        try {
            doing.run();
            return true;
        } catch (Refused refused) {
            refused.reasons().forEach(reason -> note(reason, refused.getMessage()));
            return false;
        }
    }

    private void note(Message reason, String words) {
        seen.add("refused:" + reason.key());
        refusals.put(reason.key(), words);
        note(reason.arguments(), words);
    }

    private void note(List<?> arguments, String words) {
        for (Object argument : arguments) {
            switch (argument) {
                case Message inner -> note(inner, words);
                case List<?> more -> note(more, words);
                default -> { }
            }
        }
    }
}
