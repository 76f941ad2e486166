package org.jixiao.ui.workbench.internal.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A few values to choose any number of; none chosen is all. */
final class PortfolioChips {

    private final Composite bar;
    private final Function<String, String> words;
    private final Function<String, Color> ink;
    private final Runnable changed;
    private List<String> offered = List.of();

    /**
     * Chips behind a title.
     *
     * @param words what a value is called
     * @param ink   colour of its words, null for the usual one
     */
    PortfolioChips(Composite parent, String title, Function<String, String> words, Function<String, Color> ink, Runnable changed) {
        this.words = words;
        this.ink = ink;
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        new Label(bar, SWT.NONE).setText(title);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(2, 0).applyTo(bar);
    }

    /** Offers these values in this order; chosen ones that are still there stay chosen. */
    void offer(List<String> values) {
        if (values.equals(offered)) {
            return;
        }
        Set<String> before = chosen();
        buttons().forEach(Control::dispose);
        offered = List.copyOf(values);
        for (String value : values) {
            Button chip = new Button(bar, SWT.TOGGLE);
            chip.setText(words.apply(value));
            chip.setData(value);
            // The style sheets would give all words one colour.
            chip.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
            chip.setSelection(before.contains(value));
            chip.addListener(SWT.Selection, event -> changed.run());
        }
        GridLayoutFactory.fillDefaults().numColumns(values.size() + 1).spacing(2, 0).applyTo(bar);
        paint();
        bar.requestLayout();
    }

    /** The values there are. */
    List<String> offered() {
        return offered;
    }

    /** Takes over the colours of the theme. */
    void paint() {
        for (Button chip : buttons()) {
            chip.setForeground(ink.apply((String) chip.getData()));
        }
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        for (Control child : bar.getChildren()) {
            if (child instanceof Button button) {
                buttons.add(button);
            }
        }
        return buttons;
    }

    /** The chosen values; empty for all. */
    Set<String> chosen() {
        Set<String> chosen = new HashSet<>();
        buttons().stream().filter(Button::getSelection).forEach(chip -> chosen.add((String) chip.getData()));
        return chosen;
    }

    /** Presses the chip of a value as a person does; for tests. */
    void press(String value) {
        for (Button chip : buttons()) {
            if (value.equals(chip.getData())) {
                chip.setSelection(!chip.getSelection());
                chip.notifyListeners(SWT.Selection, new Event());
            }
        }
    }
}
