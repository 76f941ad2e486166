package org.jixiao.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jixiao.exchange.cell.CellAddress;

/** One cell to be written. */
public record PlannedCell(CellAddress address, Content content, CellLook look) {

	/** What goes into a cell. */
	public sealed interface Content {
	}

	/** Only border and fill. */
	public record Empty() implements Content {
	}

	/** Text, kept as text even when it looks like a number. */
	public record Words(String text) implements Content {
	}

	/** A number. A writer whose format cannot hold it exactly writes it as text instead. */
	public record Number(BigDecimal number) implements Content {
	}

	/** A day. */
	public record Day(LocalDate day) implements Content {
	}

	/** A formula without the equals sign, and the result to show until it is calculated again ({@code null} for none). */
	public record Formula(String formula, BigDecimal cached) implements Content {
	}
}
