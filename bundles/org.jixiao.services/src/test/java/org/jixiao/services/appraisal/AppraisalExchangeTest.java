package org.jixiao.services.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.AppraisalImporter;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.exchange.text.CsvReader;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.ItemAggregation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are taken over into a saved appraisal, or nothing is saved. */
class AppraisalExchangeTest {

    @TempDir
    Path folder;
    private Path file;
    private final List<PlannedSheet> written = new ArrayList<>();
    private final List<Path> workbooks = new ArrayList<>();
    private final AppraisalExchange exchange = new AppraisalExchange(
            new AppraisalImporter(new FormFiles(List.of(new CsvReader()), OpenLimits.standard())), (sheets, path) -> {
                written.addAll(sheets);
                workbooks.add(path);
            }, new DocumentStore(), new AppraisalEngine(id -> Optional.empty()));

    @BeforeEach
    void save() throws IOException {
        Appraisal appraisal = AppraisalFactory.eINSTANCE.createAppraisal();
        appraisal.setId("a");
        appraisal.setYear(2026);
        AppraisalGroup group = AppraisalFactory.eINSTANCE.createAppraisalGroup();
        group.setId("g");
        group.setIndicatorPoints(new BigDecimal("1000"));
        ComprehensiveItem item = AppraisalFactory.eINSTANCE.createComprehensiveItem();
        item.setId("i");
        item.setCode("leaders");
        item.setName("领导评价");
        item.setFullPoints(new BigDecimal("100"));
        item.setAggregation(ItemAggregation.MEAN);
        group.getComprehensiveItems().add(item);
        for (String name : List.of("公路中心", "公路/中心")) {
            AppraisedUnit unit = AppraisalFactory.eINSTANCE.createAppraisedUnit();
            unit.setId(name);
            unit.setName(name);
            AppraisalIndicator indicator = AppraisalFactory.eINSTANCE.createAppraisalIndicator();
            indicator.setId("i" + name);
            indicator.setName("里程");
            indicator.setPoints(new BigDecimal("1000"));
            unit.getIndicators().add(indicator);
            group.getUnits().add(unit);
        }
        appraisal.getGroups().add(group);
        file = folder.resolve("2026.appraisal");
        new DocumentStore().save(file, appraisal);
    }

    private Path marks(String... rows) throws IOException {
        Path marks = folder.resolve("打分表.csv");
        Files.writeString(marks, "单位,评价项目,评价人,评分\n" + String.join("\n", rows) + "\n");
        return marks;
    }

    @Test
    void whatIsTakenIsSaved() throws IOException {
        AppraisalImport done = exchange.take(file, List.of(marks("公路中心,领导评价,王局,95.5")), AppraisalImportOptions.CAREFUL, Locale.CHINESE);
        assertEquals(1, done.changes().size());
        assertEquals(new BigDecimal("95.5"), exchange.load(file).getGroups().getFirst().getUnits().getFirst().getLeaderScores().getFirst().getScore());
        byte[] saved = Files.readAllBytes(file);
        AppraisalImport again = exchange.take(file, List.of(marks("公路中心,领导评价,王局,95.5")), AppraisalImportOptions.CAREFUL, Locale.CHINESE);
        assertTrue(again.isEmpty());
        assertEquals(new String(saved), Files.readString(file), "nothing new, nothing saved");
    }

    @Test
    void aPreviewSavesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        AppraisalImport read = exchange.preview(exchange.load(file), List.of(marks("公路中心,领导评价,王局,95.5", "公路中心,领导评价,李局,950")),
                AppraisalImportOptions.CAREFUL);
        assertEquals(1, read.changes().size());
        assertTrue(read.hasErrors());
        assertEquals(new String(before), Files.readString(file));
    }

    @Test
    void aFileThatCannotBeOpenedIsNamed() throws IOException {
        AppraisalImport read = exchange.preview(exchange.load(file), List.of(folder.resolve("没有.csv")), AppraisalImportOptions.CAREFUL);
        assertEquals("没有.csv", read.faults().getFirst().file());
        assertEquals(Severity.ERROR, read.faults().getFirst().fault().severity());
    }

    @Test
    void aDocumentOfAnotherKindIsNoAppraisal() {
        assertThrows(DocumentException.class, () -> exchange.load(folder.resolve("x.dossier")));
    }

    @Test
    void tablesResultsAndFormsAreWritten() throws IOException {
        Appraisal appraisal = exchange.load(file);
        exchange.write(appraisal, List.of(AppraisalTable.SETUP, AppraisalTable.RESULTS, AppraisalTable.OVERVIEW), List.of(), LocalDate.of(2026, 4, 1),
                folder.resolve("a.xlsx"), Locale.CHINESE);
        assertEquals(List.of("指标设置表", "考评结果表", "填报情况一览表"), written.stream().map(PlannedSheet::name).toList());
        List<Path> forms = exchange.handOutForms(appraisal, new FilingKey(FilingPeriod.MONTH, 3), List.of(), folder, Locale.CHINESE);
        assertEquals(List.of("公路中心-3月.xlsx", "公路_中心-3月.xlsx"), forms.stream().map(p -> p.getFileName().toString()).toList());
        assertEquals(3, workbooks.size());
    }
}
