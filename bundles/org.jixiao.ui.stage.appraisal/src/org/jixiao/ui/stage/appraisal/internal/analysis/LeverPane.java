package org.jixiao.ui.stage.appraisal.internal.analysis;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.appraisal.analysis.Lever;
import org.jixiao.appraisal.analysis.Levers;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;

/** Which single indicator would bring the chosen unit into a better class, and the value that would be enough. */
public final class LeverPane {

    private final AppraisalDocument document;
    private final Texts texts;
    private final Composite root;
    private final Button find;
    private final Label message;
    private final ShownTable<Lever> table;
    private final Grid grid;
    private final BackgroundWork<List<Lever>> work;
    private String asked = "";

    LeverPane(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite bar = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        find = new Button(bar, SWT.PUSH);
        find.setText(texts.get("levers.find"));
        find.addListener(SWT.Selection, e -> find());
        message = new Label(bar, SWT.WRAP);
        message.setText(texts.get("levers.help"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(message);
        table = new ShownTable<>(l -> l.indicator().getId());
        table.add(GridColumn.text("INDICATOR", texts.get("outlier.indicator"), 28), l -> Objects.toString(l.indicator().getName(), ""))
                .add(GridColumn.number("FROM", texts.get("lever.from"), 12), l -> Numbers.exact(l.from()))
                .add(GridColumn.number("TO", texts.get("lever.to"), 12), l -> Numbers.exact(l.to()))
                .add(GridColumn.number("GAINED", texts.get("lever.gained"), 12), l -> Numbers.points(l.gained()))
                .add(GridColumn.number("TOTAL", texts.get("rank.total"), 14), l -> Numbers.points(l.total()))
                .add(GridColumn.text("CLASS", texts.get("lever.class"), 16), Lever::className)
                .add(GridColumn.text("RANK", texts.get("lever.rank"), 10), l -> l.rank().map(String::valueOf).orElse(""));
        grid = new Grid(root, table, new Grid.Options(texts.get("levers"), 1, false, menu -> { }));
        grid.onSelection(s -> {
            Lever lever = table.selected(s.row());
            if (lever != null) {
                document.session().find(lever.indicator().getId()).ifPresent(document::select);
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        work = document.work(texts.get("levers.job"), (copy, cancelled) -> {
            AppraisedUnit unit = copy.getGroups().stream().flatMap(g -> g.getUnits().stream()).filter(u -> u.getId().equals(asked)).findFirst().orElseThrow();
            return Levers.of(document.engine(), document.engine().score(copy, AppraisalEngine.WHOLE_YEAR, document.today(), cancelled), unit,
                    document.today(), cancelled);
        }, this::found);
    }

    /** Looks for levers of the chosen unit. */
    public void find() {
        AppraisedUnit unit = document.unit();
        if (unit != null) {
            asked = unit.getId();
            say(texts.get("levers.busy", Objects.toString(unit.getName(), "")));
            work.request();
        }
    }

    private void found(List<Lever> levers) {
        table.take(levers);
        grid.refresh();
        String name = document.session().find(asked).map(u -> Objects.toString(((AppraisedUnit) u).getName(), "")).orElse("");
        say(texts.get(levers.isEmpty() ? "levers.none" : "levers.found", name, levers.size()));
    }

    private void say(String words) {
        message.setText(words);
        message.getParent().layout(true);
    }

    void show() {
        Enablement.set(find, document.unit() != null);
    }

    Control control() {
        return root;
    }

    /** The levers that were found, for tests. */
    public Grid grid() {
        return grid;
    }

    /** Whether it is still looking, for tests. */
    public boolean isBusy() {
        return work.isBusy();
    }
}
