package org.jixiao.checks;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;

/** What a check is to look at, with the rules that apply to it. Lives for one call; a check must not keep it. */
public final class CheckSubject {

    private final CheckScope scope;
    private final Dossier dossier;
    private final Evaluation evaluation;
    private final IndicatorScore indicator;
    private final FundRow fundRow;
    private final Rules rules;
    private final CheckSettings settings;

    /** Scheme and scores of one evaluation, found when somebody asks. */
    record Rules(Supplier<Optional<Scheme>> scheme, Supplier<EvaluationScores> scores, RuleBook book) {
    }

    CheckSubject(CheckScope scope, Dossier dossier, Evaluation evaluation, IndicatorScore indicator, FundRow fundRow, Rules rules,
            CheckSettings settings) {
        this.scope = scope;
        this.dossier = dossier;
        this.evaluation = evaluation;
        this.indicator = indicator;
        this.fundRow = fundRow;
        this.rules = rules;
        this.settings = settings;
    }

    /** The dossier; always there. */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * The evaluation.
     *
     * @throws IllegalStateException in the scope {@link CheckScope#DOSSIER}
     */
    public Evaluation evaluation() {
        return there(evaluation);
    }

    /**
     * The indicator row.
     *
     * @throws IllegalStateException outside the scope {@link CheckScope#INDICATOR}
     */
    public IndicatorScore indicator() {
        return there(indicator);
    }

    /**
     * The row of the fund block.
     *
     * @throws IllegalStateException outside the scope {@link CheckScope#FUND_ROW}
     */
    public FundRow fundRow() {
        return there(fundRow);
    }

    /** The scheme of the evaluation; empty when none was chosen or it is not installed, and in the dossier's scope. */
    public Optional<Scheme> scheme() {
        return rules.scheme().get();
    }

    /** What the rules make of the evaluation; scored at the first call, once for all checks of a run. */
    public EvaluationScores scores() {
        return rules.scores().get();
    }

    /** Packs, schemes and methods as a whole. */
    public RuleBook rules() {
        return rules.book();
    }

    /** The agency's choices. */
    public CheckSettings settings() {
        return settings;
    }

    private <T> T there(T part) {
        if (part == null) {
            throw new IllegalStateException("a check of scope " + scope.id() + " asked for a part that its subject does not have");
        }
        return Objects.requireNonNull(part);
    }
}
