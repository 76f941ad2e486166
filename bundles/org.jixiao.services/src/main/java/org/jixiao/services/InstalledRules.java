package org.jixiao.services;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.RuleBook;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.preflight.Missing;
import org.jixiao.packs.preflight.Preflight;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.DimensionResult;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;

/** What checks ask of the installed packs and of the scorer. */
final class InstalledRules implements RuleBook {

    private final EvaluationScorer scorer;
    private final Preflight preflight;

    InstalledRules(EvaluationScorer scorer, Preflight preflight) {
        this.scorer = scorer;
        this.preflight = preflight;
    }

    @Override
    public Optional<Scheme> scheme(Dossier dossier, Evaluation evaluation) {
        return scorer.schemeOf(evaluation);
    }

    @Override
    public EvaluationScores scores(Dossier dossier, Evaluation evaluation) {
        return scorer.score(dossier, evaluation).filter(r -> !r.isRefused()).<EvaluationScores>map(Scores::new)
                .orElse(EvaluationScores.NONE);
    }

    @Override
    public List<Message> missing(Dossier dossier) {
        return preflight.check(dossier).stream().map(Missing::text).toList();
    }

    /** A result of the scorer, looked up by row. */
    private static final class Scores implements EvaluationScores {

        private final EvaluationResult result;
        private final Map<String, RowResult> rows = new HashMap<>();
        private final Map<String, String> dimensions = new HashMap<>();

        Scores(EvaluationResult result) {
            this.result = result;
            result.rows().forEach(row -> rows.put(row.rowId(), row));
            for (DimensionResult dimension : result.dimensions()) {
                if (dimension.dimension() != null) {
                    dimension.rows().forEach(row -> dimensions.put(row, dimension.dimension().getCode()));
                }
            }
        }

        @Override
        public Optional<Score> indicator(String id) {
            return Optional.ofNullable(rows.get(id)).map(Scores::score);
        }

        @Override
        public Optional<Score> execution() {
            return Optional.ofNullable(result.execution()).map(Scores::score);
        }

        @Override
        public Optional<String> dimension(String id) {
            return Optional.ofNullable(dimensions.get(id));
        }

        private static Score score(RowResult row) {
            String method = row.rule() == null || row.rule().bound() == null ? "" : String.valueOf(row.rule().bound().rule().getMethodId());
            return new Score(row.result(), row.explanation(), method);
        }
    }
}
