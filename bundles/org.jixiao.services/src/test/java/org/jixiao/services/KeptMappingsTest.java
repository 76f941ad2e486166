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
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.MappingLibrary;
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

    private FormPreview read(String year, ImportChoices choices) throws IOException {
        Path file = root.resolve("form" + year + ".csv");
        Files.writeString(file, FORM.formatted(year));
        return importer().preview(file, choices).forms().getFirst();
    }

    private static IndicatorScore first(FormPreview form) {
        return form.dossier().getEvaluations().getFirst().getIndicators().getFirst();
    }

    @Test
    void aColumnMappedOnceIsKnownNextYear() throws IOException {
        FormPreview unknown = read("2024", ImportChoices.none());
        assertNull(first(unknown).getPoints(), "a header nobody knows is not guessed");
        String sheet = unknown.form().sheet();
        ImportChoices choices = ImportChoices.none()
                .with(new FixChoice.MapColumn(sheet, 5, "考量数", Fields.POINTS, Message.of("import.command")));
        FormPreview mapped = read("2024", choices);
        assertEquals(new BigDecimal("60"), first(mapped).getPoints());
        assertTrue(kept().keep(mapped.form(), choices.mappedHeaders()).isPresent());
        assertEquals(new BigDecimal("60"), first(read("2025", ImportChoices.none())).getPoints());
        assertEquals(List.of(), faults);
    }

    @Test
    void aKeptFileThatWasBrokenIsNamedAndTheOthersCount() throws IOException {
        Files.createDirectories(root.resolve("mappings"));
        Files.writeString(root.resolve("mappings/broken.xml"), "<mapping");
        read("2024", ImportChoices.none());
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().contains("broken.xml"), faults.toString());
    }
}
