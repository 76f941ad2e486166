package org.jixiao.exchange.imports.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.quantity.ModelQuantities;
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
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;

/** Makes indicator rows of the model from the rows of a form. */
final class IndicatorBuilder {

	// Templates number their rows: "指标1:新增面积" and "1.新增面积" are the indicator 新增面积; 1.5米 is none.
	private static final Pattern NUMBERED = Pattern.compile("^(?:指标\\s*\\d+\\s*[:\\uFF1A、.]|\\d{1,2}\\s*[.、\\uFF0E]|[(\\uFF08]\\d{1,2}[)\\uFF09])\\s*(?=\\p{IsHan})"
			+ "|^指标\\s*\\d+\\s*[:\\uFF1A]\\s*(?=\\S)");
	/** A code before the name: A11.立项依据充分性. */
	private static final Pattern CODED = Pattern.compile("^([A-Z]\\d{1,3})\\s*[.、\\uFF0E]\\s*(?=\\p{IsHan})");
	private static final String STAR = "★";
	private static final String[] HEAD_ORIGINS = { "code", Fields.CODE, "level1", Fields.LEVEL1, "level2", Fields.LEVEL2, "name", Fields.NAME, "nature",
			Fields.NATURE, "target", Fields.TARGET, "unit", Fields.MEASURE };

	/** Points in the brackets behind the name of an indicator: 立项依据充分性(4分). */
	private static final Pattern POINTS_OF_NAME = Pattern.compile("\\s*[(\\uFF08]\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*[)\\uFF09]\\s*$");
	/** What a row of any stage says about its indicator. */
	record Head(String code, String level1, String level2, String name, boolean core, Operator operator, Nature nature, String unit, ParsedQuantity target,
			Quantity targetValue, BigDecimal points) {
	}

	private final ValueReader values;
	private final Origins origins;
	private final Integer year;

	IndicatorBuilder(FormParts parts) {
		this.values = parts.values;
		this.origins = parts.origins;
		this.year = parts.year;
	}

	Head head(TableLine line) {
		String name = text(line, Fields.NAME);
		boolean core = core(line);
		if (name != null && name.startsWith(STAR)) {
			core = true;
			name = name.substring(STAR.length()).strip();
		}
		name = name == null ? null : NUMBERED.matcher(name).replaceFirst("");
		String code = text(line, Fields.CODE);
		Matcher coded = CODED.matcher(name == null ? "" : name);
		if (code == null && coded.find()) {
			code = coded.group(1);
			name = name.substring(coded.end());
		}
		BigDecimal points = values.points(line.values().get(Fields.POINTS));
		Matcher named = POINTS_OF_NAME.matcher(name == null ? "" : name);
		if (points == null && named.find() && named.start() > 0) {
			points = new BigDecimal(named.group(1));
			name = name.substring(0, named.start());
		}
		Operator operator = nature(line);
		String unit = unit(line, name);
		Operator comparison = operator;
		if (comparison == Operator.NONE && name != null) {
			comparison = values.parser().unitInName(name).map(ParsedQuantity::operator).orElse(Operator.NONE);
		}
		ParsedQuantity target = ParsedQuantity.blank();
		FieldValue written = line.values().get(Fields.TARGET);
		if (isText(unit) && written != null && written.isEmpty()) {
			// 符号 | 值 | 单位(文字描述): a qualitative target stands where others have their unit.
			written = line.values().get(Fields.MEASURE);
			unit = null;
		}
		if (written != null) {
			target = values.read(written, ParseContext.target(comparison, unit, year));
		}
		return new Head(code, LevelNames.of(line, Fields.LEVEL1), LevelNames.of(line, Fields.LEVEL2), name, core, comparison, modelNature(operator), unit,
				target, written == null ? null : ModelQuantities.of(target), points);
	}

	private boolean isText(String unit) {
		return unit != null && unit.length() > 1 && !values.parser().vocabulary().isUnit(unit);
	}

	/** A row of a self-evaluation. */
	IndicatorScore build(TableLine line) {
		Head head = head(line);
		IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
		row.setCode(head.code());
		row.setLevel1(head.level1());
		row.setLevel2(head.level2());
		row.setName(head.name());
		row.setCore(head.core());
		row.setNature(head.nature());
		row.setUnit(head.unit());
		row.setTarget(head.targetValue());
		ParsedQuantity target = head.target();
		FieldValue adjusted = line.values().get(Fields.ADJUSTED_TARGET);
		if (adjusted != null && !adjusted.isEmpty()) {
			ParsedQuantity later = values.read(adjusted, ParseContext.target(head.operator(), head.unit(), year));
			row.setAdjustedTarget(ModelQuantities.of(later));
			target = later.absent() ? target : later;
		}
		actual(line, row, target, head.unit());
		row.setPoints(head.points());
		row.setClaimedScore(values.points(line.values().get(Fields.SCORE)));
		row.setReviewedScore(values.points(line.values().get(Fields.REVIEWED)));
		row.setScoringText(text(line, Fields.RULE));
		row.setReason(Reasons.of(line));
		row.setRemark(text(line, Fields.REMARK));
		coefficient(line, row);
		origins.add(row.getProvenance(), line, HEAD_ORIGINS);
		named(row.getProvenance(), line, row.getPoints());
		origins.add(row.getProvenance(), line, "level1.points", Fields.LEVEL1_POINTS, "level2.points", Fields.LEVEL2_POINTS);
		origins.add(row.getProvenance(), line, "adjustedTarget", Fields.ADJUSTED_TARGET, "reported", Fields.ACTUAL, "points", Fields.POINTS, "claimedScore",
				Fields.SCORE, "reviewedScore", Fields.REVIEWED, "scoringText", Fields.RULE, "reason", Fields.REASON, "reason", Fields.MEASURES, "remark", Fields.REMARK);
		return row;
	}

	/** A row of a declaration. */
	IndicatorTarget target(TableLine line) {
		Head head = head(line);
		IndicatorTarget row = DossierFactory.eINSTANCE.createIndicatorTarget();
		row.setCode(head.code());
		row.setLevel1(head.level1());
		row.setLevel2(head.level2());
		row.setName(head.name());
		row.setCore(head.core());
		row.setNature(head.nature());
		row.setUnit(head.unit());
		row.setTarget(head.targetValue());
		row.setMediumTermTarget(quantity(line, Fields.MEDIUM_TARGET, head));
		row.setLastYear(quantity(line, Fields.LAST_YEAR, head));
		row.setPoints(head.points());
		named(row.getProvenance(), line, row.getPoints());
		row.setExplanation(text(line, Fields.EXPLANATION));
		row.setFormula(text(line, Fields.FORMULA));
		row.setBasisText(text(line, Fields.RULE));
		row.setRemark(text(line, Fields.REMARK));
		origins.add(row.getProvenance(), line, HEAD_ORIGINS);
		origins.add(row.getProvenance(), line, "mediumTermTarget", Fields.MEDIUM_TARGET, "lastYear", Fields.LAST_YEAR, "points", Fields.POINTS, "explanation",
				Fields.EXPLANATION, "formula", Fields.FORMULA, "basisText", Fields.RULE, "remark", Fields.REMARK);
		return row;
	}

	/** Points that were read from the name came from its cell. */
	private void named(List<Provenance> provenance, TableLine line, BigDecimal points) {
		FieldValue own = line.values().get(Fields.POINTS);
		if (points != null && (own == null || own.isEmpty())) {
			origins.add(provenance, line, "points", Fields.NAME);
		}
	}

	private Quantity quantity(TableLine line, String field, Head head) {
		FieldValue value = line.values().get(field);
		return value == null ? null : ModelQuantities.of(values.read(value, ParseContext.target(head.operator(), head.unit(), null)));
	}

	/** An actual or expected value of a row, read beside its target. */
	ParsedQuantity actual(TableLine line, String field, Head head) {
		FieldValue value = line.values().get(field);
		return value == null ? ParsedQuantity.blank() : values.read(value, ParseContext.actual(head.target(), head.unit(), year));
	}

	private Operator nature(TableLine line) {
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
		return operator.get();
	}

	private static Nature modelNature(Operator operator) {
		return switch (operator) {
		case GE -> Nature.GE;
		case GT -> Nature.GT;
		case EQ -> Nature.EQ;
		case LE -> Nature.LE;
		case LT -> Nature.LT;
		case QUALITATIVE -> Nature.QUALITATIVE;
		case NONE -> Nature.UNSPECIFIED;
		};
	}

	private String unit(TableLine line, String name) {
		String unit = text(line, Fields.MEASURE);
		if (unit != null && Typography.tight(unit).matches("[-—–/*无]+")) {
			unit = null;
		}
		if (unit == null && name != null) {
			unit = values.parser().unitInName(name).map(ParsedQuantity::unit).orElse(null);
		}
		return unit;
	}

	private void actual(TableLine line, IndicatorScore row, ParsedQuantity target, String unit) {
		FieldValue written = line.values().get(Fields.ACTUAL);
		if (written == null) {
			row.setActualState(ValueState.MISSING);
			return;
		}
		if (values.parser().vocabulary().notApplicable(written.text())) {
			row.setReported(ModelQuantities.of(values.parser().parse(written.valueCell(), ParseContext.plain())));
			row.setActualState(ValueState.NOT_APPLICABLE);
			values.fault(Severity.WARNING, written, "import.value.not.applicable", written.text().strip());
			return;
		}
		ParsedQuantity actual = values.read(written, ParseContext.actual(target, unit, year));
		row.setReported(ModelQuantities.of(actual));
		row.setActualState(actual.absent() ? ValueState.MISSING : actual.kind() == QuantityKind.UNCLEAR ? ValueState.DISPUTED : ValueState.REPORTED);
	}

	private static boolean core(TableLine line) {
		String core = text(line, Fields.CORE);
		return core != null && Typography.tight(core).matches("是|核心|核心指标|√|★|Y|y");
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

	/** The stripped text, {@code null} when nothing is written: empty and missing are the same in a form. */
	static String text(TableLine line, String field) {
		FieldValue value = line.values().get(field);
		return value == null || value.isEmpty() ? null : value.text().strip();
	}
}
