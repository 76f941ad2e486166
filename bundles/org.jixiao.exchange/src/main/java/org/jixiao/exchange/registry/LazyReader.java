package org.jixiao.exchange.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.jixiao.exchange.open.FormReader;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.exchange.text.TextFiles;

/** Stands for a contributed reader until a file begins with one of its signatures, or, for a format of text, until a text file comes. */
final class LazyReader implements FormReader {

	private final List<byte[]> signatures;
	private final Contribution<FormReader> reader;

	/** Of a format of plain text; the reader itself looks at each beginning that is text. */
	static LazyReader ofText(Supplier<FormReader> maker) {
		return new LazyReader(List.of(), maker);
	}

	LazyReader(List<byte[]> signatures, Supplier<FormReader> maker) {
		this.signatures = signatures;
		this.reader = new Contribution<>(maker);
	}

	@Override
	public boolean accepts(byte[] head) {
		if (signatures.isEmpty()) {
			return TextFiles.isText(head) && textAccepted(head);
		}
		for (byte[] signature : signatures) {
			if (head.length >= signature.length && java.util.Arrays.equals(head, 0, signature.length, signature, 0, signature.length)) {
				return true;
			}
		}
		return false;
	}

	private boolean textAccepted(byte[] head) {
		try {
			return reader.get().accepts(head);
		} catch (IOException e) {
			// The class is missing; opening the file says so with the name of the contributor.
			return true;
		}
	}

	@Override
	public OpenResult open(Path file, OpenLimits limits) {
		try {
			return reader.get().open(file, limits);
		} catch (IOException e) {
			// Opening reports what is wrong with the file in its result; this is about the contribution.
			return new OpenFailure.Unreadable(String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
		}
	}
}
