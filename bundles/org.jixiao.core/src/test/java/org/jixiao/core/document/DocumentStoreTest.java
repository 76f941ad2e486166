package org.jixiao.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.Samples;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentStoreTest {

    @TempDir
    Path folder;

    private final DocumentStore store = new DocumentStore();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("农村公路 养护#1.dossier");
    }

    @Test
    void whatIsWrittenIsReadAndGivesTheSameBytesAgain() throws Exception {
        Dossier dossier = Samples.dossier("农村公路养护", 20);
        store.save(file, dossier);
        byte[] first = Files.readAllBytes(file);
        LoadedDocument loaded = store.load(file);
        assertTrue(EcoreUtil.equals(dossier, loaded.root()));
        assertFalse(loaded.migrated());
        store.save(file, loaded.resource());
        assertArrayEquals(first, Files.readAllBytes(file));
        String text = new String(first, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dossier:Dossier"), text.substring(0, 80));
        assertFalse(text.contains("\r"));
        assertFalse(text.contains("org.jixiao.model.dossier.impl"));
    }

    @Test
    void theLineSeparatorOfTheMachineDoesNotShow() {
        String before = System.getProperty("line.separator");
        try {
            System.setProperty("line.separator", "\r\n");
            assertFalse(new String(store.serialise(Samples.dossier("x", 2)), StandardCharsets.UTF_8).contains("\r"));
        } finally {
            System.setProperty("line.separator", before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb\rc\n\td  e ", "<&>\"']]>", "𠮷野 😀", "007", " ", "é\u00a0\u3000", "\u0085\u2028"})
    void textsSurviveInAttributesAndElements(String text) throws Exception {
        Dossier dossier = Samples.dossier("x", 1);
        dossier.getEvaluations().get(0).getIndicators().get(0).setReason(text);
        Parameter parameter = BaseFactory.eINSTANCE.createParameter();
        parameter.setValue(text);
        dossier.getEvaluations().get(0).getIndicators().get(0).getInputs().add(parameter);
        store.save(file, dossier);
        assertTrue(EcoreUtil.equals(dossier, store.load(file).root()));

        Scheme scheme = RulesFactory.eINSTANCE.createScheme();
        scheme.getDimensions().add(RulesFactory.eINSTANCE.createDimension());
        scheme.getDimensions().get(0).getSynonyms().add(text);
        scheme.getDimensions().get(0).getSynonyms().add(text);
        store.save(folder.resolve("s.scheme"), scheme);
        assertTrue(EcoreUtil.equals(scheme, store.load(folder.resolve("s.scheme")).root()));
    }

    @Test
    void charactersThatXmlCannotCarryDoNotMakeADocumentUnsavable() throws Exception {
        Dossier dossier = Samples.dossier("a\u0001b\uD800c\uFFFEd", 0);
        store.save(file, dossier);
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd", ((Dossier) store.load(file).root()).getTitle());
    }

    @Test
    void refusesADocumentTypeBeforeAnythingIsResolved() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        Files.writeString(file, "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + "<dossier:Dossier xmlns:dossier='http://jixiao.org/model/dossier/1' title='&x;'/>");
        assertEquals(Fault.DOCTYPE, fault());
        Files.writeString(file, "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>");
        assertEquals(Fault.DOCTYPE, fault());
        assertEquals(Fault.DOCTYPE, assertThrows(DocumentException.class, () -> new Preflight().read(file)).fault());
    }

    @Test
    void refusesWhatIsNoDocumentAndSaysWhy() throws Exception {
        assertEquals(Fault.MISSING, fault());
        Files.createDirectory(file);
        assertEquals(Fault.UNREADABLE, fault());
        Files.delete(file);
        Files.write(file, new byte[0]);
        assertEquals(Fault.NOT_XML, fault());
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertEquals(Fault.NOT_XML, fault());
        Files.writeString(file, "<html/>");
        assertEquals(Fault.FOREIGN, fault());
        Files.writeString(file, "<d:Dossier xmlns:d='http://jixiao.org/model/dossier/2'/>");
        assertEquals(Fault.NEWER, fault());
        Files.writeString(file, "<d:Subject xmlns:d='http://jixiao.org/model/dossier/1'/>");
        assertEquals(Fault.FOREIGN, fault());
        Files.writeString(file, "<d:Dossier xmlns:d='http://jixiao.org/model/dossier/1' unheardOf='1'/>");
        assertEquals(Fault.CONTENT, fault());
        Files.writeString(file, "<d:Dossier xmlns:d='http://jixiao.org/model/dossier/1' fiscalYear='last'/>");
        assertEquals(Fault.CONTENT, fault());
        Files.writeString(file, "<d:Dossier xmlns:d='http://jixiao.org/model/dossier/1'>" + "<remark>".repeat(300) + "</remark>".repeat(300)
                + "</d:Dossier>");
        assertEquals(Fault.TOO_DEEP, fault());
    }

    @Test
    void nothingOutsideTheFileIsEverAskedFor() throws Exception {
        java.util.concurrent.atomic.AtomicInteger asked = new java.util.concurrent.atomic.AtomicInteger();
        var server = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        String open = "<d:Dossier xmlns:d='http://jixiao.org/model/dossier/1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' ";
        try {
            for (String hostile : List.of(
                    open + "><subject href='" + address + "#/'/></d:Dossier>",
                    open + "><evaluations href='" + address + "#/'/></d:Dossier>",
                    open + "subject='" + address + "#/'/>",
                    open + "evaluations='" + address + "#/ " + address + "#a'/>",
                    open + "xsi:schemaLocation='http://evil/1 " + address + "' xmlns:e='http://evil/1'><subject xsi:type='e:Bad'/></d:Dossier>",
                    open + "xsi:schemaLocation='http://jixiao.org/model/dossier/1 " + address + "'><subject xsi:type='d:Nothing'/></d:Dossier>")) {
                Files.writeString(file, hostile);
                DocumentException refusal = assertThrows(DocumentException.class, () -> store.load(file), hostile);
                assertTrue(refusal.fault() == Fault.EXTERNAL || refusal.fault() == Fault.CONTENT, refusal.getMessage());
            }
        } finally {
            server.stop(0);
        }
        assertEquals(0, asked.get());
    }

    @Test
    void anyTruncationIsRefusedWithTheFileName() throws Exception {
        store.save(file, Samples.dossier("x", 1));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 1; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            DocumentException refusal = assertThrows(DocumentException.class, () -> store.load(file));
            assertTrue(refusal.getMessage().contains(file.getFileName().toString()));
        }
    }

    private Fault fault() {
        DocumentException refusal = assertThrows(DocumentException.class, () -> store.load(file));
        assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
        return refusal.fault();
    }
}
