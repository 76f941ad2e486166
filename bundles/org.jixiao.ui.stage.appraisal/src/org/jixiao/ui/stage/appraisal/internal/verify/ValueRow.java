package org.jixiao.ui.stage.appraisal.internal.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.score.CountedValue;
import org.jixiao.appraisal.score.UnitValues;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.base.Quantity;

/**
 * The three values of an indicator beside each other.
 *
 * @param indicator of the unit
 * @param reported what the unit had filed, by the day of the visit where one is selected
 * @param entry what the selected visit says about it; empty when it says nothing or no visit is selected
 * @param counted the value that counts for the whole year
 */
record ValueRow(AppraisalIndicator indicator, Quantity reported, Optional<VerificationEntry> entry, CountedValue counted) {

    /** The rows of a unit, in view of a visit or null. */
    static List<ValueRow> of(AppraisedUnit unit, Verification visit, int year, LocalDate today) {
        UnitValues values = new UnitValues(unit, year, AppraisalEngine.WHOLE_YEAR);
        return unit.getIndicators().stream().map(i -> {
            Optional<VerificationEntry> entry = visit == null ? Optional.empty()
                    : visit.getEntries().stream().filter(e -> i.getId().equals(e.getIndicatorId())).findFirst();
            LocalDate day = visit == null || visit.getDate() == null ? today : visit.getDate();
            Quantity reported = entry.map(VerificationEntry::getReported)
                    .or(() -> UnitValues.reportedBy(unit, year, day, i.getId())).orElse(null);
            return new ValueRow(i, reported, entry, values.of(i));
        }).toList();
    }
}
