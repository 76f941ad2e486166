package org.jixiao.exchange.open;

/**
 * How much a file may cost before it is refused.
 *
 * @param maxFileBytes
 *            size of the file
 * @param maxUnpackedBytes
 *            sum of all unpacked parts of a zipped file
 * @param maxRatio
 *            unpacked size of one part divided by its packed size, looked at from one megabyte unpacked on
 * @param maxEntries
 *            number of parts of a zipped file
 * @param maxCells
 *            number of stored cells of a workbook
 */
public record OpenLimits(long maxFileBytes, long maxUnpackedBytes, int maxRatio, int maxEntries, int maxCells) {

	/** Generous for forms: 64 MB, 512 MB unpacked, factor 200, 5,000 parts, two million cells. */
	public static OpenLimits standard() {
		return new OpenLimits(64L << 20, 512L << 20, 200, 5_000, 2_000_000);
	}
}
