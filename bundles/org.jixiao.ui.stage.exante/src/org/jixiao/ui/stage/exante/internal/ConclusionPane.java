package org.jixiao.ui.stage.exante.internal;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Amounts;

/** What the thresholds conclude and why, what was concluded, and the button that concludes. */
public final class ConclusionPane {

    private final Texts texts;
    private final ExAnteWords words;
    private final Amounts amounts;
    private final Composite root;
    private final Text grounds;
    private final Button conclude;
    private final Text concluded;

    ConclusionPane(Composite parent, Texts texts, ExAnteWords words, Amounts amounts, Runnable concluding) {
        this.texts = texts;
        this.amounts = amounts;
        this.words = words;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(8, 10).applyTo(root);
        concluded = text();
        conclude = new Button(root, SWT.PUSH);
        conclude.setText(texts.get("action.conclude"));
        conclude.setToolTipText(texts.get("action.conclude.help"));
        conclude.addListener(SWT.Selection, e -> concluding.run());
        grounds = text();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grounds);
    }

    private Text text() {
        Text text = new Text(root, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    Control control() {
        return root;
    }

    /** Shows an evaluation. */
    void show(Standing standing) {
        say(concluded, concluded(standing.evaluation()));
        say(grounds, standing.assessment().map(words::grounds).orElse(texts.get("facts.noScheme")));
        Enablement.set(conclude, !standing.isLocked() && standing.assessment().isPresent());
    }

    private String concluded(ExAnteEvaluation evaluation) {
        if (evaluation.getConclusion() == Conclusion.UNDECIDED) {
            return texts.get("concluded.none");
        }
        String amount = evaluation.getSupported() == null ? "" : "\n" + texts.get("concluded.amount",
                Numbers.points(amounts.number(evaluation.getSupported())), amounts.unit());
        String total = evaluation.getTotal() == null || evaluation.getTotal().getPoints() == null ? ""
                : "\n" + texts.get("concluded.total", Numbers.points(evaluation.getTotal().getPoints()), Objects.toString(evaluation.getGrade(), ""));
        String why = evaluation.getConclusionText() == null ? "" : "\n" + texts.get("concluded.text", evaluation.getConclusionText());
        return texts.get("concluded", words.conclusion(evaluation.getConclusion())) + amount + total + why;
    }

    private static void say(Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
            text.requestLayout();
        }
    }

    /** What was concluded in words, for tests. */
    public String concluded() {
        return concluded.getText();
    }

    /** Why the thresholds conclude what they do, in words; for tests. */
    public String grounds() {
        return grounds.getText();
    }
}
