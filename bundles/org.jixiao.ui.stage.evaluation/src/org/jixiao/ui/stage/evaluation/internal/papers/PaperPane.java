package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.stages.papers.PaperCommands;
import org.jixiao.stages.papers.PaperStanding;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.TablePane;

/** A tab of the working papers that is made of tables. */
abstract class PaperPane extends TablePane implements PaperPart {

    private Papers now;

    /** @param id the texts of the tab begin with it */
    PaperPane(Composite parent, DossierContext context, Texts texts, String id) {
        super(parent, context, texts, id);
    }

    /** Takes over the present state; {@link #now()} is it already. */
    abstract void refresh();

    final Papers now() {
        return now;
    }

    final Evaluation evaluation() {
        return now.evaluation();
    }

    @Override
    protected final FindingMarks marks() {
        return now.marks();
    }

    @Override
    public final void show(Papers papers) {
        now = papers;
        refresh();
        shown();
    }

    final PaperCommands commands() {
        return new PaperCommands(context().session().editingDomain(), Locale.getDefault());
    }

    /** Why nothing can be changed now; empty when it can. */
    final String locked() {
        return now.readOnly() ? texts().get("papers.readOnly") : "";
    }

    /** Why nothing can be done with a row: read-only, or none is chosen; empty when it can. */
    final String noRow(boolean chosen, String key) {
        return !locked().isEmpty() ? locked() : chosen ? "" : texts().get(key);
    }

    /** Carries out a command that makes a row, and goes to a cell of the last row. */
    final void make(Command command, FieldTable<? extends Identified> table, EStructuralFeature feature) {
        commit();
        if (context().execute(command) && table.rowCount() > 0) {
            EObject made = table.row(table.rowCount() - 1);
            go(table, made, feature);
        }
    }

    /** The colour of where something stands. */
    static Tone tone(PaperStanding standing) {
        return switch (standing) {
            case LISTED -> null;
            case WAITING -> Tone.YELLOW;
            case OVERDUE -> Tone.RED;
            case EXCUSED -> Tone.BLUE;
            case RECEIVED -> Tone.GREEN;
        };
    }
}
