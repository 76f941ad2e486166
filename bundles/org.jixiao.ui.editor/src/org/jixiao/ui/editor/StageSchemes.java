package org.jixiao.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.SchemeProposal;
import org.jixiao.ui.editor.table.SchemeDialog;

/** The schemes of a stage for an open document: which apply, which one an item is worked on with, and the asking for one. */
public final class StageSchemes {

    private final DossierContext context;
    private final Stage stage;

    /** Schemes of a stage. */
    public StageSchemes(DossierContext context, Stage stage) {
        this.context = context;
        this.stage = stage;
    }

    /** Those that apply to the kind of subject, the newest first. */
    public List<Scheme> applicable() {
        Dossier dossier = context.dossier();
        return context.services().packs().schemesFor(stage, dossier.getSubject() == null ? null : dossier.getSubject().getKind(), null).stream()
                .map(PackRepository.SchemeEntry::scheme).toList();
    }

    /** The scheme an item names, in its version or else in the one that is installed; empty when it names none or it is not installed. */
    public Optional<Scheme> of(WorkItem item) {
        PackRepository packs = context.services().packs();
        return item.getSchemeId() == null ? Optional.empty()
                : packs.scheme(item.getSchemeId(), item.getSchemeVersion()).or(() -> packs.scheme(item.getSchemeId(), null))
                        .map(PackRepository.SchemeEntry::scheme);
    }

    /**
     * Asks for one of those that apply, each with what its pack says about it.
     *
     * @param current id of the present one, or null
     */
    public Optional<Scheme> ask(Shell shell, String current) {
        List<SchemeProposal> proposals = applicable().stream().map(s -> new SchemeProposal(s, 0,
                s.getDescription() == null ? List.of() : List.of(Message.literal(s.getDescription())), false, false)).toList();
        return new SchemeDialog(shell, proposals, current).choose();
    }

    /** Asks for another scheme of an item and notes it as one undo step. */
    public void change(Shell shell, WorkItem item) {
        ask(shell, item.getSchemeId()).ifPresent(s -> context.execute(context.services().work().assign(context.session().editingDomain(), item,
                s.getId(), s.getVersion())));
    }
}
