package org.jixiao.report;

import java.nio.file.Path;
import java.util.Locale;
import org.jixiao.exchange.document.DocumentWriter;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.report.template.TemplateChoice;

/**
 * Where a report goes.
 *
 * @param file the file to write; replaced when it exists
 * @param locale the language of its words; the input is in the same language
 * @param sheets writes workbooks, so that a report needs no spreadsheet library of its own
 * @param documents writes text documents, likewise
 * @param templates makes documents and workbooks from templates
 */
public record ReportTarget(Path file, Locale locale, FormWriter sheets, DocumentWriter documents,
        TemplateChoice templates) {
}
