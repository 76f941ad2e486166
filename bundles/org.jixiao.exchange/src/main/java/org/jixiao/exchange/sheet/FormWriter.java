package org.jixiao.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes planned sheets in one file format. Contributed through the extension point {@code org.jixiao.exchange.formats}. Implementations
 * have a public constructor without arguments and no state.
 */
public interface FormWriter {

	/**
	 * Writes the file; it appears complete or not at all.
	 *
	 * @throws IOException
	 *             when the place cannot be written
	 */
	void write(List<PlannedSheet> sheets, Path file) throws IOException;
}
