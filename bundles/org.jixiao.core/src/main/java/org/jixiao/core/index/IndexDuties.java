package org.jixiao.core.index;

import java.time.LocalDate;
import org.jixiao.model.dossier.Dossier;

/**
 * What is to be done in a dossier, in the few facts that a list shows.
 *
 * @param count how much is to be done
 * @param overdue how much of it is overdue
 * @param next day of what is to be done first; {@code null} when it has none or there is nothing to do
 * @param what is to be done first, for people; empty when there is nothing to do
 */
public record IndexDuties(int count, int overdue, LocalDate next, String what) {

    /**
     * Finds what is to be done, by rules that the index does not know. What it found is kept with the entry as long as the file and the
     * basis stay the same.
     */
    public interface Reader {

        /** On what the findings rest: the day, the rules and the language. With another basis each dossier is read again. */
        String basis();

        /** What is to be done in a dossier. */
        IndexDuties of(Dossier dossier);
    }
}
