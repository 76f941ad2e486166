package org.jixiao.ui.stage.appraisal.internal.result;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.filing.Slot;

/** Asks which quarter, half-year or year is assessed; while that is refused, the reason stands in the dialog. */
final class PeriodDialog extends FormDialog {

    private static final int LINES = 4;

    /** What is done with the answer. */
    @FunctionalInterface
    interface Act {
        /** Begins the assessment. */
        void begin(PeriodAssessment made) throws Refused;
    }

    private final AppraisalDocument document;
    private final Texts texts;
    private final Act act;
    private final List<Slot> slots = Slot.year().stream().filter(s -> s.period() != FilingPeriod.MONTH).toList();
    private Combo which;
    private Text day;
    private Text text;

    PeriodDialog(AppraisalDocument document, Texts texts, Act act) {
        super(UiThread.shell(), texts.get("assess"), texts.get("assess.help"));
        this.document = document;
        this.texts = texts;
        this.act = act;
    }

    @Override
    protected void fill(Composite form) {
        which = choice(form, texts.get("assess.period"), slots.stream().map(Slot::title).toArray(String[]::new));
        which.select(next());
        day = line(form, texts.get("assess.day"), Days.text(document.today()));
        text = lines(form, texts.get("history.note"), "", LINES);
    }

    /** The first period that was not assessed yet. */
    private int next() {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (document.appraisal().getAssessments().stream().noneMatch(a -> a.getPeriod() == slot.period() && a.getOrdinal() == slot.ordinal())) {
                return i;
            }
        }
        return 0;
    }

    @Override
    protected void okPressed() {
        LocalDate on = Days.read(day.getText().strip());
        if (on == null) {
            setErrorMessage(texts.get("assess.noDay", day.getText()));
            return;
        }
        PeriodAssessment made = AppraisalFactory.eINSTANCE.createPeriodAssessment();
        made.setPeriod(slots.get(which.getSelectionIndex()).period());
        made.setOrdinal(slots.get(which.getSelectionIndex()).ordinal());
        made.setDate(on);
        made.setText(text.getText().strip());
        try {
            act.begin(made);
            super.okPressed();
        } catch (Refused refused) {
            setErrorMessage(refused.getMessage());
        }
    }
}
