package org.jixiao.ui.stage.evaluation.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.IndicatorPlace;
import org.jixiao.ui.editor.library.TakeIndicators;
import org.jixiao.ui.editor.table.RowFixes;

/** What can be done with the selected indicators: quick fixes of their problems, adding, removing and moving rows. */
final class RowMenu {

    private final Texts texts;
    private final DossierContext context;
    private final Supplier<List<IndicatorScore>> rows;
    private final RowFixes fixes;
    private final Supplier<IndicatorEdits> edits;

    RowMenu(Texts texts, DossierContext context, Supplier<List<IndicatorScore>> rows, RowFixes fixes, Supplier<IndicatorEdits> edits) {
        this.texts = texts;
        this.context = context;
        this.rows = rows;
        this.fixes = fixes;
        this.edits = edits;
    }

    void fill(IMenuManager menu) {
        fixes.fill(menu);
        menu.add(new Separator());
        List<IndicatorScore> chosen = rows.get();
        IndicatorScore first = chosen.isEmpty() ? null : chosen.getFirst();
        Evaluation evaluation = first != null && first.eContainer() instanceof Evaluation e ? e
                : context.dossier().getEvaluations().stream().findFirst().orElse(null);
        if (evaluation == null) {
            return;
        }
        boolean can = !context.isReadOnly();
        menu.add(action("row.add", can, () -> edits.get().addRow(evaluation, first)));
        menu.add(TakeIndicators.action(context, () -> Optional.of(new IndicatorPlace(evaluation, first == null ? -1 : evaluation.getIndicators().indexOf(first) + 1))));
        menu.add(action("row.remove", can && first != null, () -> edits.get().removeRows(chosen)));
        int index = evaluation.getIndicators().indexOf(first);
        menu.add(action("row.up", can && chosen.size() == 1 && index > 0, () -> edits.get().moveRow(evaluation, first, -1)));
        menu.add(action("row.down", can && chosen.size() == 1 && index < evaluation.getIndicators().size() - 1,
                () -> edits.get().moveRow(evaluation, first, 1)));
    }

    private Action action(String key, boolean possible, Supplier<Command> command) {
        Action action = new Action(texts.get(key)) {
            @Override
            public void run() {
                context.execute(command.get());
            }
        };
        action.setEnabled(possible);
        return action;
    }
}
