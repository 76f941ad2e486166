package org.jixiao.stages.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;

/** Whether a publication has been released. What cannot be told to be released is not. */
public final class Releases {

    private final PackRepository packs;
    private final WorkflowEngine engine;

    /**
     * Over what is installed.
     *
     * @param packs for the scheme of a publication
     * @param engine for its state
     */
    public Releases(PackRepository packs, WorkflowEngine engine) {
        this.packs = packs;
        this.engine = engine;
    }

    /**
     * Why a publication may not be shown to the public.
     *
     * @param today the day it would be shown
     * @param locale language of the name of its state in the answer
     * @return empty when it is released
     */
    public Optional<Message> refusal(Dossier dossier, Publication publication, LocalDate today, Locale locale) {
        Optional<Scheme> scheme = publication.getSchemeId() == null ? Optional.empty()
                : packs.scheme(publication.getSchemeId(), publication.getSchemeVersion()).map(PackRepository.SchemeEntry::scheme);
        if (scheme.isEmpty()) {
            return Optional.of(message("release.noScheme", String.valueOf(publication.getSchemeId())));
        }
        Optional<WorkflowView> view = engine.workflow(scheme.get(), publication, Stage.RESULTS)
                .map(w -> engine.standing(dossier, publication, scheme.get(), w, today));
        if (view.isEmpty() || view.get().state() == null || view.get().state().getKind() != StateKind.DONE) {
            boolean refused = view.isPresent() && view.get().state() != null && view.get().state().getKind() == StateKind.REFUSED;
            return Optional.of(message(refused ? "release.refused" : "release.state", view.map(v -> name(v, locale)).orElse("–")));
        }
        if (publication.getPublishedOn() == null || publication.getPublishedOn().isAfter(today)) {
            return Optional.of(message("release.day", String.valueOf(publication.getPublishedOn())));
        }
        if (PublicResult.evaluation(dossier, publication).isEmpty()) {
            return Optional.of(message("release.object"));
        }
        if (!PublicResult.unknown(publication).isEmpty()) {
            return Optional.of(message("release.unknown", PublicResult.unknown(publication)));
        }
        if (!PublicResult.redacted(publication).isEmpty() && !Gates.given(publication.getRedactionReason())) {
            return Optional.of(message("release.reason"));
        }
        List<Message> leaks = PublicResult.leaks(dossier, publication, PublicResult.evaluation(dossier, publication).get(), locale).stream()
                .map(PublicPart::label).toList();
        return leaks.isEmpty() ? Optional.empty() : Optional.of(message("release.leak", leaks));
    }

    private String name(WorkflowView view, Locale locale) {
        return view.state() == null ? view.stateName() : packs.text(view.state().getId(), "name", locale, view.state().getName());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Releases.class, key, arguments);
    }
}
