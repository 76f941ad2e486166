package org.jixiao.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.checks.Finding;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.scoring.api.Message;

/**
 * Puts together what a report says. Reads the dossier with the results and traces that were stored in it when it was scored, so a
 * report can be written where the pack or method that made them is absent.
 */
public final class ReportModelBuilder {

    private static final int RATE_DIGITS = 10;

    private final Locale locale;
    private final TraceReader traces;

    /**
     * A builder.
     *
     * @param locale language of all words
     */
    public ReportModelBuilder(Locale locale) {
        this.locale = locale;
        this.traces = new TraceReader(locale);
    }

    /**
     * The report about one evaluation.
     *
     * @param file name of the dossier's file, or empty
     * @param scheme name and version of the scheme, or empty
     * @param findings what the checks found; those of other evaluations are left out
     */
    public DossierReport build(String file, Dossier dossier, Evaluation evaluation, String scheme, List<Finding> findings) {
        AmountUnit unit = evaluation.getAmountUnit();
        List<DossierReport.FundLine> funds = new ArrayList<>();
        for (FundRow row : evaluation.getFundRows()) {
            DossierReport.FundLine line = fund(row, unit);
            funds.add(line.total() ? 0 : funds.size(), line);
        }
        List<DossierReport.RowLine> rows = evaluation.getIndicators().stream().map(this::row).toList();
        return new DossierReport(dossier.getId(), evaluation.getId(), file, DossierNames.title(dossier), dossier.getFiscalYear(),
                DossierNames.agency(dossier), DossierNames.name(dossier.getCompetentDepartment()), text("kind." + key(evaluation.getKind().getName())), scheme,
                text("unit." + key(unit.getName())), power(unit), funds, dimensions(funds, rows), rows, ScoreView.of(evaluation.getTotal()),
                DossierNames.orEmpty(evaluation.getGrade()), evaluation.getPrintedTotal(), DossierNames.orEmpty(evaluation.getPrintedGrade()),
                new DossierReport.Goals(DossierNames.orEmpty(evaluation.getOverallGoal()), DossierNames.orEmpty(evaluation.getActualGoal())), texts(evaluation),
                faults(evaluation, findings), traces.read(evaluation.getTrace()));
    }

    private DossierReport.FundLine fund(FundRow row, AmountUnit unit) {
        boolean total = row.getSource() == FundSource.TOTAL;
        BigDecimal adjusted = in(row.getAdjusted(), unit);
        BigDecimal executed = in(row.getExecuted(), unit);
        BigDecimal rate = adjusted == null || executed == null || adjusted.signum() <= 0 ? null
                : executed.divide(adjusted, RATE_DIGITS, RoundingMode.HALF_UP);
        String label = DossierNames.orEmpty(row.getLabel()).isBlank() ? text("fund." + key(row.getSource().getName())) : row.getLabel();
        return new DossierReport.FundLine(label, total, in(row.getInitial(), unit), adjusted, executed, rate, DossierNames.orEmpty(row.getRateText()),
                row.getPoints(), row.getClaimedScore(), ScoreView.of(row.getResult()), traces.read(row.getTrace()));
    }

    private static BigDecimal in(Amount amount, AmountUnit unit) {
        if (amount == null || amount.getValue() == null) {
            return null;
        }
        return amount.getValue().movePointRight(power(amount.getUnit())).movePointLeft(power(unit)).stripTrailingZeros();
    }

    private static int power(AmountUnit unit) {
        return switch (unit) {
            case YUAN -> 0;
            case WAN_YUAN -> 4;
            case YI_YUAN -> 8;
        };
    }

    private DossierReport.RowLine row(IndicatorScore row) {
        ScoreView score = ScoreView.of(row.getResult());
        BigDecimal points = row.getPoints();
        BigDecimal least = score.low() == null ? row.getClaimedScore() : score.low();
        // A rule that could not give any points has to be explained as much as one that took some.
        boolean unscored = row.getResult() != null && score.low() == null && score.applicable();
        boolean deducted = points != null && (unscored || least != null && least.compareTo(points) < 0);
        return new DossierReport.RowLine(DossierNames.orEmpty(row.getLevel1()), DossierNames.orEmpty(row.getLevel2()), DossierNames.orEmpty(row.getName()),
                words(first(row.getAdjustedTarget(), row.getTarget())), DossierNames.orEmpty(row.getUnit()), actual(row), points, row.getClaimedScore(),
                score, DossierNames.orEmpty(row.getReason()), deducted, traces.read(row.getTrace()));
    }

    private String actual(IndicatorScore row) {
        if (row.getActualState() == ValueState.NOT_APPLICABLE) {
            return text("value.notApplicable");
        }
        String value = words(first(row.getRecognised(), row.getVerified(), row.getReported()));
        return value.isEmpty() ? text("value.missing") : value;
    }

    private static Quantity first(Quantity... candidates) {
        for (Quantity candidate : candidates) {
            if (!words(candidate).isEmpty()) {
                return candidate;
            }
        }
        return null;
    }

    private static String words(Quantity quantity) {
        return quantity == null ? "" : DossierNames.orEmpty(quantity.getText()).strip();
    }

    private List<DossierReport.DimensionLine> dimensions(List<DossierReport.FundLine> funds, List<DossierReport.RowLine> rows) {
        Map<String, DossierReport.DimensionLine> lines = new LinkedHashMap<>();
        Optional<DossierReport.FundLine> money = funds.stream().filter(DossierReport.FundLine::total).findFirst();
        if (money.isPresent() && money.get().points() != null) {
            String execution = text("dimension.execution");
            lines.put(execution, new DossierReport.DimensionLine(execution, money.get().points(), money.get().score()));
        }
        for (DossierReport.RowLine row : rows) {
            lines.merge(row.level1(), new DossierReport.DimensionLine(row.level1(), row.points(), row.score()),
                    (sum, one) -> new DossierReport.DimensionLine(sum.name(), add(sum.points(), one.points()), sum.score().plus(one.score())));
        }
        return List.copyOf(lines.values());
    }

    private static BigDecimal add(BigDecimal a, BigDecimal b) {
        if (a == null) {
            return b;
        }
        return b == null ? a : a.add(b);
    }

    private List<DossierReport.TextLine> texts(Evaluation evaluation) {
        List<DossierReport.TextLine> lines = new ArrayList<>();
        add(lines, "text.overview", evaluation.getContentOverview());
        add(lines, "text.conclusions", evaluation.getConclusions());
        add(lines, "text.problems", evaluation.getProblems());
        add(lines, "text.improvements", evaluation.getImprovements());
        add(lines, "text.remarks", evaluation.getOtherRemarks());
        return lines;
    }

    private void add(List<DossierReport.TextLine> lines, String key, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new DossierReport.TextLine(text(key), text.strip()));
        }
    }

    private List<FaultLine> faults(Evaluation evaluation, List<Finding> findings) {
        return findings.stream().filter(f -> f.evaluationId().isEmpty() || f.evaluationId().equals(evaluation.getId()))
                .map(this::fault).toList();
    }

    /** One finding in the builder's language. */
    public FaultLine fault(Finding finding) {
        return new FaultLine(finding.checkId(), finding.severity(), finding.severity().label(locale), finding.objectName(),
                finding.origin().file(), finding.origin().sheet(), finding.origin().cell(), finding.message().render(locale),
                finding.cause().render(locale), finding.remedy().render(locale), finding.clause().render(locale));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String text(String key) {
        return Message.of(ReportModelBuilder.class, key).render(locale);
    }

}
