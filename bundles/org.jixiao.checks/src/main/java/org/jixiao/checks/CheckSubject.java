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
    private final IndicatorView indicatorView;
    private final TableView table;
    private final Rules rules;
    private final CheckSettings settings;

    /** Scheme and scores of one evaluation, found when somebody asks. */
    record Rules(Supplier<Optional<Scheme>> scheme, Supplier<EvaluationScores> scores, RuleBook book) {
    }

    private CheckSubject(CheckScope scope, Parts parts, IndicatorScore indicator, FundRow fundRow, IndicatorView view, TableView table) {
        this.scope = scope;
        this.dossier = parts.dossier();
        this.evaluation = parts.evaluation();
        this.indicator = indicator;
        this.fundRow = fundRow;
        this.indicatorView = view;
        this.table = table;
        this.rules = parts.rules();
        this.settings = parts.settings();
    }

    /** What the subjects of one evaluation, or of the dossier outside evaluations, have in common; without evaluation it is null. */
    record Parts(Dossier dossier, Evaluation evaluation, Rules rules, CheckSettings settings) {

        CheckSubject indicator(IndicatorScore row) {
            return new CheckSubject(CheckScope.INDICATOR, this, row, null, null, null);
        }

        CheckSubject fundRow(FundRow row) {
            return new CheckSubject(CheckScope.FUND_ROW, this, null, row, null, null);
        }

        CheckSubject whole() {
            return new CheckSubject(CheckScope.EVALUATION, this, null, null, null, null);
        }

        CheckSubject anyIndicator(IndicatorView view) {
            return new CheckSubject(CheckScope.ANY_INDICATOR, this, null, null, view, null);
        }

        CheckSubject anyTable(TableView view) {
            return new CheckSubject(CheckScope.ANY_TABLE, this, null, null, null, view);
        }

        CheckSubject dossierOnly() {
            return new CheckSubject(CheckScope.DOSSIER, this, null, null, null, null);
        }
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

    /**
     * The indicator, in an evaluation or in an objective set.
     *
     * @throws IllegalStateException outside the scope {@link CheckScope#ANY_INDICATOR}
     */
    public IndicatorView anyIndicator() {
        return there(indicatorView);
    }

    /**
     * The table of an evaluation or of an objective set.
     *
     * @throws IllegalStateException outside the scope {@link CheckScope#ANY_TABLE}
     */
    public TableView anyTable() {
        return there(table);
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
