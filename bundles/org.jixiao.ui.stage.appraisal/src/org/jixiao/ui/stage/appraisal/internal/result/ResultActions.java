package org.jixiao.ui.stage.appraisal.internal.result;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Stores results: those of the year, and the assessments of quarters and half-years. What is worked out runs beside the window. */
final class ResultActions {

    private final AppraisalDocument document;
    private final Texts texts;
    private final Composite bar;
    private final Button settle;
    private final Button assess;
    private final BackgroundWork<Settlement> settling;
    private final BackgroundWork<AppraisalResult> assessing;
    private PeriodAssessment asked;
    private volatile int month = AppraisalEngine.WHOLE_YEAR;

    ResultActions(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        settle = button("settle");
        assess = button("assess");
        settling = document.work(texts.get("settle.job"), (copy, cancelled) -> Settlement.of(document.engine(),
                document.engine().score(copy, AppraisalEngine.WHOLE_YEAR, document.today(), cancelled), Locale.getDefault()), this::settled);
        assessing = document.work(texts.get("assess.job"), (copy, cancelled) -> document.engine().score(copy, month, document.today(), cancelled),
                this::assessed);
        settle.addListener(SWT.Selection, e -> settling.request());
        assess.addListener(SWT.Selection, e -> assess());
    }

    private Button button(String key) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + ".help"));
        return button;
    }

    private void settled(Settlement settlement) {
        document.attempt(texts.get("settle"), () -> document.acts().settling().settle(document.appraisal(), settlement));
    }

    private void assess() {
        new PeriodDialog(document, texts, this::begin).open();
    }

    /** What cannot be assessed is refused while the dialog is open; the scores of that month are worked out beside the window. */
    private void begin(PeriodAssessment made) throws Refused {
        document.acts().settling().checkPeriod(document.appraisal(), made.getPeriod(), made.getOrdinal());
        asked = made;
        month = Months.last(made.getPeriod(), made.getOrdinal());
        assessing.request();
    }

    private void assessed(AppraisalResult result) {
        document.attempt(texts.get("assess"), () -> document.acts().settling().assess(document.appraisal(), asked.getPeriod(), asked.getOrdinal(), result,
                asked.getDate(), Objects.toString(asked.getText(), "")));
    }

    /** Says what is possible now. */
    void show() {
        Enablement.set(settle, document.canEdit() && !document.units().isEmpty());
        Enablement.set(assess, document.canEdit() && !document.units().isEmpty());
    }

    Control control() {
        return bar;
    }
}
