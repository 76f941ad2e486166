package org.jixiao.exchange.imports.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.Operator;
import org.jixiao.exchange.quantity.ParseContext;
import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.exchange.quantity.QuantityKind;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.exchange.recognise.FieldValue;
import org.jixiao.exchange.recognise.TableLine;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.IndicatorScore;

/** Makes indicator rows of the model from the rows of a form. */
final class IndicatorBuilder {

	// Templates number their rows: "指标1:新增面积" is the indicator 新增面积.
	private static final Pattern NUMBERED = Pattern.compile("^指标\\s*\\d+\\s*[:\\uFF1A]\\s*(?=\\S)");
	private static final Pattern BREAK_IN_CHINESE = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
	private static final String STAR = "★";

	private final ValueReader values;
	private final Origins origins;
	private final Integer year;

	IndicatorBuilder(ValueReader values, Origins origins, Integer year) {
		this.values = values;
		this.origins = origins;
		this.year = year;
	}

	IndicatorScore build(TableLine line) {
		IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
		row.setCode(text(line, Fields.CODE));
		row.setLevel1(level(line, Fields.LEVEL1));
		row.setLevel2(level(line, Fields.LEVEL2));
		name(line, row);
		Operator nature = nature(line, row);
		String unit = unit(line, row);
		ParsedQuantity target = target(line, row, nature, unit);
		actual(line, row, target, unit);
		row.setPoints(values.points(line.values().get(Fields.POINTS)));
		row.setClaimedScore(values.points(line.values().get(Fields.SCORE)));
		row.setReviewedScore(values.points(line.values().get(Fields.REVIEWED)));
		row.setScoringText(text(line, Fields.RULE));
		row.setReason(text(line, Fields.REASON));
		row.setRemark(text(line, Fields.REMARK));
		core(line, row);
		coefficient(line, row);
		origins(line, row);
		return row;
	}

	private static void name(TableLine line, IndicatorScore row) {
		String name = text(line, Fields.NAME);
		if (name == null) {
			return;
		}
		if (name.startsWith(STAR)) {
			row.setCore(true);
			name = name.substring(STAR.length()).strip();
		}
		row.setName(NUMBERED.matcher(name).replaceFirst(""));
	}

	private Operator nature(TableLine line, IndicatorScore row) {
		FieldValue value = line.values().get(Fields.NATURE);
		if (value == null || value.isEmpty()) {
			return Operator.NONE;
		}
		Optional<Operator> operator = values.parser().operator(value.text());
		if (operator.isEmpty()) {
			if (!Typography.tight(value.text()).matches("定量(?:指标)?|[-—–/*]+")) {
				values.fault(Severity.WARNING, value, "import.nature.unknown", value.text().strip());
			}
			return Operator.NONE;
		}
		row.setNature(switch (operator.get()) {
		case GE -> Nature.GE;
		case GT -> Nature.GT;
		case EQ -> Nature.EQ;
		case LE -> Nature.LE;
		case LT -> Nature.LT;
		case QUALITATIVE -> Nature.QUALITATIVE;
		case NONE -> Nature.UNSPECIFIED;
		});
		return operator.get();
	}

	private String unit(TableLine line, IndicatorScore row) {
		String unit = text(line, Fields.MEASURE);
		if (unit != null && Typography.tight(unit).matches("[-—–/*无]+")) {
			unit = null;
		}
		if (unit == null && row.getName() != null) {
			unit = values.parser().unitInName(row.getName()).map(ParsedQuantity::unit).orElse(null);
		}
		row.setUnit(unit);
		return unit;
	}

	private ParsedQuantity target(TableLine line, IndicatorScore row, Operator nature, String unit) {
		Operator operator = nature;
		if (operator == Operator.NONE && row.getName() != null) {
			operator = values.parser().unitInName(row.getName()).map(ParsedQuantity::operator).orElse(Operator.NONE);
		}
		ParsedQuantity target = ParsedQuantity.blank();
		FieldValue written = line.values().get(Fields.TARGET);
		if (written != null) {
			target = values.read(written, ParseContext.target(operator, unit, year));
			row.setTarget(ValueReader.quantity(target));
		}
		FieldValue adjusted = line.values().get(Fields.ADJUSTED_TARGET);
		if (adjusted != null && !adjusted.isEmpty()) {
			ParsedQuantity later = values.read(adjusted, ParseContext.target(operator, unit, year));
			row.setAdjustedTarget(ValueReader.quantity(later));
			if (!later.absent()) {
				return later;
			}
		}
		return target;
	}

	private void actual(TableLine line, IndicatorScore row, ParsedQuantity target, String unit) {
		FieldValue written = line.values().get(Fields.ACTUAL);
		if (written == null) {
			row.setActualState(ValueState.MISSING);
			return;
		}
		ParsedQuantity actual = values.read(written, ParseContext.actual(target, unit, year));
		row.setReported(ValueReader.quantity(actual));
		row.setActualState(actual.absent() ? ValueState.MISSING : actual.kind() == QuantityKind.UNCLEAR ? ValueState.DISPUTED : ValueState.REPORTED);
	}

	private static void core(TableLine line, IndicatorScore row) {
		String core = text(line, Fields.CORE);
		if (core != null && Typography.tight(core).matches("是|核心|核心指标|√|★|Y|y")) {
			row.setCore(true);
		}
	}

	private static void coefficient(TableLine line, IndicatorScore row) {
		String coefficient = text(line, Fields.COEFFICIENT);
		if (coefficient != null) {
			Parameter parameter = BaseFactory.eINSTANCE.createParameter();
			parameter.setName("coefficient");
			parameter.setValue(coefficient);
			row.getInputs().add(parameter);
		}
	}

	private void origins(TableLine line, IndicatorScore row) {
		var list = row.getProvenance();
		origins.add(list, "level1", line.values().get(Fields.LEVEL1));
		origins.add(list, "level2", line.values().get(Fields.LEVEL2));
		origins.add(list, "name", line.values().get(Fields.NAME));
		origins.add(list, "nature", line.values().get(Fields.NATURE));
		origins.add(list, "target", line.values().get(Fields.TARGET));
		origins.add(list, "adjustedTarget", line.values().get(Fields.ADJUSTED_TARGET));
		origins.add(list, "unit", line.values().get(Fields.MEASURE));
		origins.add(list, "reported", line.values().get(Fields.ACTUAL));
		origins.add(list, "points", line.values().get(Fields.POINTS));
		origins.add(list, "claimedScore", line.values().get(Fields.SCORE));
		origins.add(list, "reviewedScore", line.values().get(Fields.REVIEWED));
		origins.add(list, "scoringText", line.values().get(Fields.RULE));
		origins.add(list, "reason", line.values().get(Fields.REASON));
		origins.add(list, "remark", line.values().get(Fields.REMARK));
	}

	private static String level(TableLine line, String field) {
		String text = text(line, field);
		// A dash in a level column says that there is no such level; it also ends what would be inherited from above.
		return text == null || Typography.tight(text).matches("[-—–/*]+") ? null : BREAK_IN_CHINESE.matcher(text).replaceAll("");
	}

	/** The stripped text, {@code null} when nothing is written: empty and missing are the same in a form. */
	static String text(TableLine line, String field) {
		FieldValue value = line.values().get(field);
		return value == null || value.isEmpty() ? null : value.text().strip();
	}
}
