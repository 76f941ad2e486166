package org.jixiao.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jixiao.core.Samples;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path folder;

    @Test
    void listsPacksSchemesAndMethodsWithoutLoading() throws Exception {
        Path file = folder.resolve("a.dossier");
        Dossier dossier = Samples.dossier("农村公路养护", 3);
        new DocumentStore().save(file, dossier);
        DocumentNeeds needs = new Preflight().read(file);
        assertEquals(DocumentKind.DOSSIER, needs.kind());
        assertEquals(1, needs.formatVersion());
        assertEquals(dossier.getId(), needs.id());
        assertEquals("农村公路养护", needs.title());
        assertEquals(List.of(new DocumentNeeds.Pack("org.jixiao.pack.national", "1.2.0", "", "", "org.jixiao.feature.national")), needs.packs());
        assertEquals(List.of(new DocumentNeeds.Scheme("national.selfevaluation", "2026.1", "国家自评 10/50/30/10", "org.jixiao.pack.national")),
                needs.schemes());
        assertEquals(List.of(
                new DocumentNeeds.Method("org.jixiao.scoring.methods.ratio", "1.0.0", "org.jixiao.scoring.methods", "", true),
                new DocumentNeeds.Method("org.jixiao.pack.transport.pqi", "1.1.0", "org.jixiao.pack.transport", "org.jixiao.feature.transport", false)),
                needs.methods());
    }

    @Test
    void readsFilesOfOlderVersionsAndRefusesForeignOnes() throws Exception {
        Path file = folder.resolve("a.dossier");
        Files.writeString(file, "<d:Dossier xmlns:d='http://jixiao.org/model/dossier/0' title='t'/>");
        assertEquals(0, new Preflight().read(file).formatVersion());
        Files.writeString(file, "<a/>");
        assertEquals(DocumentException.Fault.FOREIGN, assertThrows(DocumentException.class, () -> new Preflight().read(file)).fault());
        assertEquals(DocumentException.Fault.MISSING,
                assertThrows(DocumentException.class, () -> new Preflight().read(folder.resolve("none.dossier"))).fault());
    }
}
