package org.jixiao.checks.internal;

import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.IndicatorScore;

/** The importer noted that a cell could be read in more than one way. */
public final class ValueTwoWaysCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        for (Provenance origin : row.getProvenance()) {
            if (!Facts.blank(origin.getNote())) {
                var feature = row.eClass().getEStructuralFeature(String.valueOf(origin.getFeature()));
                findings.of(feature, "message", Facts.name(row), String.valueOf(origin.getText()), origin.getNote())
                        .fix("confirm", (domain, object) -> confirm(domain, object, origin.getFeature())).report();
            }
        }
    }

    /** The reading stands: the importer's note has been answered. */
    private static Command confirm(EditingDomain domain, EObject object, String field) {
        CompoundCommand all = new CompoundCommand();
        ((IndicatorScore) object).getProvenance().stream().filter(o -> Objects.equals(o.getFeature(), field) && !Facts.blank(o.getNote()))
                .forEach(o -> all.append(SetCommand.create(domain, o, BasePackage.eINSTANCE.getProvenance_Note(), null)));
        return all;
    }
}
