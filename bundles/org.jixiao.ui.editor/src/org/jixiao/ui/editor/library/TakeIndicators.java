package org.jixiao.ui.editor.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.services.Libraries;
import org.jixiao.stages.base.SchemeUses;
import org.jixiao.stages.library.TakenIndicators;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.IndicatorPlace;

/** Takes indicators from a library into the objectives or an evaluation, as one undo step. Pages offer it by {@link #action}. */
public final class TakeIndicators {

    private TakeIndicators() {
    }

    /**
     * The action for a menu of rows.
     *
     * @param place where the indicators go, asked for when the action runs; empty where there is no place now
     */
    public static Action action(DossierContext context, Supplier<Optional<IndicatorPlace>> place) {
        Action action = new Action(Texts.of(TakeIndicators.class).get("take.action")) {
            @Override
            public void run() {
                place.get().ifPresent(at -> ask(UiThread.shell(), context, at));
            }
        };
        action.setEnabled(!context.isReadOnly() && place.get().isPresent());
        return action;
    }

    /** Lets a person choose from the libraries, and takes what was chosen. */
    public static void ask(Shell shell, DossierContext context, IndicatorPlace place) {
        IndicatorPicker picker = new IndicatorPicker(shell, context.services().libraries(), day(context.dossier()));
        picker.choose().ifPresent(chosen -> take(context, place, chosen));
    }

    /** Takes definitions as one undo step, and notes which packs the dossier needs for them. */
    public static boolean take(DossierContext context, IndicatorPlace place, List<IndicatorDefinition> chosen) {
        Dossier dossier = context.dossier();
        Libraries libraries = context.services().libraries();
        Command insert = new TakenIndicators(day(dossier), libraries::isInstalled).insert(context.commands(), place.owner(), chosen, place.index(),
                Locale.getDefault());
        List<PackDescriptor> packs = chosen.stream().map(d -> libraries.packOf(d.getId())).flatMap(Optional::stream).distinct()
                .filter(p -> dossier.getRequiredPacks().stream().noneMatch(u -> p.id().equals(u.getPackId()))).toList();
        List<Command> all = new ArrayList<>(List.of(insert));
        if (!packs.isEmpty()) {
            all.add(context.commands().record(insert.getLabel(), dossier, () -> packs.forEach(pack -> SchemeUses.note(dossier, pack))));
        }
        return context.execute(context.commands().compound(insert.getLabel(), all));
    }

    /** The first day of the dossier's year; today where it has none. */
    private static LocalDate day(Dossier dossier) {
        return dossier.getFiscalYear() > 0 ? LocalDate.of(dossier.getFiscalYear(), 1, 1) : LocalDate.now();
    }
}
