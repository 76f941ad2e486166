package org.jixiao.ui.stage.monitoring.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.FindingMarks;

/** The warnings that were raised, each with its clock and what was decided. */
final class DispositionTable extends DocumentTable<Disposition> {

    /** The columns. */
    enum Column {
        LIGHT(DossierPackage.Literals.DISPOSITION__LIGHT, 10),
        WHAT(DossierPackage.Literals.DISPOSITION__WHAT, 44),
        RAISED(DossierPackage.Literals.DISPOSITION__RAISED_ON, 13),
        DUE(DossierPackage.Literals.DISPOSITION__DUE_DATE, 24),
        DECISION(DossierPackage.Literals.DISPOSITION__DECISION, 16),
        AMOUNT(DossierPackage.Literals.DISPOSITION__AMOUNT, 12),
        BY(DossierPackage.Literals.DISPOSITION__DECIDED_BY, 18),
        EXPLANATION(DossierPackage.Literals.DISPOSITION__EXPLANATION, 30),
        CLOSED(DossierPackage.Literals.DISPOSITION__CLOSED_ON, 13);

        private final EStructuralFeature feature;
        private final int width;

        Column(EStructuralFeature feature, int width) {
            this.feature = feature;
            this.width = width;
        }
    }

    private final Texts texts;
    private final Amounts amounts;
    private final LightWords words;
    private LocalDate today = LocalDate.MIN;

    DispositionTable(Texts texts, Amounts amounts) {
        super(columns(texts, amounts));
        this.texts = texts;
        this.amounts = amounts;
        this.words = new LightWords(texts);
    }

    private static List<GridColumn> columns(Texts texts, Amounts amounts) {
        List<GridColumn> made = new ArrayList<>();
        for (Column column : Column.values()) {
            String title = texts.get("disposition." + column, amounts.unit());
            made.add(switch (column) {
                case WHAT, EXPLANATION -> GridColumn.longText(column.name(), title, column.width);
                case AMOUNT -> GridColumn.number(column.name(), title, column.width);
                default -> GridColumn.text(column.name(), title, column.width);
            });
        }
        return made;
    }

    /** Takes over the present state of the document as it looks on a day. */
    void update(MonitoringReport report, FindingMarks found, LocalDate day) {
        take(report.getDispositions(), found, true);
        today = day;
        show((row, column) -> text(row(row), Column.values()[column]));
    }

    private String text(Disposition disposition, Column column) {
        return switch (column) {
            case LIGHT -> words.text(disposition.getLight());
            case WHAT -> plain(disposition.getWhat());
            case RAISED -> plain(disposition.getRaisedOn());
            case DUE -> due(disposition);
            case DECISION -> texts.get("decision." + disposition.getDecision().getName());
            case AMOUNT -> Numbers.points(amounts.number(disposition.getAmount()));
            case BY -> disposition.getDecidedBy() == null ? ""
                    : plain(disposition.getDecidedBy().getName()) + " " + plain(disposition.getDecidedOn());
            case EXPLANATION -> plain(disposition.getExplanation());
            case CLOSED -> plain(disposition.getClosedOn());
        };
    }

    /** The clock: the day, and how many days are left or over as long as nobody has decided. */
    private String due(Disposition disposition) {
        LocalDate due = disposition.getDueDate();
        if (due == null) {
            return texts.get("due.none");
        }
        if (Dispositions.isOverdue(disposition, today)) {
            return texts.get("due.overdue", due, ChronoUnit.DAYS.between(due, today));
        }
        boolean running = disposition.getClosedOn() == null && disposition.getDecidedOn() == null;
        return running ? texts.get("due.left", due, ChronoUnit.DAYS.between(today, due)) : due.toString();
    }

    private static String plain(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Tone dot(int row, int column) {
        if (column == Column.LIGHT.ordinal()) {
            return LightWords.tone(row(row).getLight());
        }
        return column == Column.DUE.ordinal() && Dispositions.isOverdue(row(row), today) ? Tone.RED : null;
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return Column.values()[column].feature;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
