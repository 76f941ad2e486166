package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.stage.appraisal.internal.AppraisalFlow;

/** Where the selected item of a list stands in its workflow, and its steps; one that cannot be taken says why on hover. */
public final class StepBar {

    private final Composite root;
    private final Label words;
    private final Composite steps;
    private List<StageHead.Action> shown = List.of();

    /** An empty bar. */
    public StepBar(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(root);
        words = new Label(root, SWT.NONE);
        steps = new Composite(root, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.wrap = false;
        steps.setLayout(row);
    }

    /** Shows where an item stands; null for none. */
    public void show(AppraisalFlow.Standing standing) {
        String text = standing == null ? "" : standing.words();
        List<StageHead.Action> next = standing == null ? List.of() : standing.actions();
        boolean same = shown.stream().map(StepBar::key).toList().equals(next.stream().map(StepBar::key).toList());
        shown = next;
        if (same && text.equals(words.getText())) {
            return;
        }
        words.setText(text);
        for (Control old : steps.getChildren()) {
            old.dispose();
        }
        for (int i = 0; i < next.size(); i++) {
            button(next.get(i), i);
        }
        root.getParent().layout(true, true);
    }

    private static String key(StageHead.Action action) {
        return action.id() + '|' + action.label() + '|' + action.refusal();
    }

    private void button(StageHead.Action action, int index) {
        // A disabled button gets no hover; the frame around it does.
        Composite frame = new Composite(steps, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(frame);
        String tip = action.isPossible() ? action.help() : action.refusal();
        frame.setToolTipText(tip);
        Button button = new Button(frame, SWT.PUSH);
        button.setText(action.label());
        button.setToolTipText(tip);
        Enablement.set(button, action.isPossible());
        button.addListener(SWT.Selection, e -> shown.get(index).run().run());
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }
}
