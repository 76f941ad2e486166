package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.open.FileHash;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.xml.sax.SAXException;

/** Opens one workbook or Word document: refuses what is dangerous or broken, and reads all of it or nothing. */
public final class WorkbookOpener {

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private final Path file;
	private final String name;
	private final OpenLimits limits;

	/** For one file. */
	public WorkbookOpener(Path file, OpenLimits limits) {
		this.file = file;
		this.name = String.valueOf(file.getFileName());
		this.limits = limits;
	}

	/** Whether the beginning is that of a zipped or a compound file. */
	public static boolean accepts(byte[] head) {
		return starts(head, OLE) || starts(head, ZIP);
	}

	/** Opens the file; every reason not to is a result. */
	public OpenResult open() {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(OLE.length);
			return starts(head, OLE) ? openCompound() : openZip();
		} catch (IOException e) {
			return new OpenFailure.Unreadable(name, detail(e));
		}
	}

	private OpenResult openZip() {
		Optional<OpenFailure> refused = WorkbookKinds.refuseZip(file, name, limits);
		if (refused.isPresent()) {
			return refused.get();
		}
		Optional<OpenResult> openDocument = openDocument();
		if (openDocument.isPresent()) {
			return openDocument.get();
		}
		// READ: the package is never written back when it is closed.
		try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			PackagePart document = XlsxBook.document(pack);
			if (document.getContentType().contains("word")) {
				FormSheet sheet = DocxBook.read(document, Message.of("import.sheet.document").text(), limits.maxCells());
				return opened(List.of(sheet), "docx", "docm", "dotx");
			}
			List<FormSheet> sheets = new XlsxBook(pack, limits.maxCells()).sheets();
			return opened(sheets, "xlsx", "xlsm", "xltx", "xltm");
		} catch (XlsxSheet.TooManyCells | FlowSheet.TooManyCells e) {
			return tooManyCells();
		} catch (SAXException e) {
			return new OpenFailure.Damaged(name, Message.of("import.detail.xml").text());
		} catch (OpenXML4JException | IOException e) {
			return new OpenFailure.Damaged(name, Message.of("import.detail.parts").text());
		} catch (RuntimeException e) {
			// POI reports broken packages with many kinds of unchecked exceptions; all of them mean the same to the user.
			return new OpenFailure.Damaged(name, Message.of("import.detail.parts").text());
		}
	}

	/** The file as an OpenDocument spreadsheet; empty when it is none. */
	private Optional<OpenResult> openDocument() {
		try {
			if (!WorkbookKinds.isOpenDocument(file)) {
				return Optional.empty();
			}
			if (OdsBook.encrypted(file)) {
				return Optional.of(new OpenFailure.Encrypted(name));
			}
			return Optional.of(opened(OdsBook.read(file, limits.maxCells()), "ods", "ots"));
		} catch (FlowSheet.TooManyCells e) {
			return Optional.of(tooManyCells());
		} catch (SAXException e) {
			return Optional.of(new OpenFailure.Damaged(name, Message.of("import.detail.xml").text()));
		} catch (IOException e) {
			return Optional.of(new OpenFailure.Damaged(name, Message.of("import.detail.zip").text()));
		}
	}

	private OpenResult openCompound() {
		try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = compound.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				return new OpenFailure.Encrypted(name);
			}
			if (!root.hasEntryCaseInsensitive("Workbook")) {
				if (root.hasEntryCaseInsensitive("Book")) {
					return new OpenFailure.TooOld(name);
				}
				String kind = root.hasEntryCaseInsensitive("WordDocument") ? "import.kind.word"
						: root.hasEntryCaseInsensitive("PowerPoint Document") ? "import.kind.slides" : "import.kind.compound";
				return new OpenFailure.NotAWorkbook(name, Message.of(kind));
			}
			try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
				return opened(new XlsBook(workbook, limits.maxCells()).sheets(), "xls", "xlt", "et");
			}
		} catch (EncryptedDocumentException e) {
			return new OpenFailure.Encrypted(name);
		} catch (OldExcelFormatException e) {
			return new OpenFailure.TooOld(name);
		} catch (XlsBook.TooManyCells e) {
			return tooManyCells();
		} catch (IOException e) {
			return new OpenFailure.Damaged(name, Message.of("import.detail.parts").text());
		} catch (RuntimeException e) {
			// See openZip: broken records surface as unchecked exceptions.
			return new OpenFailure.Damaged(name, Message.of("import.detail.parts").text());
		}
	}

	private OpenFailure tooManyCells() {
		return new OpenFailure.TooLarge(name, Message.of("import.limit.cells", Integer.toString(limits.maxCells())));
	}

	private OpenResult opened(List<FormSheet> sheets, String... extensions) throws IOException {
		List<Message> notices = new ArrayList<>();
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (!List.of(extensions).contains(extension)) {
			notices.add(Message.of("import.notice.extension", name, extensions[0]));
		}
		return new OpenResult.Opened(new FormBook(name, FileHash.of(file), sheets, notices));
	}

	private static String detail(Exception e) {
		String message = e.getMessage();
		return message == null || message.isBlank() ? Message.of("import.detail.parts").text() : message.lines().findFirst().orElse("");
	}

	private static boolean starts(byte[] head, byte[] magic) {
		if (head.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if (head[i] != magic[i]) {
				return false;
			}
		}
		return true;
	}
}
