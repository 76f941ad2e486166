package org.jixiao.exchange.cell;

import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.Message;

/**
 * A workbook as typed cells.
 *
 * @param fileName
 *            name of the file without its folder, for messages and provenance
 * @param sha256
 *            lower-case hexadecimal SHA-256 of the file's bytes, for provenance; empty when it did not come from a file
 * @param sheets
 *            the sheets in their order
 * @param notices
 *            what the reader wants the user to know although the file could be read, for instance a wrong extension
 */
public record FormBook(String fileName, String sha256, List<FormSheet> sheets, List<Message> notices) {

	public FormBook {
		sheets = List.copyOf(sheets);
		notices = List.copyOf(notices);
	}

	/** The sheet of this name, if there is one. */
	public Optional<FormSheet> sheet(String name) {
		return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
	}
}
