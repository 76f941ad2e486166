package org.jixiao.ui.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.UUID;

import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;

/** Dossiers for the tests: the road maintenance of the drawing, and larger ones of the same kind. */
final class Samples {

    private Samples() {
    }

    /** Writes a dossier with a self-evaluation of 90 points in {@code count} indicators over the usual levels. */
    static void write(Path file, Scheme scheme, int count) throws IOException {
        SessionRegistry sessions = new SessionRegistry(new DocumentStore());
        DossierSession session = sessions.create(file, dossier(scheme, count));
        session.save();
        sessions.close(session);
    }

    /** The same, not yet in a file. */
    static Dossier dossier(Scheme scheme, int count) {
        DossierFactory factory = DossierFactory.eINSTANCE;
        Dossier dossier = factory.createDossier();
        dossier.setId(id());
        dossier.setTitle("农村公路养护");
        dossier.setFiscalYear(2026);
        dossier.setSubject(factory.createSubject());
        dossier.getSubject().setId(id());
        dossier.getSubject().setName("农村公路养护");
        dossier.getSubject().setKind(SubjectKind.PROJECT);
        Evaluation evaluation = factory.createEvaluation();
        evaluation.setId(id());
        evaluation.setSchemeId(scheme.getId());
        evaluation.setSchemeVersion(scheme.getVersion());
        FundRow fund = factory.createFundRow();
        fund.setId(id());
        fund.setSource(FundSource.TOTAL);
        fund.setLabel("年度资金总额");
        fund.setInitial(amount("500"));
        fund.setAdjusted(amount("480"));
        fund.setExecuted(amount("412"));
        fund.setPoints(new BigDecimal("10"));
        evaluation.getFundRows().add(fund);
        dossier.getEvaluations().add(evaluation);
        String[][] kinds = {{"产出指标", "数量指标", "50"}, {"效益指标", "社会效益指标", "30"}, {"满意度指标", "服务对象满意度指标", "10"}};
        int[] share = {count - 2 * (count / 3), count / 3, count / 3};
        for (int k = 0; k < kinds.length; k++) {
            BigDecimal each = new BigDecimal(kinds[k][2]).divide(BigDecimal.valueOf(share[k]), 2, java.math.RoundingMode.DOWN);
            BigDecimal rest = new BigDecimal(kinds[k][2]).subtract(each.multiply(BigDecimal.valueOf(share[k])));
            for (int i = 0; i < share[k]; i++) {
                IndicatorScore row = factory.createIndicatorScore();
                row.setId(id());
                row.setLevel1(kinds[k][0]);
                row.setLevel2(kinds[k][1]);
                row.setName("日常养护里程" + (k + 1) + "-" + (i + 1));
                row.setNature(Nature.GE);
                row.setUnit("公里");
                row.setTarget(number("300"));
                row.setReported(number("300"));
                row.setPoints(i == 0 ? each.add(rest) : each);
                evaluation.getIndicators().add(row);
            }
        }
        return dossier;
    }

    /** A number as a value that was written. */
    static Quantity number(String text) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(text);
        quantity.setNumber(new BigDecimal(text));
        quantity.setKind(QuantityKind.NUMBER);
        return quantity;
    }

    private static Amount amount(String text) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setText(text);
        amount.setValue(new BigDecimal(text));
        amount.setUnit(AmountUnit.WAN_YUAN);
        return amount;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
