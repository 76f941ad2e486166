package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jixiao.checks.CheckSubject;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Step;

/** Questions that several checks ask of a form. */
final class Facts {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Signs that stand for "no value" in published forms (domain.md 2, conventions). */
    private static final Set<String> NO_VALUE = Set.of("", "-", "—", "——", "－", "–", "/", "／", "*", "……", "...", "无");

    private Facts() {
    }

    /** True when the text says nothing. */
    static boolean blank(String text) {
        return text == null || NO_VALUE.contains(text.strip());
    }

    /** True when no value was given. */
    static boolean blank(Quantity quantity) {
        return quantity == null || quantity.getKind() == QuantityKind.EMPTY && blank(quantity.getText())
                || quantity.getNumber() == null && quantity.getDate() == null && quantity.getTruth() == null && blank(quantity.getText());
    }

    /** Whether so many rows lack a value that the table cannot have a column for it: all of them, and more than a few. */
    static boolean columnMissing(List<IndicatorScore> rows, List<IndicatorScore> without) {
        return rows.size() > 3 && rows.size() == without.size();
    }

    /** The target that counts: the adjusted one where there is one. */
    static Quantity target(IndicatorScore row) {
        return blank(row.getAdjustedTarget()) ? row.getTarget() : row.getAdjustedTarget();
    }

    /** The actual value that counts: recognised before verified before reported. */
    static Quantity actual(IndicatorScore row) {
        if (!blank(row.getRecognised())) {
            return row.getRecognised();
        }
        return blank(row.getVerified()) ? row.getReported() : row.getVerified();
    }

    static boolean notApplicable(IndicatorScore row) {
        return row.getActualState() == ValueState.NOT_APPLICABLE;
    }

    /** The row 年度资金总额; empty when the form has no fund block. */
    static Optional<FundRow> totalRow(Evaluation evaluation) {
        return evaluation.getFundRows().stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst();
    }

    /** The amount in yuan, or null when none was given. */
    static BigDecimal yuan(Amount amount) {
        if (amount == null || amount.getValue() == null) {
            return null;
        }
        return switch (amount.getUnit()) {
            case YUAN -> amount.getValue();
            case WAN_YUAN -> amount.getValue().movePointRight(4);
            case YI_YUAN -> amount.getValue().movePointRight(8);
        };
    }

    /** Executed divided by adjusted budget as a fraction with 12 digits; empty when one is missing or the budget is not positive. */
    static Optional<BigDecimal> rate(FundRow row) {
        return rate(row.getAdjusted(), row.getExecuted());
    }

    /** The same over any budget. */
    static Optional<BigDecimal> rate(Amount over, Amount spent) {
        BigDecimal budget = yuan(over);
        BigDecimal executed = yuan(spent);
        if (budget == null || executed == null || budget.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(executed.divide(budget, 12, RoundingMode.HALF_UP));
    }

    /** How far a printed score may differ: the agency's tolerance, or the scheme's where that is larger. */
    static BigDecimal tolerance(CheckSubject subject) {
        return subject.scheme().map(Scheme::getRounding).map(rounding -> rounding.getTolerance())
                .orElse(BigDecimal.ZERO).max(subject.settings().scoreTolerance());
    }

    /**
     * Whether a printed number is the due one: within the tolerance, or the due one rounded to the decimals that were printed
     * (8.6 for 8.62). Whole points are no such rounding: 9 for 8.62 is another score.
     */
    static boolean agree(BigDecimal printed, BigDecimal due, BigDecimal tolerance) {
        int decimals = printed.stripTrailingZeros().scale();
        return !differ(printed, due, tolerance) || decimals > 0 && due.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }

    /** Whether one is ten thousand times the other, to a thousandth: yuan against ten thousand yuan. */
    static boolean tenThousandfold(BigDecimal a, BigDecimal b) {
        if (a == null || b == null || a.signum() <= 0 || b.signum() <= 0) {
            return false;
        }
        BigDecimal quotient = a.max(b).divide(a.min(b), 6, RoundingMode.HALF_UP);
        return !differ(quotient, BigDecimal.valueOf(10_000), BigDecimal.TEN);
    }

    /** The usual sign of an operator. */
    static String sign(Operator operator) {
        return switch (operator) {
            case GE -> "≥";
            case GT -> ">";
            case EQ -> "=";
            case LE -> "≤";
            case LT -> "<";
            case NONE -> "";
        };
    }

    /** A fraction as per cent with two decimals and the sign. */
    static String percent(BigDecimal fraction) {
        return fraction.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** Whether target and actual value are numbers of one kind, so that one can be divided by the other. */
    static boolean comparable(IndicatorScore row) {
        Quantity target = target(row);
        Quantity actual = actual(row);
        if (blank(target) || blank(actual) || target.getNumber() == null || actual.getNumber() == null) {
            return false;
        }
        String first = Wording.tight(target.getUnit());
        String second = Wording.tight(actual.getUnit());
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    /** The comparison of the target: its own sign, else the one in the column of the nature. */
    static Operator operator(IndicatorScore row) {
        Quantity target = target(row);
        if (target != null && target.getOperator() != Operator.NONE) {
            return target.getOperator();
        }
        return switch (row.getNature()) {
            case GE -> Operator.GE;
            case GT -> Operator.GT;
            case EQ -> Operator.EQ;
            case LE -> Operator.LE;
            case LT -> Operator.LT;
            default -> Operator.NONE;
        };
    }

    /** Whether exactly the number was reached that was to be exceeded, or undercut: more than 90 and 90. */
    static boolean justMissed(IndicatorScore row) {
        Operator operator = operator(row);
        return (operator == Operator.GT || operator == Operator.LT) && comparable(row)
                && target(row).getNumber().compareTo(actual(row).getNumber()) == 0;
    }

    /** Whether something was finished after the day that was its target. */
    static boolean late(IndicatorScore row) {
        Quantity target = target(row);
        Quantity actual = actual(row);
        return target != null && actual != null && target.getDate() != null && actual.getDate() != null
                && actual.getDate().isAfter(target.getDate());
    }

    /** Whether the target is a number and the actual value words without any digit. */
    static boolean wordsForNumber(IndicatorScore row) {
        Quantity target = target(row);
        Quantity actual = actual(row);
        boolean number = !blank(target) && target.getNumber() != null;
        boolean words = !blank(actual) && actual.getNumber() == null && actual.getKind() != QuantityKind.DATE && actual.getText() != null;
        return number && words && !actual.getText().matches(".*\\d.*") && !disputed(row);
    }

    /** Whether the importer could not tell what the actual value means. */
    static boolean disputed(IndicatorScore row) {
        return row.getActualState() == ValueState.DISPUTED;
    }

    /** Whether the row scores budget execution inside the table of indicators. */
    static boolean isExecution(IndicatorScore row) {
        return Lexicon.SHIPPED.matches("execution", Wording.tight(row.getName()));
    }

    /** Whether no sign says which way is good while the name speaks of something of which less is better. */
    static boolean ambiguous(IndicatorScore row) {
        return undirected(row) && Lexicon.SHIPPED.reverse(Wording.tight(row.getName()));
    }

    static boolean differ(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
        return a.subtract(b).abs().compareTo(tolerance) > 0;
    }

    /** Sum of a field over rows; empty when a row lacks it or there is no row. */
    static Optional<BigDecimal> sum(List<IndicatorScore> rows, Function<IndicatorScore, BigDecimal> field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (IndicatorScore row : rows) {
            BigDecimal value = field.apply(row);
            if (value == null) {
                return Optional.empty();
            }
            sum = sum.add(value);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /** Text without trailing zeros and exponent: 10, 8.62. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    /** The arithmetic that decided a score ("10 × 288 ÷ 300 = 9.6"), or the case in words when nothing was calculated. */
    static Message arithmetic(Explanation explanation) {
        Message best = null;
        for (Step step : explanation.steps()) {
            boolean bare = step instanceof Step.Arithmetic a && a.formula().equals(a.result());
            if (step instanceof Step.Arithmetic a && !bare) {
                best = Message.literal(a.result().startsWith("≈") ? a.formula() + " ≈ " + a.result().substring(1)
                        : a.formula() + " = " + a.result());
            } else if (step instanceof Step.Case c) {
                best = c.text(); // The last case is the one that decided; a calculation behind it says more.
            }
        }
        return best == null ? Message.literal("") : best;
    }

    /** True when nothing says whether more or less than the target is good. */
    static boolean undirected(IndicatorScore row) {
        Quantity target = target(row);
        return row.getNature() == Nature.UNSPECIFIED && row.getDirection() == Direction.UNSPECIFIED
                && (target == null || target.getOperator() == Operator.NONE);
    }

    /** True when less is better. */
    static boolean reverse(IndicatorScore row) {
        Quantity target = target(row);
        return row.getDirection() == Direction.REVERSE || row.getNature() == Nature.LE || row.getNature() == Nature.LT
                || target != null && (target.getOperator() == Operator.LE || target.getOperator() == Operator.LT);
    }

    /** The name for people, or the level-2 name when the row has none. */
    static String name(IndicatorScore row) {
        return blank(row.getName()) ? String.valueOf(row.getLevel2()) : row.getName();
    }
}
