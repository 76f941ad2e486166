package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML of files that come from anywhere: nothing outside the file is read. */
final class SecureXml {

	private SecureXml() {
	}

	/** Sends the events of the stream to the handler; the caller closes the stream. */
	static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
		try {
			XMLReader reader = XMLHelper.newXMLReader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.parse(new InputSource(in));
		} catch (ParserConfigurationException e) {
			throw new SAXException(e);
		}
	}
}
