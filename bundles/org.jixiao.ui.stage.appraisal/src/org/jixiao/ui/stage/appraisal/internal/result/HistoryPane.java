package org.jixiao.ui.stage.appraisal.internal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.appraisal.analysis.History;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.model.appraisal.PeriodScore;
import org.jixiao.model.base.ValueState;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.AppraisalFlow;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;
import org.jixiao.ui.stage.appraisal.internal.list.StepBar;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;

/** How the chosen unit stood in earlier years and in the assessments of this year, each with where it is in its workflow. */
final class HistoryPane {

    private record Row(String key, String when, String total, String rank, String className, String note, PeriodAssessment assessment) {
    }

    private final AppraisalDocument document;
    private final Texts texts;
    private final Composite root;
    private final Teaching teaching;
    private final Button remove;
    private final StepBar steps;
    private final AppraisalFlow flow;
    private final ShownTable<Row> table;
    private final Grid grid;

    HistoryPane(Composite parent, AppraisalDocument document, Texts texts, Runnable commit) {
        this.document = document;
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        teaching = new Teaching(root, texts.get("history.empty"));
        Composite bar = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        remove = new Button(bar, SWT.PUSH);
        remove.setText(texts.get("assess.remove"));
        remove.setToolTipText(texts.get("assess.remove.help"));
        remove.addListener(SWT.Selection, e -> remove());
        steps = new StepBar(bar);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(steps.control());
        flow = new AppraisalFlow(document, root, commit);
        table = new ShownTable<>(Row::key);
        table.add(GridColumn.text("WHEN", texts.get("history.when"), 24), Row::when).add(GridColumn.number("TOTAL", texts.get("rank.total"), 16), Row::total)
                .add(GridColumn.text("RANK", texts.get("rank"), 8), Row::rank).add(GridColumn.text("CLASS", texts.get("rank.class"), 16), Row::className)
                .add(GridColumn.longText("NOTE", texts.get("history.note"), 40), Row::note);
        grid = new Grid(root, table, new Grid.Options(texts.get("history"), 1, false, menu -> { }));
        grid.onSelection(s -> showSteps());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    private void showSteps() {
        PeriodAssessment selected = selected();
        steps.show(selected == null ? null : flow.of(selected));
        Enablement.set(remove, document.canEdit() && selected != null);
    }

    /** The selected assessment; null for none. */
    private PeriodAssessment selected() {
        Row row = table.selected(grid.selection().row());
        return row == null ? null : row.assessment();
    }

    private void remove() {
        PeriodAssessment selected = selected();
        document.attempt(texts.get("assess.remove"), () -> document.acts().settling().remove(document.appraisal(), selected));
    }

    /** Shows a unit; null for none. */
    void show(AppraisedUnit unit) {
        List<Row> rows = new ArrayList<>();
        if (unit != null) {
            History.of(document.appraisal(), unit).forEach(r -> rows.add(year(r)));
            document.appraisal().getAssessments().forEach(a -> rows.add(assessment(a, unit)));
        }
        table.take(rows);
        grid.refresh();
        teaching.show(rows.isEmpty());
        showSteps();
    }

    private Row year(LastYearResult result) {
        boolean missing = result.getState() == ValueState.MISSING || result.getClassName() == null;
        return new Row("year " + result.getYear(), texts.get("history.year", result.getYear()), Numbers.points(result.getTotal()),
                Objects.toString(result.getRank(), ""), missing ? texts.get("rank.last.none") : result.getClassName(), Objects.toString(result.getSource(), ""), null);
    }

    private Row assessment(PeriodAssessment assessment, AppraisedUnit unit) {
        PeriodScore score = assessment.getScores().stream().filter(s -> unit.getId().equals(s.getUnitId())).findFirst().orElse(null);
        String when = Filings.label(assessment.getPeriod(), assessment.getOrdinal()).render(Locale.getDefault()) + "  " + Days.text(assessment.getDate());
        return new Row(assessment.getId(), when, score == null ? "" : Numbers.range(score.getLow(), score.getHigh()),
                score == null ? "" : Objects.toString(score.getRank(), texts.get("history.rank.open")), score == null ? "" : Objects.toString(score.getClassName(), ""),
                Objects.toString(assessment.getText(), ""), assessment);
    }

    Control control() {
        return root;
    }

    Grid grid() {
        return grid;
    }
}
