package org.jixiao.scoring.api.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.SubItem;

/**
 * Makes measures that fit a method's descriptor: ordinary values, boundaries such as equal, zero and negative ones, and the
 * counts and sub-items that the parameters name. The same random numbers give the same measures.
 */
public final class MeasureGenerator {

    private static final List<String> FULLS = List.of("10", "50", "2.5", "0", "100", "7.35", "1000", "3");
    private static final List<String> TARGETS = List.of("100", "0", "-5", "0.01", "300", "3", "250000", "98.5", "1", "7");

    private final MethodDescriptor descriptor;
    private final Parameters parameters;

    /** For a method under a set of parameters. */
    public MeasureGenerator(MethodDescriptor descriptor, Parameters parameters) {
        this.descriptor = descriptor;
        this.parameters = parameters;
    }

    /** A measure in which every required input is given; optional ones in half of the cases. */
    public Measure next(Random random) {
        BigDecimal target = random.nextInt(4) == 0 ? new BigDecimal(TARGETS.get(random.nextInt(TARGETS.size())))
                : decimal(random, 1_000_000);
        Measure.Builder measure = Measure.full(FULLS.get(random.nextInt(FULLS.size()))).label("m");
        for (InputDescriptor input : descriptor.inputs()) {
            if (input.required() || random.nextBoolean()) {
                measure.input(input.name(), quantity(input, target, random));
            }
        }
        for (ParameterDescriptor parameter : descriptor.parameters()) {
            if (parameter.type() == ParameterType.TABLE && parameter.columns().stream().anyMatch(c -> c.name().equals("id"))) {
                for (Parameters.Row row : parameters.table(parameter.name())) {
                    measure.count(row.text("id"), Quantity.of(BigDecimal.valueOf(random.nextInt(8)), ""));
                }
            }
            if (parameter.type() == ParameterType.SUB_ITEMS) {
                for (SubItem item : parameters.subItems(parameter.name())) {
                    measure.item(item.id(), Measure.full(item.points()).target(Quantity.of(target, ""))
                            .actual(Quantity.of(near(target, random), "")).build());
                }
            }
        }
        return measure.build();
    }

    private Quantity quantity(InputDescriptor input, BigDecimal target, Random random) {
        return switch (input.kind()) {
            case YES_NO -> Quantity.words(random.nextBoolean() ? "是" : "否");
            case BAND -> Quantity.words(bandName(random));
            case NUMBER -> switch (input.name()) {
                case Measure.TARGET -> Quantity.of(target, "");
                case Measure.CLAIMED -> Quantity.of(decimal(random, 1200), "");
                default -> Quantity.of(near(target, random), "");
            };
        };
    }

    private String bandName(Random random) {
        for (ParameterDescriptor parameter : descriptor.parameters()) {
            List<Parameters.Row> rows = parameter.type() == ParameterType.TABLE ? parameters.table(parameter.name()) : List.of();
            if (!rows.isEmpty() && rows.getFirst().has("name")) {
                return rows.get(random.nextInt(rows.size())).text("name");
            }
        }
        return "优";
    }

    private static BigDecimal near(BigDecimal target, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> target;
            case 1 -> BigDecimal.ZERO;
            case 2 -> decimal(random, 10_000).negate();
            case 3 -> decimal(random, 10_000);
            default -> target.multiply(BigDecimal.valueOf(random.nextInt(2500), 3)).setScale(4, java.math.RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal decimal(Random random, int limit) {
        return BigDecimal.valueOf(random.nextInt(limit) + 1L, random.nextInt(4));
    }
}
