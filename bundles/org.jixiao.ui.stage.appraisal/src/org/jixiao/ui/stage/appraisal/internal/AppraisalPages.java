package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;

import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.stage.appraisal.internal.analysis.AnalysisPage;
import org.jixiao.ui.stage.appraisal.internal.appeal.AppealPage;
import org.jixiao.ui.stage.appraisal.internal.assess.AssessPage;
import org.jixiao.ui.stage.appraisal.internal.filing.FilingPage;
import org.jixiao.ui.stage.appraisal.internal.result.ResultPage;
import org.jixiao.ui.stage.appraisal.internal.setup.SetupPage;
import org.jixiao.ui.stage.appraisal.internal.verify.VerifyPage;

/** The pages of an appraisal in the order of the year. */
public final class AppraisalPages {

    private AppraisalPages() {
    }

    /** The pages of an open appraisal. */
    public static List<DossierPage> of(AppraisalDocument document) {
        return List.of(new SetupPage(document), new FilingPage(document), new VerifyPage(document), new AssessPage(document), new ResultPage(document), new AnalysisPage(document), new AppealPage(document));
    }
}
