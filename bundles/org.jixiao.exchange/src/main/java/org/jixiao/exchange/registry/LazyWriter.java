package org.jixiao.exchange.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;

/** Stands for a contributed writer until a file is written. */
final class LazyWriter implements FormWriter {

	private final Supplier<FormWriter> maker;
	private FormWriter writer;

	LazyWriter(Supplier<FormWriter> maker) {
		this.maker = maker;
	}

	@Override
	public void write(List<PlannedSheet> sheets, Path file) throws IOException {
		FormWriter made;
		try {
			made = writer();
		} catch (IllegalStateException e) {
			throw new IOException(e.getMessage(), e);
		}
		made.write(sheets, file);
	}

	private synchronized FormWriter writer() {
		if (writer == null) {
			writer = maker.get();
		}
		return writer;
	}
}
