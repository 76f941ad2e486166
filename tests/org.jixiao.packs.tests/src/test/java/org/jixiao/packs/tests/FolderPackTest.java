package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jixiao.packs.FolderPacks;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackElement;
import org.jixiao.packs.PackFault;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.PackVersion;
import org.jixiao.packs.VersionRange;
import org.jixiao.packs.verify.PackVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderPackTest {

    private static final String SCHEME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:Scheme xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rules="http://jixiao.org/model/rules/1"
                id="city.self" version="2026.1" name="市自评" stage="EVALUATION" points="100">
              <dimensions id="city.a" code="a" name="产出指标" points="60"/>
              <dimensions id="city.b" code="b" name="效益指标" points="40"/>
            </rules:Scheme>
            """;

    @TempDir
    Path root;

    private Path pack(String folder, String xml) throws IOException {
        Path pack = Files.createDirectories(root.resolve(folder));
        Files.writeString(pack.resolve("pack.xml"), xml);
        Files.writeString(pack.resolve("city.scheme"), SCHEME);
        return pack;
    }

    private PackRepository repository() {
        return new PackRepository(List.of(new FolderPacks(root, Locale.CHINA)));
    }

    private static List<String> codes(PackRepository repository) {
        return repository.faults().stream().map(PackFault::code).toList();
    }

    @Test
    void anAgencyWritesAPackWithoutJava() throws IOException {
        Path pack = pack("city", """
                <pack id="cn.city" version="1.2" name="%name" provider="市财政局">
                  <scheme path="city.scheme"/>
                  <texts path="words"/>
                  <renamed kind="scheme" from="city.old" to="city.older" since="1.1"/>
                  <renamed kind="scheme" from="city.older" to="city.self" since="1.2"/>
                </pack>""");
        Files.writeString(pack.resolve("pack.properties"), "name=City\n");
        Files.writeString(pack.resolve("pack_zh.properties"), "name=市指标包\n");
        Files.writeString(pack.resolve("words.properties"), "city.self.name=Self-evaluation of the city\n");
        PackRepository repository = repository();
        assertEquals(List.of(), repository.faults());
        assertEquals("市指标包", repository.pack("cn.city").orElseThrow().name());
        assertEquals("City", new PackRepository(List.of(new FolderPacks(root, Locale.ENGLISH))).packs().getFirst().name());
        assertEquals("市自评", repository.scheme("city.self", "2026.1").orElseThrow().scheme().getName());
        assertTrue(repository.scheme("city.self", "2025.1").isEmpty());
        assertEquals("city.self", repository.scheme("city.old", null).orElseThrow().scheme().getId(), "renamed twice");
        assertEquals("Self-evaluation of the city", repository.text("city.self", "name", Locale.ENGLISH, "市自评"));
        assertEquals("市自评", repository.text("city.self", "name", Locale.CHINA, "市自评"));
        assertTrue(new PackVerifier(repository, id -> java.util.Optional.empty()).verifyAll().isEmpty());
    }

    @Test
    void editingTheFileAndReloadingShowsTheChangeAndItsFault() throws IOException {
        Path pack = pack("city", "<pack id='cn.city' version='1.0' name='x'><scheme path='city.scheme'/></pack>");
        PackRepository repository = repository();
        assertEquals(1, repository.schemes().size());
        Files.writeString(pack.resolve("city.scheme"), SCHEME.replace("points=\"40\"", "points=\"30\""));
        repository.reload();
        List<PackFault> faults = new PackVerifier(repository, id -> java.util.Optional.empty()).verifyAll();
        assertEquals(1, faults.size(), faults::toString);
        String text = faults.getFirst().render(Locale.CHINA);
        assertTrue(text.contains("cn.city") && text.contains("city.scheme") && text.contains("90") && text.contains("100"), text);
    }

    @Test
    void theSamePackTwiceIsAFaultThatNamesBothPlaces() throws IOException {
        pack("a", "<pack id='cn.city' version='1.0' name='x'/>");
        pack("b", "<pack id='cn.city' version='1.1' name='x'/>");
        PackRepository repository = repository();
        assertEquals(List.of("pack.duplicate"), codes(repository));
        String text = repository.faults().getFirst().render(Locale.CHINA);
        assertTrue(text.contains(root.resolve("a").toString()) && text.contains(root.resolve("b").toString()), text);
        assertEquals(PackVersion.parse("1.0"), repository.pack("cn.city").orElseThrow().version());
    }

    @Test
    void needsAreCheckedWithVersions() throws IOException {
        pack("a", "<pack id='a' version='1.0' name='x'><needsPack id='b' range='[2.0,3.0)'/><needsPack id='c'/></pack>");
        pack("b", "<pack id='b' version='1.5' name='x'/>");
        assertEquals(List.of("pack.need.version", "pack.need.absent"), codes(repository()));
    }

    @Test
    void theSameSchemeInTwoPacksIsAFault() throws IOException {
        pack("a", "<pack id='a' version='1.0' name='x'><scheme path='city.scheme'/></pack>");
        pack("b", "<pack id='b' version='1.0' name='x'><scheme path='city.scheme'/></pack>");
        PackRepository repository = repository();
        assertEquals(1, repository.schemes().size());
        assertEquals(List.of("pack.scheme.duplicate"), codes(repository));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pack version='1.0' name='x'/>", "<pack id='a' version='one' name='x'/>", "<pack id='a' version='1.0'/>",
        "<pack id='a' version='1.0' name='x'><scheme path='absent.scheme'/></pack>",
        "<pack id='a' version='1.0' name='x'><scheme path='../city.scheme'/></pack>",
        "<pack id='a' version='1.0' name='x'><needsPack id='b' range='[2,1]'/></pack>", "<pack id='a'", "",
        "<!DOCTYPE pack [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><pack id='a' version='1.0' name='&e;'/>"})
    void aFaultyDeclarationIsLeftOutAndNamed(String xml) throws IOException {
        pack("faulty", xml);
        pack("good", "<pack id='good' version='1.0' name='x'/>");
        PackRepository repository = repository();
        assertEquals(List.of("good"), repository.packs().stream().map(PackDescriptor::id).toList());
        assertFalse(repository.faults().isEmpty());
        assertTrue(repository.faults().getFirst().isError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no xml at all", "<rules:Scheme xmlns:rules='http://jixiao.org/model/rules/1' id='x' unknown='1'/>",
        "<rules:Scheme xmlns:rules='http://jixiao.org/model/rules/1' id='x' points='many'/>",
        "<other xmlns='http://example.org/else'/>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rules:Scheme xmlns:rules='http://jixiao.org/model/rules/1' name='&e;'/>"})
    void aFaultyDataFileIsNamedAndTheRestWorks(String data) throws IOException {
        Path pack = pack("city", "<pack id='cn.city' version='1.0' name='x'><scheme path='bad.scheme'/><scheme path='city.scheme'/></pack>");
        Files.writeString(pack.resolve("bad.scheme"), data);
        PackRepository repository = repository();
        assertEquals(List.of("city.self"), repository.schemes().stream().map(e -> e.scheme().getId()).toList());
        assertEquals(1, repository.faults().size());
        assertTrue(repository.faults().getFirst().render(Locale.ENGLISH).contains("cn.city · bad.scheme"));
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        Path pack = pack("city", "<pack id='cn.city' version='1.0' name='x'><scheme path='bad.scheme'/></pack>");
        Files.writeString(pack.resolve("bad.scheme"), "no xml");
        PackRepository repository = repository();
        assertEquals(List.of(), repository.faults());
        repository.loadAll();
        assertEquals(List.of("pack.file.unreadable"), codes(repository));
    }

    @Test
    void anElementOfALaterVersionIsAWarning() throws IOException {
        pack("city", "<pack id='cn.city' version='1.0' name='x'><hologram path='x'/></pack>");
        PackRepository repository = repository();
        assertEquals(1, repository.packs().size());
        assertFalse(repository.faults().getFirst().isError());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[1.0,2.0)|1.0|true", "[1.0,2.0)|1.9.9|true", "[1.0,2.0)|2.0|false", "(1.0,2.0]|1.0|false",
        "(1.0,2.0]|2.0.0|true", "1.2|1.1.9|false", "1.2|7|true", "''|0.1|true"})
    void ranges(String range, String version, boolean included) {
        assertEquals(included, VersionRange.parse(range).includes(PackVersion.parse(version)));
    }

    @Test
    void theExampleOfTheSchemaIsWellFormedAndUnderstood() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        var schema = factory.newDocumentBuilder().parse(FolderPacks.class.getResourceAsStream("/schema/packs.exsd"));
        var sections = schema.getElementsByTagName("meta.section");
        String example = null;
        for (int i = 0; i < sections.getLength(); i++) {
            var section = (org.w3c.dom.Element) sections.item(i);
            if (section.getAttribute("type").equals("examples")) {
                example = section.getParentNode().getParentNode().getTextContent();
            }
        }
        String xml = example.substring(example.indexOf("<pre>") + 5, example.indexOf("</pre>"));
        var extension = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(xml.strip().getBytes())).getDocumentElement();
        assertEquals("org.jixiao.packs.packs", extension.getAttribute("point"));
        List<PackFault> faults = new java.util.ArrayList<>();
        var content = new org.jixiao.packs.PackContent() {
            @Override
            public String location() {
                return "example";
            }

            @Override
            public boolean has(String path) {
                return true;
            }

            @Override
            public java.io.InputStream open(String path) {
                return java.io.InputStream.nullInputStream();
            }
        };
        var pack = org.jixiao.packs.PackReader.read(element((org.w3c.dom.Element) extension.getElementsByTagName("pack").item(0)), "x", content,
                faults::add);
        assertEquals(List.of(), faults);
        assertEquals(2, pack.orElseThrow().needs().size());
        assertFalse(schema.getDocumentElement().getTextContent().contains("[Enter"));
    }

    private static PackElement element(org.w3c.dom.Element e) {
        java.util.Map<String, String> attributes = new java.util.HashMap<>();
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
            attributes.put(e.getAttributes().item(i).getNodeName(), e.getAttributes().item(i).getNodeValue());
        }
        List<PackElement> children = new java.util.ArrayList<>();
        for (int i = 0; i < e.getChildNodes().getLength(); i++) {
            if (e.getChildNodes().item(i) instanceof org.w3c.dom.Element child) {
                children.add(element(child));
            }
        }
        return new PackElement(e.getTagName(), attributes, children, children.isEmpty() ? e.getTextContent() : "");
    }
}
