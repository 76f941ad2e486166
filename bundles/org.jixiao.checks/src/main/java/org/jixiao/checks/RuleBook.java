package org.jixiao.checks;

import java.util.List;
import java.util.Optional;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;

/** What checks ask of packs, methods and the scoring engine; the only door through which they reach them. */
public interface RuleBook {

    /** No packs at all: checks that need no scheme still run. */
    RuleBook EMPTY = new RuleBook() {
        @Override
        public Optional<Scheme> scheme(Dossier dossier, Evaluation evaluation) {
            return Optional.empty();
        }

        @Override
        public EvaluationScores scores(Dossier dossier, Evaluation evaluation) {
            return EvaluationScores.NONE;
        }

        @Override
        public List<Message> missing(Dossier dossier) {
            return List.of();
        }
    };

    /** The scheme the evaluation was, or is to be, scored by; empty when none was chosen or it is not installed. */
    Optional<Scheme> scheme(Dossier dossier, Evaluation evaluation);

    /** Scores the evaluation by its scheme, with traces and without changing it. */
    EvaluationScores scores(Dossier dossier, Evaluation evaluation);

    /** One sentence for each scheme, pack or method that the dossier needs and that is not installed, saying who provides it. */
    List<Message> missing(Dossier dossier);
}
