package org.jixiao.exchange.office;

import java.io.IOException;

import org.jixiao.exchange.office.internal.template.XlsxTemplate;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateReader;

/** Reads templates that people write in Excel or WPS. */
public final class XlsxTemplates implements TemplateReader {

	@Override
	public Template read(String name, byte[] content) throws IOException {
		return XlsxTemplate.read(name, content);
	}
}
