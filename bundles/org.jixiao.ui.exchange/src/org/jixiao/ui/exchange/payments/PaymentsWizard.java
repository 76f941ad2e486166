package org.jixiao.ui.exchange.payments;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.execution.ExecutionCommands;
import org.jixiao.services.execution.ExecutionMatch;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Payments of a finance system: choose the file, see what it means for which dossier, take it over. */
public final class PaymentsWizard extends Wizard {

    private final Texts texts = ExchangeTexts.get();
    private final JixiaoServices services;
    private final PaymentsFilePage file;
    private final PaymentsResultPage result;

    /** @param services the product's services */
    public PaymentsWizard(JixiaoServices services) {
        this.services = services;
        file = new PaymentsFilePage(texts, ResourcesPlugin.getWorkspace().getRoot());
        result = new PaymentsResultPage(texts, services, file);
        setWindowTitle(texts.get("payments.title"));
        setNeedsProgressMonitor(true);
    }

    /** Names the file, as if it had been chosen. */
    public void choose(Path path) {
        file.choose(path);
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(result);
    }

    @Override
    public boolean canFinish() {
        IWizardPage shown = getContainer().getCurrentPage();
        return shown == result && !result.chosen().isEmpty();
    }

    @Override
    public boolean performFinish() {
        ExecutionTable table = result.table();
        List<ExecutionMatch> chosen = result.chosen();
        Set<ExecutionColumn> columns = result.withBudget() ? Set.of(ExecutionColumn.values()) : ExecutionCommands.PAID;
        TakePayments take = new TakePayments(texts, services, ResourcesPlugin.getWorkspace().getRoot());
        Shell shell = getShell().getParent() instanceof Shell parent ? parent : getShell();
        Job job = Job.create(texts.get("payments.job", chosen.size()), (ICoreRunnable) monitor -> {
            List<String> problems = take.run(table, chosen, columns, monitor);
            if (!problems.isEmpty()) {
                UiThread.later(() -> Dialogs.onScreen().error(shell, texts.get("payments.title"), String.join(System.lineSeparator(), problems)));
            }
        });
        job.setUser(true);
        job.schedule();
        return true;
    }
}
