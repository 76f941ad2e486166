package org.jixiao.ui.stage.appraisal.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.appraisal.analysis.WhatIf;
import org.jixiao.appraisal.edit.Change;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.appeal.Correctable;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;

/** Tries another value, weight or mark of the chosen unit without changing anything, and shows who would move. */
public final class WhatIfPane {

    private final AppraisalDocument document;
    private final Texts texts;
    private final Composite root;
    private final Combo what;
    private final Text value;
    private final Label message;
    private final ShownTable<WhatIf.Row> table;
    private final Grid grid;
    private final BackgroundWork<List<WhatIf.Row>> work;
    private final List<String> tried = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private List<Correctable> choices = List.of();
    private List<Change> asked = List.of();

    WhatIfPane(Composite parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite bar = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 2).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(texts.get("whatIf.what"));
        what = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(what);
        new Label(bar, SWT.NONE).setText(texts.get("whatIf.value"));
        value = new Text(bar, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(value);
        what.addListener(SWT.Selection, e -> value.setText(what.getSelectionIndex() < 0 ? "" : choices.get(what.getSelectionIndex()).now()));
        value.addListener(SWT.FocusIn, e -> UiThread.later(value, value::selectAll));
        value.addListener(SWT.DefaultSelection, e -> attempt());
        Button attempt = new Button(bar, SWT.PUSH);
        attempt.setText(texts.get("whatIf.try"));
        attempt.setToolTipText(texts.get("whatIf.try.help"));
        attempt.addListener(SWT.Selection, e -> attempt());
        Button forget = new Button(bar, SWT.PUSH);
        forget.setText(texts.get("whatIf.forget"));
        forget.addListener(SWT.Selection, e -> forget());
        message = new Label(root, SWT.WRAP);
        message.setText(texts.get("whatIf.help"));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(200, SWT.DEFAULT).applyTo(message);
        table = table();
        grid = new Grid(root, table, new Grid.Options(texts.get("whatIf"), 1, false, menu -> { }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        work = document.work(texts.get("whatIf.job"), (copy, cancelled) -> WhatIf.of(document.engine(), copy, document.month(), document.today(), asked), this::tried);
    }

    private ShownTable<WhatIf.Row> table() {
        return new ShownTable<WhatIf.Row>(r -> r.before().points().unit().getId())
                .add(GridColumn.text("UNIT", texts.get("rank.unit"), 24), r -> Objects.toString(r.before().points().unit().getName(), ""))
                .add(GridColumn.number("BEFORE", texts.get("whatIf.before"), 16), r -> r.before().points().total().text())
                .add(GridColumn.number("AFTER", texts.get("whatIf.after"), 16), r -> r.after().points().total().text())
                .add(GridColumn.text("RANK", texts.get("whatIf.rank"), 16), r -> arrow(rank(r.before()), rank(r.after())))
                .add(GridColumn.text("CLASS", texts.get("whatIf.class"), 34), r -> arrow(String.join("/", r.before().classes()), String.join("/", r.after().classes())))
                .dot((r, column) -> column.id().equals("AFTER") && r.isChanged() ? Tone.BLUE : null);
    }

    private static String rank(UnitStanding standing) {
        return standing.rank().map(String::valueOf).orElseGet(() -> standing.best() + "–" + standing.worst());
    }

    private static String arrow(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    private void attempt() {
        int index = what.getSelectionIndex();
        String refusal = index < 0 ? texts.get("whatIf.choose") : choices.get(index).refusal().apply(value.getText().strip());
        if (refusal != null) {
            say(refusal);
            return;
        }
        changes.add(choices.get(index).change().apply(value.getText().strip()));
        tried.add(Objects.toString(document.unit().getName(), "") + " " + choices.get(index).name() + " = " + value.getText().strip());
        asked = List.copyOf(changes);
        work.request();
    }

    private void tried(List<WhatIf.Row> rows) {
        // Who moves stands on top of those who do not.
        table.take(rows.stream().sorted(Comparator.comparing(r -> !r.isChanged())).toList());
        grid.refresh();
        say(texts.get("whatIf.tried", String.join("; ", tried), rows.stream().filter(WhatIf.Row::isChanged).count()));
    }

    private void forget() {
        changes.clear();
        tried.clear();
        table.take(List.of());
        grid.refresh();
        say(texts.get("whatIf.help"));
    }

    private void say(String words) {
        message.setText(words);
        root.layout(true);
    }

    /** Offers what can be changed of the chosen unit. */
    void show() {
        AppraisedUnit unit = document.unit();
        choices = unit == null ? List.of() : Correctable.of(document, unit, Texts.of(Correctable.class));
        String[] names = choices.stream().map(Correctable::name).toArray(String[]::new);
        if (!List.of(names).equals(List.of(what.getItems()))) {
            what.setItems(names);
            value.setText("");
        }
    }

    Control control() {
        return root;
    }

    /** Who would move, for tests. */
    public Grid grid() {
        return grid;
    }

    /** Tries a value, for tests. */
    public void attempt(int choice, String typed) {
        what.select(choice);
        value.setText(typed);
        attempt();
    }

    /** What the pane says, for tests. */
    public String words() {
        return message.getText();
    }

    /** Whether it is still being worked out, for tests. */
    public boolean isBusy() {
        return work.isBusy();
    }
}
