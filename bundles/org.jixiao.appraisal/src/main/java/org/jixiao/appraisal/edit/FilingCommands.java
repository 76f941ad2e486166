package org.jixiao.appraisal.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.Words;

/** Reports of units. What was filed before is never overwritten: it is kept with the filing that replaces it. */
public final class FilingCommands {

    private final Edits edits;

    FilingCommands(Edits edits) {
        this.edits = edits;
    }

    /**
     * Files a report. One that was filed for the same period before stays readable in {@link Filing#getEarlier()}.
     *
     * @param filing new, with period, ordinal and entries; without a day it is not known whether it was late
     * @throws Refused when the period does not exist, the day lies before it, or an entry is about an indicator the unit does not have or
     *         that is there twice
     */
    public Command file(AppraisedUnit unit, Filing filing) throws Refused {
        Edits.detached(filing);
        edits.refuse(refusals(unit, filing));
        return edits.record("command.file", unit, () -> put(unit, filing), Edits.name(unit), label(filing));
    }

    /** Why a filing cannot be taken in; empty when it can. */
    public List<Message> refusals(AppraisedUnit unit, Filing filing) {
        List<Message> refusals = edits.refusals(unit);
        if (!Months.exists(filing.getPeriod(), filing.getOrdinal())) {
            refusals.add(Edits.message("file.period", filing.getOrdinal()));
            return refusals;
        }
        Appraisal appraisal = Frozen.appraisal(unit);
        if (appraisal != null && filing.getFiledOn() != null) {
            LocalDate first = YearMonth.of(appraisal.getYear(), Months.last(filing.getPeriod(), filing.getOrdinal())).atDay(1);
            if (filing.getFiledOn().isBefore(first)) {
                refusals.add(Edits.message("file.early", label(filing), filing.getFiledOn().toString(), first.toString()));
            }
        }
        Set<String> seen = new HashSet<>();
        for (FilingEntry entry : filing.getEntries()) {
            AppraisalIndicator indicator = Edits.indicator(unit, entry.getIndicatorId());
            if (indicator == null) {
                refusals.add(Edits.message("file.unknown", String.valueOf(entry.getIndicatorId()), Edits.name(unit)));
            } else if (!seen.add(indicator.getId())) {
                refusals.add(Edits.message("file.twice", Edits.name(indicator)));
            }
        }
        return refusals;
    }

    /**
     * Enters one value. Into a filing that has its day already, the value goes as a new version; the one that was filed is kept.
     *
     * @param value new, or null: the value is taken back
     */
    public Command enter(AppraisedUnit unit, FilingPeriod period, int ordinal, AppraisalIndicator indicator, Quantity value) throws Refused {
        List<Message> refusals = edits.refusals(unit);
        if (!Months.exists(period, ordinal)) {
            refusals.add(Edits.message("file.period", ordinal));
        }
        if (!unit.getIndicators().contains(indicator)) {
            refusals.add(Edits.message("file.unknown", Edits.name(indicator), Edits.name(unit)));
        }
        edits.refuse(refusals);
        return edits.record("command.enter", unit, () -> set(open(unit, period, ordinal), indicator, value), Edits.name(indicator));
    }

    /**
     * Enters what a method reads besides the value: counts, answers, actuals of items.
     *
     * @param name as the method names it
     * @param value null or blank: taken back
     */
    public Command enterInput(AppraisedUnit unit, FilingPeriod period, int ordinal, AppraisalIndicator indicator, String name, String value)
            throws Refused {
        edits.unlessFrozen(unit);
        return edits.record("command.enter", unit, () -> input(entry(open(unit, period, ordinal), indicator), name, value),
                Edits.name(indicator));
    }

    /**
     * Notes that a filing was handed in.
     *
     * @param day on which it came; decides whether it is late
     * @param filer who filed it, or null
     */
    public Command handIn(AppraisedUnit unit, Filing filing, LocalDate day, Party filer) throws Refused {
        List<Message> refusals;
        if (day == null) {
            refusals = edits.refusals(unit);
            refusals.add(Edits.message("file.day"));
        } else {
            Filing dated = EcoreUtil.copy(filing);
            dated.setFiledOn(day);
            refusals = refusals(unit, dated);
        }
        edits.refuse(refusals);
        return edits.record("command.handIn", unit, () -> {
            filing.setFiledOn(day);
            filing.setFiler(filer == null ? filing.getFiler() : Copies.party(filer));
        }, Edits.name(unit), label(filing));
    }

    static void put(AppraisedUnit unit, Filing filing) {
        Filing old = Filings.find(unit, filing.getPeriod(), filing.getOrdinal()).orElse(null);
        identify(filing);
        if (old == null) {
            unit.getFilings().add(filing);
            return;
        }
        List<Filing> versions = new ArrayList<>(old.getEarlier());
        versions.add(old);
        int place = unit.getFilings().indexOf(old);
        unit.getFilings().set(place, filing);
        filing.getEarlier().addAll(0, versions);
    }

    private static void identify(Filing filing) {
        if (!Edits.given(filing.getId())) {
            filing.setId(Copies.id());
        }
        filing.getEntries().stream().filter(e -> !Edits.given(e.getId())).forEach(e -> e.setId(Copies.id()));
    }

    /** The filing values may be typed into: new, or a new version of the one that was handed in. */
    private static Filing open(AppraisedUnit unit, FilingPeriod period, int ordinal) {
        Filing old = Filings.find(unit, period, ordinal).orElse(null);
        if (old != null && old.getFiledOn() == null) {
            return old;
        }
        Filing fresh;
        if (old == null) {
            fresh = AppraisalFactory.eINSTANCE.createFiling();
            fresh.setPeriod(period);
            fresh.setOrdinal(ordinal);
        } else {
            fresh = Copies.fresh(old);
            fresh.setFiledOn(null);
            fresh.getEarlier().clear();
            fresh.getEvents().clear();
        }
        put(unit, fresh);
        return fresh;
    }

    static void set(Filing filing, AppraisalIndicator indicator, Quantity value) {
        FilingEntry entry = entry(filing, indicator);
        entry.setValue(value);
        entry.setState(Words.isGiven(value) ? ValueState.REPORTED : ValueState.MISSING);
        // The cell it was read from does not say this value.
        entry.getProvenance().removeIf(p -> "value".equals(p.getFeature()));
    }

    static void input(FilingEntry entry, String name, String value) {
        entry.getInputs().removeIf(p -> name.equals(p.getName()));
        if (Edits.given(value)) {
            Parameter parameter = BaseFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value.strip());
            entry.getInputs().add(parameter);
        }
    }

    static FilingEntry entry(Filing filing, AppraisalIndicator indicator) {
        return filing.getEntries().stream().filter(e -> indicator.getId().equals(e.getIndicatorId())).findFirst().orElseGet(() -> {
            FilingEntry fresh = AppraisalFactory.eINSTANCE.createFilingEntry();
            fresh.setId(Copies.id());
            fresh.setIndicatorId(indicator.getId());
            filing.getEntries().add(fresh);
            return fresh;
        });
    }

    private static Message label(Filing filing) {
        return Filings.label(filing.getPeriod(), filing.getOrdinal());
    }
}
