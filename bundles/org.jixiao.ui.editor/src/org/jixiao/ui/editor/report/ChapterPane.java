package org.jixiao.ui.editor.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;

/** The chapters of a report: which are written or left out, the text of the chosen one, and the reason why it is left out. */
public final class ChapterPane {

    private static final int TEXT_LINES = 12;
    private static final int REASON_LINES = 2;

    /**
     * One text of the report.
     *
     * @param group heading above it; empty for none
     * @param id under which it is kept
     * @param label what it is called
     * @param text what is written; empty for nothing
     * @param omitted why it is left out; empty when nobody said so
     */
    public record Chapter(String group, String id, String label, String text, String omitted) {

        private boolean isSettled() {
            return !text.isEmpty() || !omitted.isEmpty();
        }

        private String line() {
            return (!text.isEmpty() ? "✓ " : omitted.isEmpty() ? "○ " : "– ") + label;
        }
    }

    /** Takes over what was typed. */
    public interface Writer {

        /** The text of a chapter; blank for none. */
        void write(String id, String text);

        /** Why a chapter is left out; blank when it is not. */
        void leaveOut(String id, String reason);
    }

    private final Texts texts = Texts.of(ChapterPane.class);
    private final Writer writer;
    private final Composite root;
    private final Label count;
    private final Tree tree;
    private final FormField text;
    private final FormField reason;
    private List<Chapter> chapters = List.of();
    private List<String> lines = List.of();
    private boolean locked = true;
    private String chosen;

    /** @param writer takes over what was typed */
    public ChapterPane(Composite parent, Writer writer) {
        this.writer = writer;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(6, 4).applyTo(root);
        count = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        SashForm sash = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new Tree(sash, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        tree.addListener(SWT.Selection, e -> choose());
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(right);
        text = new FormField(right, texts.get("text"), TEXT_LINES, typed -> {
            chapter().ifPresent(c -> writer.write(c.id(), typed));
            return null;
        });
        GridDataFactory.fillDefaults().grab(true, true).indent(6, 0).hint(300, 120).applyTo(text.control());
        reason = new FormField(right, texts.get("reason"), REASON_LINES, typed -> {
            chapter().ifPresent(c -> writer.leaveOut(c.id(), typed));
            return null;
        });
        sash.setWeights(30, 70);
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }

    /**
     * Shows chapters; the chosen one stays, the first open one is chosen where none is.
     *
     * @param readOnly whether nothing may be changed
     */
    public void show(List<Chapter> present, boolean readOnly) {
        chapters = List.copyOf(present);
        locked = readOnly;
        if (chapter().isEmpty()) {
            chosen = chapters.stream().filter(c -> !c.isSettled()).findFirst().or(() -> chapters.stream().findFirst()).map(Chapter::id).orElse(null);
        }
        String line = texts.get("count", chapters.stream().filter(c -> !c.text().isEmpty()).count(), chapters.size(),
                chapters.stream().filter(c -> c.text().isEmpty() && !c.omitted().isEmpty()).count());
        if (!line.equals(count.getText())) {
            count.setText(line);
        }
        fill();
        showText();
    }

    /** The tree is made anew only when a chapter came, went, or was written or left out. */
    private void fill() {
        List<String> next = chapters.stream().map(c -> c.group() + "\n" + c.line()).toList();
        if (next.equals(lines)) {
            return;
        }
        lines = next;
        tree.setRedraw(false);
        tree.removeAll();
        TreeItem above = null;
        for (Chapter chapter : chapters) {
            if (!chapter.group().isEmpty() && (above == null || !above.getText().equals(chapter.group()))) {
                above = new TreeItem(tree, SWT.NONE);
                above.setText(chapter.group());
            }
            TreeItem item = chapter.group().isEmpty() ? new TreeItem(tree, SWT.NONE) : new TreeItem(above, SWT.NONE);
            item.setText(chapter.line());
            item.setData(chapter.id());
            if (above != null) {
                above.setExpanded(true);
            }
            if (chapter.id().equals(chosen)) {
                tree.setSelection(item);
            }
        }
        tree.setRedraw(true);
    }

    private void choose() {
        TreeItem[] selected = tree.getSelection();
        String next = selected.length == 1 && selected[0].getData() instanceof String id ? id : null;
        commit();
        chosen = next;
        showText();
    }

    private Optional<Chapter> chapter() {
        return chapters.stream().filter(c -> c.id().equals(chosen)).findFirst();
    }

    private void showText() {
        Optional<Chapter> now = chapter();
        text.show(now.map(Chapter::text).orElse(""));
        reason.show(now.map(Chapter::omitted).orElse(""));
        text.setEditable(now.isPresent() && !locked);
        // What is written is not left out.
        reason.setEditable(now.filter(c -> c.text().isEmpty()).isPresent() && !locked);
    }

    /** Hands over what is still being typed. */
    public void commit() {
        text.commit();
        reason.commit();
    }

    /** Gives the keyboard to the text. */
    public void setFocus() {
        text.control().setFocus();
    }

    /** Brings a chapter to the front; false when there is none such. */
    public boolean choose(String id) {
        if (chapters.stream().noneMatch(c -> c.id().equals(id))) {
            return false;
        }
        commit();
        chosen = id;
        lines = List.of();
        fill();
        showText();
        return true;
    }

    /** Chooses a chapter and types its text as a person, for tests. */
    public void type(String id, String words) {
        choose(id);
        text.control().setText(words);
        text.commit();
    }

    /** Chooses a chapter and types why it is left out as a person, for tests. */
    public void typeReason(String id, String words) {
        choose(id);
        reason.control().setText(words);
        reason.commit();
    }

    /** The chapters that are neither written nor left out, for tests. */
    public List<String> open() {
        return chapters.stream().filter(c -> !c.isSettled()).map(Chapter::id).toList();
    }

    /** How much is written, in words; for tests. */
    public String count() {
        return count.getText();
    }
}
