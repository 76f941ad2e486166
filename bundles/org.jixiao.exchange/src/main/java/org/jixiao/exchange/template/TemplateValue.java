package org.jixiao.exchange.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jixiao.exchange.document.PlannedDocument;

/** What stands for a name of a template. */
public sealed interface TemplateValue {

	/** How everything that is missing is printed. */
	String MISSING = "—";

	/** A name that is known and of which nothing is known. */
	TemplateValue NOTHING = new Words("");

	/** Whether there is nothing of it. */
	default boolean isMissing() {
		return false;
	}

	/** Words; empty where they are missing. A line feed breaks the line. */
	record Words(String text) implements TemplateValue {
		@Override
		public boolean isMissing() {
			return text.isBlank();
		}
	}

	/**
	 * A number.
	 *
	 * @param number
	 *            its exact value, for workbooks
	 * @param text
	 *            as it is printed in documents
	 * @param format
	 *            number format of a workbook
	 */
	record Number(BigDecimal number, String text, String format) implements TemplateValue {
	}

	/**
	 * A day.
	 *
	 * @param text
	 *            as it is printed in documents
	 */
	record Day(LocalDate day, String text) implements TemplateValue {
	}

	/**
	 * A picture.
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
	record Picture(byte[] png, int width, int height, String description) implements TemplateValue {
		public Picture {
			png = png.clone();
		}

		@Override
		public byte[] png() {
			return png.clone();
		}
	}

	/** A table whose columns are known only when it is filled. */
	record Grid(PlannedDocument.Table table) implements TemplateValue {
		@Override
		public boolean isMissing() {
			return table.rows().size() <= table.headRows();
		}
	}

	/**
	 * A list.
	 *
	 * @param columns
	 *            the names that each of its elements knows
	 */
	record Rows(List<TemplateSource> rows, Set<String> columns) implements TemplateValue {
		public Rows {
			rows = List.copyOf(rows);
			columns = Set.copyOf(columns);
		}

		@Override
		public boolean isMissing() {
			return rows.isEmpty();
		}
	}
}
