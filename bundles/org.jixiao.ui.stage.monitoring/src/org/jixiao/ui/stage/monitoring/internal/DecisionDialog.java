package org.jixiao.ui.stage.monitoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Amounts;

/** Asks what is done about a warning: go on, adjust, suspend, stop or take back; with the amount and why. */
final class DecisionDialog extends TitleAreaDialog {

    private static final List<DispositionDecision> CHOICES = DispositionDecision.VALUES.stream()
            .filter(d -> d != DispositionDecision.OPEN).toList();

    private final Texts texts;
    private final Amounts amounts;
    private final Disposition disposition;
    private final Optional<Dispositions.Proposal> proposal;
    private final String person;
    private Combo decision;
    private Text amount;
    private Text why;
    private Dispositions.Decision decided;

    /**
     * The dialog.
     *
     * @param proposal what the scheme proposes since the answer is overdue
     * @param person who decides
     */
    DecisionDialog(Shell shell, Texts texts, Amounts amounts, Disposition disposition, Optional<Dispositions.Proposal> proposal, String person) {
        super(shell);
        this.texts = texts;
        this.amounts = amounts;
        this.disposition = disposition;
        this.proposal = proposal;
        this.person = person;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when nothing was decided. */
    Optional<Dispositions.Decision> ask() {
        return open() == Window.OK ? Optional.ofNullable(decided) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("decide.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("decide.title"));
        setMessage(proposal.map(p -> p.reason().render(Locale.getDefault())).orElse(String.valueOf(disposition.getWhat())));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        label(form, texts.get("decide.decision"));
        decision = new Combo(form, SWT.READ_ONLY);
        decision.setItems(CHOICES.stream().map(d -> texts.get("decision." + d.getName())).toArray(String[]::new));
        // Nothing is chosen for the person, except what was decided before or the scheme proposes.
        decision.select(CHOICES.indexOf(disposition.getDecision() != DispositionDecision.OPEN ? disposition.getDecision()
                : proposal.map(Dispositions.Proposal::decision).orElse(DispositionDecision.OPEN)));
        label(form, texts.get("decide.amount", amounts.unit()));
        amount = new Text(form, SWT.BORDER);
        amount.setText(Numbers.exact(amounts.number(disposition.getAmount())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(amount);
        label(form, texts.get("decide.why"));
        why = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        why.setText(disposition.getExplanation() == null ? "" : disposition.getExplanation());
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
        String refusal = amounts.refusal(amount.getText());
        if (decision.getSelectionIndex() < 0) {
            setErrorMessage(texts.get("decide.none"));
        } else if (refusal != null) {
            setErrorMessage(refusal);
        } else {
            Party by = BaseFactory.eINSTANCE.createParty();
            by.setName(person);
            decided = new Dispositions.Decision(CHOICES.get(decision.getSelectionIndex()), by, LocalDate.now(),
                    amounts.typed(amount.getText()), why.getText().strip());
            super.okPressed();
        }
    }
}
