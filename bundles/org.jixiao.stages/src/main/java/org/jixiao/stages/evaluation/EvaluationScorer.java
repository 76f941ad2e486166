package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Message;

/**
 * Scores an evaluation by a scheme. Pure: the same dossier and the same packs give the same result, and nothing in the document is
 * changed; {@link ScoreCommands} puts the result into the document. Safe for use by several threads on different documents.
 */
public final class EvaluationScorer {

    private final PackRepository packs;
    private final RuleBinder binder;
    private final PackVerifier verifier;
    private final Map<Scheme, CompiledScheme> compiled = new ConcurrentHashMap<>();

    /** A scorer over the installed packs and methods. */
    public EvaluationScorer(PackRepository packs, MethodLookup methods) {
        this(packs, methods, new PackVerifier(packs, methods));
    }

    /** A scorer that shares a verifier, so that each scheme is verified once. */
    public EvaluationScorer(PackRepository packs, MethodLookup methods, PackVerifier verifier) {
        this.packs = packs;
        this.binder = new RuleBinder(methods);
        this.verifier = verifier;
    }

    /**
     * The scheme of an evaluation: the one it names, in its version; else the newest of that id. Nothing when it names none or
     * none of that id is installed.
     */
    public Optional<Scheme> schemeOf(Evaluation evaluation) {
        return packs.scheme(evaluation.getSchemeId(), evaluation.getSchemeVersion())
                .or(() -> packs.scheme(evaluation.getSchemeId(), null)).map(PackRepository.SchemeEntry::scheme);
    }

    /** Scores by the scheme that the evaluation names; nothing when that scheme is not installed. */
    public Optional<EvaluationResult> score(Dossier dossier, Evaluation evaluation) {
        return schemeOf(evaluation).map(scheme -> score(dossier, evaluation, scheme));
    }

    /**
     * Scores.
     *
     * @param dossier the document, for approved targets and funds; null: none
     * @param evaluation what is scored
     * @param scheme the rule book
     */
    public EvaluationResult score(Dossier dossier, Evaluation evaluation, Scheme scheme) {
        CompiledScheme ready = compile(scheme);
        if (!ready.refusals().isEmpty()) {
            return new EvaluationResult(scheme, ready.refusals(), null, List.of(), List.of(), null,
                    List.of(Message.of(EvaluationScorer.class, "scheme.refused", scheme.getName())));
        }
        List<Message> problems = new ArrayList<>();
        RowResult execution = executionIsARow(ready, evaluation) ? null : new ExecutionScorer(packs, ready).score(dossier, evaluation);
        RuleChooser chooser = new RuleChooser(packs, ready);
        RowScorer scorer = new RowScorer(ready);
        BigDecimal room = room(scheme, execution, evaluation.getIndicators());
        List<RowResult> rows = new ArrayList<>();
        Map<EObject, List<Dimension>> paths = new IdentityHashMap<>();
        for (IndicatorScore row : evaluation.getIndicators()) {
            List<Dimension> path = ready.path(row);
            paths.put(row, path);
            rows.add(scorer.score(row, chooser.choose(dossier, row, path), path, room));
        }
        Totals totals = new Totals(ready);
        List<DimensionResult> dimensions = totals.dimensions(execution, rows, paths);
        weights(ready, execution, rows, problems);
        return new EvaluationResult(scheme, List.of(), execution, rows, dimensions, totals.total(evaluation, execution, rows, paths), problems);
    }

    /**
     * Makes a scheme outside every pack ready once, for callers that score many documents by the same object and do not change it any
     * more. It is remembered as long as this scorer lives.
     */
    public void keep(Scheme scheme) {
        compiled.computeIfAbsent(scheme, s -> new CompiledScheme(s, verifier.verify(s), binder));
    }

    private CompiledScheme compile(Scheme scheme) {
        CompiledScheme kept = compiled.get(scheme);
        if (kept != null) {
            return kept;
        }
        boolean ofPack = scheme.eResource() != null && "pack".equals(scheme.eResource().getURI().scheme());
        return ofPack ? compiled.computeIfAbsent(scheme, s -> new CompiledScheme(s, verifier.verify(s), binder))
                : new CompiledScheme(scheme, verifier.verify(scheme), binder);
    }

    /** A form that gives the points of budget execution in a row of its own, not on the money: they must not count twice. */
    private static boolean executionIsARow(CompiledScheme compiled, Evaluation evaluation) {
        return compiled.execution() != null
                && Measures.total(evaluation.getFundRows()).map(FundRow::getPoints).isEmpty()
                && evaluation.getIndicators().stream().filter(row -> row.getPoints() != null).map(compiled::path)
                        .anyMatch(path -> !path.isEmpty() && path.getFirst() == compiled.execution());
    }

    /** Points the scheme leaves for rows whose own points nobody printed. */
    private static BigDecimal room(Scheme scheme, RowResult execution, List<IndicatorScore> rows) {
        BigDecimal room = scheme.getPoints();
        room = execution == null ? room : room.subtract(execution.full());
        for (IndicatorScore row : rows) {
            room = row.getPoints() == null ? room : room.subtract(row.getPoints());
        }
        return room.max(BigDecimal.ZERO);
    }

    private static void weights(CompiledScheme compiled, RowResult execution, List<RowResult> rows, List<Message> problems) {
        boolean known = rows.stream().allMatch(r -> r.full() != null);
        BigDecimal sum = rows.stream().filter(r -> r.full() != null).map(RowResult::full).reduce(BigDecimal.ZERO, BigDecimal::add);
        sum = execution == null ? sum : sum.add(execution.full());
        if (!known) {
            problems.add(Message.of(EvaluationScorer.class, "weights.unknown"));
        } else if (!compiled.isNested() && sum.compareTo(compiled.scheme().getPoints()) != 0) {
            // Where each part is a hundred by itself, the parts say what does not add up.
            problems.add(Message.of(EvaluationScorer.class, "weights.sum", sum, compiled.scheme().getPoints()));
        }
    }
}
