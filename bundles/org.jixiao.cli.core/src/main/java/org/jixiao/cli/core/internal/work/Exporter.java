package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.FileNames;

/** Fills forms from dossiers, file by file. */
public final class Exporter {

    private final Work work;
    private final Texts texts;
    private final BooleanSupplier cancelled;

    /** An exporter that stops between two files when it is asked to. */
    public Exporter(Work work, Texts texts, BooleanSupplier cancelled) {
        this.work = work;
        this.texts = texts;
        this.cancelled = cancelled;
    }

    /**
     * Exports dossiers; one that cannot be exported becomes an issue and the others go on.
     *
     * @param files dossiers
     * @param folder where the forms go
     * @param forms ids of the forms; empty for the usual ones of each dossier
     * @param outcome takes the written files
     * @param step called after each file
     */
    public void export(List<Path> files, Path folder, List<String> forms, Outcome outcome, Runnable step) {
        FileNames names = new FileNames();
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                outcome.cancel();
                return;
            }
            outcome.file();
            try {
                Dossier dossier = work.load(file);
                String title = dossier.getSubject() == null ? dossier.getTitle() : dossier.getSubject().getName();
                String name = names.unique(title, "form");
                ExportedForms exported = work.export(file.toString(), dossier, forms, folder.resolve(name.substring(0,
                        name.length() - ".form".length()) + ".xlsx"), texts.locale());
                outcome.written().addAll(exported.written());
                outcome.issues().addAll(exported.leftOut());
            } catch (IOException e) {
                outcome.refused();
                outcome.issues().add(new Issue(file.toString(), "", "", "export.failed", true, String.valueOf(e.getMessage()),
                        texts.get("issue.export.do")));
            }
            step.run();
        }
    }
}
