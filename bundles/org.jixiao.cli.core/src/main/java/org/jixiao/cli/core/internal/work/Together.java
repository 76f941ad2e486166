package org.jixiao.cli.core.internal.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.report.model.Figures;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.stages.evaluation.SubjectsScorer;
import org.jixiao.stages.evaluation.TotalResult;

/**
 * One score for many dossiers that spend one fund, ready to be printed: absolute values add up, rates are averaged by the money of the
 * subjects, and what came of it is scored once.
 *
 * @param scheme name of the scheme
 * @param subjects how many subjects
 * @param lines the money first, then the indicators
 * @param low least total
 * @param high greatest total; equal to the least when nothing is open
 * @param grade the grade, or those that are still possible
 * @param problems what kept values from being put together, and why a scheme is refused
 */
public record Together(String scheme, int subjects, List<Line> lines, BigDecimal low, BigDecimal high, String grade, List<String> problems) {

    /**
     * A scored line.
     *
     * @param name of the indicator; empty for the money
     * @param target what all subjects together were to reach
     * @param actual what they reached together
     * @param points full points, or null when nobody says how many
     * @param low least points
     * @param high most points
     * @param arithmetic how target and actual were put together, empty where a person judges
     */
    public record Line(String name, String target, String actual, BigDecimal points, BigDecimal low, BigDecimal high, List<String> arithmetic) {
    }

    public Together {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    static Together of(SubjectsScorer.Combined combined, int subjects, Locale locale) {
        List<Line> lines = new ArrayList<>();
        if (combined.result().execution() != null) {
            lines.add(line(combined.result().execution(), ""));
        }
        combined.result().rows().forEach(row -> lines.add(line(row, row.title())));
        List<String> problems = new ArrayList<>();
        combined.result().problems().forEach(p -> problems.add(p.render(locale)));
        combined.problems().stream().map((Message p) -> p.render(locale)).forEach(problems::add);
        TotalResult total = combined.result().total();
        String grade = total == null ? "" : String.join("/", total.grades().stream().map(GradeBand::getName).toList());
        return new Together(combined.result().scheme().getName(), subjects, lines, total == null ? null : total.low(), total == null ? null : total.high(), grade,
                problems);
    }

    private static Line line(RowResult row, String name) {
        String target = "";
        String actual = "";
        List<String> arithmetic = new ArrayList<>();
        if (row.row() instanceof IndicatorScore indicator) {
            target = text(indicator.getTarget());
            actual = text(indicator.getReported());
            indicator.getProvenance().stream().map(p -> p.getNote()).filter(n -> n != null && !n.isBlank()).forEach(arithmetic::add);
        } else if (row.row() instanceof FundRow money) {
            target = money.getAdjusted() == null ? "" : Figures.plain(money.getAdjusted().getValue());
            actual = money.getExecuted() == null ? "" : Figures.plain(money.getExecuted().getValue());
        }
        return new Line(name, target, actual, row.full(), row.low(), row.high(), arithmetic);
    }

    private static String text(Quantity quantity) {
        return quantity == null || quantity.getText() == null ? "" : quantity.getText();
    }
}
