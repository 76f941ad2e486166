package org.jixiao.exchange.office.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web pages of a web archive (MHTML, RFC 2557), each as its bytes: "single file web page" of Excel and WPS, mostly called .mht or .xls.
 * Pictures and styles are passed over; nothing an archive names is fetched.
 */
final class WebArchive {

	private static final Pattern BOUNDARY = Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);

	private WebArchive() {
	}

	/** Whether the beginning of a file is that of a web archive. */
	static boolean accepts(String head) {
		String start = head.stripLeading().toLowerCase(Locale.ROOT);
		return (start.startsWith("mime-version:") || start.startsWith("from:") || start.startsWith("content-type:")) && start.contains("multipart/related");
	}

	/** The pages, in the order of the archive; none where it is cut off before the first one. */
	static List<byte[]> pages(byte[] archive) {
		// One byte, one character: parts may have encodings of their own.
		String text = new String(archive, StandardCharsets.ISO_8859_1);
		List<byte[]> pages = new ArrayList<>();
		Matcher boundary = BOUNDARY.matcher(text.substring(0, Math.min(text.length(), 8192)));
		if (!boundary.find()) {
			return pages;
		}
		String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
		int at = text.indexOf(mark, boundary.end());
		while (at >= 0) {
			int begin = at + mark.length();
			int next = text.indexOf(mark, begin);
			part(text.substring(begin, next < 0 ? text.length() : next), pages);
			at = next;
		}
		return pages;
	}

	private static void part(String part, List<byte[]> pages) {
		String even = part.replace("\r\n", "\n").stripLeading();
		int gap = even.indexOf("\n\n");
		if (gap < 0) {
			return;
		}
		Map<String, String> heads = new HashMap<>();
		for (String line : even.substring(0, gap).replaceAll("\n[ \t]+", " ").split("\n")) {
			int colon = line.indexOf(':');
			if (colon > 0) {
				heads.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
			}
		}
		if (heads.getOrDefault("content-type", "").startsWith("text/html")) {
			pages.add(decoded(even.substring(gap + 2), heads.getOrDefault("content-transfer-encoding", "8bit")));
		}
	}

	private static byte[] decoded(String body, String encoding) {
		return switch (encoding) {
		case "base64" -> Base64.getMimeDecoder().decode(body.strip().getBytes(StandardCharsets.ISO_8859_1));
		case "quoted-printable" -> quotedPrintable(body);
		default -> body.getBytes(StandardCharsets.ISO_8859_1);
		};
	}

	private static byte[] quotedPrintable(String body) {
		String joined = body.replaceAll("=[ \t]*\n", "");
		StringBuilder bytes = new StringBuilder(joined.length());
		for (int i = 0; i < joined.length(); i++) {
			char c = joined.charAt(i);
			int code = c == '=' && i + 2 < joined.length() ? hex(joined, i + 1) : -1;
			if (code >= 0) {
				bytes.append((char) code);
				i += 2;
			} else {
				// A sign that encodes nothing stands for itself: archives are often careless.
				bytes.append(c);
			}
		}
		return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static int hex(String text, int at) {
		int high = Character.digit(text.charAt(at), 16);
		int low = Character.digit(text.charAt(at + 1), 16);
		return high < 0 || low < 0 ? -1 : high * 16 + low;
	}
}
