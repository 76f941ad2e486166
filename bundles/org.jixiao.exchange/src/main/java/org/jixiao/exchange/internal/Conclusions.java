package org.jixiao.exchange.internal;

import org.jixiao.exchange.quantity.Typography;
import org.jixiao.model.dossier.Conclusion;

/** The words for the conclusions of an ex-ante evaluation. */
public final class Conclusions {

	private Conclusions() {
	}

	/** The conclusion that a text states; of printed choices only the ticked ones count. */
	public static Conclusion read(String text) {
		String tight = Typography.tight(text).replaceAll("[□○][^□○☑√✓✔■]*", "");
		if (tight.contains("不予支持") || tight.contains("不支持")) {
			return Conclusion.NO_SUPPORT;
		}
		if (tight.contains("部分支持")) {
			return Conclusion.PARTIAL_SUPPORT;
		}
		if (tight.matches(".*(?:调整|修改|完善)后(?:予以)?支持.*")) {
			return Conclusion.SUPPORT_AFTER_ADJUSTMENT;
		}
		return tight.contains("支持") ? Conclusion.SUPPORT : Conclusion.UNDECIDED;
	}

	/** The official words; {@code null} where nothing was concluded. */
	public static String words(Conclusion conclusion) {
		return switch (conclusion) {
		case SUPPORT -> "予以支持";
		case PARTIAL_SUPPORT -> "部分支持";
		case SUPPORT_AFTER_ADJUSTMENT -> "调整后支持";
		case NO_SUPPORT -> "不予支持";
		case UNDECIDED -> null;
		};
	}
}
