package org.jixiao.exchange.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jixiao.exchange.Message;

/** Opens a file with the first reader that takes its content, whatever the name says. */
public final class FormFiles {

	/** How files that may hold forms end, in lower case without the dot: what a search through a folder takes up. */
	public static final List<String> ENDINGS = List.of("xlsx", "xls", "xlsm", "et", "csv", "docx", "html", "htm", "ods", "mht", "mhtml");

	/** How many bytes of a file's beginning decide its kind. */
	public static final int HEAD = 4096;

	private final List<FormReader> readers;
	private final OpenLimits limits;

	/** With these readers, asked in this order. */
	public FormFiles(List<FormReader> readers, OpenLimits limits) {
		this.readers = List.copyOf(readers);
		this.limits = limits;
	}

	/** Opens the file; never throws for what is in it. */
	public OpenResult open(Path file) {
		String name = String.valueOf(file.getFileName());
		byte[] head;
		try {
			if (!Files.exists(file)) {
				return new OpenFailure.Unreadable(name, Message.of("import.detail.missing").text());
			}
			if (!Files.isRegularFile(file)) {
				return new OpenFailure.Unreadable(name, Message.of("import.detail.not.a.file").text());
			}
			long size = Files.size(file);
			if (size == 0) {
				return new OpenFailure.NotAWorkbook(name, Message.of("import.kind.empty"));
			}
			if (size > limits.maxFileBytes()) {
				return new OpenFailure.TooLarge(name, Message.of("import.limit.bytes", Long.toString(limits.maxFileBytes() >> 20)));
			}
			try (InputStream in = Files.newInputStream(file)) {
				head = in.readNBytes(HEAD);
			}
		} catch (NoSuchFileException e) {
			return new OpenFailure.Unreadable(name, Message.of("import.detail.missing").text());
		} catch (AccessDeniedException e) {
			return new OpenFailure.Unreadable(name, Message.of("import.detail.denied").text());
		} catch (IOException e) {
			return new OpenFailure.Unreadable(name, String.valueOf(e.getMessage()));
		}
		for (FormReader reader : readers) {
			if (reader.accepts(head)) {
				return reader.open(file, limits);
			}
		}
		return notAWorkbook(name, head);
	}

	private static OpenFailure notAWorkbook(String name, byte[] head) {
		String kind = kind(head);
		if (kind.equals("workbook")) {
			return new OpenFailure.NoReader(name, Message.of("import.kind.workbook"));
		}
		return new OpenFailure.NotAWorkbook(name, Message.of("import.kind." + kind));
	}

	private static String kind(byte[] head) {
		if (starts(head, 0xD0, 0xCF, 0x11, 0xE0) || starts(head, 'P', 'K', 3, 4)) {
			return "workbook";
		}
		if (starts(head, '%', 'P', 'D', 'F')) {
			return "pdf";
		}
		if (starts(head, '{', '\\', 'r', 't', 'f')) {
			return "rtf";
		}
		if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')) {
			return "image";
		}
		if (starts(head, 'R', 'a', 'r', '!') || starts(head, '7', 'z', 0xBC, 0xAF)) {
			return "archive";
		}
		String text = new String(head, StandardCharsets.UTF_8).stripLeading().toLowerCase(Locale.ROOT);
		if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			return "xml2003";
		}
		// Many reporting systems write a web page and call it .xls.
		if (text.startsWith("<html") || text.startsWith("<!doctype html") || text.contains("<table")) {
			return "html";
		}
		for (byte b : head) {
			if (b == 0) {
				return "unknown";
			}
		}
		return "text";
	}

	private static boolean starts(byte[] head, int... bytes) {
		if (head.length < bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((head[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}
}
