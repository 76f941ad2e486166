package org.jixiao.checks.internal;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/** What was reached is a value; "≥266" is a target. */
public final class ActualOperatorCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        Quantity actual = row.getReported();
        if (actual == null || actual.getOperator() == Operator.NONE || actual.getOperator() == Operator.EQ) {
            return;
        }
        String bare = bare(actual.getText());
        var draft = findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "message", Facts.name(row), actual.getText());
        if (actual.getNumber() != null && !bare.isEmpty()) {
            draft.fix("removeOperator", ActualOperatorCheck::remove, bare);
        }
        draft.report();
    }

    private static Command remove(EditingDomain domain, EObject object) {
        Quantity actual = ((IndicatorScore) object).getReported();
        CompoundCommand both = new CompoundCommand();
        both.append(SetCommand.create(domain, actual, BasePackage.eINSTANCE.getQuantity_Operator(), Operator.NONE));
        both.append(SetCommand.create(domain, actual, BasePackage.eINSTANCE.getQuantity_Text(), bare(actual.getText())));
        return both;
    }

    /** The text without the signs in front: every way of writing them that was seen in published forms. */
    private static String bare(String text) {
        return text == null ? "" : text.strip().replaceFirst("^(?:[≥≧⩾>＞≤≦⩽<＜=＝═]+|大于等于|小于等于|不低于|不高于|不少于|不超过)\\s*", "");
    }
}
