package org.jixiao.ui.library.internal;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.stages.library.HistoryMethod;
import org.jixiao.stages.library.HistoryProposal;
import org.jixiao.stages.library.Observation;
import org.jixiao.ui.common.Texts;

/** Proposes a standard from what was reached in the last years, with the arithmetic; a person takes it or leaves it. */
final class ProposalDialog extends TitleAreaDialog {

    private final Texts texts;
    private final IndicatorDefinition definition;
    private final List<Observation> observations;
    private Spinner last;
    private Spinner years;
    private Spinner decimals;
    private Combo method;
    private Combo subject;
    private Text from;
    private Text arithmetic;
    private Label value;
    private Optional<HistoryProposal> proposal = Optional.empty();
    private LocalDate day;

    /**
     * What was accepted.
     *
     * @param proposal the proposal
     * @param from first day on which it counts
     */
    record Accepted(HistoryProposal proposal, LocalDate from) {
    }

    ProposalDialog(Shell shell, Texts texts, IndicatorDefinition definition, List<Observation> observations) {
        super(shell);
        this.texts = texts;
        this.definition = definition;
        this.observations = observations;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks; empty when the proposal is not taken. */
    Optional<Accepted> ask() {
        return open() == OK ? proposal.map(p -> new Accepted(p, day)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("proposal.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("proposal.of", LibraryValues.plain(definition.getName())));
        setMessage(texts.get("proposal.message"));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 10).spacing(10, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        int newest = observations.stream().mapToInt(Observation::year).max().orElse(Year.now().getValue() - 1);
        last = spinner(form, "proposal.last", newest, 1990, 2200);
        years = spinner(form, "proposal.years", 3, 1, 20);
        label(form, "proposal.method");
        method = new Combo(form, SWT.READ_ONLY);
        method.setItems(Stream.of(HistoryMethod.values()).map(m -> texts.get("method." + m)).toArray(String[]::new));
        method.select(HistoryMethod.MEAN.ordinal());
        method.addListener(SWT.Selection, e -> compute());
        decimals = spinner(form, "proposal.decimals", 2, 0, 8);
        label(form, "proposal.from");
        from = new Text(form, SWT.BORDER);
        from.setText(LocalDate.of(newest + 1, 1, 1).toString());
        from.addListener(SWT.Modify, e -> compute());
        label(form, "proposal.value");
        value = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(value);
        label(form, "proposal.subject");
        subject = new Combo(form, SWT.READ_ONLY);
        subject.add(texts.get("proposal.subjects"));
        observations.stream().map(Observation::subject).distinct().sorted().forEach(subject::add);
        subject.select(0);
        subject.setToolTipText(texts.get("proposal.subject.help"));
        subject.addListener(SWT.Selection, e -> compute());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(subject);
        arithmetic = new Text(form, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(12))
                .applyTo(arithmetic);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("proposal.accept"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
        compute();
    }

    private void label(Composite form, String key) {
        new Label(form, SWT.NONE).setText(texts.get(key));
    }

    private Spinner spinner(Composite form, String key, int start, int least, int most) {
        label(form, key);
        Spinner spinner = new Spinner(form, SWT.BORDER);
        spinner.setValues(start, least, most, 0, 1, 5);
        spinner.addListener(SWT.Modify, e -> compute());
        return spinner;
    }

    private void compute() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        List<Observation> counted = subject.getSelectionIndex() == 0 ? observations
                : observations.stream().filter(o -> o.subject().equals(subject.getText())).toList();
        proposal = HistoryProposal.of(definition, counted, last.getSelection(), years.getSelection(),
                HistoryMethod.values()[method.getSelectionIndex()], decimals.getSelection());
        day = LibraryValues.read(from.getText()).orElse(null);
        Locale locale = Locale.getDefault();
        value.setText(proposal.map(HistoryProposal::target).orElse("–"));
        String lines = proposal.map(p -> p.steps().stream().map(step -> step.render(locale)).collect(Collectors.joining("\n"))
                + (p.leftOut().isEmpty() ? "" : "\n\n" + texts.get("proposal.leftOut", p.leftOut().stream()
                        .map(o -> o.year() + " " + o.subject() + " " + o.text() + " " + o.unit()).collect(Collectors.joining("; ")))))
                .orElse(texts.get("proposal.nothing"));
        arithmetic.setText(lines);
        setErrorMessage(day == null ? texts.get("check.day", from.getText()) : null);
        getButton(IDialogConstants.OK_ID).setEnabled(proposal.isPresent() && day != null);
    }
}
