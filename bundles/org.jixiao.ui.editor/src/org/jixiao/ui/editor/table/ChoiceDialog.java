package org.jixiao.ui.editor.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Amount;

/** Asks for a decision, an amount of money and the reasons: what is done about a warning, what happens to a budget. */
public final class ChoiceDialog extends TitleAreaDialog {

    /**
     * What is asked.
     *
     * @param title of the window
     * @param message why it is asked
     * @param choice words before the choices
     * @param choices the decisions
     * @param chosen the one that stands there first; -1 for none, so that nothing is chosen for the person
     * @param nothing said when none was chosen
     * @param amount words before the amount
     * @param money the amount that stands there first; may be empty
     * @param reasons words before the reasons
     * @param why the reasons that stand there first; may be empty
     */
    public record Question(String title, String message, String choice, List<String> choices, int chosen, String nothing, String amount,
            String money, String reasons, String why) {
    }

    /**
     * What was answered.
     *
     * @param choice number of the decision
     * @param amount null for none
     * @param why may be empty
     */
    public record Answer(int choice, Amount amount, String why) {
    }

    private final Question question;
    private final Amounts amounts;
    private final Function<Answer, String> check;
    private Combo choice;
    private Text amount;
    private Text why;
    private Answer answer;

    /**
     * The dialog.
     *
     * @param check says why an answer is refused; null when it is not
     */
    public ChoiceDialog(Shell shell, Question question, Amounts amounts, Function<Answer, String> check) {
        super(shell);
        this.question = question;
        this.amounts = amounts;
        this.check = check;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when nothing was decided. */
    public Optional<Answer> ask() {
        return open() == Window.OK ? Optional.ofNullable(answer) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(question.title());
        setMessage(question.message());
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        label(form, question.choice());
        choice = new Combo(form, SWT.READ_ONLY);
        choice.setItems(question.choices().toArray(String[]::new));
        choice.select(question.chosen());
        label(form, question.amount());
        amount = new Text(form, SWT.BORDER);
        amount.setText(question.money());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(amount);
        label(form, question.reasons());
        why = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        why.setText(question.why());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(5)).applyTo(why);
        return area;
    }

    private static void label(Composite form, String words) {
        Label label = new Label(form, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    @Override
    protected void okPressed() {
        String refusal = choice.getSelectionIndex() < 0 ? question.nothing() : amounts.refusal(amount.getText());
        Answer given = refusal != null ? null : new Answer(choice.getSelectionIndex(), amounts.typed(amount.getText()), why.getText().strip());
        refusal = given == null ? refusal : check.apply(given);
        setErrorMessage(refusal);
        if (refusal == null) {
            answer = given;
            super.okPressed();
        }
    }
}
