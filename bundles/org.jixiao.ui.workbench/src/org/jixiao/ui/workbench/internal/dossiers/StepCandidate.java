package org.jixiao.ui.workbench.internal.dossiers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.jixiao.services.bulk.StepOption;

/**
 * A chosen dossier and the steps it has from where it stands.
 *
 * @param file    the dossier
 * @param project what it is about
 * @param options its steps, possible or not
 * @param fault   why it could not be read, or empty
 */
record StepCandidate(IFile file, String project, List<StepOption> options, String fault) {

    /** Its step that is the same as another's. */
    Optional<StepOption> like(StepOption step) {
        return options.stream().filter(option -> option.stage() == step.stage() && option.code().equals(step.code())).findFirst();
    }

    /** Whether it can take that step now. */
    boolean can(StepOption step) {
        return like(step).filter(StepOption::isPossible).isPresent();
    }
}
