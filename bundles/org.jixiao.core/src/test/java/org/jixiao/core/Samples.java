package org.jixiao.core;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.PackUse;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.TraceFactory;

/** Documents that tests start from. */
public final class Samples {

    private Samples() {
    }

    /** A dossier with one self-evaluation of some indicators. */
    public static Dossier dossier(String title, int indicators) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setTitle(title);
        dossier.setFiscalYear(2026);
        dossier.setSubject(DossierFactory.eINSTANCE.createSubject());
        dossier.getSubject().setName(title);
        dossier.getSubject().setKind(SubjectKind.PROJECT);
        dossier.getSubject().setStartDate(LocalDate.of(2026, 1, 1));
        dossier.setAgency(BaseFactory.eINSTANCE.createParty());
        dossier.getAgency().setName("交通运输局");
        SchemeUse scheme = BaseFactory.eINSTANCE.createSchemeUse();
        scheme.setSchemeId("national.selfevaluation");
        scheme.setVersion("2026.1");
        scheme.setName("国家自评 10/50/30/10");
        scheme.setPackId("org.jixiao.pack.national");
        dossier.getSchemes().add(scheme);
        PackUse pack = BaseFactory.eINSTANCE.createPackUse();
        pack.setPackId("org.jixiao.pack.national");
        pack.setVersion("1.2.0");
        pack.setFeature("org.jixiao.feature.national");
        dossier.getRequiredPacks().add(pack);
        dossier.getEvaluations().add(evaluation(indicators));
        return dossier;
    }

    private static Evaluation evaluation(int indicators) {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setGrade("优");
        evaluation.setTotal(BaseFactory.eINSTANCE.createScoreResult());
        evaluation.getTotal().setKind(ResultKind.SCORED);
        evaluation.getTotal().setPoints(new BigDecimal("93.42"));
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setSource(FundSource.TOTAL);
        row.setInitial(amount("500.00"));
        row.setAdjusted(amount("480.00"));
        row.setExecuted(amount("412.00"));
        row.setPoints(new BigDecimal("10"));
        evaluation.getFundRows().add(row);
        for (int i = 1; i <= indicators; i++) {
            evaluation.getIndicators().add(indicator(i));
        }
        return evaluation;
    }

    /** One indicator with a rule of its own and a recorded trace. */
    public static IndicatorScore indicator(int number) {
        IndicatorScore indicator = DossierFactory.eINSTANCE.createIndicatorScore();
        indicator.setLevel1("产出指标");
        indicator.setLevel2("数量指标");
        indicator.setName("日常养护里程 " + number);
        indicator.setNature(Nature.GE);
        indicator.setTarget(quantity("≥300", "300"));
        indicator.setReported(quantity("288", "288"));
        indicator.setActualState(ValueState.REPORTED);
        indicator.setPoints(new BigDecimal("10"));
        indicator.setReason("汛期塌方\n12 公里 <待修复>");
        ScoringRule rule = RulesFactory.eINSTANCE.createScoringRule();
        rule.setMethodId("org.jixiao.scoring.methods.ratio");
        rule.setMethodVersion("1.0.0");
        rule.setMethodBundle("org.jixiao.scoring.methods");
        org.jixiao.model.base.Parameter parameter = BaseFactory.eINSTANCE.createParameter();
        parameter.setName("cap");
        parameter.setValue(" 1.20 ");
        rule.getParameters().add(parameter);
        indicator.setRule(rule);
        ScoreTrace trace = TraceFactory.eINSTANCE.createScoreTrace();
        trace.setSubjectId(indicator.getId());
        trace.setMethodId("org.jixiao.pack.transport.pqi");
        trace.setMethodVersion("1.1.0");
        trace.setProvidingBundle("org.jixiao.pack.transport");
        trace.setProvidingFeature("org.jixiao.feature.transport");
        trace.setResultKind(ResultKind.SCORED);
        trace.setPoints(new BigDecimal("9.60"));
        trace.setSentence("日常养护里程完成288公里");
        indicator.setTrace(trace);
        return indicator;
    }

    /** A number as written. */
    public static Quantity quantity(String text, String number) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(text);
        quantity.setKind(QuantityKind.NUMBER);
        quantity.setNumber(new BigDecimal(number));
        quantity.setUnit("公里");
        quantity.setOperator(text.startsWith("≥") ? Operator.GE : Operator.NONE);
        return quantity;
    }

    /** 万元. */
    public static Amount amount(String value) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setText(value);
        amount.setValue(new BigDecimal(value));
        return amount;
    }
}
