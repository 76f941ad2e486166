package org.jixiao.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells text from other content and finds its character encoding. A file says nothing reliable about its encoding, so strict decoding
 * decides: bytes that are valid UTF-8 are UTF-8, since GB18030 text of any length almost never is; what is not is tried as GB18030,
 * which takes in GBK and GB2312.
 */
public final class TextFiles {

	/** The encoding of Chinese Windows and of the national standard. */
	public static final Charset GB18030 = Charset.forName("GB18030");

	private static final char BOM = '\uFEFF';

	/** A text with the encoding it was read in. */
	public record Decoded(String text, Charset charset) {
	}

	private TextFiles() {
	}

	/** Whether the beginning of a file is text: a mark of its encoding, or no control characters. */
	public static boolean isText(byte[] head) {
		if (markedUtf16(head) != null) {
			return true;
		}
		for (byte b : head) {
			if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
				return false;
			}
		}
		return head.length > 0;
	}

	/** The text of the bytes without a mark of its encoding; empty when it is neither Unicode nor GB18030. */
	public static Optional<Decoded> decode(byte[] bytes) {
		Charset marked = markedUtf16(bytes);
		if (marked != null) {
			return decode(bytes, marked);
		}
		return decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, GB18030));
	}

	/** As {@link #decode} for the beginning of a file, which may end within a character. */
	public static String decodeHead(byte[] head) {
		for (int cut = 0; cut < Math.min(4, head.length); cut++) {
			byte[] shorter = java.util.Arrays.copyOf(head, head.length - cut);
			Optional<Decoded> decoded = decode(shorter, markedUtf16(head) != null ? markedUtf16(head) : StandardCharsets.UTF_8);
			if (decoded.isPresent()) {
				return decoded.get().text();
			}
		}
		return new String(head, GB18030);
	}

	private static Charset markedUtf16(byte[] bytes) {
		if (bytes.length < 2) {
			return null;
		}
		int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		return mark == 0xFFFE ? StandardCharsets.UTF_16LE : mark == 0xFEFF ? StandardCharsets.UTF_16BE : null;
	}

	private static Optional<Decoded> decode(byte[] bytes, Charset charset) {
		try {
			String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(new Decoded(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text, charset));
		} catch (CharacterCodingException e) {
			// The answer to the question whether it is this encoding.
			return Optional.empty();
		}
	}
}
