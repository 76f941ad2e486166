package org.jixiao.exchange.document;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a planned document in one file format. Contributed through the extension point {@code org.jixiao.exchange.formats}.
 * Implementations have a public constructor without arguments and no state.
 */
@FunctionalInterface
public interface DocumentWriter {

	/**
	 * Writes the file; it appears complete or not at all.
	 *
	 * @throws IOException
	 *             when the place cannot be written
	 */
	void write(PlannedDocument document, Path file) throws IOException;
}
