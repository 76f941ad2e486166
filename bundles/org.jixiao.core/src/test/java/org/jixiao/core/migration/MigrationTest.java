package org.jixiao.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.LoadedDocument;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    @TempDir
    Path folder;

    private Path file;
    private final DocumentStore store = new DocumentStore();

    @BeforeEach
    void copySample() throws Exception {
        file = folder.resolve("old.dossier");
        try (var in = MigrationTest.class.getResourceAsStream("version0.dossier")) {
            Files.copy(in, file);
        }
    }

    @Test
    void liftsAFileOfVersionZero() throws Exception {
        LoadedDocument loaded = store.load(file);
        assertTrue(loaded.migrated());
        assertEquals(0, loaded.originalVersion());
        Dossier dossier = (Dossier) loaded.root();
        assertEquals(1, dossier.getFormatVersion());
        Evaluation evaluation = dossier.getEvaluations().get(0);
        FundRow total = evaluation.getFundRows().get(0);
        assertEquals(new BigDecimal("10"), total.getPoints());
        assertEquals(new BigDecimal("250000"), total.getInitial().getValue());
        assertEquals("250,000", total.getInitial().getText());
        assertEquals(AmountUnit.YUAN, total.getExecuted().getUnit());
        assertEquals(new BigDecimal("215457.6"), total.getExecuted().getValue());
        assertEquals("决算表", total.getEvidence().get(0).getTitle());
        FundRow other = evaluation.getFundRows().get(1);
        assertNull(other.getAdjusted().getValue(), "a dash is no zero");
        assertEquals("—", other.getAdjusted().getText());
        IndicatorScore mileage = evaluation.getIndicators().get(0);
        assertEquals(new BigDecimal("10"), mileage.getPoints());
        assertEquals(Operator.GE, mileage.getTarget().getOperator());
        assertEquals(new BigDecimal("300"), mileage.getTarget().getNumber());
        assertEquals("≥ 300", mileage.getTarget().getText());
        assertEquals(new BigDecimal("288"), mileage.getReported().getNumber());
        assertEquals("weight", mileage.getRule().getParameters().get(0).getName());
        assertEquals("keep me", mileage.getRule().getParameters().get(0).getValue());
        IndicatorScore quality = evaluation.getIndicators().get(1);
        assertEquals(QuantityKind.PERCENT, quality.getTarget().getKind());
        assertEquals(new BigDecimal("85.6"), quality.getReported().getNumber());
        IndicatorScore time = evaluation.getIndicators().get(2);
        assertEquals(QuantityKind.TEXT, time.getTarget().getKind());
        assertEquals(QuantityKind.EMPTY, time.getReported().getKind());
        assertNull(time.getReported().getNumber());
    }

    @Test
    void isWrittenInTheCurrentVersionAndStableFromThenOn() throws Exception {
        LoadedDocument loaded = store.load(file);
        store.save(file, loaded.resource());
        String text = Files.readString(file);
        assertTrue(text.contains("http://jixiao.org/model/dossier/1"));
        LoadedDocument again = store.load(file);
        assertEquals(1, again.originalVersion());
        assertEquals(text, new String(store.serialise(again.resource()), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatDoesNotFitAfterMigrationIsRefused() throws Exception {
        Files.writeString(file, Files.readString(file).replace("claimedScore=\"9.6\"", "claimedScore=\"nine\""));
        assertEquals(DocumentException.Fault.CONTENT, assertThrows(DocumentException.class, () -> store.load(file)).fault());
    }

    @Test
    void everyVersionNeedsExactlyOneStep() {
        assertThrows(IllegalArgumentException.class, () -> new Migrator(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Migrator(List.of(new Version0To1(), new Version0To1())));
    }
}
