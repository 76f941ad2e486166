package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.GT;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * Qualitative indicator: the band is chosen, then a score inside it. By default the three national bands 达成 100–80 %(含),
 * 部分达成 80–60 %(含), 未达成 60–0 %; Hubei prints 80/50, Sichuan five steps. A claimed score outside its band is refused with
 * the allowed range; without a claimed score the points stay open within the band.
 */
public final class QualitativeBands extends FormulaMethod {

    /** The national bands; Chinese and English names, and the words that the forms print. */
    static final String NATIONAL = "达成|80|100|完成,达成年度指标,达成预期指标,achieved;"
            + "部分达成|60|80|基本达成,部分达成年度指标并具有一定效果,partly;"
            + "未达成|0|60|未完成,未达成年度指标且效果较差,missed";

    private static final InputDescriptor BAND =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.BAND, true, Message.of(Describe.class, "input.band"));
    private static final Linear CLAIMED = Linear.input(1);

    /** Made by the extension registry. */
    public QualitativeBands() {
        super(Describe.method("qualitative-bands", Monotonicity.NONE, List.of(BAND, Describe.CLAIMED),
                Describe.own("qualitative-bands", "bands", ParameterType.TABLE).range("1", null).byDefault(NATIONAL).columns(
                        Describe.own("qualitative-bands", "name", ParameterType.TEXT).required().build(),
                        Describe.own("qualitative-bands", "low", ParameterType.PERCENT).required().range("0", "100").build(),
                        Describe.own("qualitative-bands", "high", ParameterType.PERCENT).required().range("0", "100").build(),
                        Describe.own("qualitative-bands", "words", ParameterType.TEXT).build()).build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>();
        BigDecimal top = Describe.HUNDRED;
        List<Parameters.Row> rows = parameters.table("bands");
        for (int i = 0; i < rows.size(); i++) {
            Parameters.Row row = rows.get(i);
            int order = row.decimal("high").compareTo(top);
            if (order != 0) {
                errors.add(Describe.error("bands", i + 1, "high", order < 0 ? "error.bandGap" : "error.bandOverlap",
                        row.decimal("high"), top));
            }
            if (row.decimal("low").compareTo(row.decimal("high")) >= 0) {
                errors.add(Describe.error("bands", i + 1, "low", "error.bandEmpty", row.decimal("low"), row.decimal("high")));
            }
            top = row.decimal("low");
        }
        if (top.signum() != 0) {
            errors.add(Describe.error("bands", rows.size(), "low", "error.bandStart", top));
        }
        errors.addAll(BandNames.validate(parameters, "bands"));
        return errors;
    }

    @Override
    public Formula formula(Parameters parameters) {
        List<Parameters.Row> rows = parameters.table("bands");
        FormulaInput band = BandNames.input(BAND, rows);
        Formula.Builder formula = Formula.of(QualitativeBands.class, band, FormulaInput.of(Describe.CLAIMED));
        Condition claimed = new Condition.Given(1, true);
        for (int i = 0; i < rows.size(); i++) {
            Parameters.Row row = rows.get(i);
            Linear low = Linear.full(row.share("low"));
            Linear high = Linear.full(row.share("high"));
            boolean top = i == 0;
            boolean last = i == rows.size() - 1;
            Condition here = compare(Linear.input(0), EQ, BigDecimal.valueOf(i));
            Object[] details = {row.text("name"), RatioFormula.percent(row.share("low")), RatioFormula.percent(row.share("high"))};
            String outside = top ? "band.outsideTop" : "band.outside";
            formula.when(outside, here, claimed, compare(CLAIMED, LT, low)).details(details).isRefused(Points.of(low), Points.of(high));
            // The upper end belongs to the band above, except at the top.
            formula.when(outside, here, claimed, compare(CLAIMED, top ? GT : GE, high)).details(details)
                    .isRefused(Points.of(low), Points.of(high));
            formula.when("band.claimed", here, claimed).details(details).gives(Points.of(CLAIMED), "{claimed}");
            Formula.Builder.Case open = last ? formula.otherwise("band.open") : formula.when("band.open", here);
            open.details(details).leavesOpen(Points.of(low), Points.of(high));
        }
        return formula.build();
    }
}
