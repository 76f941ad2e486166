package org.jixiao.exchange.document;

import java.util.List;

/**
 * A text document in words every format can follow: what stands in it and what each part is, not how it looks. How a title or a table
 * head looks on paper is the writer's business, so that all documents of the product look alike.
 *
 * @param title
 *            title in the properties of the file
 * @param footer
 *            text at the foot of every page, beside the page number; may be empty
 * @param blocks
 *            the content from top to bottom
 */
public record PlannedDocument(String title, String footer, List<Block> blocks) {

	public PlannedDocument {
		blocks = List.copyOf(blocks);
	}

	/** A part of the document from margin to margin. */
	public sealed interface Block permits Paragraph, Table, Picture {
	}

	/**
	 * A paragraph.
	 *
	 * @param role
	 *            what it is
	 * @param text
	 *            its text; a line feed breaks the line
	 * @param tone
	 *            how much weight it has
	 */
	public record Paragraph(Role role, String text, Tone tone) implements Block {
	}

	/**
	 * A picture over the whole width.
	 *
	 * @param png
	 *            its content
	 * @param width
	 *            pixels
	 * @param height
	 *            pixels
	 * @param description
	 *            what it shows, for who does not see it
	 */
	public record Picture(byte[] png, int width, int height, String description) implements Block {
		public Picture {
			png = png.clone();
		}

		@Override
		public byte[] png() {
			return png.clone();
		}
	}

	/** What a paragraph is. */
	public enum Role {
		/** The title of the document, in the middle. */
		TITLE,
		/** The line below the title. */
		SUBTITLE,
		/** Heading of a section. */
		SECTION,
		/** Heading within a section. */
		TOPIC,
		/** Running text. */
		BODY,
		/** A result that the eye should find. */
		RESULT
	}

	/** How much weight a piece of text has. */
	public enum Tone {
		/** Ordinary. */
		PLAIN,
		/** Bold. */
		STRONG,
		/** Beside the point: sources, explanations. */
		FAINT,
		/** Something is wrong or lost. */
		ALARM
	}

	/**
	 * A table over the whole width.
	 *
	 * @param widths
	 *            shares of the width, one for each column
	 * @param headRows
	 *            how many of the first rows are head and are repeated on every page
	 * @param rows
	 *            the rows; each has one cell for each column
	 */
	public record Table(List<Integer> widths, int headRows, List<List<Cell>> rows) implements Block {
		public Table {
			widths = List.copyOf(widths);
			rows = rows.stream().map(List::copyOf).toList();
			for (List<Cell> row : rows) {
				if (row.size() != widths.size()) {
					throw new IllegalArgumentException("a row of " + row.size() + " cells in a table of " + widths.size() + " columns");
				}
			}
		}
	}

	/**
	 * A cell.
	 *
	 * @param text
	 *            its text; a line feed breaks the line
	 * @param align
	 *            where the text stands
	 * @param tone
	 *            how much weight it has
	 * @param joined
	 *            true when the cell is one with the one above it
	 */
	public record Cell(String text, Align align, Tone tone, boolean joined) {
	}

	/** Where the text of a cell stands. */
	public enum Align {
		/** To the left: text. */
		LEFT,
		/** In the middle: heads and short words. */
		CENTRE,
		/** To the right: numbers. */
		RIGHT
	}
}
