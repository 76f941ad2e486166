package org.jixiao.ui.stage.appraisal.internal.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jixiao.appraisal.filing.FilingState;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.score.CountedValue;
import org.jixiao.appraisal.score.UnitValues;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.base.ValueState;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Quantities;

/** What a cell of the filing grid says and which colour its dot has; what was read once is kept until the document changes. */
final class FilingCells {

    /** Days before its due date from which an open filing is called due. */
    private static final int SOON = 31;

    /**
     * A cell.
     *
     * @param text value and, unless it was simply filed in time, how it stands
     * @param tone colour of the dot; null for none
     * @param value the value as it was filed; empty when none was
     * @param help how it stands, in a sentence
     * @param entry what was filed; empty when nothing was
     */
    record Cell(String text, Tone tone, String value, String help, Optional<FilingEntry> entry) {

        private Cell(String text, Tone tone, String help) {
            this(text, tone, "", help, Optional.empty());
        }
    }

    private final Appraisal appraisal;
    private final LocalDate today;
    private final Texts texts;
    private final Map<AppraisedUnit, Map<Slot, Filings.Standing>> standings = new HashMap<>();
    private final Map<AppraisedUnit, Map<Integer, UnitValues>> values = new HashMap<>();

    FilingCells(Appraisal appraisal, LocalDate today, Texts texts) {
        this.appraisal = appraisal;
        this.today = today;
        this.texts = texts;
    }

    /** How the filing of a unit for a period stands. */
    Filings.Standing standing(AppraisedUnit unit, Slot slot) {
        return standings.computeIfAbsent(unit, u -> new HashMap<>())
                .computeIfAbsent(slot, s -> Filings.standing(appraisal, unit, s.period(), s.ordinal(), today));
    }

    /** What was filed for an indicator; empty when nothing was. */
    static Optional<FilingEntry> entry(Filing filing, AppraisalIndicator indicator) {
        return filing == null ? Optional.empty()
                : filing.getEntries().stream().filter(e -> indicator.getId().equals(e.getIndicatorId())).findFirst();
    }

    /** The value that was filed, else what was filed by name. */
    static String value(FilingEntry entry) {
        String value = Quantities.text(entry.getValue());
        return value.isEmpty() ? entry.getInputs().stream().map(p -> Objects.toString(p.getValue(), "")).collect(Collectors.joining(" · ")) : value;
    }

    /** A cell of the grid. */
    Cell cell(FilingRow row, Slot slot) {
        Filings.Standing standing = standing(row.unit(), slot);
        Optional<FilingEntry> entry = entry(standing.filing(), row.indicator());
        String state = standing.state().label(Locale.getDefault());
        String help = help(standing, state);
        if (entry.isEmpty()) {
            return empty(standing, state, help);
        }
        String value = entry.get().getState() == ValueState.NOT_APPLICABLE ? texts.get("cell.notApplicable") : Quantities.text(entry.get().getValue());
        String shown = value.isEmpty() ? value(entry.get()) : value;
        Optional<String> verified = verified(row, slot);
        if (verified.isPresent()) {
            boolean same = verified.get().equals(value);
            return new Cell(same ? texts.get("cell.verified", value) : texts.get("cell.verifiedOther", verified.get(), value), Tone.BLUE, value,
                    texts.get("cell.verified.help", value, verified.get()) + "\n" + help, entry);
        }
        boolean plain = standing.state() == FilingState.IN_TIME;
        return new Cell(plain ? shown : texts.get("cell.state", shown, state), plain ? Tone.GREEN : Tone.YELLOW, value, help, entry);
    }

    private Cell empty(Filings.Standing standing, String state, String help) {
        return switch (standing.state()) {
            case MISSING -> new Cell(state, Tone.RED, help);
            case OPEN -> new Cell(standing.due().filter(d -> !d.isAfter(today.plusDays(SOON))).isPresent() ? state : "", null, help);
            case NOT_ASKED -> new Cell("", null, help);
            case IN_TIME, LATE, UNDATED -> new Cell(texts.get("cell.notIn"), Tone.YELLOW, texts.get("cell.notIn.help") + "\n" + help);
        };
    }

    /** How the filing of a unit for a period stands, in a sentence. */
    String help(AppraisedUnit unit, Slot slot) {
        Filings.Standing standing = standing(unit, slot);
        return help(standing, standing.state().label(Locale.getDefault()));
    }

    private String help(Filings.Standing standing, String state) {
        String due = standing.due().map(d -> texts.get("help.due", d)).orElseGet(() -> texts.get("help.noDue"));
        Filing filing = standing.filing();
        if (filing == null) {
            return state + "  " + due;
        }
        String filed = filing.getFiledOn() == null ? "" : texts.get("help.filed", filing.getFiledOn());
        String before = filing.getEarlier().isEmpty() ? "" : texts.get("help.earlier", filing.getEarlier().size());
        return String.join("  ", state, filed, due, before).strip();
    }

    /** The value a visit found about a month; visits speak about months only. */
    private Optional<String> verified(FilingRow row, Slot slot) {
        if (slot.period() != FilingPeriod.MONTH || row.unit().getVerifications().isEmpty()) {
            return Optional.empty();
        }
        CountedValue counted = values.computeIfAbsent(row.unit(), u -> new HashMap<>())
                .computeIfAbsent(slot.month(), m -> new UnitValues(row.unit(), appraisal.getYear(), m)).of(row.indicator());
        return counted.kind() == CountedValue.Kind.VERIFIED && counted.month() == slot.month() ? Optional.of(Quantities.text(counted.quantity()))
                : Optional.empty();
    }

    /** The state of a whole filing with the day it was filed or is due, for the row of totals. */
    String summary(AppraisedUnit unit, Slot slot) {
        Filings.Standing standing = standing(unit, slot);
        LocalDate day = standing.filing() == null ? standing.due().orElse(null) : standing.filing().getFiledOn();
        return standing.state() == FilingState.NOT_ASKED ? "" : texts.get("summary." + standing.state(), day == null ? "" : day(day)).strip();
    }

    private static String day(LocalDate day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
