package org.jixiao.appraisal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ValueState;

/** The results of a unit over the years, as its document knows them. */
public final class History {

    private History() {
    }

    /** One line a year, the oldest first; the year of the appraisal only when its result is stored. Detached copies are not made: do not change. */
    public static List<LastYearResult> of(Appraisal appraisal, AppraisedUnit unit) {
        Map<Integer, LastYearResult> years = new TreeMap<>(Comparator.naturalOrder());
        unit.getPastResults().forEach(r -> years.put(r.getYear(), r));
        if (unit.getLastYear() != null) {
            years.put(unit.getLastYear().getYear(), unit.getLastYear());
        }
        if (unit.getResult() != null) {
            LastYearResult now = AppraisalFactory.eINSTANCE.createLastYearResult();
            now.setYear(appraisal.getYear());
            boolean settled = unit.getResult().getTotal() != null && unit.getResult().getTotal().getKind() == ResultKind.SCORED;
            now.setState(settled ? ValueState.VERIFIED : ValueState.MISSING);
            now.setTotal(settled ? unit.getResult().getTotal().getPoints() : null);
            now.setClassName(unit.getResult().getClassName());
            now.setUnqualified(unit.getResult().isUnqualified());
            now.setRank(unit.getResult().getRank());
            years.put(appraisal.getYear(), now);
        }
        return new ArrayList<>(years.values());
    }
}
