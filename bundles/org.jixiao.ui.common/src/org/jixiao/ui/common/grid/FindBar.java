package org.jixiao.ui.common.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.Texts;

/** The bar that looks for words in a grid; hidden until it is asked for. */
final class FindBar {

    /** Looks for words. */
    interface Finder {
        /**
         * Goes to the next cell that contains the words.
         *
         * @param fromHere whether the current cell counts as well
         * @return number of cells that contain them
         */
        int find(String words, boolean forward, boolean fromHere);

        /** Stops marking what was found and gives the keyboard back. */
        void stop();
    }

    private final Composite bar;
    private final Text input;
    private final Label count;
    private Finder finder;
    private final Texts texts;

    FindBar(Composite parent, Icons icons, Texts texts) {
        this.texts = texts;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        Label picture = new Label(bar, SWT.NONE);
        picture.setImage(icons.get("find"));
        input = new Text(bar, SWT.BORDER | SWT.SEARCH);
        input.setMessage(texts.get("find.hint"));
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(input);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        tool(tools, icons, "up", "find.previous", () -> find(false, false));
        tool(tools, icons, "down", "find.next", () -> find(true, false));
        tool(tools, icons, "close", "find.close", this::close);
        input.addModifyListener(e -> find(true, true));
        input.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                find((e.stateMask & SWT.SHIFT) == 0, false);
                e.doit = false;
            } else if (e.keyCode == SWT.ESC) {
                close();
                e.doit = false;
            }
        });
    }

    private static void tool(ToolBar tools, Icons icons, String icon, String tip, Runnable action, Texts texts) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(icons.get(icon));
        item.setToolTipText(texts.get(tip));
        item.addListener(SWT.Selection, e -> action.run());
    }

    private void tool(ToolBar tools, Icons icons, String icon, String tip, Runnable action) {
        tool(tools, icons, icon, tip, action, texts);
    }

    private void find(boolean forward, boolean fromHere) {
        String words = input.getText();
        int found = finder.find(words, forward, fromHere);
        count.setText(words.isEmpty() ? "" : texts.get("find.count", found));
    }

    /** Who looks; the bar comes above the table that is looked through, so it is made first. */
    void search(Finder by) {
        finder = by;
    }

    void open() {
        show(true);
        input.setFocus();
        input.selectAll();
    }

    private void close() {
        show(false);
        finder.stop();
    }

    private void show(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout();
    }
}
