package org.jixiao.stages.base;

import java.util.Optional;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.SourceDocument;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Step;

/** The clauses that rules rest on, as a trace shows them. */
public final class Clauses {

    private Clauses() {
    }

    /** A clause by its id: of the scheme's own documents, else of the installed packs. */
    public static Optional<Clause> find(PackRepository packs, Scheme scheme, String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        return scheme.getDocuments().stream().flatMap(d -> d.getClauses().stream()).filter(c -> id.equals(c.getId())).findFirst()
                .or(() -> packs.clause(id));
    }

    /** A clause as a step of a trace. */
    public static Step step(Clause clause) {
        return new Step.Clause(text(clause.getText()), document(clause));
    }

    /** Number and title of the document with the number of the clause. */
    public static String document(Clause clause) {
        if (!(clause.eContainer() instanceof SourceDocument document)) {
            return text(clause.getNumber());
        }
        String name = document.getNumber() == null || document.getNumber().isBlank() ? text(document.getTitle())
                : text(document.getNumber()) + "《" + text(document.getTitle()) + "》";
        return clause.getNumber() == null || clause.getNumber().isBlank() ? name : name + " " + clause.getNumber();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
