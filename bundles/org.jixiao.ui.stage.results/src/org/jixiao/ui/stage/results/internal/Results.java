package org.jixiao.ui.stage.results.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.results.GradeHistory;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.stages.results.ResultCommands;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FindingMarks;

/**
 * What the panes of the page show, as it is now.
 *
 * @param dossier the document
 * @param scheme the scheme by which results are applied, when one is chosen and installed
 * @param basis the result that counts, when there is one
 * @param history grades by year, as far as they are known here
 * @param marks what the checks found
 * @param today the day to compare deadlines with
 * @param readOnly whether nothing may be changed
 */
record Results(Dossier dossier, Optional<Scheme> scheme, Optional<ResultBasis> basis, GradeHistory history, FindingMarks marks, LocalDate today,
        boolean readOnly) {

    /** @param earlier grades of earlier years, as far as other dossiers of the workspace tell them */
    static Results of(DossierContext context, FindingMarks marks, Map<Integer, String> earlier) {
        Dossier dossier = context.dossier();
        PackRepository packs = context.services().packs();
        Optional<Scheme> scheme = ResultCommands.chosen(dossier)
                .flatMap(use -> packs.scheme(use.getSchemeId(), use.getVersion()).or(() -> packs.scheme(use.getSchemeId(), null)))
                .map(PackRepository.SchemeEntry::scheme);
        Optional<ResultBasis> basis = ResultBasis.of(dossier);
        GradeHistory known = new GradeHistory(earlier);
        GradeHistory history = basis.map(b -> known.with(dossier.getFiscalYear(), b.grade())).orElse(known);
        return new Results(dossier, scheme, basis, history, marks, LocalDate.now(), context.isReadOnly());
    }

    /** The scheme an item was begun with; the chosen one for an item that names none. */
    Optional<Scheme> scheme(DossierContext context, WorkItem item) {
        PackRepository packs = context.services().packs();
        return item.getSchemeId() == null ? scheme : packs.scheme(item.getSchemeId(), item.getSchemeVersion())
                .or(() -> packs.scheme(item.getSchemeId(), null)).map(PackRepository.SchemeEntry::scheme);
    }
}
