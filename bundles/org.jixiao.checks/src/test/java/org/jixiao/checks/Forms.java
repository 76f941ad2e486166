package org.jixiao.checks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Step;

/** A self-evaluation form built by hand, and rules that answer what a test tells them. */
final class Forms implements RuleBook {

    final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
    final Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
    Scheme scheme = nationalScheme();
    final Map<String, EvaluationScores.Score> scores = new HashMap<>();
    EvaluationScores.Score execution;
    List<Message> missing = List.of();

    /** The head only. */
    Forms() {
        dossier.setTitle("测试项目");
        Subject subject = DossierFactory.eINSTANCE.createSubject();
        subject.setName("测试项目");
        dossier.setSubject(subject);
        evaluation.setSchemeId("national.self");
        dossier.getEvaluations().add(evaluation);
    }

    /** A form without any fault: execution 10, outputs 50, benefits 30, satisfaction 10. */
    static Forms clean() {
        Forms form = new Forms();
        FundRow total = form.fund(FundSource.TOTAL, "500", "480", "480");
        total.setRateText("100%");
        total.setPoints(new BigDecimal("10"));
        total.setClaimedScore(new BigDecimal("10"));
        form.fund(FundSource.FISCAL_CURRENT, "500", "480", "480");
        form.indicator("产出指标", "数量指标", "养护里程", "≥300", "300", "50", "50");
        form.indicator("效益指标", "社会效益指标", "道路畅通率", "≥98", "98", "30", "30");
        form.indicator("满意度指标", "服务对象满意度指标", "司乘满意度", "≥90", "96", "10", "10");
        form.evaluation.setPrintedTotal(new BigDecimal("100"));
        form.evaluation.setPrintedTotalPoints(new BigDecimal("100"));
        form.evaluation.setPrintedGrade("优");
        return form;
    }

    FundRow fund(FundSource source, String initial, String adjusted, String executed) {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setSource(source);
        row.setInitial(amount(initial));
        row.setAdjusted(amount(adjusted));
        row.setExecuted(amount(executed));
        evaluation.getFundRows().add(row);
        return row;
    }

    FundRow total() {
        return evaluation.getFundRows().get(0);
    }

    IndicatorScore indicator(String level1, String level2, String name, String target, String actual, String points, String claimed) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setLevel1(level1);
        row.setLevel2(level2);
        row.setName(name);
        row.setTarget(quantity(target));
        row.setReported(quantity(actual));
        row.setPoints(points == null ? null : new BigDecimal(points));
        row.setClaimedScore(claimed == null ? null : new BigDecimal(claimed));
        evaluation.getIndicators().add(row);
        if (points != null) {
            rule(row, points, "完成");
        }
        return row;
    }

    IndicatorScore row(int index) {
        return evaluation.getIndicators().get(index);
    }

    /** Lets the rules give a row fixed points with one line of arithmetic. */
    void rule(IndicatorScore row, String points, String formula) {
        scores.put(row.getId(), new EvaluationScores.Score(new Result.Scored(new BigDecimal(points)),
                new Explanation(List.of(new Step.Arithmetic(formula, points))), "test"));
    }

    void rule(IndicatorScore row, Result result) {
        scores.put(row.getId(), new EvaluationScores.Score(result, new Explanation(List.of()), "test"));
    }

    List<Finding> check(CheckDescriptor descriptor) {
        return new CheckEngine(List.of(descriptor), this, CheckSettings.STANDARD).check(dossier);
    }

    static Amount amount(String value) {
        if (value == null) {
            return null;
        }
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(new BigDecimal(value));
        amount.setUnit(AmountUnit.WAN_YUAN);
        amount.setText(value);
        return amount;
    }

    static Quantity quantity(String text) {
        if (text == null) {
            return null;
        }
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(text);
        String rest = text;
        if (rest.startsWith("≥")) {
            quantity.setOperator(Operator.GE);
            rest = rest.substring(1);
        } else if (rest.startsWith("≤")) {
            quantity.setOperator(Operator.LE);
            rest = rest.substring(1);
        }
        if (rest.matches("-?\\d+(\\.\\d+)?")) {
            quantity.setNumber(new BigDecimal(rest));
            quantity.setKind(QuantityKind.NUMBER);
        } else {
            quantity.setKind(QuantityKind.TEXT);
        }
        return quantity;
    }

    static Scheme nationalScheme() {
        Scheme scheme = RulesFactory.eINSTANCE.createScheme();
        scheme.setName("项目支出自评");
        scheme.setPoints(new BigDecimal("100"));
        dimension(scheme, "execution", "预算执行", "10", DimensionKind.EXECUTION);
        dimension(scheme, "output", "产出指标", "50", DimensionKind.INDICATORS);
        dimension(scheme, "benefit", "效益指标", "30", DimensionKind.INDICATORS);
        dimension(scheme, "satisfaction", "满意度指标", "10", DimensionKind.INDICATORS);
        GradeScale scale = RulesFactory.eINSTANCE.createGradeScale();
        band(scale, "优", "90");
        band(scale, "良", "80");
        band(scale, "中", "60");
        band(scale, "差", "0");
        scheme.setGradeScale(scale);
        return scheme;
    }

    private static void dimension(Scheme scheme, String code, String name, String points, DimensionKind kind) {
        Dimension dimension = RulesFactory.eINSTANCE.createDimension();
        dimension.setCode(code);
        dimension.setName(name);
        dimension.setPoints(new BigDecimal(points));
        dimension.setKind(kind);
        scheme.getDimensions().add(dimension);
    }

    private static void band(GradeScale scale, String name, String lower) {
        GradeBand band = RulesFactory.eINSTANCE.createGradeBand();
        band.setName(name);
        band.setLowerInclusive(new BigDecimal(lower));
        scale.getBands().add(band);
    }

    @Override
    public Optional<Scheme> scheme(Dossier owner, Evaluation subject) {
        return Optional.ofNullable(scheme);
    }

    @Override
    public EvaluationScores scores(Dossier owner, Evaluation subject) {
        return new EvaluationScores() {
            @Override
            public Optional<Score> indicator(String id) {
                return Optional.ofNullable(scores.get(id));
            }

            @Override
            public Optional<Score> execution() {
                return Optional.ofNullable(execution);
            }

            @Override
            public Optional<String> dimension(String id) {
                return subject.getIndicators().stream().filter(row -> row.getId().equals(id)).findFirst()
                        .flatMap(row -> Optional.ofNullable(scheme).flatMap(s -> s.getDimensions().stream()
                                .filter(d -> d.getName().equals(row.getLevel1())).findFirst()).map(Dimension::getCode));
            }
        };
    }

    @Override
    public List<Message> missing(Dossier owner) {
        return missing;
    }
}
