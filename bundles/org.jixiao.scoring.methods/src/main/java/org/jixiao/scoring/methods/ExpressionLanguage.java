package org.jixiao.scoring.methods;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and signs of custom formulas, and the limits of what they may compute. */
final class ExpressionLanguage {

    /** Digits of every intermediate result. */
    static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

    private static final int MAX_POWER = 10;
    private static final int MAX_ROUNDING = 10;
    private static final int MAX_MAGNITUDE = 45;

    private static final Map<String, FunctionIfc> FUNCTIONS = Map.of("IF", new IfFunction(), "MIN", new MinFunction(), "MAX", new MaxFunction(),
            "ABS", new AbsFunction(), "ROUND", new Round(), "FLOOR", new FloorFunction(), "CEILING", new CeilingFunction(),
            "SUM", new SumFunction(), "AVERAGE", new AverageFunction());

    /** The functions, for messages. */
    static final List<String> WORDS = FUNCTIONS.keySet().stream().map(w -> w.toLowerCase(Locale.ROOT)).sorted().toList();

    static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .operatorDictionary(operators()).functionDictionary(functions()).defaultConstants(Map.of()).mathContext(DIGITS)
            .arraysAllowed(false).structuresAllowed(false).binaryAllowed(false).implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(false).allowOverwriteConstants(false).zoneId(ZoneOffset.UTC).locale(Locale.ROOT).build();

    private ExpressionLanguage() {
    }

    static boolean isWord(String word) {
        return FUNCTIONS.containsKey(word.toUpperCase(Locale.ROOT));
    }

    /** The text with the signs of print and of Chinese keyboards turned into those of the parser. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u00D7' -> plain.append('*');
                case '\u00F7' -> plain.append('/');
                case '\u2212' -> plain.append('-');
                case '\u2265' -> plain.append(">=");
                case '\u2264' -> plain.append("<=");
                case '\u2260' -> plain.append("<>");
                case '\u3000' -> plain.append(' ');
                // The full-width forms of ASCII signs and digits stand in one block.
                default -> plain.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
            }
        }
        return plain.toString();
    }

    private static MapBasedFunctionDictionary functions() {
        MapBasedFunctionDictionary dictionary = new MapBasedFunctionDictionary();
        FUNCTIONS.forEach(dictionary::addFunction);
        return dictionary;
    }

    private static MapBasedOperatorDictionary operators() {
        MapBasedOperatorDictionary dictionary = new MapBasedOperatorDictionary();
        Map<String, OperatorIfc> signs = Map.ofEntries(Map.entry("+", new Bounded(new InfixPlusOperator())),
                Map.entry("-", new Bounded(new InfixMinusOperator())), Map.entry("*", new Bounded(new InfixMultiplicationOperator())),
                Map.entry("/", new Bounded(new InfixDivisionOperator())), Map.entry("^", new Bounded(new Power())),
                Map.entry("<", new InfixLessOperator()), Map.entry("<=", new InfixLessEqualsOperator()),
                Map.entry(">", new InfixGreaterOperator()), Map.entry(">=", new InfixGreaterEqualsOperator()),
                Map.entry("=", new InfixEqualsOperator()), Map.entry("==", new InfixEqualsOperator()),
                Map.entry("!=", new InfixNotEqualsOperator()), Map.entry("<>", new InfixNotEqualsOperator()),
                Map.entry("&&", new InfixAndOperator()), Map.entry("||", new InfixOrOperator()));
        signs.forEach(dictionary::addOperator);
        dictionary.addOperator("-", new PrefixMinusOperator());
        dictionary.addOperator("!", new PrefixNotOperator());
        return dictionary;
    }

    /** A number that is neither larger nor, unless zero, smaller than any amount or rate can be. */
    static BigDecimal bounded(BigDecimal number) {
        if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale()) > MAX_MAGNITUDE) {
            throw new ArithmeticException("range");
        }
        return number;
    }

    /** An operator whose result is checked, so that no chain of operations can grow without limit. */
    private record Bounded(OperatorIfc operator) implements OperatorIfc {

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands) throws EvaluationException {
            EvaluationValue value = operator.evaluate(expression, token, operands);
            bounded(value.getNumberValue());
            return value;
        }

        @Override
        public int getPrecedence() {
            return operator.getPrecedence();
        }

        @Override
        public int getPrecedence(ExpressionConfiguration configuration) {
            return operator.getPrecedence(configuration);
        }

        @Override
        public boolean isLeftAssociative() {
            return operator.isLeftAssociative();
        }

        @Override
        public boolean isPrefix() {
            return operator.isPrefix();
        }

        @Override
        public boolean isPostfix() {
            return operator.isPostfix();
        }

        @Override
        public boolean isInfix() {
            return operator.isInfix();
        }

        @Override
        public boolean isOperandLazy() {
            return operator.isOperandLazy();
        }
    }

    /** A whole power up to ten; the library's own has no limit and computes others in binary floating point. */
    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER, leftAssociative = false)
    private static final class Power extends AbstractOperator {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands) throws EvaluationException {
            int exponent = whole(token, operands[1].getNumberValue(), MAX_POWER);
            return EvaluationValue.numberValue(operands[0].getNumberValue().pow(exponent, DIGITS));
        }
    }

    /** Rounding half up to at most ten decimals; the library's own would fill the memory for a large number of them. */
    @com.ezylang.evalex.functions.FunctionParameter(name = "value")
    @com.ezylang.evalex.functions.FunctionParameter(name = "decimals")
    private static final class Round extends com.ezylang.evalex.functions.AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters) throws EvaluationException {
            int decimals = whole(token, parameters[1].getNumberValue(), MAX_ROUNDING);
            return EvaluationValue.numberValue(bounded(parameters[0].getNumberValue()).setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    private static int whole(Token token, BigDecimal number, int most) throws EvaluationException {
        boolean allowed = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0 && number.stripTrailingZeros().scale() <= 0;
        if (!allowed) {
            throw new EvaluationException(token, "range");
        }
        return number.intValueExact();
    }
}
