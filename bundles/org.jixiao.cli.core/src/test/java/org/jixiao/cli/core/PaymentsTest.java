package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payments of a finance system find the dossier of their project, and only that. */
class PaymentsTest {

    private static final Shell SHELL = new Shell();

    private final DocumentStore store = new DocumentStore();

    @TempDir
    private Path folder;
    private Path dossiers;

    @BeforeEach
    void twoProjects() throws IOException {
        dossiers = folder.resolve("2026");
        Files.createDirectories(dossiers);
        dossier("road", "P-001", "农村公路养护", 2026);
        dossier("school", "P-002", "校舍维修", 2026);
    }

    private void dossier(String file, String code, String name, int year) throws IOException {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(file);
        dossier.setTitle(name);
        dossier.setFiscalYear(year);
        Subject subject = DossierFactory.eINSTANCE.createSubject();
        subject.setId(file + "-subject");
        subject.setCode(code);
        subject.setName(name);
        dossier.setSubject(subject);
        FundRow total = DossierFactory.eINSTANCE.createFundRow();
        total.setId(file + "-total");
        total.setSource(FundSource.TOTAL);
        total.setRateText("12%");
        dossier.getFundRows().add(total);
        store.save(dossiers.resolve(file + ".dossier"), dossier);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("支付.csv"), text, StandardCharsets.UTF_8);
    }

    private FundRow total(String file) throws IOException {
        return ((Dossier) store.load(dossiers.resolve(file + ".dossier")).root()).getFundRows().getFirst();
    }

    private BigDecimal executed(String file) throws IOException {
        return Money.inWanYuan(total(file).getExecuted()).orElse(null);
    }

    @Test
    void rowsOfOneCodeAreAddedUpAndRememberTheirCell() throws IOException {
        Path file = csv("单位:元\n项目编码,项目名称,预算数,累计支出,凭证\nP-001,农村公路养护,5000000,1200000,1\nP-001,农村公路养护,,300000,2\n"
                + "P-002,校舍维修,800000,80000.55,3\n合计,,,1580000.55,\n");
        assertEquals(0, SHELL.run("payments", file, "--into", dossiers), SHELL.out);
        assertEquals(new BigDecimal("150.0000"), executed("road").setScale(4));
        assertEquals(0, new BigDecimal("8.000055").compareTo(executed("school")));
        Provenance origin = total("road").getProvenance().getFirst();
        assertEquals("支付.csv", origin.getFile());
        assertEquals("D3", origin.getCell());
        assertEquals("1200000+300000", origin.getText());
        assertEquals(null, total("road").getRateText());
        assertEquals(null, total("road").getAdjusted(), "a budget changes by decision");
    }

    @Test
    void theBudgetComesOnlyWhenAskedFor() throws IOException {
        Path file = csv("项目编码,预算数(万元),执行数(万元)\nP-001,500,150\n");
        assertEquals(1, SHELL.run("payments", file, "--into", dossiers, "--budget"), SHELL.out);
        assertEquals(new BigDecimal("500"), total("road").getAdjusted().getValue());
        assertTrue(SHELL.out.contains("P-002"), SHELL.out);
    }

    @Test
    void amountsWithoutUnitAreAskedAbout() throws IOException {
        Path file = csv("项目编码,执行数\nP-001,150\n");
        assertEquals(1, SHELL.run("payments", file, "--into", dossiers), SHELL.out);
        assertTrue(SHELL.out.contains("B2") && SHELL.out.contains("元还是万元"), SHELL.out);
        assertEquals(null, executed("road"));
        SHELL.run("payments", file, "--into", dossiers, "--unit", "wan");
        assertEquals(new BigDecimal("150"), executed("road"));
        assertEquals(2, SHELL.run("payments", file, "--into", dossiers, "--unit", "dollar"), SHELL.out);
    }

    @Test
    void aRowPastedTwiceStopsTheFile() throws IOException {
        Path file = csv("项目编码,执行数(万元)\nP-001,150\nP-001,150\n");
        assertEquals(1, SHELL.run("payments", file, "--into", dossiers), SHELL.out);
        assertTrue(SHELL.out.contains("第 3 行与第 2 行"), SHELL.out);
        assertEquals(null, executed("road"));
    }

    @Test
    void twoColumnsOfOneMeaningAndWordsForMoneyStopTheFile() throws IOException {
        Path file = csv("项目编码,执行数(万元),累计支出(万元)\nP-001,150,160\nP-002,一百,5\n");
        JsonObject seen = SHELL.json("payments", file, "--into", dossiers);
        assertTrue(seen.get("refused").getAsBoolean());
        assertTrue(seen.get("faults").toString().contains("C1"), seen::toString);
        assertTrue(seen.get("faults").toString().contains("B3"), seen::toString);
        assertEquals(null, executed("road"));
    }

    @Test
    void aNameAloneDecidesNothing() throws IOException {
        Path file = csv("项目编码,项目名称,执行数(万元)\nP-009,农村公路养护,150\n");
        JsonObject seen = SHELL.json("payments", file, "--into", dossiers);
        JsonObject first = seen.getAsJsonArray("projects").get(0).getAsJsonObject();
        assertEquals("unsure", first.get("kind").getAsString());
        assertTrue(first.get("remarks").toString().contains("road.dossier"), first::toString);
        assertEquals(null, executed("road"));
    }

    @Test
    void oneCodeInTwoYearsNeedsTheYear() throws IOException {
        dossier("older", "P-001", "农村公路养护", 2025);
        Path file = csv("项目编码,执行数(万元)\nP-001,150\n");
        JsonObject seen = SHELL.json("payments", file, "--into", dossiers);
        assertEquals("unsure", seen.getAsJsonArray("projects").get(0).getAsJsonObject().get("kind").getAsString());
        SHELL.run("payments", file, "--into", dossiers, "--year", 2025);
        assertEquals(new BigDecimal("150"), executed("older"));
        assertEquals(null, executed("road"));
    }

    @Test
    void lessThanBeforeAndMoreThanTheBudgetIsSaid() throws IOException {
        SHELL.run("payments", csv("项目编码,预算数(万元),执行数(万元)\nP-001,100,90\n"), "--into", dossiers, "--budget");
        SHELL.run("payments", csv("项目编码,预算数(万元),执行数(万元)\nP-001,120,80\n"), "--into", dossiers);
        assertTrue(SHELL.out.contains("由 90 万元减为 80 万元") && SHELL.out.contains("100 万元"), SHELL.out);
        assertEquals(new BigDecimal("80"), executed("road"));
        SHELL.run("payments", csv("项目编码,执行数(万元)\nP-001,130\n"), "--into", dossiers);
        assertTrue(SHELL.out.contains("超过预算数 100 万元"), SHELL.out);
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(dossiers.resolve("road.dossier"));
        Path file = csv("项目编码,执行数(万元)\nP-001,150\n");
        SHELL.run("payments", file, "--into", dossiers, "--dry-run");
        assertTrue(SHELL.out.contains("150"), SHELL.out);
        assertArrayEquals(before, Files.readAllBytes(dossiers.resolve("road.dossier")));
        SHELL.run("payments", file, "--into", dossiers);
        JsonObject again = SHELL.json("payments", file, "--into", dossiers);
        assertEquals("same", again.getAsJsonArray("projects").get(0).getAsJsonObject().get("kind").getAsString());
    }

    @Test
    void filesOfOtherSystemsAreReadOrRefusedWithAReason() throws IOException {
        Path gb = Files.write(folder.resolve("gb.csv"), "序号,预算项目代码,用款单位,已支付金额(元)\n1,P-002,教育局,\"123,456.00\"\n".getBytes(Charset.forName("GB18030")));
        SHELL.run("payments", gb, "--into", dossiers);
        assertEquals(0, new BigDecimal("12.3456").compareTo(executed("school")), SHELL.out);
        for (String text : List.of("没有表", "项目编码,项目名称\nP-001,甲\n")) {
            assertEquals(1, SHELL.run("payments", csv(text), "--into", dossiers), SHELL.out);
            assertTrue(SHELL.out.contains("没有找到"), SHELL.out);
        }
    }
}
