package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.open.FileHash;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenFailure;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.jixiao.exchange.text.TextFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads the tables of one web page with their spans, or those of the pages of a web archive. */
public final class HtmlOpener {

	private static final long MAX_BYTES = 16L << 20;
	private static final int MAX_SPAN_ROWS = 2000;
	private static final int MAX_SPAN_COLUMNS = 100;
	private static final int DATA_CELLS = 8;
	private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

	private final Path file;
	private final String name;
	private final OpenLimits limits;

	/** For one file. */
	public HtmlOpener(Path file, OpenLimits limits) {
		this.file = file;
		this.name = String.valueOf(file.getFileName());
		this.limits = limits;
	}

	/** Whether the beginning of a text file is that of a web archive. */
	public static boolean isArchive(String head) {
		return WebArchive.accepts(head);
	}

	/** Opens the file; every reason not to is a result. */
	public OpenResult open() {
		try {
			if (Files.size(file) > MAX_BYTES) {
				return new OpenFailure.TooLarge(name, Message.of("import.limit.bytes", Long.toString(MAX_BYTES >> 20)));
			}
			byte[] bytes = Files.readAllBytes(file);
			boolean archive = WebArchive.accepts(TextFiles.decodeHead(Arrays.copyOf(bytes, Math.min(bytes.length, FormFiles.HEAD))));
			List<FormSheet> sheets = new ArrayList<>();
			for (byte[] page : archive ? WebArchive.pages(bytes) : List.of(bytes)) {
				Optional<String> text = text(page);
				if (text.isEmpty()) {
					return new OpenFailure.Damaged(name, Message.of("import.detail.encoding").text());
				}
				String sheetName = Message.of("import.sheet.page").text() + (sheets.isEmpty() ? "" : " " + (sheets.size() + 1));
				FormSheet sheet = sheet(text.get(), sheetName);
				if (!archive || sheet.size() > 0) {
					sheets.add(sheet);
				}
			}
			if (sheets.isEmpty()) {
				return new OpenFailure.Damaged(name, Message.of("import.detail.parts").text());
			}
			List<Message> notices = new ArrayList<>();
			String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
			if (!(archive ? List.of("mht", "mhtml") : List.of("html", "htm", "xhtml", "shtml")).contains(extension)) {
				notices.add(Message.of("import.notice.extension", name, archive ? "mht" : "html"));
			}
			return new OpenResult.Opened(new FormBook(name, FileHash.of(bytes), sheets, notices));
		} catch (FlowSheet.TooManyCells e) {
			return new OpenFailure.TooLarge(name, Message.of("import.limit.cells", Integer.toString(limits.maxCells())));
		} catch (IllegalArgumentException e) {
			// A part of a web archive is not in the encoding it names.
			return new OpenFailure.Damaged(name, Message.of("import.detail.parts").text());
		} catch (IOException e) {
			return new OpenFailure.Unreadable(name, String.valueOf(e.getMessage()));
		}
	}

	private FormSheet sheet(String text, String sheetName) {
		Document page = Jsoup.parse(text);
		FlowSheet sheet = new FlowSheet(sheetName, limits.maxCells());
		NodeTraversor.traverse(new Flow(sheet), page.body());
		return sheet.build();
	}

	// What decodes strictly as Unicode or GB18030 is that, whatever the page says of itself: pages often lie. Only then its word counts.
	private static Optional<String> text(byte[] bytes) {
		Optional<TextFiles.Decoded> decoded = TextFiles.decode(bytes);
		if (decoded.isPresent() && decoded.get().charset().equals(StandardCharsets.UTF_8)) {
			return decoded.map(TextFiles.Decoded::text);
		}
		Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
		String charset = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "";
		boolean chinese = charset.isEmpty() || charset.startsWith("gb") || charset.startsWith("utf");
		if (decoded.isPresent() && chinese) {
			return decoded.map(TextFiles.Decoded::text);
		}
		if (!charset.isEmpty() && !charset.startsWith("utf") && Charset.isSupported(charset)) {
			// A few broken bytes in a page do not make it unreadable; they show as replacement characters.
			return Optional.of(new String(bytes, chinese ? TextFiles.GB18030 : Charset.forName(charset)));
		}
		return decoded.map(TextFiles.Decoded::text);
	}

	/** Walks over the page: text outside tables by lines, tables by cells. */
	private static final class Flow implements NodeVisitor {
		private final FlowSheet sheet;
		private final StringBuilder line = new StringBuilder();
		private Element inside;

		Flow(FlowSheet sheet) {
			this.sheet = sheet;
		}

		@Override
		public void head(Node node, int depth) {
			if (inside != null) {
				return;
			}
			if (node instanceof TextNode text) {
				line.append(text.getWholeText());
			} else if (node instanceof Element element) {
				if (element.normalName().equals("table") && isData(element)) {
					endLine();
					inside = element;
					table(element);
				} else if (element.normalName().matches("script|style|noscript|select|title")) {
					inside = element;
				} else if (element.isBlock() || element.normalName().matches("br|td|th|caption")) {
					endLine();
				}
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (node == inside) {
				inside = null;
			} else if (inside == null && node instanceof Element element && (element.isBlock() || element.normalName().matches("td|th|caption"))) {
				endLine();
			}
		}

		private void endLine() {
			sheet.line(line.toString().replace('\u00A0', ' ').replaceAll("[\\s\\u3000]+", " "));
			line.setLength(0);
		}

		// A table around other tables is the page's layout, unless it holds many texts of its own.
		private static boolean isData(Element table) {
			if (table.selectFirst("table table, td table, th table") == null) {
				return true;
			}
			int own = 0;
			for (Element cell : table.select("td, th")) {
				own += cell.closest("table") == table && cell.selectFirst("table") == null && !cell.text().isBlank() ? 1 : 0;
			}
			return own >= DATA_CELLS;
		}

		private void table(Element table) {
			for (Element caption : table.select("caption")) {
				sheet.line(caption.text());
			}
			int first = sheet.startTable();
			List<BitSet> taken = new ArrayList<>();
			int row = 0;
			for (Element tr : table.select("tr")) {
				if (tr.closest("table") != table) {
					continue;
				}
				boolean hiddenRow = hidden(tr);
				if (hiddenRow) {
					sheet.hideRow(first + row);
				}
				int column = 0;
				for (Element cell : tr.children()) {
					if (!cell.normalName().matches("td|th")) {
						continue;
					}
					column = at(taken, row).nextClearBit(column);
					int width = span(cell, "colspan", MAX_SPAN_COLUMNS);
					int height = span(cell, "rowspan", MAX_SPAN_ROWS);
					for (int r = row; r < row + height; r++) {
						at(taken, r).set(column, column + width);
					}
					sheet.put(first + row, column, text(cell), hiddenRow || hidden(cell));
					if (width > 1 || height > 1) {
						sheet.merge(CellRange.of(first + row, column, first + row + height - 1, column + width - 1));
					}
					column += width;
				}
				row++;
			}
			sheet.endTable(first, row);
		}

		private static BitSet at(List<BitSet> taken, int row) {
			while (taken.size() <= row) {
				taken.add(new BitSet());
			}
			return taken.get(row);
		}

		private static boolean hidden(Element element) {
			return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
		}

		private static int span(Element cell, String attribute, int most) {
			String written = cell.attr(attribute).strip();
			if (!written.matches("\\d{1,6}")) {
				return 1;
			}
			return Math.clamp(Integer.parseInt(written), 1, most);
		}

		private static String text(Element cell) {
			StringBuilder text = new StringBuilder();
			NodeTraversor.traverse(new NodeVisitor() {
				@Override
				public void head(Node node, int depth) {
					if (node instanceof TextNode part) {
						text.append(part.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
					} else if (node instanceof Element element && depth > 0 && (element.normalName().equals("br") || element.isBlock()) && !text.isEmpty()
							&& text.charAt(text.length() - 1) != '\n') {
						text.append('\n');
					}
				}

				@Override
				public void tail(Node node, int depth) {
					// Lines end where the next block begins.
				}
			}, cell);
			return text.toString().replace('\u00A0', ' ').replaceAll(" *\\n *", "\n").strip();
		}
	}
}
