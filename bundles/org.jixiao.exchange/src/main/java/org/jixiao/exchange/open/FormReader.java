package org.jixiao.exchange.open;

import java.nio.file.Path;

/**
 * Reads one family of file formats into typed cells. Contributed through the extension point {@code org.jixiao.exchange.formats}.
 * Implementations have a public constructor without arguments and no state; several threads may use one.
 */
public interface FormReader {

	/**
	 * Whether the content is of this reader's formats.
	 *
	 * @param head
	 *            the first bytes of the file, up to {@link FormFiles#HEAD}; never the name, which may lie
	 */
	boolean accepts(byte[] head);

	/**
	 * Opens the file. Does not throw: every reason not to is an {@link OpenFailure}.
	 */
	OpenResult open(Path file, OpenLimits limits);
}
