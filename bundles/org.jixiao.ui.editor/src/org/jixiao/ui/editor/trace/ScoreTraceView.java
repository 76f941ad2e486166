package org.jixiao.ui.editor.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.clipboard.ClipboardText;
import org.jixiao.ui.editor.CurrentScores;
import org.jixiao.ui.editor.Explanations;
import org.jixiao.ui.editor.FiledCells;

/** Why a score is what it is: a tree from the total down to the cell an input was read from, and the sentence to print. */
public final class ScoreTraceView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.jixiao.ui.editor.scoreTrace";

    private final Texts texts = Texts.of(ScoreTraceView.class);
    private final TraceLines lines = new TraceLines(texts, Locale.getDefault());
    private final ISelectionListener selections = this::selected;
    private final Runnable changed = this::scoresChanged;
    private final IPartListener parts = new EditorListener();
    private final Action copy = new CopySentence();
    private final Action open = new OpenCell();
    private TreeViewer tree;
    private final StackLayout pages = new StackLayout();
    private Text hint;
    private Composite trace;
    private Text sentence;
    private CurrentScores scores;
    private Explanations explanations;
    private EObject shown;

    @Override
    public void createPartControl(Composite parent) {
        pages.marginWidth = 8;
        pages.marginHeight = 6;
        parent.setLayout(pages);
        hint = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        trace = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(trace);
        sentence = new Text(trace, SWT.READ_ONLY | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
        tree = new TreeViewer(trace, SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        Columns.of(tree, TraceLine.class).tips().add("", 320, TraceLine::title).add("", 900, TraceLine::text);
        tree.setContentProvider(new ListTree<>(TraceLine.class, TraceLine::children));
        IActionBars bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(open);
        bars.getToolBarManager().add(copy);
        tree.addSelectionChangedListener(e -> enable(open, cell().isPresent()));
        tree.addDoubleClickListener(e -> open.run());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyLines());
        getSite().setSelectionProvider(tree);
        getSite().getPage().addPostSelectionListener(selections);
        getSite().getPage().addPartListener(parts);
        follow(getSite().getPage().getActiveEditor());
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selections);
        getSite().getPage().removePartListener(parts);
        follow(null);
        super.dispose();
    }

    private void follow(IEditorPart editor) {
        CurrentScores next = editor == null ? null : Adapters.adapt(editor, CurrentScores.class);
        explanations = editor == null ? null : Adapters.adapt(editor, Explanations.class);
        if (next == scores && next != null) {
            return;
        }
        if (scores != null) {
            scores.removeListener(changed);
        }
        scores = next;
        shown = editor == null ? null : chosen(editor.getSite().getSelectionProvider());
        if (scores != null) {
            scores.addListener(changed);
        }
        refresh();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(part instanceof IEditorPart editor)) {
            return;
        }
        follow(editor);
        EObject object = object(selection);
        if (object != shown) {
            shown = object;
            refresh();
        }
    }

    private static EObject chosen(ISelectionProvider provider) {
        return provider == null ? null : object(provider.getSelection());
    }

    private static EObject object(ISelection selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        return first instanceof EObject direct ? direct : Adapters.adapt(first, EObject.class);
    }

    /** Explains later, so that the total in the head is there before the words that explain it. */
    private void scoresChanged() {
        UiThread.later(tree.getControl(), this::refresh);
    }

    private void refresh() {
        if (tree == null || tree.getControl().isDisposed()) {
            return;
        }
        Optional<TraceNode> judged = shown == null || explanations == null ? Optional.empty() : explanations.explain(shown);
        boolean detail = judged.isPresent() || shown instanceof IndicatorScore || shown instanceof FundRow;
        Optional<EvaluationResult> result = judged.isPresent() ? Optional.empty() : result();
        List<TraceLine> roots = judged.map(node -> List.of(TraceLines.line(node))).orElseGet(() -> result.map(r -> scored(r, detail)).orElse(List.of()));
        String words = judged.map(TraceLines::sentence).orElseGet(() -> result.map(r -> detail ? lines.sentence(r, shown) : "").orElse(""));
        Control page = roots.isEmpty() ? hint : trace;
        if (!roots.isEmpty() && page == pages.topControl && roots.equals(tree.getInput()) && words.equals(sentence.getText())) {
            // Something else has changed: what is expanded and selected here stays.
            return;
        }
        tree.setInput(roots);
        tree.expandToLevel(detail ? TreeViewer.ALL_LEVELS : 2);
        sentence.setText(words);
        ((GridData) sentence.getLayoutData()).exclude = words.isEmpty();
        sentence.setVisible(!words.isEmpty());
        boolean unscored = scores != null && shown != null && scores.evaluationOf(shown).isEmpty();
        enable(copy, !words.isEmpty());
        hint.setText(texts.get(scores == null ? "trace.empty" : unscored ? "trace.none" : "trace.waiting"));
        pages.topControl = page;
        // The sentence alone may need another height: measuring the tree with it would cost more than all the rest.
        trace.layout(new Control[] {sentence});
        trace.getParent().layout();
    }

    private void enable(Action action, boolean possible) {
        Enablement.set(action, possible, getViewSite().getActionBars().getToolBarManager());
    }

    private Optional<EvaluationResult> result() {
        Optional<Evaluation> evaluation = scores == null ? Optional.empty()
                : shown == null ? scores.evaluations().stream().findFirst() : scores.evaluationOf(shown);
        return evaluation.flatMap(e -> scores.result(e));
    }

    private List<TraceLine> scored(EvaluationResult result, boolean row) {
        return row ? lines.of(result, shown).map(List::of).orElseGet(() -> List.of(lines.whole(result))) : List.of(lines.whole(result));
    }

    /** The cell that the selected line was read from. */
    private Optional<Source> cell() {
        return tree.getStructuredSelection().getFirstElement() instanceof TraceLine line && !line.source().cell().isEmpty()
                ? Optional.of(line.source()) : Optional.empty();
    }

    /** The lines for the clipboard or a test: what the view shows now. */
    public String shownText() {
        StringBuilder all = new StringBuilder();
        if (tree.getInput() instanceof List<?> roots) {
            roots.forEach(line -> all.append(((TraceLine) line).toText()));
        }
        return all.append(pages.topControl == hint ? hint.getText() : sentence.getText()).toString();
    }

    private void toClipboard(String text) {
        ClipboardText.put(tree.getControl().getDisplay(), text);
    }

    /** Shows the cell of the filed form that the selected line was read from. */
    private final class OpenCell extends Action {

        OpenCell() {
            super(texts.get("trace.openCell"));
            setToolTipText(texts.get("trace.openCell.tip"));
            setEnabled(false);
        }

        @Override
        public void run() {
            cell().ifPresent(source -> FiledCells.open(getSite(), source));
        }
    }

    /** Copies the printed sentence. */
    private final class CopySentence extends Action {

        CopySentence() {
            super(texts.get("trace.copySentence"));
            setToolTipText(texts.get("trace.copySentence.tip"));
        }

        @Override
        public void run() {
            toClipboard(sentence.getText());
        }
    }

    /** Copies the selected lines with what is below them. */
    private final class CopyLines extends Action {

        @Override
        public void run() {
            StringBuilder text = new StringBuilder();
            for (Object line : tree.getStructuredSelection().toList()) {
                text.append(((TraceLine) line).toText());
            }
            toClipboard(text.toString());
        }
    }

    /** Follows the editor that is in front. */
    private final class EditorListener implements IPartListener {

        @Override
        public void partActivated(IWorkbenchPart part) {
            if (part instanceof IEditorPart editor) {
                follow(editor);
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            partActivated(part);
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            if (part instanceof IEditorPart && getSite().getPage().getActiveEditor() == null) {
                follow(null);
            }
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // the last editor stays explained while another view is used
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // comes to the front first
        }
    }
}
