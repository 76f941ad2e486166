package org.jixiao.report.model;

import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.template.Vocabulary;

/**
 * What every report of a dossier can say about it.
 *
 * @param file name of the dossier's file, or empty
 */
record DossierFacts(Dossier dossier, String file) {

    /** The names that templates of all stages may use. */
    static final Vocabulary<DossierFacts> NAMES = new Vocabulary<DossierFacts>()
            .words("project", f -> DossierNames.title(f.dossier()))
            .words("projectCode", f -> f.dossier().getSubject() == null ? "" : f.dossier().getSubject().getCode())
            .count("year", f -> f.dossier().getFiscalYear() == 0 ? null : f.dossier().getFiscalYear())
            .words("agency", f -> DossierNames.agency(f.dossier()))
            .words("department", f -> DossierNames.name(f.dossier().getCompetentDepartment()))
            .words("file", DossierFacts::file);
}
