package org.jixiao.cli.core.internal.work;

import java.util.List;
import org.jixiao.model.dossier.Dossier;

/**
 * What one file of forms became.
 *
 * @param dossiers a detached dossier for each form that could be taken
 * @param issues what a person must look at
 */
public record ReadForms(List<Dossier> dossiers, List<Issue> issues) {

    public ReadForms {
        dossiers = List.copyOf(dossiers);
        issues = List.copyOf(issues);
    }

    /** True when nothing of the file was taken. */
    public boolean refused() {
        return dossiers.isEmpty();
    }
}
