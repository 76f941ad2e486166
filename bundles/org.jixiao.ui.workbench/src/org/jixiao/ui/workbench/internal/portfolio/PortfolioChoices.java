package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jixiao.ui.workbench.internal.Texts;

/** Above the table: year, unit and grade to choose from what there is, and how many dossiers that leaves. */
final class PortfolioChoices {

    private final Composite bar;
    private final Map<PortfolioColumn, Combo> combos = new HashMap<>();
    private final Label count;

    /** The bar; {@code chosen} is run after each choice of the user. */
    PortfolioChoices(Composite parent, Runnable chosen) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(6, 0).applyTo(bar);
        for (PortfolioColumn column : List.of(PortfolioColumn.YEAR, PortfolioColumn.UNIT, PortfolioColumn.GRADE)) {
            combos.put(column, combo(column, chosen));
        }
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
    }

    private Combo combo(PortfolioColumn column, Runnable chosen) {
        String title = column.column().title();
        new Label(bar, SWT.NONE).setText(title);
        Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        combo.add(Texts.get("portfolio.all")); //$NON-NLS-1$
        combo.select(0);
        combo.setVisibleItemCount(20);
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    Composite control() {
        return bar;
    }

    /** Offers what occurs in the rows; a choice that occurs no more falls back to all. */
    void offer(List<PortfolioRow> rows) {
        fill(PortfolioColumn.YEAR, new ArrayList<>(words(rows, PortfolioColumn.YEAR).descendingSet()));
        fill(PortfolioColumn.UNIT, new ArrayList<>(words(rows, PortfolioColumn.UNIT)));
        fill(PortfolioColumn.GRADE, grades(rows));
        bar.layout();
    }

    private static TreeSet<String> words(List<PortfolioRow> rows, PortfolioColumn column) {
        TreeSet<String> words = new TreeSet<>();
        rows.stream().map(row -> row.text(column)).filter(word -> !word.isEmpty()).forEach(words::add);
        return words;
    }

    /** From the best down, by the highest total that has each. */
    private static List<String> grades(List<PortfolioRow> rows) {
        Map<String, BigDecimal> best = new HashMap<>();
        for (PortfolioRow row : rows) {
            String grade = row.text(PortfolioColumn.GRADE);
            if (!grade.isEmpty() && row.entry().totalHigh() != null) {
                best.merge(grade, row.entry().totalHigh(), BigDecimal::max);
            }
        }
        List<String> grades = new ArrayList<>(words(rows, PortfolioColumn.GRADE));
        grades.sort(Comparator.comparing(best::get, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())).reversed());
        return grades;
    }

    private void fill(PortfolioColumn column, List<String> words) {
        Combo combo = combos.get(column);
        String before = combo.getSelectionIndex() > 0 ? combo.getText() : null;
        List<String> items = new ArrayList<>(List.of(combo.getItem(0)));
        items.addAll(words);
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
            combo.select(before == null ? 0 : Math.max(0, items.indexOf(before)));
        }
    }

    /** Whether a row is among what is chosen. */
    Predicate<PortfolioRow> chosen() {
        Map<PortfolioColumn, String> wanted = new HashMap<>();
        combos.forEach((column, combo) -> {
            if (combo.getSelectionIndex() > 0) {
                wanted.put(column, combo.getText());
            }
        });
        return row -> wanted.entrySet().stream().allMatch(choice -> choice.getValue().equals(row.text(choice.getKey())));
    }

    /** Chooses as a person does; words that are not offered choose all. */
    void choose(PortfolioColumn column, String word) {
        Combo combo = combos.get(column);
        combo.select(Math.max(0, combo.indexOf(word)));
        combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
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
