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
 * @param shaded
 *            a light grey ground, for heads and for what is not to be filled in
 * @param input
 *            may be filled in although the sheet is protected
 */
public record CellLook(String font, int size, boolean bold, Align align, boolean border, boolean wrap, String numberFormat, boolean shaded,
		boolean input) {

	/** A look without ground, locked where the sheet is protected. */
	public CellLook(String font, int size, boolean bold, Align align, boolean border, boolean wrap, String numberFormat) {
		this(font, size, bold, align, border, wrap, numberFormat, false, false);
	}

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
		return new CellLook(font, size, bold, align, border, wrap, format, shaded, input);
	}

	/** The same look with another alignment. */
	public CellLook align(Align other) {
		return new CellLook(font, size, bold, other, border, wrap, numberFormat, shaded, input);
	}

	/** The same look on a light grey ground. */
	public CellLook shade() {
		return new CellLook(font, size, bold, align, border, wrap, numberFormat, true, input);
	}

	/** The same look for a cell to be filled in. */
	public CellLook open() {
		return new CellLook(font, size, bold, align, border, wrap, numberFormat, shaded, true);
	}
}
