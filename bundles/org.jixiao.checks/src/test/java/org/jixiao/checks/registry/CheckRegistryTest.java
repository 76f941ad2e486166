package org.jixiao.checks.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.jixiao.checks.CheckDescriptor;
import org.jixiao.checks.CheckScope;
import org.jixiao.checks.Severity;
import org.jixiao.core.extensions.Extensions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CheckRegistryTest {

    @Test
    void theBuiltInChecksComeThroughThePublicPoint() {
        var read = new CheckRegistry(Extensions.standalone(getClass().getClassLoader())).read();
        assertEquals(List.of(), read.faults());
        assertTrue(read.checks().size() >= 25, () -> "only " + read.checks().size());
        for (CheckDescriptor check : read.checks()) {
            assertEquals("org.jixiao.checks", check.contributor());
            assertFalse(check.name().startsWith("%"), check::id);
            check.factory().get();
        }
    }

    @Test
    void everyTextExistsInBothLanguagesWithTheSamePlaceholders() throws Exception {
        for (String base : List.of("org/jixiao/checks/messages", "org/jixiao/checks/internal/messages", "plugin")) {
            Properties english = texts(base + ".properties");
            Properties chinese = texts(base + "_zh.properties");
            Set<String> keys = new HashSet<>(english.stringPropertyNames());
            assertEquals(keys, chinese.stringPropertyNames(), base);
            for (String key : keys) {
                assertEquals(placeholders(english.getProperty(key)), placeholders(chinese.getProperty(key)), key);
            }
        }
    }

    @Test
    void faultyContributionsAreRefusedByNameAndTheRestIsKept() throws Exception {
        var read = new CheckRegistry(registry("""
                <plugin>
                  <extension-point id="checks" name="x"/>
                  <extension point="org.jixiao.checks.checks">
                    <check id="a.one" name="One" class="a.One" scope="indicator"/>
                    <check id="a.one" name="Again" class="a.Two" scope="indicator"/>
                    <check id="a.noscope" name="x" class="a.X"/>
                    <check id="a.badscope" name="x" class="a.X" scope="planet"/>
                    <check id="a.badseverity" name="x" class="a.X" scope="dossier" severity="fatal"/>
                    <check name="x" class="a.X" scope="dossier"/>
                    <rule id="a.rule"/>
                  </extension>
                </plugin>
                """)).read();
        assertEquals(List.of("a.one"), read.checks().stream().map(CheckDescriptor::id).toList());
        assertEquals(Severity.WARNING, read.checks().get(0).severity());
        assertEquals(6, read.faults().size());
        String all = read.faults().stream().map(m -> m.render(Locale.CHINESE)).reduce("", (a, b) -> a + "\n" + b);
        for (String word : List.of("org.jixiao.checks", "planet", "fatal", "scope", "id", "<rule>", "a.one")) {
            assertTrue(all.contains(word), () -> word + " is not in " + all);
        }
    }

    @Test
    void theSchemaIsFullyWrittenAndItsExampleIsRead() throws Exception {
        Document schema = parse(new String(resource("schema/checks.exsd"), StandardCharsets.UTF_8));
        NodeList documentation = schema.getElementsByTagName("documentation");
        for (int i = 0; i < documentation.getLength(); i++) {
            String text = documentation.item(i).getTextContent().strip();
            assertTrue(text.length() >= 5 && !text.contains("[Enter"), () -> "placeholder text: " + text);
        }
        NodeList attributes = schema.getElementsByTagName("attribute");
        for (int i = 0; i < attributes.getLength(); i++) {
            Element attribute = (Element) attributes.item(i);
            assertTrue(attribute.getElementsByTagName("documentation").getLength() > 0, () -> attribute.getAttribute("name"));
        }
        String text = schema.getDocumentElement().getTextContent();
        String example = text.substring(text.indexOf("<extension point"), text.indexOf("</extension>") + "</extension>".length());
        var read = new CheckRegistry(registry("<plugin><extension-point id=\"checks\" name=\"x\"/>" + example + "</plugin>")).read();
        assertEquals(List.of(), read.faults());
        assertEquals(CheckScope.INDICATOR, read.checks().get(0).scope());
    }

    @Test
    void theSchemaKnowsEveryValueTheReaderKnows() throws Exception {
        String schema = new String(resource("schema/checks.exsd"), StandardCharsets.UTF_8);
        for (CheckScope scope : CheckScope.values()) {
            assertTrue(schema.contains("<enumeration value=\"" + scope.id() + "\"/>"), scope::id);
        }
        for (Severity severity : Severity.values()) {
            assertTrue(schema.contains("<enumeration value=\"" + severity.name().toLowerCase(Locale.ROOT) + "\"/>"), severity::name);
        }
    }

    /** One file alone; a resource bundle would mix in the English texts. */
    private static Properties texts(String file) throws Exception {
        Properties texts = new Properties();
        texts.load(new StringReader(new String(resource(file), StandardCharsets.UTF_8)));
        return texts;
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> found = new HashSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static byte[] resource(String name) throws Exception {
        try (InputStream in = CheckRegistry.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static IExtensionRegistry registry(String pluginXml) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        registry.addContribution(new ByteArrayInputStream(pluginXml.getBytes(StandardCharsets.UTF_8)),
                new RegistryContributor("org.jixiao.checks", "org.jixiao.checks", null, null), false, "test", null, token);
        return registry;
    }
}
