package org.jixiao.exchange.cell;

/**
 * Where a cell stands on its sheet.
 *
 * @param row
 *            zero-based row
 * @param column
 *            zero-based column
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

	public CellAddress {
		if (row < 0 || column < 0) {
			throw new IllegalArgumentException("negative cell address " + row + "," + column);
		}
	}

	/** The name a person sees: {@code H9}. */
	public String a1() {
		return columnName(column) + (row + 1);
	}

	/** The letters of a zero-based column: 0 is A, 26 is AA. */
	public static String columnName(int column) {
		StringBuilder letters = new StringBuilder();
		for (int c = column; c >= 0; c = c / 26 - 1) {
			letters.insert(0, (char) ('A' + c % 26));
		}
		return letters.toString();
	}

	/**
	 * Reads {@code H9} or {@code $H$9}.
	 *
	 * @throws IllegalArgumentException
	 *             when the text is no cell name
	 */
	public static CellAddress parse(String a1) {
		String name = a1.replace("$", "");
		int i = 0;
		int column = 0;
		while (i < name.length() && Character.isLetter(name.charAt(i))) {
			column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
			i++;
		}
		if (i == 0 || i == name.length() || i > 3) {
			throw new IllegalArgumentException("not a cell name: " + a1);
		}
		try {
			return new CellAddress(Integer.parseInt(name.substring(i)) - 1, column - 1);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("not a cell name: " + a1, e);
		}
	}

	@Override
	public int compareTo(CellAddress other) {
		int byRow = Integer.compare(row, other.row);
		return byRow != 0 ? byRow : Integer.compare(column, other.column);
	}

	@Override
	public String toString() {
		return a1();
	}
}
