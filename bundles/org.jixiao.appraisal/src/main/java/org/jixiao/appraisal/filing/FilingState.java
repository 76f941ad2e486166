package org.jixiao.appraisal.filing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.scoring.api.Message;

/** How a filing stands on a day. */
public enum FilingState {

    /** Filed on or before its day. */
    IN_TIME,
    /** Filed after its day. */
    LATE,
    /** Filed, but nobody noted when: late or not is not known. */
    UNDATED,
    /** Its day is over and nothing was filed. */
    MISSING,
    /** To be filed; its day is not over. */
    OPEN,
    /** The calendar names no day for it, and nothing was filed. */
    NOT_ASKED;

    /**
     * The state of a filing.
     *
     * @param filing null: nothing was filed
     * @param due empty: no day is set
     * @param today the day to compare with; a filing dated later counts all the same
     */
    public static FilingState of(Filing filing, Optional<LocalDate> due, LocalDate today) {
        if (filing == null) {
            return due.isEmpty() ? NOT_ASKED : due.get().isBefore(today) ? MISSING : OPEN;
        }
        if (due.isEmpty()) {
            return IN_TIME;
        }
        LocalDate filed = Filings.firstFiled(filing);
        if (filed == null) {
            return UNDATED;
        }
        return filed.isAfter(due.get()) ? LATE : IN_TIME;
    }

    /** The word for people. */
    public String label(Locale locale) {
        return Message.of(FilingState.class, "state." + name()).render(locale);
    }
}
