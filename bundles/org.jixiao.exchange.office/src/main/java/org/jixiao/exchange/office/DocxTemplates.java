package org.jixiao.exchange.office;

import java.io.IOException;

import org.jixiao.exchange.office.internal.template.DocxTemplate;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateReader;

/** Reads templates that people write in Word or WPS. */
public final class DocxTemplates implements TemplateReader {

	@Override
	public Template read(String name, byte[] content) throws IOException {
		return DocxTemplate.read(name, content);
	}
}
