package org.jixiao.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jixiao.exchange.cell.CellRange;

/** What may be entered into cells; the spreadsheet program refuses anything else and shows why. An empty cell is always allowed. */
public sealed interface InputRule {

	/** The cells. */
	CellRange range();

	/** What the program says when something else is entered. */
	String refusal();

	/** One of a list, offered as a drop-down. */
	record Choice(CellRange range, List<String> choices, String refusal) implements InputRule {
		public Choice {
			choices = List.copyOf(choices);
		}
	}

	/** A number between two bounds, which belong to it. */
	record Between(CellRange range, BigDecimal least, BigDecimal most, String refusal) implements InputRule {
	}

	/** A day between two days, which belong to it. */
	record Days(CellRange range, LocalDate first, LocalDate last, String refusal) implements InputRule {
	}
}
