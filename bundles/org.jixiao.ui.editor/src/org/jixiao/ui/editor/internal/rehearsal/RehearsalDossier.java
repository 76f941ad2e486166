package org.jixiao.ui.editor.internal.rehearsal;

import java.math.BigDecimal;
import java.util.List;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Subject;
import org.jixiao.services.DossierWork;

/** The small dossier of the rehearsal: funds and a few indicators, with a row below its target so that there is something to find. */
final class RehearsalDossier {

    private static final List<List<String>> ROWS = List.of(
            List.of("产出指标", "数量指标", "300", "270", "50"),
            List.of("效益指标", "社会效益指标", "98", "98", "30"),
            List.of("满意度指标", "服务对象满意度指标", "90", "96", "10"));

    private static final int COUNT = 30;

    private RehearsalDossier() {
    }

    /** Makes it, with the scheme that applies to it. */
    static Dossier make(DossierWork work) {
        DossierFactory factory = DossierFactory.eINSTANCE;
        Dossier dossier = factory.createDossier();
        Subject subject = factory.createSubject();
        subject.setName("0");
        dossier.setSubject(subject);
        Evaluation evaluation = factory.createEvaluation();
        evaluation.setPrintedTotal(new BigDecimal("95"));
        dossier.getEvaluations().add(evaluation);
        FundRow funds = factory.createFundRow();
        funds.setSource(FundSource.TOTAL);
        funds.setAdjusted(amount("500"));
        funds.setExecuted(amount("480"));
        funds.setPoints(BigDecimal.TEN);
        evaluation.getFundRows().add(funds);
        for (int i = 0; i < COUNT; i++) {
            List<String> texts = ROWS.get(i * ROWS.size() / COUNT);
            IndicatorScore row = factory.createIndicatorScore();
            row.setLevel1(texts.get(0));
            row.setLevel2(texts.get(1));
            row.setName(texts.get(1));
            row.setTarget(quantity(texts.get(2)));
            row.getTarget().setOperator(Operator.GE);
            row.setReported(quantity(texts.get(3)));
            row.setPoints(new BigDecimal(texts.get(4)));
            evaluation.getIndicators().add(row);
        }
        work.chooseSchemes(dossier);
        return dossier;
    }

    private static Amount amount(String number) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(new BigDecimal(number));
        amount.setUnit(AmountUnit.WAN_YUAN);
        amount.setText(number);
        return amount;
    }

    private static Quantity quantity(String number) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(number);
        quantity.setKind(QuantityKind.NUMBER);
        quantity.setNumber(new BigDecimal(number));
        return quantity;
    }
}
