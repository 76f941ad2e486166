package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.formula.Calculation;
import org.jixiao.scoring.api.formula.ComputedMethod;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.methods.SafeExpression.Fault;

/**
 * 自定义公式: points by an expression such as {@code 满分 × min(1, 实际 ÷ 目标)}. Names are 满分/full, 目标/target, 实际/actual, 基期/baseline and
 * those of the declared variables. The language has numbers, + − × ÷ ^, comparisons, and, or, not, and the functions if, min, max,
 * abs, round, floor, ceiling, sum, average; nothing else, and its work is bounded, see {@link SafeExpression}.
 */
public final class CustomFormula extends ComputedMethod {

    private static final String NAME = "custom-formula";
    private static final String FORMULA = "formula";
    private static final String VARIABLES = "variables";
    private static final String MOST = "most";
    private static final String FULL = "full";

    /** The names of the inputs that every measure has. */
    private static final Map<String, List<String>> NAMES = Map.of(FULL, List.of("满分", "分值", "full"),
            Measure.TARGET, List.of("目标", "指标值", "target"), Measure.ACTUAL, List.of("实际", "完成值", "actual"),
            Measure.BASELINE, List.of("基期", "baseline"));
    private static final List<InputDescriptor> INPUTS = List.of(
            InputDescriptor.optional(Describe.class, Measure.TARGET, InputDescriptor.Kind.NUMBER),
            InputDescriptor.optional(Describe.class, Measure.ACTUAL, InputDescriptor.Kind.NUMBER),
            InputDescriptor.optional(Describe.class, Measure.BASELINE, InputDescriptor.Kind.NUMBER));

    /** Made by the extension registry. */
    public CustomFormula() {
        super(Describe.method(NAME, Monotonicity.NONE, INPUTS,
                Describe.own(NAME, FORMULA, ParameterType.TEXT).required().build(),
                Describe.own(NAME, VARIABLES, ParameterType.TABLE).columns(
                        Describe.own(NAME, "id", ParameterType.TEXT).required().build(),
                        Describe.own(NAME, "label", ParameterType.TEXT).required().build()).build(),
                Describe.shared("floor", ParameterType.DECIMAL).byDefault("0").build(),
                Describe.own(NAME, MOST, ParameterType.PERCENT).range("0", "1000").byDefault("100").build()));
    }

    /** The formula made ready, with what each of its names stands for. */
    private record Ready(SafeExpression expression, Map<String, String> meanings, List<FormulaInput> inputs) {
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Events.validate(parameters, VARIABLES));
        List<Parameters.Row> rows = parameters.table(VARIABLES);
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).text("id");
            if (!SafeExpression.isName(id)) {
                errors.add(Describe.error(VARIABLES, i + 1, "id", "formula.name", id));
            } else if (NAMES.values().stream().anyMatch(names -> names.contains(id.toLowerCase(Locale.ROOT)))) {
                errors.add(Describe.error(VARIABLES, i + 1, "id", "formula.nameTaken", id));
            }
        }
        if (errors.isEmpty()) {
            try {
                if (ready(parameters).inputs().isEmpty()) {
                    errors.add(Describe.error(FORMULA, "formula.noInput"));
                }
            } catch (Fault fault) {
                errors.add(ParameterError.of(FORMULA, fault.reason()));
            }
        }
        return errors;
    }

    private static Ready ready(Parameters parameters) throws Fault {
        Map<String, String> meanings = new LinkedHashMap<>();
        NAMES.forEach((meaning, names) -> names.forEach(name -> meanings.put(name, meaning)));
        for (Parameters.Row row : parameters.table(VARIABLES)) {
            meanings.put(row.text("id").toLowerCase(Locale.ROOT), row.text("id"));
        }
        SafeExpression expression = SafeExpression.parse(parameters.text(FORMULA), meanings.keySet());
        Predicate<String> used = meaning -> expression.names().stream().anyMatch(name -> meanings.get(name).equals(meaning));
        List<FormulaInput> inputs = new ArrayList<>();
        INPUTS.stream().filter(input -> used.test(input.name()))
                .forEach(input -> inputs.add(new FormulaInput(input.name(), input.kind(), true, false, List.of(), input.label())));
        parameters.table(VARIABLES).stream().filter(row -> used.test(row.text("id")))
                .forEach(row -> inputs.add(FormulaInput.count(row.text("id"), Message.literal(row.text("label")))));
        return new Ready(expression, meanings, inputs);
    }

    private static Ready made(Parameters parameters) {
        return parameters.derived(Ready.class, p -> {
            try {
                return ready(p);
            } catch (Fault fault) {
                // A set of parameters exists only after it was validated, and validating makes the same formula.
                throw new IllegalStateException(fault);
            }
        });
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        BigDecimal high = full.multiply(parameters.share(MOST));
        return new Bounds(parameters.decimal("floor").min(high), high);
    }

    @Override
    public List<FormulaInput> inputs(Parameters parameters) {
        return made(parameters).inputs();
    }

    @Override
    protected Result compute(Calculation calculation) {
        Ready ready = made(calculation.parameters());
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String name : ready.expression().names()) {
            numbers.put(name, number(calculation, ready, ready.meanings().get(name)));
        }
        BigDecimal value;
        try {
            value = ready.expression().evaluate(numbers);
        } catch (Fault fault) {
            return calculation.refused(fault.reason());
        }
        if (calculation.isTraced()) {
            calculation.holds(Message.of(Describe.class, "formula.used", calculation.parameters().text(FORMULA)));
        }
        return calculation.points(calculation.isTraced() ? ready.expression().print(numbers) : "", value, BigDecimal.ONE);
    }

    private static BigDecimal number(Calculation calculation, Ready ready, String meaning) {
        if (meaning.equals(FULL)) {
            return calculation.measure().full();
        }
        int position = ready.inputs().stream().map(FormulaInput::name).toList().indexOf(meaning);
        return calculation.value(position);
    }
}
