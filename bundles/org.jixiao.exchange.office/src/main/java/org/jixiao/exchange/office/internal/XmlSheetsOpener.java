package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.open.FileHash;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.exchange.text.TextFiles;
import org.xml.sax.SAXException;

/** Opens one XML spreadsheet 2003. */
public final class XmlSheetsOpener {

	private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

	private final Path file;
	private final String name;
	private final OpenLimits limits;

	/** For one file. */
	public XmlSheetsOpener(Path file, OpenLimits limits) {
		this.file = file;
		this.name = String.valueOf(file.getFileName());
		this.limits = limits;
	}

	/** Whether the beginning is that of an XML spreadsheet. */
	public static boolean accepts(byte[] head) {
		if (!TextFiles.isText(head)) {
			return false;
		}
		String start = TextFiles.decodeHead(head).stripLeading();
		return start.startsWith("<") && start.contains(NAMESPACE + "\"") && start.contains("Workbook") && !start.toLowerCase(Locale.ROOT).contains("<html");
	}

	/** Opens the file; every reason not to is a result. */
	public OpenResult open() {
		try {
			if (declaresType()) {
				return new OpenFailure.ForeignEntities(name, name);
			}
			List<FormSheet> sheets = XmlSheets.read(file, limits.maxCells());
			List<Message> notices = new ArrayList<>();
			if (!name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
				notices.add(Message.of("import.notice.extension", name, "xml"));
			}
			return new OpenResult.Opened(new FormBook(name, FileHash.of(file), sheets, notices));
		} catch (FlowSheet.TooManyCells e) {
			return new OpenFailure.TooLarge(name, Message.of("import.limit.cells", Integer.toString(limits.maxCells())));
		} catch (SAXException e) {
			return new OpenFailure.Damaged(name, Message.of("import.detail.xml").text());
		} catch (IOException e) {
			return new OpenFailure.Unreadable(name, String.valueOf(e.getMessage()));
		}
	}

	private boolean declaresType() throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return TextFiles.decodeHead(in.readNBytes(FormFiles.HEAD)).contains("<!DOCTYPE");
		}
	}
}
