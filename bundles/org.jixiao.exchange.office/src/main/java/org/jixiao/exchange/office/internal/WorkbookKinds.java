package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;

/**
 * Looks through a zipped file before any of its parts is parsed: is it a workbook, does it unpack to a sane size (counted while
 * unpacking; the sizes written in the file may lie), does a part declare a document type.
 */
final class WorkbookKinds {

	private static final int BUFFER = 1 << 16;
	private static final int HEAD = 4096;
	private static final long RATIO_FROM = 1L << 20;

	private WorkbookKinds() {
	}

	/** The reason to refuse the zipped file, if there is one. */
	static Optional<OpenFailure> refuseZip(Path file, String name, OpenLimits limits) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (isOpenDocument(zip)) {
				return scan(zip, name, limits);
			}
			if (zip.getEntry("[Content_Types].xml") == null) {
				return Optional.of(new OpenFailure.NotAWorkbook(name, Message.of("import.kind.zip")));
			}
			Optional<OpenFailure> refused = scan(zip, name, limits);
			if (refused.isPresent()) {
				return refused;
			}
			String types = text(zip, "[Content_Types].xml");
			boolean workbook = types.contains("spreadsheetml") && !types.contains("sheet.binary.macroEnabled.main");
			if (!workbook && !types.contains("wordprocessingml.document.main") && !types.contains("wordprocessingml.template.main")
					&& !types.contains("ms-word.document.macroEnabled.main")) {
				String kind = types.contains("wordprocessingml") ? "import.kind.word" : types.contains("presentationml") ? "import.kind.slides" : types.contains("sheet.binary") ? "import.kind.xlsb" : "import.kind.zip";
				return Optional.of(new OpenFailure.NotAWorkbook(name, Message.of(kind)));
			}
			return Optional.empty();
		} catch (ZipException e) {
			return Optional.of(new OpenFailure.Damaged(name, Message.of("import.detail.zip").text()));
		} catch (IOException e) {
			return Optional.of(new OpenFailure.Damaged(name, Message.of("import.detail.zip").text()));
		} catch (IllegalArgumentException e) {
			// Entry names that are no valid text.
			return Optional.of(new OpenFailure.Damaged(name, Message.of("import.detail.zip").text()));
		}
	}

	private static Optional<OpenFailure> scan(ZipFile zip, String name, OpenLimits limits) throws IOException {
		if (zip.size() > limits.maxEntries()) {
			return Optional.of(new OpenFailure.TooLarge(name, Message.of("import.limit.entries", Integer.toString(limits.maxEntries()))));
		}
		byte[] buffer = new byte[BUFFER];
		long total = 0;
		Enumeration<? extends ZipEntry> entries = zip.entries();
		while (entries.hasMoreElements()) {
			ZipEntry entry = entries.nextElement();
			if (entry.isDirectory()) {
				continue;
			}
			long packed = Math.max(1, entry.getCompressedSize());
			long size = 0;
			boolean first = true;
			try (InputStream in = zip.getInputStream(entry)) {
				int read = in.readNBytes(buffer, 0, BUFFER);
				while (read > 0) {
					if (first && isXml(entry.getName()) && declaresType(buffer, read)) {
						return Optional.of(new OpenFailure.ForeignEntities(name, entry.getName()));
					}
					first = false;
					size += read;
					total += read;
					if (total > limits.maxUnpackedBytes() || size > RATIO_FROM && size / packed > limits.maxRatio()) {
						return Optional.of(new OpenFailure.Bomb(name, limits.maxUnpackedBytes() >> 20));
					}
					read = in.readNBytes(buffer, 0, BUFFER);
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isXml(String entry) {
		String lower = entry.toLowerCase(Locale.ROOT);
		return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
	}

	private static boolean declaresType(byte[] bytes, int length) {
		int head = Math.min(length, HEAD);
		Charset charset = length > 1 && (bytes[0] & 0xFF) == 0xFE ? StandardCharsets.UTF_16BE
				: length > 1 && (bytes[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
		String text = new String(bytes, 0, head, charset);
		return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
	}

	/** Whether the zipped file is an OpenDocument spreadsheet or a template of one. */
	static boolean isOpenDocument(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return isOpenDocument(zip);
		}
	}

	private static boolean isOpenDocument(ZipFile zip) throws IOException {
		return zip.getEntry("mimetype") != null && zip.getEntry(OdsBook.CONTENT) != null && text(zip, "mimetype").contains("opendocument.spreadsheet");
	}

	private static String text(ZipFile zip, String entry) throws IOException {
		try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
			return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
		}
	}
}
