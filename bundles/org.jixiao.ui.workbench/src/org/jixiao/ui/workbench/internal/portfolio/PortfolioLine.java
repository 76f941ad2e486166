package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;

import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellLook;

/** One line of the table: a dossier, or the head of a group of them. */
sealed interface PortfolioLine permits PortfolioRow, PortfolioGroup {

    /**
     * The text of a cell; never null.
     *
     * @param decimals of money, so that the figures of a column stand below each other
     */
    String text(PortfolioColumn column, int decimals);

    /** How a cell looks. */
    CellLook look(PortfolioColumn column);

    /** The colour of the dot before a cell, or null. */
    Tone dot(PortfolioColumn column);

    /** The number to sort a column by; null when it has none, or is no column of numbers. */
    BigDecimal number(PortfolioColumn column);
}
