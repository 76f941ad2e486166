package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.SubjectSum;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Words;

/**
 * One score for many subjects that share a scheme and its indicators, such as one fund that many counties spend: the completion of
 * each indicator is put together first and scored once (see {@link SubjectSum}); money adds up; where a person judges, the scores
 * are averaged by the money of the subjects. Nothing in the documents is changed.
 */
public final class SubjectsScorer {

    private final EvaluationScorer scorer;
    private final Classifier classifier = new Classifier();

    /** A scorer that scores what was put together with this one. */
    public SubjectsScorer(EvaluationScorer scorer) {
        this.scorer = Objects.requireNonNull(scorer);
    }

    /**
     * One subject.
     *
     * @param name its name, for messages
     * @param dossier its document
     * @param evaluation the evaluation that counts
     */
    public record Subject(String name, Dossier dossier, Evaluation evaluation) {
    }

    /**
     * What scoring many subjects gives.
     *
     * @param combined the evaluation that was put together and scored; it belongs to no document
     * @param result its scores
     * @param problems what kept values from being put together
     */
    public record Combined(Evaluation combined, EvaluationResult result, List<Message> problems) {
        public Combined {
            problems = List.copyOf(problems);
        }
    }

    /** One row of one subject. */
    private record Row(Subject subject, BigDecimal money, IndicatorScore score) {
    }

    /** Scores all subjects together. */
    public Combined score(List<Subject> subjects, Scheme scheme) {
        Evaluation all = DossierFactory.eINSTANCE.createEvaluation();
        List<Message> problems = new ArrayList<>();
        all.getFundRows().add(funds(subjects, problems));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            all.setAmountUnit(subject.evaluation().getAmountUnit());
            BigDecimal money = Measures.total(subject.evaluation().getFundRows()).map(FundRow::getAdjusted).map(a -> a.getValue()).orElse(null);
            for (IndicatorScore row : subject.evaluation().getIndicators()) {
                rows.computeIfAbsent(key(row), k -> new ArrayList<>()).add(new Row(subject, money, row));
            }
        }
        for (List<Row> same : rows.values()) {
            if (same.size() < subjects.size()) {
                problems.add(Message.of(SubjectsScorer.class, "subjects.absent", title(same), same.size(), subjects.size()));
            }
            all.getIndicators().add(row(same, scheme, problems));
        }
        return new Combined(all, scorer.score(null, all, scheme), problems);
    }

    private static String key(IndicatorScore row) {
        return Words.plain(row.getLevel1()) + "/" + Words.plain(row.getLevel2()) + "/" + Words.plain(row.getName());
    }

    private static String title(List<Row> rows) {
        return String.valueOf(rows.getFirst().score().getName());
    }

    private static FundRow funds(List<Subject> subjects, List<Message> problems) {
        FundRow sum = DossierFactory.eINSTANCE.createFundRow();
        sum.setId(UUID.randomUUID().toString());
        sum.setSource(FundSource.TOTAL);
        List<FundRow> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            var row = Measures.total(subject.evaluation().getFundRows());
            boolean known = row.isPresent() && row.get().getAdjusted() != null && row.get().getExecuted() != null
                    && row.get().getAdjusted().getValue() != null && row.get().getExecuted().getValue() != null;
            boolean sameUnit = subject.evaluation().getAmountUnit() == subjects.getFirst().evaluation().getAmountUnit();
            if (known && sameUnit) {
                rows.add(row.get());
            } else {
                problems.add(Message.of(SubjectsScorer.class, known ? "subjects.amountUnit" : "subjects.funds", subject.name()));
            }
        }
        if (rows.size() == subjects.size()) {
            sum.setAdjusted(EcoreUtil.copy(rows.getFirst().getAdjusted()));
            sum.getAdjusted().setText(null);
            sum.getAdjusted().setValue(rows.stream().map(r -> r.getAdjusted().getValue()).reduce(BigDecimal.ZERO, BigDecimal::add));
            sum.setExecuted(EcoreUtil.copy(rows.getFirst().getExecuted()));
            sum.getExecuted().setText(null);
            sum.getExecuted().setValue(rows.stream().map(r -> r.getExecuted().getValue()).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return sum;
    }

    private IndicatorScore row(List<Row> rows, Scheme scheme, List<Message> problems) {
        IndicatorScore all = EcoreUtil.copy(rows.getFirst().score());
        all.getProvenance().clear();
        all.setVerified(null);
        all.setRecognised(null);
        all.setAdjustedTarget(null);
        all.setClaimedScore(null);
        all.setReviewedScore(null);
        if (rows.stream().anyMatch(r -> r.score().getPoints() == null || all.getPoints() == null || r.score().getPoints().compareTo(all.getPoints()) != 0)) {
            problems.add(Message.of(SubjectsScorer.class, "subjects.points", title(rows)));
        }
        RuleClass kind = classifier.classify(rows.getFirst().score()).ruleClass();
        boolean counted = kind == RuleClass.POSITIVE || kind == RuleClass.REVERSE || kind == RuleClass.EQUAL;
        if (counted) {
            completion(all, rows, problems);
        } else {
            judged(all, rows, scheme, problems);
        }
        return all;
    }

    private static void completion(IndicatorScore all, List<Row> rows, List<Message> problems) {
        List<SubjectSum.Part> parts = new ArrayList<>();
        for (Row row : rows) {
            Targets.Actual actual = Targets.actual(row.score());
            parts.add(new SubjectSum.Part(row.subject().name(), row.money(),
                    ModelValues.quantity(Targets.target(row.score()), row.score().getUnit(), org.jixiao.scoring.api.ValueState.REPORTED,
                            org.jixiao.scoring.api.Source.UNKNOWN),
                    ModelValues.quantity(actual.quantity(), row.score().getUnit(), actual.state(), actual.source())));
        }
        String unit = parts.getFirst().target().unit();
        SubjectSum.Kind kind = unit.contains("%") || unit.contains("/") ? SubjectSum.Kind.RELATIVE : SubjectSum.Kind.ABSOLUTE;
        SubjectSum.Combined combined = SubjectSum.completion(kind, parts);
        combined.problems().forEach(p -> problems.add(Message.of(SubjectsScorer.class, "subjects.open", title(rows), p)));
        all.setReported(null);
        boolean applies = combined.actual().state() != org.jixiao.scoring.api.ValueState.NOT_APPLICABLE;
        all.setActualState(!applies ? ValueState.NOT_APPLICABLE : combined.actual().isMissing() ? ValueState.MISSING : ValueState.REPORTED);
        if (combined.actual().isNumber()) {
            all.setTarget(quantity(Targets.target(rows.getFirst().score()), combined.target()));
            all.setReported(quantity(all.getTarget(), combined.actual()));
            all.getReported().setOperator(org.jixiao.model.base.Operator.NONE);
            all.getProvenance().add(provenance("target", combined.arithmetic().getFirst()));
            all.getProvenance().add(provenance("reported", combined.arithmetic().getLast()));
        }
    }

    private static Quantity quantity(Quantity like, org.jixiao.scoring.api.Quantity value) {
        Quantity quantity = EcoreUtil.copy(like);
        quantity.setNumber(value.number());
        quantity.setText(value.bare());
        return quantity;
    }

    private static org.jixiao.model.base.Provenance provenance(String feature, String arithmetic) {
        var provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setFeature(feature);
        provenance.setNote(arithmetic);
        return provenance;
    }

    private void judged(IndicatorScore all, List<Row> rows, Scheme scheme, List<Message> problems) {
        List<BigDecimal> scores = new ArrayList<>();
        List<BigDecimal> money = new ArrayList<>();
        for (Row row : rows) {
            BigDecimal points = scorer.score(row.subject().dossier(), row.subject().evaluation(), scheme).row(row.score().getId())
                    .map(RowResult::points).orElse(null);
            if (points == null || row.money() == null || row.money().signum() <= 0) {
                problems.add(Message.of(SubjectsScorer.class, "subjects.judged", title(rows), row.subject().name()));
            } else {
                scores.add(points);
                money.add(row.money());
            }
        }
        if (scores.size() < rows.size()) {
            // One open score leaves the average open; the points then lie anywhere.
            all.setReported(null);
            all.setBand(null);
            all.setAssessedScore(null);
            all.setActualState(ValueState.MISSING);
            return;
        }
        all.setAssessedScore(SubjectSum.average(scores, money, ModelValues.rounding(scheme.getRounding()).indicatorScale()));
        all.setAssessedReason(Message.of(SubjectsScorer.class, "subjects.averaged", scores, money).render(null));
        all.setBand(null);
    }
}
