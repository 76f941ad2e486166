package org.jixiao.exchange.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A template that was read. Holds no file open, may be filled any number of times and from any thread. */
public interface Template {

	/**
	 * Everything in it that could not be filled.
	 *
	 * @param names
	 *            the names that it may use
	 */
	List<TemplateFault> check(TemplateNames names);

	/**
	 * Writes a file in which values stand for names; it appears complete or not at all.
	 *
	 * @return what could not be filled and stands in the file as it does in the template
	 * @throws IOException
	 *             when the place cannot be written
	 */
	List<TemplateFault> fill(TemplateSource values, Path file) throws IOException;
}
