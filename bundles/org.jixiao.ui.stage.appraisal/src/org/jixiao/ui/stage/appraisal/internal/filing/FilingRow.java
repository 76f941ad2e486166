package org.jixiao.ui.stage.appraisal.internal.filing;

import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;

/**
 * What a unit files for one of its indicators through the year.
 *
 * @param unit who files
 * @param indicator what for
 */
record FilingRow(AppraisedUnit unit, AppraisalIndicator indicator) {
}
