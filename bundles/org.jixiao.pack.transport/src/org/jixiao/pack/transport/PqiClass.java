package org.jixiao.pack.transport;

import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.GT;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;
import org.jixiao.scoring.api.formula.StepMode;

/**
 * Scores the pavement quality index (路面使用性能指数 PQI, 0 to 100) by its class: 优 from 90, 良 from 80, 中 from 70, 次 from 60,
 * 差 below. Each class gives a share of the points. With interpolation the share grows in proportion from the lower end of a class
 * to that of the next better one, so that 79.9 and 80.0 lie close together; the best class always gives its whole share.
 * The bounds of the classes are those of the technical condition standard for highways; the shares are the pack's proposal and are
 * meant to be edited in the scheme.
 */
public final class PqiClass extends FormulaMethod {

    private static final String CLASSES = "差|0|0;次|60|50;中|70|70;良|80|85;优|90|100";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final InputDescriptor PQI =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.NUMBER, true, Message.of(PqiClass.class, "input.pqi"));

    /** Made by the extension registry. */
    public PqiClass() {
        super(new MethodDescriptor("org.jixiao.pack.transport.pqi-class", "1.0", "1.0", List.of(),
                Message.of(PqiClass.class, "method.label"), Message.of(PqiClass.class, "method.help"), Monotonicity.INCREASING,
                List.of(PQI), List.of(
                        ParameterDescriptor.named(PqiClass.class, "mode", ParameterType.ENUM).choices("classes", "interpolated")
                                .byDefault("classes").build(),
                        ParameterDescriptor.named(PqiClass.class, "classes", ParameterType.TABLE).range("2", null).byDefault(CLASSES)
                                .columns(column("name", ParameterType.TEXT).required().build(),
                                        column("from", ParameterType.DECIMAL).required().range("0", "100").build(),
                                        column("share", ParameterType.PERCENT).required().range("0", "100").build())
                                .build())));
    }

    private static ParameterDescriptor.Builder column(String name, ParameterType type) {
        return ParameterDescriptor.named(PqiClass.class, "parameter.classes." + name, name, type);
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>();
        List<Parameters.Row> rows = parameters.table("classes");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Parameters.Row row = rows.get(i);
            if (!names.add(row.text("name"))) {
                errors.add(error(i, "name", "error.name", row.text("name")));
            }
            if (i == 0) {
                if (row.decimal("from").signum() != 0) {
                    errors.add(error(i, "from", "error.start", row.decimal("from")));
                }
                continue;
            }
            if (row.decimal("from").compareTo(rows.get(i - 1).decimal("from")) <= 0) {
                errors.add(error(i, "from", "error.order", row.decimal("from"), rows.get(i - 1).decimal("from")));
            }
            if (row.decimal("share").compareTo(rows.get(i - 1).decimal("share")) < 0) {
                errors.add(error(i, "share", "error.share", row.text("name"), rows.get(i - 1).text("name")));
            }
        }
        return errors;
    }

    private static ParameterError error(int row, String column, String key, Object... arguments) {
        return new ParameterError("classes", row + 1, column, Message.of(PqiClass.class, key, arguments));
    }

    @Override
    public Formula formula(Parameters parameters) {
        Linear pqi = Linear.input(0);
        boolean interpolated = parameters.choice("mode").equals("interpolated");
        List<Parameters.Row> rows = parameters.table("classes");
        Formula.Builder formula = Formula.of(PqiClass.class, FormulaInput.of(PQI));
        formula.when("outside", compare(pqi, LT, BigDecimal.ZERO)).isRefused();
        formula.when("outside", compare(pqi, GT, HUNDRED)).isRefused();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Parameters.Row row = rows.get(i);
            boolean best = i == rows.size() - 1;
            Formula.Builder.Case piece = i == 0 ? formula.otherwise(name(interpolated && !best))
                    : formula.when(name(interpolated && !best), compare(pqi, GE, row.decimal("from")));
            piece.details(row.text("name"), Decimals.plain(row.decimal("from")), Decimals.plain(row.decimal("share")) + "%");
            if (interpolated && !best) {
                between(piece, row, rows.get(i + 1), pqi);
            } else {
                piece.gives(Points.of(Linear.full(row.share("share"))), "{full} × " + Decimals.plain(row.share("share")));
            }
        }
        return formula.build();
    }

    private static String name(boolean interpolated) {
        return interpolated ? "interpolated" : "class";
    }

    private static void between(Formula.Builder.Case piece, Parameters.Row here, Parameters.Row next, Linear pqi) {
        BigDecimal width = next.decimal("from").subtract(here.decimal("from"));
        BigDecimal rise = next.share("share").subtract(here.share("share"));
        piece.gives(
                Points.stepped(Linear.full(here.share("share")), Linear.full(rise), pqi.minus(Linear.constant(here.decimal("from"))),
                        Linear.constant(width), StepMode.LINEAR),
                // The division stands last, so that the printed arithmetic is exact up to it.
                "{full} × (" + Decimals.plain(here.share("share")) + " × " + Decimals.plain(width) + " + " + Decimals.plain(rise)
                        + " × ({actual} − " + Decimals.plain(here.decimal("from")) + ")) ÷ " + Decimals.plain(width));
    }
}
