package org.jixiao.services.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.LoadedDocument;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.services.DossierWork;
import org.jixiao.stages.base.NewDossier;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.EvaluationCommands;

/** Begins evaluations in dossier after dossier that no editor has open, and makes dossiers that are to be evaluated. */
public final class BeginEvaluations {

    private final PackRepository packs;
    private final DocumentStore store;
    private final Locale locale;

    /** @param locale language of the words */
    public BeginEvaluations(PackRepository packs, DocumentStore store, Locale locale) {
        this.packs = packs;
        this.store = store;
        this.locale = locale;
    }

    /**
     * What is wanted.
     *
     * @param byScheme true for the indicators of the scheme, false for the approved objectives
     * @param scheme by which it is scored
     * @param task kind, evaluator and day
     */
    public record Request(boolean byScheme, Scheme scheme, EvaluationCommands.Task task) {
    }

    /**
     * Begins an evaluation in a dossier, and saves it whole or not at all.
     *
     * @throws IOException when it cannot be read or written
     */
    public BulkResult begin(Path file, Request request) throws IOException {
        LoadedDocument loaded = store.load(file);
        if (!(loaded.root() instanceof Dossier dossier)) {
            throw new DocumentException(Fault.FOREIGN, file, loaded.root().eClass().getName(), null);
        }
        return begin(file, dossier, request);
    }

    /**
     * Makes a dossier with an evaluation.
     *
     * @param file where none is yet
     * @throws IOException when it cannot be written
     */
    public BulkResult create(Path file, NewDossier wanted, Request request) throws IOException {
        if (Files.exists(file)) {
            return new BulkResult(file, wanted.name(), BulkResult.Kind.REFUSED, message("begin.exists").render(locale));
        }
        try {
            return begin(file, wanted.make(locale), request);
        } catch (Refused refused) {
            return new BulkResult(file, wanted.name(), BulkResult.Kind.REFUSED, refused.getMessage());
        }
    }

    private BulkResult begin(Path file, Dossier dossier, Request request) throws IOException {
        String project = DossierWork.subject(dossier, file);
        Optional<Refused> refused = DetachedEdit.with(domain -> execute(domain, dossier, request));
        if (refused.isPresent()) {
            return new BulkResult(file, project, BulkResult.Kind.REFUSED, refused.get().getMessage());
        }
        store.save(file, dossier);
        return new BulkResult(file, project, BulkResult.Kind.DONE,
                message("begin.done", dossier.getEvaluations().getLast().getIndicators().size()).render(locale));
    }

    private Optional<Refused> execute(EditingDomain domain, Dossier dossier, Request request) {
        EvaluationCommands commands = new EvaluationCommands(domain, packs, locale);
        try {
            domain.getCommandStack().execute(request.byScheme() ? commands.frame(dossier, request.scheme(), request.task())
                    : commands.create(dossier, request.scheme(), request.task()));
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e);
        }
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(BeginEvaluations.class, key, arguments);
    }
}
