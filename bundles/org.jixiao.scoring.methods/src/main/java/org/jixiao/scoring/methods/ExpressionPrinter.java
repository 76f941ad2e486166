package org.jixiao.scoring.methods;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a formula with numbers in the place of its names, with parentheses only where they are needed. */
final class ExpressionPrinter {

    private static final int UNARY = 6;
    private static final int HIGHEST = 8;
    private static final Map<String, Integer> PRECEDENCE = Map.ofEntries(Map.entry("||", 1), Map.entry("&&", 2), Map.entry("<", 3),
            Map.entry("<=", 3), Map.entry(">", 3), Map.entry(">=", 3), Map.entry("=", 3), Map.entry("==", 3), Map.entry("!=", 3),
            Map.entry("<>", 3), Map.entry("+", 4), Map.entry("-", 4), Map.entry("*", 5), Map.entry("/", 5), Map.entry("^", 7));
    private static final Map<String, String> SIGNS = Map.of("*", "\u00D7", "/", "\u00F7", "-", "\u2212", "<=", "\u2264", ">=", "\u2265",
            "!=", "\u2260", "<>", "\u2260", "==", "=", "&&", "and", "||", "or");

    private final Map<String, BigDecimal> numbers;

    ExpressionPrinter(Map<String, BigDecimal> numbers) {
        this.numbers = numbers;
    }

    String print(ASTNode node) {
        String sign = node.getToken().getValue();
        List<ASTNode> parts = node.getParameters();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> sign;
            case VARIABLE_OR_CONSTANT -> EfficacyCoefficient.signed(numbers.get(sign.toLowerCase(Locale.ROOT)));
            case FUNCTION -> sign.toLowerCase(Locale.ROOT) + "(" + parts.stream().map(this::print).collect(Collectors.joining(", ")) + ")";
            case PREFIX_OPERATOR -> (sign.equals("-") ? "(\u2212" : "not (") + operand(parts.getFirst(), sign.equals("-") ? UNARY : 0) + ")";
            case INFIX_OPERATOR -> infix(sign, parts);
            default -> throw new IllegalStateException("no part of the language: " + node.getToken());
        };
    }

    private String infix(String sign, List<ASTNode> parts) {
        int own = PRECEDENCE.get(sign);
        // Subtraction and division read from the left, a power from the right.
        boolean power = sign.equals("^");
        return operand(parts.getFirst(), power ? own + 1 : own) + " " + SIGNS.getOrDefault(sign, sign) + " "
                + operand(parts.getLast(), power ? own : own + 1);
    }

    private String operand(ASTNode node, int least) {
        int own = node.getToken().getType() == TokenType.INFIX_OPERATOR ? PRECEDENCE.get(node.getToken().getValue()) : HIGHEST;
        return own < least ? "(" + print(node) + ")" : print(node);
    }
}
