package org.jixiao.ui.exchange.payments;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.execution.ExecutionMatch;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;

/** Second page: what the file means for which dossier; what has changed is ticked, and nothing is taken over that is not. */
final class PaymentsResultPage extends WizardPage {

    private final Texts texts;
    private final JixiaoServices services;
    private final PaymentsFilePage file;
    private ExecutionTable table;
    private List<ExecutionMatch> matches = List.of();
    private Text faults;
    private CheckboxTableViewer lines;
    private Button budget;

    PaymentsResultPage(Texts texts, JixiaoServices services, PaymentsFilePage file) {
        super("result", texts.get("payments.result.title"), null);
        this.texts = texts;
        this.services = services;
        this.file = file;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        faults = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridData small = new GridData(SWT.FILL, SWT.FILL, true, false);
        small.heightHint = 90;
        faults.setLayoutData(small);
        lines = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        lines.getTable().setHeaderVisible(true);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = 300;
        lines.getTable().setLayoutData(fill);
        lines.setContentProvider(ArrayContentProvider.getInstance());
        Columns.of(lines, ExecutionMatch.class).tips()
                .add(texts.get("payments.column.project"), 260, ExecutionMatch::title)
                .add(texts.get("payments.column.state"), 100, m -> texts.get("payments.kind." + m.kind().name()))
                .numbers(texts.get("payments.column.before"), 190, m -> amount(m, true))
                .numbers(texts.get("payments.column.after"), 190, m -> amount(m, false))
                .add(texts.get("payments.column.remarks"), 330, this::remarks);
        lines.addCheckStateListener(event -> {
            if (((ExecutionMatch) event.getElement()).kind() != ExecutionMatch.Kind.CHANGED) {
                lines.setChecked(event.getElement(), false);
            }
            getContainer().updateButtons();
        });
        budget = new Button(area, SWT.CHECK);
        budget.setText(texts.get("payments.budget"));
        setControl(area);
        setPageComplete(true);
    }

    private static Optional<ExecutionMatch.Difference> executed(ExecutionMatch match) {
        return match.differences().stream().filter(d -> d.column() == ExecutionColumn.EXECUTED).findFirst();
    }

    private static String amount(ExecutionMatch match, boolean before) {
        return executed(match).map(d -> before ? d.before() : d.after()).map(Numbers::points).orElse("");
    }

    private String remarks(ExecutionMatch match) {
        return match.remarks().stream().map(m -> m.render(Locale.getDefault())).collect(Collectors.joining(" "));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // After the page is on screen, so that its progress is seen.
            UiThread.later(this::read);
        }
    }

    private void read() {
        if (getControl().isDisposed()) {
            return;
        }
        var path = file.file();
        var unit = file.unit();
        var folder = file.folder();
        var year = file.year();
        List<String> failure = new ArrayList<>();
        try {
            getContainer().run(true, true, (IProgressMonitor monitor) -> {
                monitor.beginTask(texts.get("payments.reading"), IProgressMonitor.UNKNOWN);
                table = services.payments().read(path, unit);
                try {
                    matches = table.refused() ? List.of() : services.payments().match(table, folder, year, monitor::isCanceled);
                } catch (IOException e) {
                    matches = List.of();
                    failure.add(String.valueOf(e.getMessage()));
                }
            });
        } catch (InvocationTargetException e) {
            failure.add(String.valueOf(e.getTargetException()));
        } catch (InterruptedException cancelled) {
            matches = List.of();
        }
        show(failure);
    }

    private void show(List<String> failure) {
        List<String> words = new ArrayList<>(failure);
        if (table != null) {
            table.failure().ifPresent(f -> words.add(f.text(Locale.getDefault())));
            table.faults().forEach(f -> words.add(f.text(Locale.getDefault())));
        }
        faults.setText(String.join(System.lineSeparator(), words));
        lines.setInput(matches);
        lines.setCheckedElements(matches.stream().filter(m -> m.kind() == ExecutionMatch.Kind.CHANGED).toArray());
        long changed = matches.stream().filter(m -> m.kind() == ExecutionMatch.Kind.CHANGED).count();
        boolean refused = table == null || table.refused() || !failure.isEmpty();
        setErrorMessage(refused ? texts.get("payments.refused") : null);
        setMessage(texts.get("payments.count", table == null ? 0 : table.lines().size(), changed));
        getContainer().updateButtons();
    }

    ExecutionTable table() {
        return table;
    }

    boolean withBudget() {
        return budget.getSelection();
    }

    /** The matches to take over. */
    List<ExecutionMatch> chosen() {
        return lines == null ? List.of() : Arrays.stream(lines.getCheckedElements()).map(ExecutionMatch.class::cast)
                .filter(m -> m.kind() == ExecutionMatch.Kind.CHANGED).toList();
    }
}
