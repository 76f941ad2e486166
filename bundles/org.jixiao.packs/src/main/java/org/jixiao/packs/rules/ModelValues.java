package org.jixiao.packs.rules;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.rules.RoundingPolicy;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.ValueState;

/** Turns values of the document model into those of the scoring API. */
public final class ModelValues {

    private ModelValues() {
    }

    /**
     * A quantity of a document as one of the scoring API.
     *
     * @param quantity null: missing
     * @param unit the unit that holds where the quantity itself names none, or null
     * @param state how far the value is settled
     * @param source where it came from
     */
    public static Quantity quantity(org.jixiao.model.base.Quantity quantity, String unit, ValueState state, Source source) {
        if (state == ValueState.NOT_APPLICABLE) {
            return Quantity.NOT_APPLICABLE.from(source);
        }
        if (quantity == null || state == ValueState.MISSING) {
            return Quantity.MISSING.from(source);
        }
        boolean percent = quantity.getKind() == org.jixiao.model.base.QuantityKind.PERCENT;
        String own = quantity.getUnit();
        String used = own != null && !own.isBlank() ? own : percent ? "%" : unit;
        return new Quantity(quantity.getNumber(), used, operator(quantity.getOperator()), quantity.getText(), state, source);
    }

    /** The operator in front of a value. */
    public static Operator operator(org.jixiao.model.base.Operator operator) {
        return switch (operator) {
            case GE -> Operator.GE;
            case GT -> Operator.GT;
            case EQ -> Operator.EQ;
            case LE -> Operator.LE;
            case LT -> Operator.LT;
            case NONE -> Operator.NONE;
        };
    }

    /** The state of a value; a recognised value is the most verified there is. */
    public static ValueState state(org.jixiao.model.base.ValueState state) {
        return switch (state) {
            case MISSING -> ValueState.MISSING;
            case NOT_APPLICABLE -> ValueState.NOT_APPLICABLE;
            case ESTIMATED -> ValueState.ESTIMATED;
            case REPORTED -> ValueState.REPORTED;
            case VERIFIED, RECOGNISED -> ValueState.VERIFIED;
            case DISPUTED -> ValueState.DISPUTED;
        };
    }

    /** Where a feature of an object came from, by the last provenance that speaks of it. */
    public static Source source(List<Provenance> provenance, String feature) {
        if (provenance.isEmpty()) {
            return Source.UNKNOWN;
        }
        Source source = Source.UNKNOWN;
        for (Provenance p : provenance) {
            if (feature.equals(p.getFeature())) {
                source = source(p);
            }
        }
        return source;
    }

    /** One provenance as a source. */
    public static Source source(Provenance p) {
        return new Source(p.getNote(), p.getFile(), p.getSheet(), p.getCell(), p.getPerson(),
                p.getTime() == null ? null : p.getTime().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate());
    }

    /** Parameters as a map of texts, in their order; of one name twice, the last. */
    public static Map<String, String> texts(EList<Parameter> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach(p -> texts.put(p.getName(), p.getValue() == null ? "" : p.getValue()));
        return texts;
    }

    /** A named text as a quantity: a decimal number, with or without a per cent sign, or words. */
    public static Quantity parse(String text, Source source) {
        String plain = text == null ? "" : text.strip();
        boolean percent = plain.endsWith("%");
        String digits = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (digits.length() <= 40 && digits.matches("[+-]?\\d+(\\.\\d+)?")) {
            return Quantity.of(new BigDecimal(digits), percent ? "%" : "").from(source);
        }
        return Quantity.words(plain).from(source);
    }

    /** The digits of a scheme; two decimals everywhere where it says nothing. */
    public static org.jixiao.scoring.api.RoundingPolicy rounding(RoundingPolicy policy) {
        return policy == null ? org.jixiao.scoring.api.RoundingPolicy.STANDARD
                : new org.jixiao.scoring.api.RoundingPolicy(digits(policy.getIndicatorDigits()), digits(policy.getTotalDigits()));
    }

    private static int digits(int declared) {
        return Math.max(0, Math.min(org.jixiao.scoring.api.RoundingPolicy.MAX_SCALE, declared));
    }

    /** Parameters as the model keeps them, from their texts by name; detached, in the order of the map. */
    public static List<Parameter> parameters(Map<String, String> texts) {
        List<Parameter> all = new ArrayList<>();
        texts.forEach((name, value) -> {
            Parameter parameter = BaseFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            all.add(parameter);
        });
        return all;
    }
}
