package org.jixiao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.UiThread;

/**
 * The head of a stage editor: what this is, which state, whose turn, until when, total and grade, and the actions of the role; an
 * action that is not possible is shown disabled, with its reason on hover.
 */
public final class StageHead {

    /**
     * What the head says.
     *
     * @param title what this is
     * @param state state, whose turn and until when, in one line
     * @param total total and grade; an interval while something is open
     * @param tone colour of the total: that of a light, or whether it is settled
     * @param hint scheme, pack and what is open, in one quiet line
     * @param actions the actions in their order
     */
    public record Content(String title, String state, String total, Tone tone, String hint, List<Action> actions) {
        public Content {
            Objects.requireNonNull(tone);
            actions = List.copyOf(actions);
        }

        /** Whether the total is not settled yet. */
        public boolean open() {
            return tone == Tone.INTERVAL;
        }
    }

    /**
     * One action.
     *
     * @param id stable name
     * @param label words of the button
     * @param refusal why it is not possible now; empty when it is
     * @param help what it does, shown on hover
     * @param run carries it out
     */
    public record Action(String id, String label, String refusal, String help, Runnable run) {
        public Action {
            Objects.requireNonNull(run);
        }

        /** Whether it is possible now. */
        public boolean isPossible() {
            return refusal.isEmpty();
        }
    }

    private final Composite root;
    private final Label title;
    private final Label state;
    private final Label total;
    private final Label hint;
    private final Composite actions;
    private final Palette palette;
    private List<String> shown = List.of();
    private Content content;

    /** Makes the head in a parent. */
    public StageHead(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(14, 3).applyTo(root);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), root);
        FontDescriptor plain = FontDescriptor.createFrom(root.getFont());
        title = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        title.setFont(fonts.create(plain.setStyle(SWT.BOLD).increaseHeight(3)));
        total = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(total);
        total.setFont(fonts.create(plain.setStyle(SWT.BOLD).increaseHeight(5)));
        actions = new Composite(root, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginTop = 0;
        row.marginBottom = 0;
        row.wrap = false;
        row.center = true;
        actions.setLayout(row);
        Composite facts = new Composite(root, SWT.NONE);
        RowLayout line = new RowLayout(SWT.HORIZONTAL);
        line.marginLeft = 0;
        line.marginTop = 0;
        line.marginBottom = 0;
        line.spacing = 16;
        facts.setLayout(line);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(facts);
        state = new Label(facts, SWT.NONE);
        hint = new Label(facts, SWT.NONE);
        palette = new Palette(root, this::paint);
        // The style sheet reaches a new widget after those who made it, and would leave an open total in the colour of any other.
        UiThread.later(root, this::paint);
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }

    /** What it says now. */
    public Content content() {
        return content;
    }

    /** Says something else. */
    public void show(Content next) {
        if (next.equals(content)) {
            return;
        }
        content = next;
        List<Control> resized = new ArrayList<>();
        say(title, next.title(), resized);
        // A long total and many actions leave a narrow window little room for the title.
        title.setToolTipText(next.title());
        say(state, next.state(), resized);
        say(total, next.total(), resized);
        say(hint, next.hint(), resized);
        List<String> wanted = next.actions().stream().map(a -> a.id() + '|' + a.label()).toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            fillActions(next.actions());
        }
        Control[] frames = actions.getChildren();
        for (int i = 0; i < frames.length; i++) {
            update((Composite) frames[i], next.actions().get(i));
        }
        paint();
        if (!resized.isEmpty()) {
            // An edit changes the total and nothing else: the buttons need not be measured again for it.
            root.layout(resized.toArray(Control[]::new));
        }
    }

    private static void say(Label label, String words, List<Control> resized) {
        String text = escape(words);
        if (!label.getText().equals(text)) {
            label.setText(text);
            resized.add(label);
        }
    }

    private static void update(Composite frame, Action action) {
        frame.setData(action);
        String tip = action.isPossible() ? action.help() : action.refusal();
        if (!tip.equals(frame.getToolTipText())) {
            frame.setToolTipText(tip);
            frame.getChildren()[0].setToolTipText(tip);
        }
        Enablement.set((Button) frame.getChildren()[0], action.isPossible());
    }

    private void fillActions(List<Action> list) {
        for (Control old : actions.getChildren()) {
            old.dispose();
        }
        for (Action action : list) {
            // A disabled button gets no hover; the frame around it does.
            Composite frame = new Composite(actions, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(frame);
            Button button = new Button(frame, SWT.PUSH);
            button.setText(action.label());
            button.setData("id", action.id());
            button.addListener(SWT.Selection, e -> ((Action) frame.getData()).run().run());
        }
        root.getParent().layout(true, true);
    }

    private void paint() {
        if (content != null && !root.isDisposed()) {
            hint.setForeground(palette.get(Tone.HINT));
            total.setForeground(palette.get(content.tone()));
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
