package org.jixiao.ui.editor;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.WorkbenchCommands;

/**
 * What a document that has nothing of a stage shows: what belongs here, the button that makes it, the one that imports it from a filed
 * form, and why it cannot be made where it cannot.
 */
public abstract class EmptyStagePage implements DossierPage {

    private static final String IMPORT = "org.jixiao.command.import";
    private static final int WIDTH = 560;

    private final Texts texts;
    private Composite root;
    private Button make;
    private Text facts;

    /** @param texts has the words page.empty, empty.words, empty.make and, where there is a form to import, empty.import */
    protected EmptyStagePage(Texts texts) {
        this.texts = texts;
    }

    /** Why nothing can be made now; empty when it can. */
    protected abstract String refusal();

    /** What else is to be said below the buttons. */
    protected String facts() {
        return "";
    }

    /** Makes it, after asking what has to be asked. */
    protected abstract void make(Shell shell);

    @Override
    public final String title() {
        return texts.get("page.empty");
    }

    @Override
    public final boolean isEmpty() {
        return true;
    }

    @Override
    public final Control create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(40, 40).spacing(8, 12).applyTo(root);
        Label words = new Label(root, SWT.WRAP);
        words.setText(texts.get("empty.words"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        Composite ways = new Composite(root, SWT.NONE);
        ways.setLayout(new RowLayout());
        make = button(ways, "empty.make", () -> make(root.getShell()));
        if (texts.has("empty.import")) {
            button(ways, "empty.import", () -> UiThread.window().ifPresent(window -> WorkbenchCommands.run(window, IMPORT, Map.of())));
        }
        facts = new Text(root, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(facts);
        refresh();
        return root;
    }

    private Button button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    @Override
    public final void refresh() {
        if (root == null || root.isDisposed()) {
            return;
        }
        String why = refusal();
        Enablement.set(make, why.isEmpty());
        String words = why.isEmpty() ? facts() : why;
        if (!words.equals(facts.getText())) {
            facts.setText(words);
            root.layout(true);
        }
    }

    @Override
    public final void setFocus() {
        make.setFocus();
    }
}
