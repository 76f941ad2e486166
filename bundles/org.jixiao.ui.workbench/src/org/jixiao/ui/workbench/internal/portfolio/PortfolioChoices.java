package org.jixiao.ui.workbench.internal.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.workbench.internal.Texts;

/** Above the table: year, unit, stage, lights and grades to choose from what there is, groups, charts, and how many dossiers that leaves. */
final class PortfolioChoices {

    private final Composite bar;
    private final Composite row;
    private final Map<PortfolioColumn, Combo> combos = new HashMap<>();
    private final PortfolioChips lights;
    private final PortfolioChips grades;
    private final Combo grouping;
    private final Button charts;
    private final Label count;

    /** What the bar tells the editor. */
    interface Listener {
        /** Other dossiers are chosen. */
        void chosen();

        /** Other groups are wanted. */
        void grouped(PortfolioGrouping by);

        /** All groups are to be folded or unfolded. */
        void folded(boolean fold);

        /** The charts are to be shown or hidden. */
        void charts(boolean shown);
    }

    PortfolioChoices(Composite parent, Listener listener) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 2).applyTo(bar);
        row = new Composite(bar, SWT.NONE);
        RowLayout flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = 0;
        flow.marginRight = 0;
        flow.marginTop = 0;
        flow.marginBottom = 0;
        flow.spacing = 12;
        flow.center = true;
        row.setLayout(flow);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (PortfolioColumn column : List.of(PortfolioColumn.YEAR, PortfolioColumn.UNIT, PortfolioColumn.STAGE)) {
            combos.put(column, combo(column.column().title(), List.of(Texts.get("portfolio.all")), listener::chosen)); //$NON-NLS-1$
        }
        Palette palette = new Palette(bar, this::paint);
        lights = new PortfolioChips(row, PortfolioColumn.LIGHT.column().title(), light -> "● " + PortfolioWords.light(light), //$NON-NLS-1$
                light -> palette.get(PortfolioWords.tone(light)), listener::chosen);
        grades = new PortfolioChips(row, PortfolioColumn.GRADE.column().title(), grade -> grade, grade -> null, listener::chosen);
        grouping = combo(Texts.get("portfolio.group"), Stream.of(PortfolioGrouping.values()).map(PortfolioGrouping::words).toList(), //$NON-NLS-1$
                () -> listener.grouped(grouping()));
        push("portfolio.fold", () -> listener.folded(true)); //$NON-NLS-1$
        push("portfolio.unfold", () -> listener.folded(false)); //$NON-NLS-1$
        charts = new Button(row, SWT.CHECK);
        charts.setText(Texts.get("portfolio.charts")); //$NON-NLS-1$
        charts.setToolTipText(Texts.get("portfolio.charts.help")); //$NON-NLS-1$
        charts.addListener(SWT.Selection, event -> listener.charts(charts.getSelection()));
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
    }

    private void paint() {
        lights.paint();
    }

    private void push(String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(Texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private Combo combo(String title, List<String> items, Runnable chosen) {
        Composite pair = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        new Label(pair, SWT.NONE).setText(title);
        Combo combo = new Combo(pair, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setVisibleItemCount(20);
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    private PortfolioGrouping grouping() {
        return PortfolioGrouping.values()[Math.max(0, grouping.getSelectionIndex())];
    }

    Composite control() {
        return bar;
    }

    /** Offers what occurs in the dossiers; a choice that occurs no more falls back to all. */
    void offer(PortfolioContents contents) {
        combos.keySet().forEach(column -> fill(column, contents.words().get(column)));
        lights.offer(PortfolioWords.LIGHTS);
        grades.offer(contents.words().get(PortfolioColumn.GRADE));
        bar.getParent().layout();
    }

    /** The grades that occur, from the best down. */
    List<String> grades() {
        return grades.offered();
    }

    private void fill(PortfolioColumn column, List<String> words) {
        Combo combo = combos.get(column);
        String before = combo.getSelectionIndex() > 0 ? combo.getText() : null;
        List<String> items = new ArrayList<>(List.of(combo.getItem(0)));
        items.addAll(words);
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
            combo.select(before == null ? 0 : Math.max(0, items.indexOf(before)));
            combo.requestLayout();
        }
    }

    /** Whether a row is among what is chosen; {@link PortfolioSource#ALL} when nothing is. */
    Predicate<PortfolioRow> chosen() {
        Predicate<PortfolioRow> wanted = PortfolioSource.ALL;
        for (Map.Entry<PortfolioColumn, Combo> choice : combos.entrySet()) {
            if (choice.getValue().getSelectionIndex() > 0) {
                String word = choice.getValue().getText();
                wanted = and(wanted, row -> word.equals(row.text(choice.getKey(), 0)));
            }
        }
        Set<String> ofLights = lights.chosen();
        if (!ofLights.isEmpty()) {
            wanted = and(wanted, row -> row.entry().light() != null && ofLights.contains(row.entry().light()));
        }
        Set<String> ofGrades = grades.chosen();
        return ofGrades.isEmpty() ? wanted : and(wanted, row -> ofGrades.contains(row.text(PortfolioColumn.GRADE, 0)));
    }

    private static Predicate<PortfolioRow> and(Predicate<PortfolioRow> wanted, Predicate<PortfolioRow> more) {
        return wanted == PortfolioSource.ALL ? more : wanted.and(more);
    }

    /** Chooses as a person does; words that are not offered choose all. Lights and grades are pressed. For tests. */
    void choose(PortfolioColumn column, String word) {
        if (column == PortfolioColumn.LIGHT || column == PortfolioColumn.GRADE) {
            (column == PortfolioColumn.LIGHT ? lights : grades).press(word);
            return;
        }
        Combo combo = combos.get(column);
        combo.select(Math.max(0, combo.indexOf(word)));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Puts into groups as a person does; for tests. */
    void group(PortfolioGrouping by) {
        grouping.select(by.ordinal());
        grouping.notifyListeners(SWT.Selection, new Event());
    }

    /** Shows or hides the charts as a person does; for tests. */
    void charts(boolean shown) {
        charts.setSelection(shown);
        charts.notifyListeners(SWT.Selection, new Event());
    }

    /** Says how many are shown, or what is being done. */
    void say(String words) {
        if (!count.isDisposed() && !words.equals(count.getText())) {
            count.setText(words);
        }
    }

    /** What it says. */
    String said() {
        return count.getText();
    }
}
