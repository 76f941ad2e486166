package org.jixiao.exchange.office.samples;

/** The layouts in which units file the same form. */
public enum SampleStyle {
	/** The national form as printed. */
	NATIONAL,
	/** National with level names written once and not merged, as after copying through a mail. */
	UNMERGED,
	/** National with operator, value and unit in columns of their own and the totals at the end (Yunnan, 公开14表). */
	YUNNAN,
	/** Sichuan, form 510000_0013zp. */
	SICHUAN,
	/** Money as labels with the numbers beside them and decision and management indicators (Yinchuan). */
	BESIDE
}
