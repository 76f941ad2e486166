package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.function.Function;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.scoring.api.Decimals;

/** A percentage next to a fraction: 0.98 against ≥95 % may be 98 % or not even one per cent. */
public final class ValuePercentCheck implements Check {

    private static final BigDecimal SURELY_PERCENT = BigDecimal.valueOf(20);

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        Quantity target = Facts.target(row);
        Quantity actual = Facts.actual(row);
        if (Facts.blank(target) || Facts.blank(actual) || actual.getText() == null || target.getText() == null) {
            return;
        }
        boolean percent = target.getKind() == QuantityKind.PERCENT || "%".equals(row.getUnit()) || Wording.tight(row.getName()).endsWith("率");
        if (Facts.disputed(row) && actual.getNumber() == null && !Wording.tight(actual.getText()).matches("[01](\\.\\d+)?")) {
            findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "unclear", Facts.name(row), actual.getText().strip())
                    .report();
            return;
        }
        boolean open = Facts.disputed(row) && actual.getNumber() == null;
        boolean fractionActual = bare(actual) && isFraction(actual) && surely(target);
        boolean fractionTarget = bare(target) && isFraction(target) && surely(actual);
        if (percent && (open || fractionActual || fractionTarget)) {
            var draft = findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "message", Facts.name(row), target.getText().strip(),
                    actual.getText().strip());
            if (open || fractionActual) {
                readAs(draft, "percent", Decimals.plain(written(actual).movePointRight(2)) + "%", IndicatorScore::getReported);
                if (open) {
                    readAs(draft, "literal", Decimals.plain(written(actual)) + "%", IndicatorScore::getReported);
                }
            } else {
                readAs(draft, "target", Decimals.plain(written(target).movePointRight(2)) + "%", IndicatorScore::getTarget);
            }
            draft.report();
        }
    }

    /** The number as it is written; both kinds of cells that come here hold nothing else. */
    private static BigDecimal written(Quantity quantity) {
        return quantity.getNumber() != null ? quantity.getNumber() : new BigDecimal(Wording.tight(quantity.getText()));
    }

    private static void readAs(FindingCollector.Draft draft, String id, String text, Function<IndicatorScore, Quantity> field) {
        BigDecimal number = new BigDecimal(text.substring(0, text.length() - 1));
        draft.fix(id, (domain, object) -> {
            Quantity quantity = field.apply((IndicatorScore) object);
            CompoundCommand all = new CompoundCommand();
            all.append(Fixes.percent(domain, quantity, number, text));
            if (Facts.disputed((IndicatorScore) object)) {
                all.append(SetCommand.create(domain, object, DossierPackage.eINSTANCE.getIndicatorScore_ActualState(), ValueState.REPORTED));
            }
            return all;
        }, text);
    }

    private static boolean bare(Quantity quantity) {
        return !Wording.tight(quantity.getText()).contains("%");
    }

    private static boolean isFraction(Quantity quantity) {
        return quantity.getNumber() != null && quantity.getNumber().signum() > 0 && quantity.getNumber().compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean surely(Quantity quantity) {
        return quantity.getNumber() != null && quantity.getNumber().compareTo(SURELY_PERCENT) >= 0;
    }
}
