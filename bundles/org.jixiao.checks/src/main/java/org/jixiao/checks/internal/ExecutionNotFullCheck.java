package org.jixiao.checks.internal;

import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;

/** The whole budget was spent but the score is not full. */
public final class ExecutionNotFullCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Optional<Execution> found = Execution.of(subject);
        if (found.isEmpty() || !found.get().wrong(Facts.tolerance(subject))) {
            return;
        }
        Execution execution = found.get();
        if (execution.whole() && !execution.claimsFull()) {
            var feature = DossierPackage.eINSTANCE.getFundRow_ClaimedScore();
            findings.of(execution.row(), feature, "message", Facts.plain(execution.claimed()), Facts.plain(execution.due()),
                            execution.percent(), execution.arithmetic(), Facts.plain(execution.points()))
                    .due(execution.due()).fix("takeComputed", Fixes.set(feature, execution.due()), Facts.plain(execution.due())).report();
        }
    }
}
