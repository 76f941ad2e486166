package org.jixiao.ui.workbench.internal.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.services.StageNames;
import org.jixiao.services.bulk.StepOption;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.UserSettings;

/** Which step is to be taken in the chosen dossiers, with one comment for all; those in which it is not possible are listed with the reason. */
final class StepDialog extends TitleAreaDialog {

    private static final int WIDTH = 96;
    private static final int ROWS = 10;
    private static final int COMMENT_ROWS = 3;

    private final List<StepCandidate> candidates;
    private final List<StepOption> steps;
    private final UserSettings user;
    private Combo choice;
    private Text comment;
    private Label possible;
    private TableViewer left;
    private StepOption step;
    private String words = ""; //$NON-NLS-1$

    StepDialog(Shell shell, List<StepCandidate> candidates, UserSettings user) {
        super(shell);
        this.candidates = candidates;
        this.user = user;
        steps = steps(candidates);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The steps that some dossier has, those first that most can take. */
    static List<StepOption> steps(List<StepCandidate> candidates) {
        Map<String, StepOption> found = new LinkedHashMap<>();
        candidates.forEach(c -> c.options().forEach(option -> found.putIfAbsent(option.stage() + " " + option.code(), option))); //$NON-NLS-1$
        List<StepOption> steps = new ArrayList<>(found.values());
        steps.sort(java.util.Comparator.comparing((StepOption option) -> -count(candidates, option)));
        return steps;
    }

    private static int count(List<StepCandidate> candidates, StepOption option) {
        return (int) candidates.stream().filter(candidate -> candidate.can(option)).count();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("step.title")); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Texts.get("step.title")); //$NON-NLS-1$
        setMessage(Texts.get("step.who", user.person(), Roles.label(user.role(), Locale.getDefault()))); //$NON-NLS-1$
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, "step.step"); //$NON-NLS-1$
        choice = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        steps.forEach(option -> choice.add(Texts.get("step.choice", StageNames.of(option.stage(), Locale.getDefault()), option.name(), //$NON-NLS-1$
                count(candidates, option), candidates.size())));
        choice.setVisibleItemCount(ROWS);
        choice.addListener(SWT.Selection, event -> chosen());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        label(area, "step.comment"); //$NON-NLS-1$
        comment = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        comment.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, convertHeightInCharsToPixels(COMMENT_ROWS)).applyTo(comment);
        possible = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(possible);
        left = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        left.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(ROWS)).applyTo(left.getTable());
        int unit = convertWidthInCharsToPixels(1);
        Columns.of(left, StepCandidate.class).tips().add(Texts.get("step.left.project"), 34 * unit, StepCandidate::project) //$NON-NLS-1$
                .add(Texts.get("step.left.why"), 64 * unit, this::reason); //$NON-NLS-1$
        left.setContentProvider(ArrayContentProvider.getInstance());
        return outer;
    }

    private static void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("step.go"), true); //$NON-NLS-1$
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        choice.select(0);
        chosen();
    }

    private void chosen() {
        step = steps.get(Math.max(0, choice.getSelectionIndex()));
        possible.setText(Texts.get("step.possible", count(candidates, step), candidates.size() - count(candidates, step))); //$NON-NLS-1$
        left.setInput(candidates.stream().filter(candidate -> !candidate.can(step)).toList());
        validate();
    }

    private String reason(StepCandidate candidate) {
        if (!candidate.fault().isEmpty()) {
            return candidate.fault();
        }
        return candidate.like(step).map(option -> String.join("; ", option.refusals())).orElse(Texts.get("step.notHere")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void validate() {
        words = comment.getText().strip();
        boolean missing = step.commentRequired() && words.isEmpty();
        setErrorMessage(missing ? Texts.get("step.comment.required", step.name()) : null); //$NON-NLS-1$
        getButton(IDialogConstants.OK_ID).setEnabled(!missing && count(candidates, step) > 0);
    }

    /** The chosen step. */
    StepOption step() {
        return step;
    }

    /** The comment for all. */
    String comment() {
        return words;
    }
}
