package org.jixiao.ui.exchange.sampling;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.results.SamplingCandidates;
import org.jixiao.stages.results.SamplingPlan;
import org.jixiao.stages.results.SamplingTable;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;

/** Second page: who is drawn and why, from all dossiers of the workspace. */
final class SampleDrawPage extends WizardPage {

    private final Texts texts;
    private final JixiaoServices services;
    private final SampleRulesPage rules;
    private List<SamplingPlan.Choice> choices = List.of();
    private TableViewer table;

    SampleDrawPage(Texts texts, JixiaoServices services, SampleRulesPage rules) {
        super("draw", texts.get("sampling.draw.title"), null);
        this.texts = texts;
        this.services = services;
        this.rules = rules;
    }

    @Override
    public void createControl(Composite parent) {
        table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        List<String> heads = SamplingTable.heads(Locale.getDefault());
        int[] widths = {120, 260, 80, 420};
        Columns<SamplingPlan.Choice> columns = Columns.of(table, SamplingPlan.Choice.class).tips();
        for (int i = 0; i < widths.length; i++) {
            int at = i;
            columns.add(heads.get(i), widths[i], choice -> SamplingTable.cells(choice, Locale.getDefault()).get(at));
        }
        setControl(table.getTable());
        setPageComplete(true);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // After the page is on screen, so that its progress is seen.
            UiThread.later(table.getTable(), this::draw);
        }
    }

    private void draw() {
        int year = rules.year();
        String seed = rules.seed();
        var scheme = rules.scheme();
        List<String> unread = new ArrayList<>();
        choices = List.of();
        try {
            getContainer().run(true, true, (IProgressMonitor monitor) -> {
                List<Dossier> dossiers = read(monitor, unread);
                if (!monitor.isCanceled()) {
                    choices = SamplingPlan.draw(scheme, SamplingCandidates.of(dossiers, year), year, seed);
                }
            });
        } catch (InvocationTargetException e) {
            unread.add(String.valueOf(e.getTargetException().getMessage()));
        } catch (InterruptedException cancelled) {
            choices = List.of();
        }
        table.setInput(choices);
        long drawn = choices.stream().filter(SamplingPlan.Choice::drawn).count();
        // A file that cannot be read might have been drawn: the plan is not that of all.
        setErrorMessage(unread.isEmpty() ? null : texts.get("sampling.unread", String.join("; ", unread)));
        setMessage(choices.isEmpty() ? texts.get("sampling.nobody", Integer.toString(year)) : texts.get("sampling.count", choices.size(), drawn, seed));
        getContainer().updateButtons();
    }

    private List<Dossier> read(IProgressMonitor monitor, List<String> unread) throws InvocationTargetException {
        List<Path> files = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && "dossier".equals(file.getFileExtension()) && file.getLocation() != null) {
                    files.add(file.getLocation().toPath());
                }
                return true;
            });
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
        monitor.beginTask(texts.get("sampling.reading"), files.size());
        List<Dossier> dossiers = new ArrayList<>();
        for (Path file : files) {
            if (monitor.isCanceled()) {
                return dossiers;
            }
            try {
                if (services.store().load(file).root() instanceof Dossier dossier) {
                    dossiers.add(dossier);
                }
            } catch (IOException e) {
                unread.add(String.valueOf(e.getMessage()));
            }
            monitor.worked(1);
        }
        return dossiers;
    }

    List<SamplingPlan.Choice> choices() {
        return choices;
    }
}
