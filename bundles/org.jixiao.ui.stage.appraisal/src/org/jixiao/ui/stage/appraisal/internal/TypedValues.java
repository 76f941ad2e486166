package org.jixiao.ui.stage.appraisal.internal;

import org.jixiao.appraisal.filing.Numeric;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.base.Quantity;
import org.jixiao.ui.editor.table.Quantities;

/** Reads values of indicators as they are typed, wherever that is: filed, verified, recognised, corrected, tried. */
public final class TypedValues {

    private final AppraisalDocument document;
    private final Quantities quantities = new Quantities();

    /** Values of an open appraisal. */
    public TypedValues(AppraisalDocument document) {
        this.document = document;
    }

    /** The value of a text; null for none. */
    public Quantity read(AppraisalIndicator indicator, String text) {
        return text.isBlank() ? null
                : quantities.actual(indicator.getNature(), indicator.getUnit(), document.appraisal().getYear(), indicator.getTarget(), text);
    }

    /** Whether the indicator asks for a number and the text is something else. */
    public boolean isNoNumber(AppraisalIndicator indicator, String text) {
        Quantity read = read(indicator, text);
        // A dash is no answer either: whoever types wants to say something.
        return !text.isBlank() && Numeric.isAsked(indicator) && (read == null || read.getNumber() == null);
    }
}
