package org.jixiao.exchange.sheet;

/**
 * How a planned cell looks, in words every format can follow.
 *
 * @param font
 *            face, such as 宋体 or 仿宋
 * @param size
 *            points
 * @param bold
 *            heavy type
 * @param align
 *            horizontal alignment; vertical is always centred
 * @param border
 *            thin lines on all four sides
 * @param wrap
 *            long text goes on in the next line
 * @param numberFormat
 *            number format, empty for General; {@code @} marks a text cell
 */
public record CellLook(String font, int size, boolean bold, Align align, boolean border, boolean wrap, String numberFormat) {

	/** Horizontal alignment. */
	public enum Align {
		/** To the left. */
		LEFT,
		/** In the middle. */
		CENTRE,
		/** To the right. */
		RIGHT
	}

	/** The same look with another number format. */
	public CellLook format(String format) {
		return new CellLook(font, size, bold, align, border, wrap, format);
	}

	/** The same look with another alignment. */
	public CellLook align(Align other) {
		return new CellLook(font, size, bold, other, border, wrap, numberFormat);
	}
}
