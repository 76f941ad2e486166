package org.jixiao.core.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jixiao.core.Samples;
import org.jixiao.core.commands.CommandTestBase;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenancesTest extends CommandTestBase {

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private DossierSession session;
    private IndicatorScore indicator;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        session = new SessionRegistry(new DocumentStore()).create(folder.resolve("a.dossier"), Samples.dossier("x", 1));
        indicator = session.root(Dossier.class).orElseThrow().getEvaluations().get(0).getIndicators().get(0);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static Provenance cell() {
        return Provenances.cell(DossierPackage.Literals.INDICATOR_SCORE__REPORTED, Path.of("/tmp/自评表.xlsx"), "ab", "表1", "F12", "288公里");
    }

    @Test
    void oneEntryPerFieldTheNewestCounts() {
        check(session, Provenances.record(session.commands(), indicator, cell()));
        checkRefused(session, Provenances.record(session.commands(), indicator, cell()));
        check(session, Provenances.record(session.commands(), indicator,
                Provenances.typed(DossierPackage.Literals.INDICATOR_SCORE__REPORTED, "王", Instant.EPOCH)));
        assertEquals(1, indicator.getProvenance().size());
        assertEquals("王", Provenances.of(indicator, DossierPackage.Literals.INDICATOR_SCORE__REPORTED).orElseThrow().getPerson());
        assertTrue(Provenances.of(indicator, DossierPackage.Literals.INDICATOR_SCORE__TARGET).isEmpty());
    }

    @Test
    void objectsWithoutProvenanceRefuse() {
        assertFalse(Provenances.record(session.commands(), indicator.getTarget(), cell()).canExecute());
        assertTrue(Provenances.of(indicator.getTarget(), DossierPackage.Literals.INDICATOR_SCORE__REPORTED).isEmpty());
    }

    @Test
    void describesForPeople() {
        assertEquals("自评表.xlsx · 表1 · F12", Provenances.describe(cell()));
        Provenance typed = Provenances.typed(DossierPackage.Literals.INDICATOR_SCORE__REASON, "王敏", Instant.parse("2026-03-15T01:02:00Z"));
        assertTrue(Provenances.describe(typed, ZoneOffset.ofHours(8)).startsWith("王敏填写，2026年3月15日"), Provenances.describe(typed));
        Provenance reasoned = EcoreUtil.copy(typed);
        reasoned.setNote("评审会议定");
        assertTrue(Provenances.describe(reasoned, ZoneOffset.ofHours(8)).endsWith(":评审会议定"), Provenances.describe(reasoned));
        assertEquals("来源不明", Provenances.describe(BaseFactory.eINSTANCE.createProvenance()));
        Locale.setDefault(Locale.ENGLISH);
        assertTrue(Provenances.describe(typed, ZoneOffset.UTC).startsWith("entered by 王敏, Mar 15, 2026"), Provenances.describe(typed));
    }
}
