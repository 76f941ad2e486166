package org.jixiao.exchange.template;

import java.io.IOException;

/**
 * Reads templates of one file format. Contributed through the extension point {@code org.jixiao.exchange.formats}. Implementations have a
 * public constructor without arguments and no state.
 */
@FunctionalInterface
public interface TemplateReader {

	/**
	 * Reads a template.
	 *
	 * @param name
	 *            what it is called in messages
	 * @param content
	 *            of the file
	 * @throws IOException
	 *             naming it, when it is no file of this format
	 */
	Template read(String name, byte[] content) throws IOException;
}
