package org.jixiao.exchange;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.quantity.ParsedQuantity;

/** One way to settle a fault. Chosen ones are collected in {@link ImportChoices} and the preview is made again. */
public sealed interface FixChoice {

	/** What the button or menu entry says. */
	Message label();

	/** Read one cell in this way. */
	record ReadAs(String sheet, CellAddress cell, ParsedQuantity reading, Message label) implements FixChoice {
	}

	/**
	 * Take a column of a table of the sheet for this field.
	 *
	 * @param sheet
	 *            name of the sheet
	 * @param table
	 *            id of the table, see {@link org.jixiao.exchange.mapping.FormMapping}
	 * @param column
	 *            the column, from 0
	 * @param header
	 *            what the column is known by, see {@link org.jixiao.exchange.recognise.ColumnHead#header()}; empty where nothing stands over it
	 * @param field
	 *            see {@link org.jixiao.exchange.mapping.Fields}
	 */
	record MapColumn(String sheet, String table, int column, String header, String field, Message label) implements FixChoice {
	}

	/** Read all amounts of the sheet's forms in this unit: 元, 万元 or 亿元. */
	record UseMoneyUnit(String sheet, String unit, Message label) implements FixChoice {
	}

	/** Read the forms of the sheet as this kind of form, by the id of a mapping. */
	record UseLayout(String sheet, String mapping, Message label) implements FixChoice {
	}

	/** Take this fiscal year for the sheet's forms. */
	record UseYear(String sheet, int year, Message label) implements FixChoice {
	}
}
