package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao report --kind annual}: the year of a unit or of all. */
class AnnualReportTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    Path folder;

    private Path year;

    @BeforeEach
    void make() throws IOException {
        year = Files.createDirectory(folder.resolve("year"));
        dossier("甲路", "交通局", 2026);
        dossier("乙校", "教育局", 2026);
    }

    private void dossier(String name, String department, int fiscalYear) throws IOException {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(name);
        dossier.setTitle(name);
        dossier.setFiscalYear(fiscalYear);
        dossier.setCompetentDepartment(BaseFactory.eINSTANCE.createParty());
        dossier.getCompetentDepartment().setName(department);
        new DocumentStore().save(year.resolve(name + ".dossier"), dossier);
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void documentAndWorkbookOfAllAndOfOneUnit() throws IOException {
        assertEquals(0, SHELL.run("report", year, "--kind", "annual", "--to", folder), SHELL.err);
        Path document = folder.resolve("2026年度预算绩效管理工作报告.docx");
        assertTrue(part(document, "word/document.xml").contains("项目共 2 个"), "two projects");
        try (ZipFile zip = new ZipFile(document.toFile())) {
            assertEquals(4, zip.stream().filter(e -> e.getName().startsWith("word/media/")).count(), "four charts");
        }
        try (ZipFile zip = new ZipFile(folder.resolve("2026年度预算绩效管理工作报告.xlsx").toFile())) {
            assertEquals(4, zip.stream().filter(e -> e.getName().startsWith("xl/media/")).count(), "and in the workbook");
        }
        assertEquals(0, SHELL.run("report", year, "--kind", "annual", "--unit", "交通局", "--to", folder), SHELL.err);
        assertTrue(part(folder.resolve("交通局2026年度预算绩效管理工作报告.docx"), "word/document.xml").contains("项目共 1 个"));
    }

    @Test
    void whatIsNotClearIsAsked() throws IOException {
        assertEquals(2, SHELL.run("report", year, "--kind", "monthly", "--to", folder));
        assertTrue(SHELL.err.contains("monthly") && SHELL.err.contains("annual"), SHELL.err);
        assertEquals(2, SHELL.run("report", year, "--unit", "交通局", "--to", folder));
        assertEquals(3, SHELL.run("report", year, "--kind", "annual", "--unit", "卫生局", "--to", folder));
        assertTrue(SHELL.err.contains("卫生局"), SHELL.err);
        dossier("丙路", "交通局", 2025);
        assertEquals(3, SHELL.run("report", year, "--kind", "annual", "--to", folder));
        assertTrue(SHELL.err.contains("2025、2026"), SHELL.err);
        assertEquals(0, SHELL.run("report", year, "--kind", "annual", "--year", 2025, "--to", folder), SHELL.err);
        Files.writeString(year.resolve("broken.dossier"), "x");
        assertEquals(1, SHELL.run("report", year, "--kind", "annual", "--year", 2025, "--to", folder), SHELL.err);
        assertTrue(SHELL.out.contains("broken.dossier"), "nobody shall believe it was counted: " + SHELL.out);
    }
}
