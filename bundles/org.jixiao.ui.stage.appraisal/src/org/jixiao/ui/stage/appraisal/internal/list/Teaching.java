package org.jixiao.ui.stage.appraisal.internal.list;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence above a list that says what belongs there, while there is nothing. The parent has a grid layout. */
public final class Teaching {

    private final Label label;

    /** The sentence; hidden until it is asked for. */
    public Teaching(Composite parent, String words) {
        label = new Label(parent, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).hint(200, SWT.DEFAULT).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    /** Shows another sentence; hides it when there is none. */
    public void say(String words) {
        if (!words.isEmpty() && !words.equals(label.getText())) {
            label.setText(words);
        }
        show(!words.isEmpty());
    }

    /** Shows or hides it. */
    public void show(boolean teach) {
        GridData data = (GridData) label.getLayoutData();
        if (data.exclude == teach) {
            data.exclude = !teach;
            label.setVisible(teach);
            label.getParent().layout(true);
        }
    }
}
