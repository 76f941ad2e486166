package org.jixiao.ui.exchange.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.Wizard;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.bulk.BulkJob;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Takes in a submission package: what it brings, dossier by dossier, and whose value stands where both sides changed the same. */
public final class ReceiveWizard extends Wizard {

    private final Texts texts = ExchangeTexts.get();
    private final JixiaoServices services;
    private final ReceivePage page;
    private Path temporary;

    /**
     * @param services the product's services
     * @param file the package
     */
    public ReceiveWizard(JixiaoServices services, Path file) {
        this.services = services;
        page = new ReceivePage(texts, services, file, this::temporary);
        setWindowTitle(texts.get("receive.title"));
        setNeedsProgressMonitor(true);
    }

    private Path temporary() throws IOException {
        deleteTemporary();
        temporary = Files.createTempDirectory("jixiao-receive");
        return temporary;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ReceiveWork work = new ReceiveWork(texts, page.submissions(), page.submission().header().from(), page.decided(), page.left());
        Path unpacked = temporary;
        temporary = null;
        work.job().then((outcome, progress) -> {
            delete(unpacked);
            return new BulkJob.End("", false);
        }).schedule();
        return true;
    }

    @Override
    public void dispose() {
        deleteTemporary();
        super.dispose();
    }

    private void deleteTemporary() {
        if (temporary != null) {
            delete(temporary);
            temporary = null;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            BackgroundWork.log(ReceiveWizard.class, "A temporary folder could not be deleted: " + folder, e);
        }
    }
}
