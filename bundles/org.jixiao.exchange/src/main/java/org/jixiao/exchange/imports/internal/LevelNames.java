package org.jixiao.exchange.imports.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.quantity.Typography;
import org.jixiao.exchange.recognise.TableLine;

/** What stands in the columns of the levels: a name, perhaps numbered, perhaps with the points of the level behind it. */
final class LevelNames {

	private static final Pattern BREAK_IN_CHINESE = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
	private static final Pattern POINTS = Pattern.compile("\\s*[(\\uFF08]?\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*[)\\uFF09]?\\s*$");
	private static final Pattern BARE_POINTS = Pattern.compile("\\s*[(\\uFF08]\\s*(\\d+(?:\\.\\d+)?)\\s*[)\\uFF09]\\s*$");
	private static final Pattern NUMBERING = Pattern.compile("^(?:[(\\uFF08]?[一二三四五六七八九十]{1,3}[)\\uFF09、.]|[A-Z]\\d{0,3}[、.])\\s*");

	private LevelNames() {
	}

	/** The name of a level without its numbering and its points. */
	static String of(TableLine line, String field) {
		String text = IndicatorBuilder.text(line, field);
		// A dash in a level column says that there is no such level; it also ends what would be inherited from above.
		if (text == null || Typography.tight(text).matches("[-—–/*]+")) {
			return null;
		}
		String name = NUMBERING.matcher(BREAK_IN_CHINESE.matcher(text).replaceAll("")).replaceFirst("");
		String bare = BARE_POINTS.matcher(POINTS.matcher(name).replaceFirst("")).replaceFirst("").strip();
		return bare.isEmpty() ? name : bare;
	}

	/** The points that are written behind the name of a level: 产出指标(50分); empty when there are none. */
	static Optional<BigDecimal> points(String level) {
		Matcher points = POINTS.matcher(level);
		if (points.find()) {
			return Optional.of(new BigDecimal(points.group(1)));
		}
		Matcher bare = BARE_POINTS.matcher(level);
		return bare.find() ? Optional.of(new BigDecimal(bare.group(1))) : Optional.empty();
	}
}
