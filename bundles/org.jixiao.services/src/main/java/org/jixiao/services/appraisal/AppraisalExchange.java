package org.jixiao.services.appraisal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.exchange.appraisal.AppraisalExporter;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.AppraisalImporter;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.appraisal.ImportRefused;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;

/** The tables of an appraisal as workbooks: written, shown what they would change, and taken over. */
public final class AppraisalExchange {

    private final AppraisalImporter importer;
    private final FormWriter workbooks;
    private final DocumentStore store;
    private final AppraisalEngine engine;

    /**
     * The tables.
     *
     * @param importer reads workbooks
     * @param workbooks writes them
     * @param store loads and saves appraisals that no editor has open
     * @param engine scores results that are written
     */
    public AppraisalExchange(AppraisalImporter importer, FormWriter workbooks, DocumentStore store, AppraisalEngine engine) {
        this.importer = importer;
        this.workbooks = workbooks;
        this.store = store;
        this.engine = engine;
    }

    /**
     * The appraisal of a file {@code *.appraisal}.
     *
     * @throws IOException when it cannot be read, or holds something else
     */
    public Appraisal load(Path file) throws IOException {
        if (store.load(file).root() instanceof Appraisal appraisal) {
            return appraisal;
        }
        throw new DocumentException(DocumentException.Fault.FOREIGN, file, DocumentKind.APPRAISAL.extension(), null);
    }

    /** What files would change; changes nothing. {@link AppraisalImport#command} does it in an open document. */
    public AppraisalImport preview(Appraisal appraisal, List<Path> files, AppraisalImportOptions options) {
        return importer.read(appraisal, files, options);
    }

    /**
     * Takes files over into an appraisal that no editor has open, and saves it when something changed.
     *
     * @param file the appraisal
     * @param files what is imported
     * @param locale language of stored words
     * @return what was found and done; nothing is saved when it {@link AppraisalImport#isEmpty() changes nothing}
     * @throws IOException when the appraisal cannot be read or written
     * @throws ImportRefused when the appraisal refuses something that the preview did not foresee; nothing is saved then
     */
    public AppraisalImport take(Path file, List<Path> files, AppraisalImportOptions options, Locale locale) throws IOException {
        Appraisal appraisal = load(file);
        AppraisalImport read = importer.read(appraisal, files, options);
        if (!read.isEmpty()) {
            DetachedEdit.run(domain -> read.command(domain, locale));
            store.save(file, appraisal);
        }
        return read;
    }

    /**
     * Writes tables into one workbook, each on a sheet of its own.
     *
     * @param tables any but those of filings, for which see {@link #writeForms} and {@link #writeFilings}
     * @param units whose rows; empty: those of all units
     * @param today results and the overview are as of this day
     */
    public void write(Appraisal appraisal, Collection<AppraisalTable> tables, Collection<AppraisedUnit> units, LocalDate today, Path workbook, Locale locale)
            throws IOException {
        AppraisalExporter exporter = new AppraisalExporter(locale);
        List<PlannedSheet> sheets = new ArrayList<>();
        for (AppraisalTable table : tables) {
            switch (table) {
                case RESULTS -> sheets.add(exporter.results(engine.score(appraisal, AppraisalEngine.WHOLE_YEAR, today)));
                case OVERVIEW -> sheets.add(exporter.overview(appraisal, today));
                default -> sheets.addAll(exporter.plan(appraisal, List.of(table), units));
            }
        }
        workbooks.write(sheets, workbook);
    }

    /**
     * Writes the forms on which units report for a period into one workbook, one sheet for each unit.
     *
     * @param units which units; empty: all that have indicators
     */
    public void writeForms(Appraisal appraisal, FilingKey period, Collection<AppraisedUnit> units, Path workbook, Locale locale) throws IOException {
        workbooks.write(new AppraisalExporter(locale).forms(appraisal, period, units), workbook);
    }

    /**
     * Writes what units report for a period into one table.
     *
     * @param units which units; empty: all that have indicators
     */
    public void writeFilings(Appraisal appraisal, FilingKey period, Collection<AppraisedUnit> units, Path workbook, Locale locale) throws IOException {
        workbooks.write(List.of(new AppraisalExporter(locale).filings(appraisal, period, units)), workbook);
    }

    /**
     * Writes the form of each unit into a workbook of its own, to be handed out.
     *
     * @param folder the workbooks are called after unit and period
     * @return the workbooks in the order of the units
     */
    public List<Path> handOutForms(Appraisal appraisal, FilingKey period, Collection<AppraisedUnit> units, Path folder, Locale locale) throws IOException {
        AppraisalExporter exporter = new AppraisalExporter(locale);
        List<Path> files = new ArrayList<>();
        for (PlannedSheet sheet : exporter.forms(appraisal, period, units)) {
            String name = (sheet.name() + '-' + exporter.words(period)).replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
            Path file = folder.resolve(name + ".xlsx");
            for (int i = 2; files.contains(file); i++) {
                file = folder.resolve(name + '(' + i + ").xlsx");
            }
            workbooks.write(List.of(sheet), file);
            files.add(file);
        }
        return files;
    }
}
