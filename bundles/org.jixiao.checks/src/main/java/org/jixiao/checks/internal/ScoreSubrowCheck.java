package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.QuickFix;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** Only the row of the total carries points and score; on a source row they would be counted twice. */
public final class ScoreSubrowCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        FundRow row = subject.fundRow();
        if (row.getSource() == FundSource.TOTAL || row.getClaimedScore() == null && row.getPoints() == null) {
            return;
        }
        Optional<FundRow> total = Facts.totalRow(subject.evaluation());
        boolean free = total.isPresent() && total.get().getClaimedScore() == null && row.getClaimedScore() != null;
        String points = row.getPoints() == null ? "—" : Facts.plain(row.getPoints());
        String score = row.getClaimedScore() == null ? "—" : Facts.plain(row.getClaimedScore());
        var feature = row.getClaimedScore() == null ? DossierPackage.eINSTANCE.getFundRow_Points()
                : DossierPackage.eINSTANCE.getFundRow_ClaimedScore();
        findings.of(feature, "message", FundLabels.of(row), points, score)
                .fix(free ? "move" : "clear", (domain, object) -> clear(domain, (FundRow) object, free)).report();
    }

    private static Command clear(EditingDomain domain, FundRow row, boolean move) {
        DossierPackage model = DossierPackage.eINSTANCE;
        CompoundCommand all = new CompoundCommand();
        if (move && row.eContainer() instanceof Evaluation evaluation) {
            Facts.totalRow(evaluation).ifPresent(total -> {
                set(all, domain, total, model.getFundRow_ClaimedScore(), row.getClaimedScore());
                if (total.getPoints() == null && row.getPoints() != null) {
                    set(all, domain, total, model.getFundRow_Points(), row.getPoints());
                }
            });
        }
        set(all, domain, row, model.getFundRow_ClaimedScore(), SetCommand.UNSET_VALUE);
        set(all, domain, row, model.getFundRow_Points(), SetCommand.UNSET_VALUE);
        return all;
    }

    private static void set(CompoundCommand all, EditingDomain domain, EObject owner, Object feature, Object value) {
        all.append(SetCommand.create(domain, owner, feature, value));
    }
}
