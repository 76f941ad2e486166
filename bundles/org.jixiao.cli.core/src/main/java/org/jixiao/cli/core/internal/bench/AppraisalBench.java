package org.jixiao.cli.core.internal.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.cli.core.internal.bureau.BureauYear;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;

/**
 * What scoring and ranking a whole appraisal anew costs: 500 units with 60 indicators and twelve months of reports. In the same run and in
 * turns with it the bare arithmetic is done, points × value ÷ target rounded for each indicator and added up: against that it is measured.
 */
public final class AppraisalBench {

    /** Name of the measurement of a full recomputation. */
    public static final String FULL = "bench.appraisal";
    /** Name of the measurement of the bare arithmetic. */
    public static final String BARE = "bench.appraisal.bare";
    /** What issue 5 demands of a full recomputation, in milliseconds. */
    public static final int AIM = 200;

    private static final int UNITS = 500;
    private static final int INDICATORS = 60;
    private static final long SEED = 2026;
    private static final int YEAR = 2025;

    private final BureauYear bureaus;
    private final AppraisalEngine engine;
    private final Measurements measured;

    /**
     * A measurement.
     *
     * @param bureaus makes the bureau up
     * @param engine scores it
     * @param measured takes the times, by the names of steps
     */
    public AppraisalBench(BureauYear bureaus, AppraisalEngine engine, Measurements measured) {
        this.bureaus = bureaus;
        this.engine = engine;
        this.measured = measured;
    }

    /** Measures so many times. */
    public void run(int repeats) throws IOException {
        Appraisal appraisal = bureaus.filed(new BureauYear.Size(UNITS, INDICATORS, 0, SEED, YEAR));
        LocalDate today = LocalDate.of(YEAR + 1, 1, 15);
        List<BigDecimal[]> numbers = numbers(engine.score(appraisal, AppraisalEngine.WHOLE_YEAR, today));
        BigDecimal[] sums = new BigDecimal[1];
        for (int i = 0; i < repeats; i++) {
            measured.time(FULL, () -> {
                AppraisalResult result = engine.score(appraisal, AppraisalEngine.WHOLE_YEAR, today);
                if (result.groups().stream().mapToInt(g -> g.standings().size()).sum() != UNITS) {
                    throw new IOException("units are missing");
                }
            });
            measured.time(BARE, () -> sums[0] = bare(numbers));
        }
        if (sums[0] == null || sums[0].signum() <= 0) {
            throw new IOException("nothing was added up");
        }
    }

    /** Points, value and target of each indicator that has them; elsewhere the points alone. */
    private static List<BigDecimal[]> numbers(AppraisalResult result) {
        List<BigDecimal[]> numbers = new ArrayList<>();
        result.groups().forEach(g -> g.standings().forEach(s -> s.points().indicators().forEach(row -> {
            AppraisalIndicator indicator = row.indicator();
            BigDecimal target = indicator.getTarget() == null ? BigDecimal.ONE : indicator.getTarget().getNumber();
            boolean number = row.value().quantity() != null && row.value().quantity().getNumber() != null;
            numbers.add(new BigDecimal[] {row.full(), number ? row.value().quantity().getNumber() : target, target});
        })));
        return numbers;
    }

    private static BigDecimal bare(List<BigDecimal[]> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal[] row : numbers) {
            sum = sum.add(row[0].multiply(row[1]).divide(row[2], 2, RoundingMode.HALF_UP));
        }
        return sum;
    }
}
