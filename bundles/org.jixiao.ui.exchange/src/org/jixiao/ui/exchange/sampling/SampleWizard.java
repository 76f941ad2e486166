package org.jixiao.ui.exchange.sampling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.results.SamplingTable;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.exchange.ExchangeTexts;

/** A sampling plan: by which rules and seed, who is drawn and why; finishing keeps it as a file. */
public final class SampleWizard extends Wizard {

    private final Texts texts = ExchangeTexts.get();
    private final SampleRulesPage rules;
    private final SampleDrawPage draw;
    private Path file;

    /** @param services the product's services */
    public SampleWizard(JixiaoServices services) {
        rules = new SampleRulesPage(texts, services);
        draw = new SampleDrawPage(texts, services, rules);
        setWindowTitle(texts.get("sampling.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(rules);
        addPage(draw);
    }

    /** Keeps the plan in this file without asking, as if it had been chosen. */
    public void keepIn(Path chosen) {
        file = chosen;
    }

    /** Fills in year and seed, as if they had been typed. */
    public void fill(int year, String seed) {
        rules.fill(year, seed);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == draw && !draw.choices().isEmpty();
    }

    @Override
    public boolean performFinish() {
        Path target = file != null ? file : ask();
        if (target == null) {
            return false;
        }
        try {
            Files.writeString(target, SamplingTable.csv(draw.choices(), Locale.getDefault()), StandardCharsets.UTF_8);
            return true;
        } catch (IOException e) {
            Dialogs.onScreen().error(getShell(), texts.get("sampling.title"), texts.get("payments.failed", target, String.valueOf(e.getMessage())));
            return false;
        }
    }

    private Path ask() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName(texts.get("sampling.file", Integer.toString(rules.year())));
        dialog.setOverwrite(true);
        String name = Places.open(dialog, SampleWizard.class);
        return name == null ? null : Path.of(name);
    }
}
