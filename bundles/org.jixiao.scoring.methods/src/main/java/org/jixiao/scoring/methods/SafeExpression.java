package org.jixiao.scoring.methods;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.scoring.api.Message;

/**
 * An expression that a user wrote, made safe: only the signs, names and functions of the language are let through to the parser;
 * length, nesting, digits, exponents and every intermediate result are bounded, so that each evaluation takes at most some
 * hundred small decimal operations. There are no texts, no dates, no random numbers, no access to anything outside.
 */
final class SafeExpression {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_DEPTH = 30;
    private static final int MAX_DIGITS = 20;
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern TOKEN = Pattern.compile("\\s+|" + NAME + "|" + NUMBER + "|<=|>=|<>|!=|==|&&|\\|\\||[-+*/^<>=!(),]");
    private static final Set<String> LOGIC = Set.of("&&", "||");
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=", "==", "!=", "<>");

    private final Expression expression;
    private final ASTNode tree;
    private final Set<String> names;

    private SafeExpression(Expression expression, ASTNode tree, Set<String> names) {
        this.expression = expression;
        this.tree = tree;
        this.names = names;
    }

    /** Why a text is no formula, or why a formula has no value for these numbers. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Message reason;

        Fault(String key, Object... arguments) {
            super(key);
            this.reason = Message.of(Describe.class, key, arguments);
        }

        Message reason() {
            return reason;
        }
    }

    /** Whether a word can be a name in a formula: letters (also Chinese), digits and underscores, no function. */
    static boolean isName(String word) {
        return NAME.matcher(word).matches() && !ExpressionLanguage.isWord(word);
    }

    /**
     * The formula of a text.
     *
     * @param known names that it may use, in lower case
     * @throws Fault when the text is no formula of the language
     */
    static SafeExpression parse(String text, Set<String> known) throws Fault {
        String plain = ExpressionLanguage.plain(text);
        Set<String> names = scan(plain, known);
        Expression expression = new Expression(plain, ExpressionLanguage.CONFIGURATION);
        try {
            ASTNode tree = expression.getAbstractSyntaxTree();
            if (isCondition(tree)) {
                throw new Fault("formula.condition");
            }
            return new SafeExpression(expression, tree, names);
        } catch (ParseException wrong) {
            throw syntax(wrong);
        } catch (RuntimeException wrong) {
            // The parser gives up on some malformed texts, such as a lone operator, with other exceptions than its own.
            throw new Fault("formula.malformed", text);
        }
    }

    private static Fault syntax(BaseException wrong) {
        return new Fault("formula.syntax", wrong.getStartPosition(), String.valueOf(wrong.getTokenString()));
    }

    /** Checks signs, lengths and nesting before the parser sees the text, and collects the names. */
    private static Set<String> scan(String text, Set<String> known) throws Fault {
        if (text.isBlank()) {
            throw new Fault("formula.empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new Fault("formula.tooLong", text.length(), MAX_LENGTH);
        }
        Set<String> names = new LinkedHashSet<>();
        Matcher token = TOKEN.matcher(text);
        int position = 0;
        int depth = 0;
        boolean afterOperand = false;
        while (position < text.length()) {
            if (!token.find(position) || token.start() != position) {
                throw new Fault("formula.sign", text.substring(position, text.offsetByCodePoints(position, 1)), position + 1);
            }
            String sign = token.group();
            position = token.end();
            if (sign.isBlank()) {
                continue;
            }
            boolean word = NAME.matcher(sign).matches();
            boolean number = NUMBER.matcher(sign).matches();
            // The parser would read "2F" or two words in a row in ways that nobody means.
            if (afterOperand && (word || number || sign.equals("("))) {
                throw new Fault("formula.operator", sign, token.start() + 1);
            }
            if (!afterOperand && (sign.equals(",") || sign.equals(")"))) {
                throw new Fault("formula.operand", sign, token.start() + 1);
            }
            afterOperand = word && !ExpressionLanguage.isWord(sign) || number || sign.equals(")");
            if (word) {
                name(sign, text, position, known, names);
            } else if (number && sign.replace(".", "").length() > MAX_DIGITS) {
                throw new Fault("formula.digits", sign, MAX_DIGITS);
            }
            depth += sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0;
            if (depth < 0 || depth > MAX_DEPTH) {
                throw depth < 0 ? new Fault("formula.closed", token.start() + 1) : new Fault("formula.tooDeep", MAX_DEPTH);
            }
        }
        if (depth > 0) {
            throw new Fault("formula.open", depth);
        }
        if (!afterOperand) {
            throw new Fault("formula.malformed", text);
        }
        return names;
    }

    private static void name(String word, String text, int end, Set<String> known, Set<String> names) throws Fault {
        boolean called = text.substring(end).stripLeading().startsWith("(");
        if (ExpressionLanguage.isWord(word)) {
            if (!called) {
                throw new Fault("formula.notCalled", word);
            }
        } else if (called) {
            throw new Fault("formula.function", word, ExpressionLanguage.WORDS);
        } else if (!known.contains(word.toLowerCase(Locale.ROOT))) {
            throw new Fault("formula.unknown", word);
        } else {
            names.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a part is a condition; checks on the way that conditions stand only where they belong. */
    private static boolean isCondition(ASTNode node) throws Fault {
        String sign = node.getToken().getValue().toLowerCase(Locale.ROOT);
        TokenType type = node.getToken().getType();
        boolean logic = LOGIC.contains(sign) || type == TokenType.PREFIX_OPERATOR && sign.equals("!");
        boolean branches = type == TokenType.FUNCTION && sign.equals("if");
        for (int i = 0; i < node.getParameters().size(); i++) {
            boolean wanted = logic || branches && i == 0;
            if (isCondition(node.getParameters().get(i)) != wanted) {
                throw new Fault(wanted ? "formula.conditionDue" : "formula.numberDue", sign);
            }
        }
        return logic || type == TokenType.INFIX_OPERATOR && COMPARISONS.contains(sign);
    }

    /** The names that the formula uses, in lower case. */
    Set<String> names() {
        return names;
    }

    /**
     * The value for these numbers.
     *
     * @throws Fault when there is none: a division by zero, or a number beyond all measure
     */
    BigDecimal evaluate(Map<String, BigDecimal> numbers) throws Fault {
        try {
            // A copy, because the library keeps the numbers in the expression, and methods are used by many threads.
            Expression own = expression.copy();
            numbers.forEach(own::with);
            EvaluationValue value = own.evaluate();
            return ExpressionLanguage.bounded(value.getNumberValue());
        } catch (EvaluationException | ParseException | ArithmeticException none) {
            throw new Fault(String.valueOf(none.getMessage()).contains("zero") ? "formula.zero" : "formula.range", none.getMessage());
        }
    }

    /** The formula with its numbers, as arithmetic that can be checked. */
    String print(Map<String, BigDecimal> numbers) {
        return new ExpressionPrinter(numbers).print(tree);
    }
}
