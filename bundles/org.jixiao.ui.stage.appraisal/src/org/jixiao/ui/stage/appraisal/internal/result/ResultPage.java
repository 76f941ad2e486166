package org.jixiao.ui.stage.appraisal.internal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.Points;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.WorkbenchCommands;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.UnitPage;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;

/** The ranking of a group with classes and consequences, and of the selected unit every point that was lost on the way to its total. */
public final class ResultPage extends UnitPage {

    private ShownTable<UnitStanding> ranks;
    private Grid ranking;
    private ShownTable<Loss> losses;
    private Grid waterfall;
    private Combo months;
    private Label quotas;
    private Teaching teaching;
    private Text trace;
    private ResultActions actions;
    private HistoryPane history;

    /** The page of an open appraisal. */
    public ResultPage(AppraisalDocument document) {
        super(document, Texts.of(ResultPage.class));
    }

    @Override
    protected Control content(Composite parent) {
        SashForm root = new SashForm(parent, SWT.VERTICAL);
        Composite upper = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        bar(upper);
        quotas = new Label(upper, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(200, SWT.DEFAULT).applyTo(quotas);
        teaching = new Teaching(upper, texts().get("empty"));
        ranks = new RankTable(texts()).make();
        ranking = new Grid(upper, ranks, new Grid.Options(texts().get("ranking"), 2, false, menu -> { }));
        ranking.onSelection(s -> choose(ranks.selected(s.row())));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(ranking.control());
        CTabFolder tabs = Tabs.of(root);
        losses = losses();
        waterfall = new Grid(tabs, losses, new Grid.Options(texts().get("waterfall"), 1, false, menu -> { }));
        waterfall.onSelection(s -> select(losses.selected(s.row())));
        waterfall.onOpen(row -> openTrace());
        Tabs.add(tabs, texts().get("waterfall"), waterfall.control());
        trace = new Text(tabs, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        Tabs.add(tabs, texts().get("trace"), trace);
        history = new HistoryPane(tabs, document(), texts(), this::commit);
        Tabs.add(tabs, texts().get("history"), history.control());
        root.setWeights(50, 50);
        return root;
    }

    private void bar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(texts().get("month"));
        months = new Combo(bar, SWT.READ_ONLY);
        months.setItems(IntStream.rangeClosed(1, AppraisalEngine.WHOLE_YEAR)
                .mapToObj(m -> m == AppraisalEngine.WHOLE_YEAR ? texts().get("month.year") : texts().get("month.to", m)).toArray(String[]::new));
        months.setToolTipText(texts().get("month.help"));
        months.addListener(SWT.Selection, e -> document().month(months.getSelectionIndex() + 1));
        actions = new ResultActions(bar, document(), texts());
    }

    private ShownTable<Loss> losses() {
        return new ShownTable<>(Loss::key).add(GridColumn.text("WHAT", texts().get("loss.what"), 40), Loss::what)
                .add(GridColumn.number("FULL", texts().get("loss.fullPoints"), 12), l -> Numbers.points(l.full()))
                .add(GridColumn.number("POINTS", texts().get("loss.points"), 16), l -> text(l.points()))
                .add(GridColumn.number("LOST", texts().get("loss.lost"), 16), l -> text(l.lost()))
                .add(GridColumn.number("LEFT", texts().get("loss.left"), 18), l -> text(l.left()))
                .dot((l, column) -> column.id().equals("LOST") && l.lost() != null ? tone(l.lost()) : null)
                .look((l, column) -> l.sum() ? CellLook.NORMAL : CellLook.COMPUTED);
    }

    /** Opens the view that explains what is selected. */
    private static void openTrace() {
        UiThread.window().ifPresent(w -> WorkbenchCommands.run(w, IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
                Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, ScoreTraceView.ID)));
    }

    private static Tone tone(Points lost) {
        return lost.high().signum() <= 0 ? Tone.GREEN : lost.isSettled() ? Tone.RED : Tone.YELLOW;
    }

    private static String text(Points points) {
        return points == null ? "" : Numbers.range(points.low(), points.high());
    }

    private void choose(UnitStanding standing) {
        if (standing != null && document().chosen() != standing.points().unit()) {
            document().choose(standing.points().unit());
        }
    }

    private void select(Loss loss) {
        EObject object = loss == null || loss.objectId().isEmpty() ? null : document().session().find(loss.objectId()).orElse(null);
        document().select(object == null ? document().unit() : object);
    }

    @Override
    protected void show() {
        AppraisalGroup group = document().group();
        List<UnitStanding> standings = group == null ? List.of() : document().standings().of(group);
        ranks.take(standings);
        ranking.refresh();
        teaching.show(group == null || group.getUnits().isEmpty());
        months.select(document().month() - 1);
        String words = group == null || group.getUnits().isEmpty() ? "" : Objects.toString(group.getName(), "") + "  " + document().standings().quotas(group).stream()
                .map(m -> m.render(Locale.getDefault())).collect(Collectors.joining("  "));
        say(quotas, words);
        AppraisedUnit unit = document().unit();
        Optional<UnitStanding> standing = unit == null ? Optional.empty() : document().standings().of(unit);
        losses.take(standing.map(s -> Loss.of(s, texts())).orElseGet(ArrayList::new));
        waterfall.refresh();
        String tree = unit == null ? "" : document().explain(unit).map(TraceNode::toText).orElse("");
        if (!trace.getText().equals(tree)) {
            trace.setText(tree);
        }
        actions.show();
        history.show(unit);
        selectUnit(standings);
    }

    private void selectUnit(List<UnitStanding> standings) {
        AppraisedUnit unit = document().unit();
        if (unit != null && (ranks.selected(ranking.selection().row()) == null
                || ranks.selected(ranking.selection().row()).points().unit() != unit)) {
            for (int i = 0; i < standings.size(); i++) {
                if (standings.get(i).points().unit() == unit) {
                    ranking.select(i, Math.max(0, ranking.selection().column()));
                }
            }
        }
    }

    private static void say(Label label, String words) {
        if (!label.getText().equals(words)) {
            label.setText(words);
            label.getParent().layout();
        }
    }

    @Override
    protected List<Grid> grids() {
        return List.of(ranking, waterfall, history.grid());
    }

    /** The ranking, for tests. */
    public Grid ranking() {
        return ranking;
    }

    /** The way from the full points to the total of the chosen unit, for tests. */
    public Grid waterfall() {
        return waterfall;
    }
}
