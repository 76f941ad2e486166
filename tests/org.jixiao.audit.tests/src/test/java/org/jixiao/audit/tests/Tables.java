package org.jixiao.audit.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.audit.AuditFinding;
import org.jixiao.audit.AuditResult;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.office.samples.SampleForm;
import org.jixiao.exchange.office.samples.SampleRenderer;
import org.jixiao.exchange.office.samples.SampleStyle;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;

/** Writes a table as a workbook, reads it back as the product does and audits it. */
final class Tables {

    static final JixiaoServices SERVICES = JixiaoServices.create(Extensions.standalone(Tables.class.getClassLoader()));

    private Tables() {
    }

    static AuditResult audit(SampleForm form, SampleStyle style, Path folder) throws IOException {
        PlannedSheet sheet = new PlannedSheet("自评表");
        new SampleRenderer(sheet, style).draw(form);
        Path file = folder.resolve("表.xlsx");
        new XlsxWriter().write(List.of(sheet), file);
        List<FormPreview> forms = SERVICES.importer().preview(file).forms();
        Dossier dossier = forms.get(0).acceptAsNew();
        return SERVICES.auditor().audit(file.getFileName().toString(), dossier).get(0);
    }

    /** Each finding as "check@row", the shipped prefix left out: what a test expects. */
    static List<String> keys(AuditResult result) {
        return result.findings().stream().map(f -> f.finding().checkId().replaceFirst("^org\\.jixiao\\.(checks\\.)?", "")
                + (f.finding().objectName().isEmpty() ? "" : "@" + f.finding().objectName())).sorted().toList();
    }

    /** Everything an audit says, for reading when a test fails. */
    static String text(AuditResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.schemeName() + " · 打印 " + result.printedTotal() + " " + result.printedGrade() + " · 重算 " + result.recomputed() + " "
                + result.recomputedGrade());
        for (AuditFinding f : result.findings()) {
            lines.add(f.finding().severity() + " " + f.finding().checkId() + " [" + f.finding().origin().render(Locale.CHINESE) + "] "
                    + f.finding().message().render(Locale.CHINESE) + f.effectOnTotal().map(e -> " Δ" + e.difference() + " "
                    + e.gradeBefore() + "→" + e.gradeAfter()).orElse(""));
            f.explanations().forEach(e -> lines.add("    · " + e.render(Locale.CHINESE)));
        }
        result.fit().rows().forEach(row -> lines.add("  " + row.kind() + " " + row.name() + " " + row.printed() + " (" + row.due() + ", "
                + row.low() + "–" + row.high() + ") " + row.arithmetic().render(Locale.CHINESE)));
        result.fit().accepted().forEach(m -> lines.add("  RULE " + m.render(Locale.CHINESE)));
        result.totalRange().ifPresent(range -> {
            lines.add("  RANGE " + range.arithmetic().render(Locale.CHINESE) + range.grades());
            range.open().forEach(m -> lines.add("    " + m.render(Locale.CHINESE)));
        });
        result.confirmed().forEach(m -> lines.add("  OK " + m.render(Locale.CHINESE)));
        return String.join("\n", lines);
    }
}
