package org.jixiao.ui.stage.results.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.stages.results.ScoreDifferences;
import org.jixiao.stages.results.ScoreDifferences.Difference;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.DossierContext;

/** Where the evaluation that counts departs from the one that was looked at again, row by row, and what a dropped grade costs. */
final class DifferencesPane extends Pane {

    private final ShownTable<Difference> differences;
    private final Text words;

    DifferencesPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "difference");
        words = new Text(root(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, words.getLineHeight() * 3).indent(8, 4).applyTo(words);
        differences = new ShownTable<>(List.of(GridColumn.longText("name", texts.get("difference.name"), 36),
                GridColumn.number("self", texts.get("difference.self"), 12), GridColumn.number("again", texts.get("difference.again"), 12),
                GridColumn.number("by", texts.get("difference.by"), 12), GridColumn.longText("reason", texts.get("difference.reason"), 60)),
                Difference::name, d -> List.of(d.name().isEmpty() ? texts.get("difference.total") : d.name(), points(d.self()), points(d.again()),
                        signed(d.by()), d.reason()), DifferencesPane::tone);
        table(root(), "differences", differences, 0);
    }

    private static String points(BigDecimal points) {
        return points == null ? "–" : Numbers.points(points);
    }

    private static String signed(BigDecimal by) {
        return by == null ? "" : by.signum() > 0 ? "+" + Numbers.points(by) : Numbers.points(by);
    }

    private static Tone tone(Difference difference) {
        return difference.by() != null && difference.by().signum() < 0 ? Tone.RED : null;
    }

    @Override
    public String title() {
        return texts().get("tab.differences", Math.max(0, differences.rowCount() - 1));
    }

    @Override
    Optional<WorkItem> item() {
        return Optional.empty();
    }

    @Override
    protected boolean isEmpty() {
        return differences.rowCount() == 0;
    }

    @Override
    void refresh() {
        Optional<Evaluation> compared = now().basis().flatMap(ResultBasis::compared);
        differences.update(compared.map(c -> ScoreDifferences.compare(c, now().basis().orElseThrow().evaluation())).orElse(List.of()));
        String text = compared.map(this::sentences).orElse("");
        if (!words.getText().equals(text)) {
            words.setText(text);
        }
    }

    private String sentences(Evaluation compared) {
        Locale locale = Locale.getDefault();
        ResultBasis basis = now().basis().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(texts().get("difference.grades", ResultBasis.kind(compared).render(locale), points(ResultBasis.points(compared)),
                Objects.toString(compared.getGrade(), "–"), ResultBasis.kind(basis.evaluation()).render(locale), points(basis.points()), basis.grade()));
        if (now().scheme().isEmpty()) {
            lines.add(texts().get("refused.noScheme"));
        } else {
            lines.add(basis.discount(now().scheme().get()).map(d -> texts().get("difference.discount", d.reason().render(locale)))
                    .orElse(texts().get("difference.noDiscount")));
        }
        return String.join("\n", lines);
    }
}
