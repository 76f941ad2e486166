package org.jixiao.services.bulk;

import java.util.List;
import org.jixiao.model.base.Stage;

/**
 * A step of a workflow that one dossier has from where it stands.
 *
 * @param stage stage of its item
 * @param code of the step
 * @param name of the step for people
 * @param commentRequired whether a comment has to be given
 * @param refusals why it cannot be taken now; empty when it can
 */
public record StepOption(Stage stage, String code, String name, boolean commentRequired, List<String> refusals) {

    /** Copies. */
    public StepOption {
        refusals = List.copyOf(refusals);
    }

    /** Whether it can be taken now. */
    public boolean isPossible() {
        return refusals.isEmpty();
    }
}
