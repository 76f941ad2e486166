package org.jixiao.appraisal.edit;

import java.util.Locale;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What is done to an appraisal; each command is one undo step. Objects that callers hand over are new and belong to no document yet. Nothing
 * of a notified appraisal is changed, except by {@link #corrections()} and {@link #appeals()}.
 */
public final class AppraisalCommands {

    private final FilingCommands filings;
    private final VisitCommands visits;
    private final DrawCommands draws;
    private final MarkCommands marks;
    private final AdjustmentCommands adjustments;
    private final TrackingCommands tracking;
    private final SettleCommands settling;
    private final CorrectionCommands corrections;
    private final AppealCommands appeals;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param locale language of labels, refusals and stored words
     */
    public AppraisalCommands(EditingDomain domain, Locale locale) {
        Edits edits = new Edits(domain, locale);
        filings = new FilingCommands(edits);
        visits = new VisitCommands(edits);
        draws = new DrawCommands(edits);
        marks = new MarkCommands(edits);
        adjustments = new AdjustmentCommands(edits);
        tracking = new TrackingCommands(edits);
        settling = new SettleCommands(edits);
        corrections = new CorrectionCommands(edits);
        appeals = new AppealCommands(edits);
    }

    /** Reports of the units. */
    public FilingCommands filings() {
        return filings;
    }

    /** Verification visits and recognised values. */
    public VisitCommands visits() {
        return visits;
    }

    /** Draws of what is verified. */
    public DrawCommands draws() {
        return draws;
    }

    /** Marks of leaders and departments, ballots, tiers. */
    public MarkCommands marks() {
        return marks;
    }

    /** Additions, deductions and vetoes. */
    public AdjustmentCommands adjustments() {
        return adjustments;
    }

    /** Daily tracking and dispatch meetings. */
    public TrackingCommands tracking() {
        return tracking;
    }

    /** Storing results and assessments. */
    public SettleCommands settling() {
        return settling;
    }

    /** Corrections of notified results. */
    public CorrectionCommands corrections() {
        return corrections;
    }

    /** Appeals. */
    public AppealCommands appeals() {
        return appeals;
    }
}
