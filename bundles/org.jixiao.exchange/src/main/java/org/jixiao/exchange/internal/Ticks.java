package org.jixiao.exchange.internal;

import java.util.regex.Pattern;

import org.jixiao.exchange.quantity.Typography;

/** The signs that forms are ticked with. */
public final class Ticks {

	private static final Pattern TICK = Pattern.compile("[√☑✓✔■●是Vv]|[Yy](?:es)?|1");
	private static final Pattern NO_TICK = Pattern.compile("[-—–/*×□○否]|0|无");

	private Ticks() {
	}

	/** Whether the text only says yes. */
	public static boolean isTick(String text) {
		return TICK.matcher(Typography.tight(text)).matches();
	}

	/** Whether the text only says no. */
	public static boolean isNoTick(String text) {
		return NO_TICK.matcher(Typography.tight(text)).matches();
	}
}
