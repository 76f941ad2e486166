package org.jixiao.ui.exchange.importing;

import java.nio.file.Path;
import java.util.List;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;

/** One file on its way in: what the dry run made of it and what the user decided so far. Confined to one thread at a time. */
final class FiledForm {

    private final Path file;
    private ImportChoices choices = ImportChoices.none();
    private ImportPreview preview;

    FiledForm(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** The dry run, or null as long as the file has not been read. */
    ImportPreview preview() {
        return preview;
    }

    ImportChoices choices() {
        return choices;
    }

    /** Reads the file; slow. */
    void read(FormImporter importer) {
        preview = importer.preview(file, choices);
    }

    /** Takes a decision into account; the workbook is not read a second time. */
    void decide(FixChoice choice, FormImporter importer) {
        choices = choices.with(choice);
        readAgain(importer);
    }

    /** Lets the header of a column speak again. */
    void forgetColumn(ColumnChoice column, FormImporter importer) {
        choices = choices.withoutColumn(column.sheet().name(), column.head().table(), column.head().cell().column());
        readAgain(importer);
    }

    /** Makes the dry run again with the decisions so far, for instance because other mappings are kept now. */
    void readAgain(FormImporter importer) {
        preview = importer.preview(preview.book(), choices);
    }

    /** How many columns the user said the meaning of. */
    long mappedByHand() {
        return preview.book() == null ? 0 : preview.book().sheets().stream().mapToLong(sheet -> choices.mapped(sheet.name()).size()).sum();
    }

    boolean isRead() {
        return preview != null;
    }

    boolean isRefused() {
        return preview != null && preview.failure().isPresent();
    }

    /** Forms that can be taken over. */
    List<FormPreview> acceptable() {
        return preview == null ? List.of() : preview.acceptable();
    }

    long errors() {
        return count(Severity.ERROR);
    }

    long toConfirm() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return preview == null ? 0 : preview.allFaults().stream().filter(f -> f.severity() == severity).count();
    }
}
