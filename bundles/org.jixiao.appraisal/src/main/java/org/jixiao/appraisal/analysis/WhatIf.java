package org.jixiao.appraisal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.edit.Change;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.Appraisal;

/** What would come out if a value, a weight, a rule or a line were different. Works on a copy; the document is not touched. */
public final class WhatIf {

    private WhatIf() {
    }

    /**
     * A unit before and after.
     *
     * @param before as the document says
     * @param after with the changes
     */
    public record Row(UnitStanding before, UnitStanding after) {

        /** Whether total, place or class are different. */
        public boolean isChanged() {
            return before.points().total().low().compareTo(after.points().total().low()) != 0
                    || before.points().total().high().compareTo(after.points().total().high()) != 0 || before.best() != after.best()
                    || before.worst() != after.worst() || !before.classes().equals(after.classes());
        }
    }

    /**
     * Tries changes.
     *
     * @param month 1 to 12
     * @return every unit in the order of the document's ranking
     */
    public static List<Row> of(AppraisalEngine engine, Appraisal appraisal, int month, LocalDate today, List<Change> changes) {
        Appraisal copy = EcoreUtil.copy(appraisal);
        changes.forEach(c -> c.apply(copy));
        AppraisalResult before = engine.score(appraisal, month, today);
        AppraisalResult after = engine.score(copy, month, today);
        List<Row> rows = new ArrayList<>();
        for (GroupResult group : before.groups()) {
            for (UnitStanding standing : group.standings()) {
                after.of(standing.points().unit().getId()).ifPresent(then -> rows.add(new Row(standing, then)));
            }
        }
        return rows;
    }
}
