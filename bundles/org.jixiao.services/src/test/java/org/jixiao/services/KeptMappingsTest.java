package org.jixiao.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.mapping.UserMappings;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.text.CsvReader;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMappingsTest {

    private static final String FORM = """
            某县支出绩效自评表(%s年度)
            项目名称,养护,,,,,
            主管部门,县交通运输局,,实施单位,养护站,,
            一级指标,二级指标,三级指标,年度指标值,实际完成值,考量数,得分
            产出指标,数量指标,养护里程,300,288,60,57.6
            效益指标,社会效益指标,受益人口,1000,1000,40,40
            """;
    private static final String NATIONAL = """
            项目支出绩效自评表
            (2024年度)
            项目名称,养护,,,,,,
            主管部门,县交通运输局,,,实施单位,养护站,,
            一级指标,二级指标,三级指标,年度指标值,实际完成值,%s,得分,%s
            产出指标,数量指标,养护里程,≥300公里,288公里,60,57.6,甲
            效益指标,社会效益指标,受益人口,≥1000人,1000人,40,40,乙
            """;
    private static final String UNTITLED = """
            项目名称,养护,,,,
            类,款,事项,约定,年末,满档
            产出指标,数量指标,养护里程,300,288,60
            效益指标,社会效益指标,受益人口,1000,1000,40
            """;

    @TempDir
    Path root;

    private final List<String> faults = new ArrayList<>();

    private KeptMappings kept() {
        return KeptMappings.of(Map.of("jixiao.home", root.toString())::get);
    }

    private FormImporter importer() {
        List<FormMapping> sources = new ArrayList<>(MappingLibrary.shippedSources());
        sources.addAll(kept().read(faults::add));
        return new FormImporter(new FormFiles(List.of(new CsvReader()), OpenLimits.standard()), MappingLibrary.of(sources), Clock.systemUTC());
    }

    private ImportPreview preview(String text, ImportChoices choices) throws IOException {
        Path file = root.resolve("form.csv");
        Files.writeString(file, text);
        return importer().preview(file, choices);
    }

    private FormPreview read(String text, ImportChoices choices) throws IOException {
        return preview(text, choices).forms().getFirst();
    }

    private FormPreview read(String text) throws IOException {
        return read(text, ImportChoices.none());
    }

    /** Says what columns are, as a user does, and keeps it. */
    private FormPreview teach(String text, Map<Integer, String> columns) throws IOException {
        ImportChoices choices = ImportChoices.none();
        String sheet = preview(text, choices).book().sheets().getFirst().name();
        FormPreview shown = null;
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            String header = header(text, column.getKey());
            choices = choices.with(new FixChoice.MapColumn(sheet, FormMapping.INDICATORS, column.getKey(), header, column.getValue(), Message.of("import.command")));
        }
        shown = read(text, choices);
        assertTrue(kept().keep(shown.form(), choices).isPresent());
        return shown;
    }

    /** What the preview offers as the header of a column; where it found no table, the first text of the column that is none of a value. */
    private String header(String text, int column) throws IOException {
        ImportPreview preview = preview(text, ImportChoices.none());
        return preview.forms().stream().flatMap(f -> f.form().columns().stream()).filter(h -> h.cell().column() == column)
                .map(h -> h.header()).findFirst().orElseGet(() -> text.lines().skip(1).findFirst().orElseThrow().split(",")[column]);
    }

    private static IndicatorScore first(FormPreview form) {
        return form.dossier().getEvaluations().getFirst().getIndicators().getFirst();
    }

    private static boolean asks(FormPreview form) {
        return form.faults().stream().anyMatch(f -> f.rule().startsWith("import.column.unknown"));
    }

    @Test
    void aColumnMappedOnceIsKnownNextYear() throws IOException {
        FormPreview unknown = read(FORM.formatted("2024"));
        assertNull(first(unknown).getPoints(), "a header nobody knows is not guessed");
        assertEquals(new BigDecimal("60"), first(teach(FORM.formatted("2024"), Map.of(5, Fields.POINTS))).getPoints());
        FormPreview next = read(FORM.formatted("2025"));
        assertEquals(new BigDecimal("60"), first(next).getPoints());
        assertTrue(!asks(next));
        assertEquals(List.of(), faults);
    }

    @Test
    void aMappingOfAFormWithAnOfficialTitleDoesNotReadTheOfficialForm() throws IOException {
        String official = NATIONAL.formatted("分值", "偏差原因分析及改进措施");
        String before = read(official).form().mapping().id();
        String odd = NATIONAL.formatted("考量数", "经办");
        teach(odd, Map.of(5, Fields.POINTS, 7, Fields.IGNORE));
        assertEquals(before, read(official).form().mapping().id());
        FormPreview again = read(odd);
        assertEquals(new BigDecimal("60"), first(again).getPoints());
        assertTrue(!asks(again), again.faults().toString());
    }

    @Test
    void twoLayoutsOfOneTitleAreKeptBesideEachOther() throws IOException {
        String one = NATIONAL.formatted("考量数", "经办");
        String two = NATIONAL.formatted("满档", "经办人");
        teach(one, Map.of(5, Fields.POINTS, 7, Fields.IGNORE));
        teach(two, Map.of(5, Fields.POINTS, 7, Fields.REMARK));
        assertEquals(2, kept().list(faults::add).size());
        assertEquals(new BigDecimal("60"), first(read(one)).getPoints());
        assertEquals("甲", first(read(two)).getRemark());
    }

    @Test
    void whatKindOfFormItIsIsAskedAndKept() throws IOException {
        String form = """
                某市民生实事支出成效明细表(%s年度)
                项目名称,食堂,,,
                一级指标,二级指标,三级指标,评定,说明
                产出指标,数量指标,新建食堂,约12个,甲
                效益指标,社会效益指标,用餐便利,明显,乙
                """;
        FormPreview guessed = read(form.formatted("2023"));
        assertEquals(2023, guessed.dossier().getFiscalYear(), "the title of a form nobody described is found");
        FixChoice.UseLayout monitoring = guessed.faults().stream().filter(f -> f.rule().equals("import.kind.guessed"))
                .flatMap(f -> f.choices().stream()).map(FixChoice.UseLayout.class::cast).filter(c -> c.mapping().contains("monitoring")).findFirst()
                .orElseThrow();
        ImportChoices choices = ImportChoices.none().with(monitoring);
        FormPreview shown = read(form.formatted("2023"), choices);
        assertEquals(1, shown.dossier().getMonitoringReports().size());
        assertTrue(kept().keep(shown.form(), choices).isPresent());
        FormPreview next = read(form.formatted("2024"));
        assertEquals(1, next.dossier().getMonitoringReports().size());
        assertTrue(next.faults().stream().noneMatch(f -> f.rule().equals("import.kind.guessed")));
    }

    @Test
    void aTableOfWhichNoHeaderIsKnownIsReadOnceItsColumnsAreMapped() throws IOException {
        assertEquals(0, preview(UNTITLED, ImportChoices.none()).forms().size());
        Map<Integer, String> columns = Map.of(0, Fields.LEVEL1, 1, Fields.LEVEL2, 2, Fields.NAME, 3, Fields.TARGET, 4, Fields.ACTUAL, 5, Fields.POINTS);
        IndicatorScore taught = first(teach(UNTITLED, columns));
        assertEquals("养护里程", taught.getName());
        assertEquals("288", taught.getReported().getText());
        FormPreview again = read(UNTITLED);
        assertEquals("300", first(again).getTarget().getText());
        assertEquals(new BigDecimal("60"), first(again).getPoints());
        assertEquals(2, again.dossier().getEvaluations().getFirst().getIndicators().size());
    }

    @Test
    void aFurtherColumnOfAKnownLayoutIsAddedToItsMapping() throws IOException {
        teach(FORM.formatted("2024"), Map.of(5, Fields.POINTS));
        String more = FORM.formatted("2025").replace("得分", "评定");
        teach(more, Map.of(6, Fields.SCORE));
        List<KeptMapping> all = kept().list(faults::add);
        assertEquals(1, all.size());
        assertEquals(List.of(new UserMappings.Column(FormMapping.INDICATORS, "考量数", Fields.POINTS),
                new UserMappings.Column(FormMapping.INDICATORS, "评定", Fields.SCORE)), all.getFirst().columns());
        assertEquals(new BigDecimal("57.6"), first(read(more)).getClaimedScore());
        assertEquals(new BigDecimal("60"), first(read(more)).getPoints());
    }

    @Test
    void aMappingIsRenamedAndDeleted() throws IOException {
        teach(FORM.formatted("2024"), Map.of(5, Fields.POINTS));
        KeptMapping first = kept().list(faults::add).getFirst();
        assertEquals("某县支出绩效自评表", first.name());
        kept().rename(first, "县里的老表");
        KeptMapping renamed = kept().list(faults::add).getFirst();
        assertEquals("县里的老表", renamed.name());
        assertEquals(first.columns(), renamed.columns());
        assertEquals(new BigDecimal("60"), first(read(FORM.formatted("2025"))).getPoints());
        kept().delete(renamed);
        assertEquals(List.of(), kept().list(faults::add));
        assertNull(first(read(FORM.formatted("2025"))).getPoints());
    }

    @Test
    void aKeptFileThatWasBrokenIsNamedAndTheOthersCount() throws IOException {
        Files.createDirectories(root.resolve("mappings"));
        Files.writeString(root.resolve("mappings/broken.xml"), "<mapping");
        read(FORM.formatted("2024"));
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().contains("broken.xml"), faults.toString());
    }
}
