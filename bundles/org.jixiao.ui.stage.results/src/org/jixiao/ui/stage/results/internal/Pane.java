package org.jixiao.ui.stage.results.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.base.WorkItem;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.stages.results.ResultCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.TablePane;

/** One part of the page of results. The page shows the state of the item that is chosen in it. */
abstract class Pane extends TablePane {

    private Results now;

    /** @param id the texts of the pane begin with it */
    Pane(Composite parent, DossierContext context, Texts texts, String id) {
        super(parent, context, texts, id);
    }

    /** The item whose state and steps the head shows. */
    abstract Optional<? extends WorkItem> item();

    /** Takes over the present state of the document; {@link #now()} is it already. */
    abstract void refresh();

    /** Why an object of this pane is what it is. */
    Optional<TraceNode> explain(EObject object) {
        return Optional.empty();
    }

    final Results now() {
        return now;
    }

    @Override
    protected final FindingMarks marks() {
        return now.marks();
    }

    final void show(Results present) {
        now = present;
        refresh();
        shown();
    }

    /** Why nothing can be begun now: read-only, no scheme; empty when it can. */
    final String locked() {
        return now.readOnly() ? texts().get("refused.readOnly") : "";
    }

    final String noScheme() {
        return !locked().isEmpty() ? locked() : now.scheme().isEmpty() ? texts().get("refused.noScheme") : "";
    }

    final String noBasis() {
        return !noScheme().isEmpty() ? noScheme() : now.basis().isEmpty() ? texts().get("refused.noBasis") : "";
    }

    final ResultCommands commands() {
        return new ResultCommands(context().session().editingDomain(), context().services().packs(), Locale.getDefault());
    }
}
