package org.jixiao.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The schema is fully written, and its example is one that the reader takes. */
class FormatsSchemaTest {

	private static final Object TOKEN = new Object();

	@Test
	void everyElementAndAttributeIsDescribed() throws Exception {
		Document schema = schema();
		for (String tag : new String[] { "attribute", "element" }) {
			NodeList nodes = schema.getElementsByTagName(tag);
			for (int i = 0; i < nodes.getLength(); i++) {
				var element = (org.w3c.dom.Element) nodes.item(i);
				if (element.hasAttribute("name")) {
					assertTrue(element.getElementsByTagName("documentation").getLength() > 0, element.getAttribute("name"));
				}
			}
		}
		assertFalse(schema.getDocumentElement().getTextContent().contains("[Enter"));
	}

	@Test
	void theExampleIsReadAndFaultsNameTheContributor() throws Exception {
		String text = schema().getDocumentElement().getTextContent();
		String example = text.substring(text.indexOf("<extension point"), text.indexOf("</extension>") + 12);
		String bad = "<extension point=\"org.jixiao.exchange.formats\"><writer id=\"ods\" name=\"n\" extension=\"ods\" class=\"x.Y\"/>"
				+ "<reader id=\"r\" name=\"n\" class=\"x.Y\"><signature hex=\"xyz\"/></reader><writer id=\"w\" name=\"n\"/></extension>";
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN);
		add(registry, "org.jixiao.exchange", "<plugin><extension-point id=\"formats\" name=\"f\"/></plugin>");
		add(registry, "org.example.ods", "<plugin>" + example + "</plugin>");
		add(registry, "org.example.bad", "<plugin>" + bad + "</plugin>");
		FormatRegistry formats = new FormatRegistry(registry);
		assertEquals(1, formats.readers().size());
		assertTrue(formats.readers().get(0).accepts(new byte[] { 'P', 'K', 3, 4, 0 }));
		assertTrue(formats.writer("ods").isPresent());
		assertEquals(3, formats.problems().size());
		assertTrue(formats.problems().stream().allMatch(p -> p.text(java.util.Locale.ENGLISH).contains("org.example.bad")), formats.problems().toString());
	}

	private static void add(IExtensionRegistry registry, String name, String xml) {
		InputStream in = new ByteArrayInputStream(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><?eclipse version=\"3.4\"?>" + xml).getBytes(StandardCharsets.UTF_8));
		assertTrue(registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name, null, TOKEN));
	}

	private static Document schema() throws Exception {
		try (InputStream in = FormatsSchemaTest.class.getResourceAsStream("/schema/formats.exsd")) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}
}
