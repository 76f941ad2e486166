package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jixiao.core.index.IndexProgress;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.exports.FormLayout;
import org.jixiao.exchange.exports.LeftOut;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.DossierWork;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.bulk.BulkJob;

/** Fills the forms of dossier after dossier and writes them into one workbook; says of each which forms, and what they had no place for. */
final class FormExport {

    private final JixiaoServices services;
    private final Texts texts;
    private final List<FormLayout> layouts;
    private final FormWriter writer;
    private final Path target;
    private final List<PlannedSheet> sheets = new ArrayList<>();
    private boolean anyLeft;

    /** @param layouts the forms; empty for the usual ones of each dossier */
    FormExport(JixiaoServices services, Texts texts, List<FormLayout> layouts, FormWriter writer, Path target) {
        this.services = services;
        this.texts = texts;
        this.layouts = layouts;
        this.writer = writer;
        this.target = target;
    }

    /** The work, to be scheduled. */
    BulkJob job(ReadDossiers dossiers) {
        return new BulkJob(texts.get("export.title"), dossiers.files(), file -> one(file, dossiers.get(file))).then(this::write);
    }

    private BulkResult one(Path file, Dossier dossier) throws IOException {
        String project = DossierWork.subject(dossier, file);
        if (services.exporter().used(dossier, layouts).isEmpty()) {
            return new BulkResult(file, project, BulkResult.Kind.REFUSED, texts.get("export.noPart"));
        }
        FormExporter.Planned planned = services.exporter().plan(dossier, layouts, Locale.getDefault());
        sheets.addAll(planned.sheets());
        anyLeft |= !planned.leftOut().isEmpty();
        return new BulkResult(file, project, BulkResult.Kind.DONE, words(dossier, planned.leftOut()));
    }

    private String words(Dossier dossier, List<LeftOut> left) {
        Locale locale = Locale.getDefault();
        String forms = services.exporter().used(dossier, layouts).stream().map(layout -> layout.name(locale))
                .collect(Collectors.joining(texts.get("export.separator")));
        return left.isEmpty() ? forms : forms + '\n' + texts.get("export.left", left.size()) + '\n'
                + left.stream().map(one -> one.layout().name(locale) + ": " + one.what().text(locale)).collect(Collectors.joining("\n"));
    }

    /** All dossiers stand in one workbook, so it is written whole or, when somebody stopped it, not at all. */
    private BulkJob.End write(BulkWork.Outcome outcome, IndexProgress progress) throws IOException {
        if (outcome.cancelled() || progress.isCancelled()) {
            return new BulkJob.End(texts.get("export.stopped"), true);
        }
        if (sheets.isEmpty()) {
            return new BulkJob.End(texts.get("export.nothing"), true);
        }
        try {
            writer.write(sheets, target);
        } catch (IOException e) {
            throw new IOException(texts.get("export.failed", target, e.getMessage()), e);
        }
        return new BulkJob.End(texts.get("export.done", target), anyLeft);
    }
}
