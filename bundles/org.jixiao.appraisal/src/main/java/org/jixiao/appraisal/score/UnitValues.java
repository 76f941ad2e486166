package org.jixiao.appraisal.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.ValueState;
import org.jixiao.stages.base.Words;

/**
 * Which of a unit's values count at the end of a month. Filed values are cumulative, so the latest one counts. A visit speaks about what had
 * been filed by its day and goes before it; a later filing is a newer value. What the office recognised goes before both (design.md 1:
 * reported, verified and recognised stay apart).
 */
public final class UnitValues {

    private final int month;
    private final int year;
    private final Map<String, Filed> filed = new HashMap<>();
    private final Map<String, Found> found = new HashMap<>();
    private final Map<Filing, Source> filings = new IdentityHashMap<>();

    private record Filed(Filing filing, FilingEntry entry, int month) {
    }

    private record Found(Verification visit, VerificationEntry entry, int month) {
    }

    /**
     * The values of a unit.
     *
     * @param year year of the appraisal
     * @param month filings of later months do not count
     */
    public UnitValues(AppraisedUnit unit, int year, int month) {
        this.year = year;
        this.month = month;
        List<Filing> latestFirst = unit.getFilings().stream().filter(f -> exists(f) && last(f) <= month)
                .sorted(Comparator.comparingInt(UnitValues::last).thenComparing(Filing::getPeriod).reversed()).toList();
        int wanted = unit.getIndicators().size();
        for (Filing filing : latestFirst) {
            if (filed.size() >= wanted) {
                break;
            }
            for (FilingEntry entry : filing.getEntries()) {
                if (entry.getIndicatorId() != null && (Words.isGiven(entry.getValue()) || !entry.getInputs().isEmpty()
                        || entry.getState() == org.jixiao.model.base.ValueState.NOT_APPLICABLE)) {
                    filed.putIfAbsent(entry.getIndicatorId(), new Filed(filing, entry, last(filing)));
                }
            }
        }
        for (Verification visit : unit.getVerifications()) {
            for (VerificationEntry entry : visit.getEntries()) {
                find(unit, visit, entry);
            }
        }
    }

    private void find(AppraisedUnit unit, Verification visit, VerificationEntry entry) {
        boolean says = Words.isGiven(entry.getVerified()) || !entry.getInputs().isEmpty();
        if (!says || entry.getIndicatorId() == null || visit.getDate() == null) {
            return;
        }
        int about = about(unit, visit.getDate(), entry.getIndicatorId());
        if (about > month) {
            return;
        }
        Found before = found.get(entry.getIndicatorId());
        if (before == null || before.month < about || before.month == about && !visit.getDate().isBefore(before.visit.getDate())) {
            found.put(entry.getIndicatorId(), new Found(visit, entry, about));
        }
    }

    /**
     * The value a unit had filed for an indicator by a day; the latest one, as filed values are cumulative.
     *
     * @param year year of the appraisal
     * @return empty when it had filed none
     */
    public static Optional<Quantity> reportedBy(AppraisedUnit unit, int year, LocalDate day, String indicatorId) {
        return unit.getFilings().stream().filter(f -> known(f, year, day)).sorted(Comparator.comparingInt(UnitValues::last).reversed())
                .flatMap(f -> f.getEntries().stream()).filter(e -> indicatorId.equals(e.getIndicatorId()) && Words.isGiven(e.getValue()))
                .map(FilingEntry::getValue).findFirst();
    }

    private static boolean known(Filing filing, int year, LocalDate day) {
        return exists(filing) && (filing.getFiledOn() != null ? !filing.getFiledOn().isAfter(day)
                : !YearMonth.of(year, last(filing)).atEndOfMonth().isAfter(day));
    }

    /** The month a visit speaks about: the latest one that had been filed by its day. */
    private int about(AppraisedUnit unit, LocalDate day, String indicatorId) {
        int latest = 0;
        for (Filing filing : unit.getFilings()) {
            if (known(filing, year, day) && last(filing) > latest && filing.getEntries().stream().anyMatch(e -> indicatorId.equals(e.getIndicatorId()))) {
                latest = last(filing);
            }
        }
        return latest > 0 ? latest : day.getYear() > year ? 12 : day.getYear() < year ? 1 : day.getMonthValue();
    }

    /** A file may hold a thirteenth month; the checks name it, it counts nowhere. */
    private static boolean exists(Filing filing) {
        return Months.exists(filing.getPeriod(), filing.getOrdinal());
    }

    private static int last(Filing filing) {
        return Months.last(filing.getPeriod(), filing.getOrdinal());
    }

    /** The value that counts for an indicator. */
    public CountedValue of(AppraisalIndicator indicator) {
        Filed report = filed.get(indicator.getId());
        Found visit = found.get(indicator.getId());
        boolean verified = visit != null && (report == null || visit.month >= report.month);
        Map<String, String> inputs = inputs(indicator, report, verified ? visit : null);
        org.jixiao.model.base.ValueState state = indicator.getActualState();
        if (state == org.jixiao.model.base.ValueState.NOT_APPLICABLE
                || report != null && !verified && report.entry.getState() == org.jixiao.model.base.ValueState.NOT_APPLICABLE) {
            return new CountedValue(CountedValue.Kind.NONE, null, Map.of(), ValueState.NOT_APPLICABLE, own(indicator, "reported"), 0, null);
        }
        if (Words.isGiven(indicator.getRecognised())) {
            return new CountedValue(CountedValue.Kind.RECOGNISED, indicator.getRecognised(), inputs, ValueState.VERIFIED,
                    own(indicator, "recognised"), 0, null);
        }
        if (verified) {
            return verified(indicator, report, visit, inputs, state);
        }
        if (report != null) {
            return new CountedValue(CountedValue.Kind.REPORTED, report.entry.getValue(), inputs, open(state, ValueState.REPORTED),
                    source(report), report.month, null);
        }
        return entered(indicator, inputs, state);
    }

    private CountedValue verified(AppraisalIndicator indicator, Filed report, Found visit, Map<String, String> inputs,
            org.jixiao.model.base.ValueState state) {
        if (state == org.jixiao.model.base.ValueState.DISPUTED && report != null && Words.isGiven(report.entry.getValue())) {
            return new CountedValue(CountedValue.Kind.REPORTED, report.entry.getValue(), inputs, ValueState.DISPUTED, source(report),
                    report.month, visit.entry.getVerified());
        }
        Quantity value = visit.entry.getVerified() != null ? visit.entry.getVerified() : report == null ? null : report.entry.getValue();
        return new CountedValue(CountedValue.Kind.VERIFIED, value, inputs, ValueState.VERIFIED, source(visit), visit.month, null);
    }

    /** Values typed beside the indicator, where nothing was filed and nobody visited. */
    private static CountedValue entered(AppraisalIndicator indicator, Map<String, String> inputs, org.jixiao.model.base.ValueState state) {
        if (Words.isGiven(indicator.getVerified())) {
            return new CountedValue(CountedValue.Kind.VERIFIED, indicator.getVerified(), inputs, ValueState.VERIFIED,
                    own(indicator, "verified"), 0, null);
        }
        boolean given = Words.isGiven(indicator.getReported());
        if (given || !inputs.isEmpty()) {
            return new CountedValue(CountedValue.Kind.REPORTED, given ? indicator.getReported() : null, inputs,
                    given ? open(state, ValueState.REPORTED) : ValueState.MISSING, own(indicator, given ? "reported" : "inputs"), 0, null);
        }
        return new CountedValue(CountedValue.Kind.NONE, null, inputs, ValueState.MISSING, own(indicator, "reported"), 0, null);
    }

    private static ValueState open(org.jixiao.model.base.ValueState state, ValueState otherwise) {
        boolean open = state == org.jixiao.model.base.ValueState.DISPUTED || state == org.jixiao.model.base.ValueState.ESTIMATED;
        return open ? ModelValues.state(state) : otherwise;
    }

    private static Map<String, String> inputs(AppraisalIndicator indicator, Filed report, Found visit) {
        if (indicator.getInputs().isEmpty() && (report == null || report.entry.getInputs().isEmpty())
                && (visit == null || visit.entry.getInputs().isEmpty())) {
            return Map.of();
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        put(indicator.getInputs(), inputs);
        if (report != null) {
            put(report.entry.getInputs(), inputs);
        }
        if (visit != null) {
            put(visit.entry.getInputs(), inputs);
        }
        return inputs;
    }

    private static void put(EList<Parameter> from, Map<String, String> to) {
        ModelValues.texts(from).forEach((name, text) -> {
            // An empty cell says nothing about what was known before.
            if (!text.isBlank()) {
                to.put(name, text);
            }
        });
    }

    private static Source own(AppraisalIndicator indicator, String feature) {
        return ModelValues.source(indicator.getProvenance(), feature);
    }

    private Source source(Filed report) {
        Source whole = filings.computeIfAbsent(report.filing, UnitValues::source);
        if (report.entry.getProvenance().isEmpty()) {
            return whole;
        }
        Source cell = ModelValues.source(report.entry.getProvenance(), "value");
        return new Source(whole.text(), cell.file(), cell.sheet(), cell.cell(), cell.person().isEmpty() ? whole.person() : cell.person(), whole.date());
    }

    /** What is the same for all entries of a filing: asked for thousands of times. */
    private static Source source(Filing filing) {
        String words = Message.of(UnitValues.class, "source.filing", Filings.label(filing.getPeriod(), filing.getOrdinal())).render(null);
        return new Source(words, "", "", "", name(filing.getFiler()), filing.getFiledOn());
    }

    private static Source source(Found visit) {
        String who = String.join("、", visit.visit.getInspectors().stream().map(UnitValues::name).filter(n -> !n.isEmpty()).toList());
        return new Source(Message.of(UnitValues.class, "source.visit." + visit.visit.getKind().getName()).render(null), "", "", "", who,
                visit.visit.getDate());
    }

    private static String name(Party party) {
        return party == null || party.getName() == null ? "" : party.getName();
    }
}
