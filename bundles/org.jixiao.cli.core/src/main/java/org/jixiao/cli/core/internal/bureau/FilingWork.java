package org.jixiao.cli.core.internal.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.appraisal.edit.FilingCommands;
import org.jixiao.cli.core.internal.bureau.IndicatorKind.Growth;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.NamedInputs;

/** The reports of the units, month by month and at the end of each quarter, with the faults of those that have one. */
final class FilingWork {

    private static final int TWICE = 2;
    private static final int FOREIGN = 3;
    private static final int LATE = 4;
    private static final int NEVER = 5;
    private static final int EARLY = 7;
    private static final int YEAR = 12;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(YEAR);

    private final Office office;

    FilingWork(Office office) {
        this.office = office;
    }

    /** The monthly reports of all units. */
    void month(int month) {
        YearMonth at = YearMonth.of(office.appraisal().getYear(), month);
        List<AppraisedUnit> units = office.plans().keySet().stream().filter(u -> !u.getIndicators().isEmpty()).toList();
        for (int i = 0; i < units.size(); i++) {
            AppraisedUnit unit = units.get(i);
            UnitPlan plan = office.plans().get(unit);
            LocalDate day = at.atDay(26 + plan.number() % 3);
            if (plan.fault() == BureauFault.OTHER_UNIT && month == FOREIGN) {
                file(unit, report(units.get((i + 1) % units.size()), month, day));
            } else if (plan.fault() == BureauFault.WRONG_MONTH && month == EARLY) {
                file(unit, report(unit, month, at.minusMonths(2).atDay(20)));
            } else if (plan.fault() == BureauFault.FILED_TWICE && month == TWICE) {
                file(unit, report(unit, month, day.minusDays(3)));
            } else if (plan.fault() == BureauFault.LATE_FILING && month == LATE) {
                day = at.plusMonths(1).atDay(3);
            }
            if (plan.fault() != BureauFault.MISSING_FILING || month != NEVER) {
                file(unit, report(unit, month, day));
            }
        }
        office.forget();
    }

    /** The monthly reports of the whole year put into a document that nobody has yet, without a command for each. */
    void whole() {
        office.plans().keySet().forEach(unit -> {
            for (int month = 1; month <= YEAR; month++) {
                unit.getFilings().add(report(unit, month, YearMonth.of(office.appraisal().getYear(), month).atDay(26)));
            }
        });
    }

    /** The self-check reports at the end of a quarter: words about what was filed by then. */
    void quarter(int quarter) {
        int month = quarter * 3;
        LocalDate day = YearMonth.of(office.appraisal().getYear(), month).atDay(24);
        office.plans().keySet().stream().filter(u -> !u.getIndicators().isEmpty()).forEach(unit -> {
            file(unit, words(FilingPeriod.QUARTER, quarter, day));
            if (quarter % 2 == 0) {
                file(unit, words(FilingPeriod.HALF_YEAR, quarter / 2, day));
            }
            if (month == YEAR) {
                file(unit, words(FilingPeriod.YEAR, 1, day));
            }
        });
        office.forget();
    }

    private void file(AppraisedUnit unit, Filing filing) {
        FilingCommands filings = office.commands().filings();
        office.noticed(unit).attempt(() -> office.run(filings.file(unit, filing)));
    }

    private static Filing words(FilingPeriod period, int ordinal, LocalDate day) {
        Filing filing = AppraisalFactory.eINSTANCE.createFiling();
        filing.setPeriod(period);
        filing.setOrdinal(ordinal);
        filing.setFiledOn(day);
        filing.setFiler(Office.person(Office.UNIT));
        filing.setReport("各项指标按计划推进,存在的问题已制定整改措施。");
        return filing;
    }

    private Filing report(AppraisedUnit unit, int month, LocalDate day) {
        Filing filing = words(FilingPeriod.MONTH, month, day);
        UnitPlan plan = office.plans().get(unit);
        for (int i = 0; i < plan.indicators().size(); i++) {
            FilingEntry entry = entry(unit.getIndicators().get(i), plan.indicators().get(i), month);
            boolean silent = plan.fault() == BureauFault.MISSING_VALUE && i == 1;
            boolean talks = plan.fault() == BureauFault.TEXT_VALUE && i == 1 && month == YEAR;
            if (talks) {
                entry.setValue(MadeValues.words("基本完成"));
            }
            if (!silent) {
                filing.getEntries().add(entry);
            }
        }
        return filing;
    }

    private static FilingEntry entry(AppraisalIndicator indicator, UnitPlan.Indicator planned, int month) {
        FilingEntry entry = AppraisalFactory.eINSTANCE.createFilingEntry();
        entry.setIndicatorId(indicator.getId());
        entry.setState(ValueState.REPORTED);
        entry.setValue(value(planned, month));
        entry.getInputs().addAll(ModelValues.parameters(inputs(indicator, planned, month)));
        return entry;
    }

    /** The cumulative value at the end of a month; null for kinds that are counted otherwise. */
    static Quantity value(UnitPlan.Indicator planned, int month) {
        IndicatorKind kind = planned.kind();
        return switch (kind.growth()) {
            case WORK, EVENTS -> MadeValues.quantity("", share(planned.actual(), month), kind.unit());
            case RATE -> MadeValues.quantity("", planned.actual(), kind.unit());
            case INCIDENTS -> MadeValues.quantity("", month < planned.from() ? BigDecimal.ZERO : planned.actual().max(BigDecimal.ZERO), kind.unit());
            case ANSWER -> MadeValues.words("是");
            case COUNTS, PARTS -> null;
        };
    }

    private static BigDecimal share(BigDecimal whole, int month) {
        return whole.multiply(BigDecimal.valueOf(month)).divide(MONTHS, 0, RoundingMode.DOWN);
    }

    private static Map<String, String> inputs(AppraisalIndicator indicator, UnitPlan.Indicator planned, int month) {
        Map<String, String> inputs = new LinkedHashMap<>();
        String wrong = month < planned.from() ? "0" : planned.actual().toPlainString();
        if (planned.kind().growth() == Growth.COUNTS) {
            inputs.put(NamedInputs.COUNT + "late", wrong);
            inputs.put(NamedInputs.COUNT + "criticism", "0");
        } else if (planned.kind().growth() == Growth.PARTS) {
            List<String> parts = new ArrayList<>(indicator.getRule().getItems().stream().map(i -> NamedInputs.ITEM + i.getId() + ":").toList());
            String done = share(BigDecimal.valueOf(100), month).toPlainString();
            inputs.put(parts.get(0) + "target", "100");
            inputs.put(parts.get(0) + "actual", done);
            inputs.put(parts.get(1) + "actual", "是");
            inputs.put(parts.get(2) + NamedInputs.COUNT + "hazard", wrong);
            inputs.put(parts.get(3) + "target", "100");
            inputs.put(parts.get(3) + "actual", done);
        }
        return inputs;
    }
}
