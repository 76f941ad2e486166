package org.jixiao.ui.stage.monitoring.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.monitoring.Curve;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.FindingMarks;

/** What stands below the indicators: why the selected row has its light, the warnings of the scheme, and the dispositions. */
public final class LowerPanes {

    private final Texts texts;
    private final CTabFolder folder;
    private final CTabItem whyTab;
    private final CTabItem warningTab;
    private final CTabItem dispositionTab;
    private final Text why;
    private final WarningTable warningTable;
    private final Grid warnings;
    private final DispositionPane dispositions;
    private final CurveChart curve;
    private final DossierContext context;
    private EObject explained;

    LowerPanes(Composite parent, DossierContext context, Texts texts, Amounts amounts) {
        this.texts = texts;
        this.context = context;
        folder = new CTabFolder(parent, SWT.FLAT | SWT.BOTTOM);
        why = new Text(folder, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        why.setText(texts.get("why.none"));
        whyTab = tab("why", why);
        warningTable = new WarningTable(texts, context.services().packs());
        warnings = new Grid(folder, warningTable, new Grid.Options(texts.get("warnings"), 1, false, menu -> { }));
        warnings.onOpen(row -> {
            explained = null;
            say(warningTable.judgement(row));
            folder.setSelection(whyTab);
        });
        warningTab = tab("warnings", warnings.control());
        dispositions = new DispositionPane(folder, context, texts, amounts);
        dispositionTab = tab("dispositions", dispositions.control());
        curve = new CurveChart(folder, texts);
        tab("curve", curve);
        folder.setSelection(whyTab);
    }

    private CTabItem tab(String key, Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(texts.get(key));
        tab.setControl(control);
        return tab;
    }

    /** Shows the warnings and dispositions of a report, and the explanation anew. */
    void show(MonitoringReport report, Lights lights, FindingMarks marks) {
        warningTable.update(lights);
        warnings.refresh();
        dispositions.show(report, lights, marks);
        title(warningTab, texts.get("warnings.count", warningTable.rowCount()));
        int toRaise = dispositions.toRaise();
        String all = texts.get("dispositions.count", report.getDispositions().size());
        title(dispositionTab, toRaise == 0 ? all : all + " " + texts.get("dispositions.toRaise", toRaise));
        if (explained != null) {
            explain(explained, lights);
        }
    }

    private static void title(CTabItem tab, String words) {
        if (!tab.getText().equals(words)) {
            tab.setText(words);
        }
    }

    /** Says why an indicator or a row of money has its light. */
    void explain(EObject subject, Lights lights) {
        explained = subject;
        Judgement judgement = lights.of(subject);
        draw(subject, judgement);
        if (judgement == null) {
            say(texts.get("why.noRule"));
        } else {
            say(judgement);
        }
    }

    private void draw(EObject subject, Judgement judgement) {
        MonitoringRow row = subject instanceof MonitoringRow watched ? watched : null;
        curve.show(row == null ? "" : row.getName(), row == null ? null
                : Curve.of(context.dossier(), row, judgement == null ? null : judgement.forecast().value()).orElse(null));
    }

    /** The sentence first, then rule, clause, inputs and arithmetic. */
    private void say(Judgement judgement) {
        Locale locale = Locale.getDefault();
        String tree = judgement.explanation().render(Message.literal(String.valueOf(judgement.title())), locale).toText();
        say(judgement.reason().render(locale) + "\n\n" + tree);
    }

    private void say(String words) {
        if (!why.getText().equals(words)) {
            why.setText(words);
        }
    }

    /** Brings a disposition to the front. */
    boolean reveal(Disposition disposition) {
        folder.setSelection(dispositionTab);
        int row = ((MonitoringReport) disposition.eContainer()).getDispositions().indexOf(disposition);
        dispositions.grid().select(row, 0);
        dispositions.grid().setFocus();
        return true;
    }

    /** The list that has the keyboard. */
    Optional<Grid> focused() {
        return Stream.of(warnings, dispositions.grid()).filter(Grid::hasFocus).findFirst();
    }

    /** Why the selected row has its light, in words; for tests. */
    public String why() {
        return why.getText();
    }

    /** The curve of the selected row, in words; for tests. */
    public String curve() {
        return curve.words();
    }

    /** The warnings, for tests. */
    public Grid warnings() {
        return warnings;
    }

    /** The dispositions, for tests. */
    public Grid dispositions() {
        return dispositions.grid();
    }

    /** Brings the warnings (1) or the dispositions (2) to the front, for tests. */
    public void front(int tab) {
        folder.setSelection(tab);
    }
}
