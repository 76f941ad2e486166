package org.jixiao.ui.exchange.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.exchange.exports.FormLayout;
import org.jixiao.exchange.registry.FormatRegistry.WriterInfo;
import org.jixiao.report.FileNames;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Writes official forms of the chosen dossiers into one workbook: the forms that fit what the dossiers contain, a sheet for each. */
public final class ExportHandler extends AbstractHandler {

    private final Texts texts = ExchangeTexts.get();
    private final Function<FileDialog, String> files;

    /** Asks a person where the forms go. */
    public ExportHandler() {
        this(dialog -> Places.open(dialog, ExportHandler.class));
    }

    /**
     * Asks where the forms go.
     *
     * @param files opens the dialog and answers with the path, or null when it was cancelled; tests answer instead of a person, since
     *            the dialog is the system's own
     */
    public ExportHandler(Function<FileDialog, String> files) {
        this.files = files;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        JixiaoServices services = HandlerUtil.getActiveWorkbenchWindow(event).getService(JixiaoServices.class);
        List<Path> chosen = ChosenDossiers.of(event);
        if (chosen.isEmpty() || services.formats().writerInfos().isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("export.title"), texts.get("export.none"));
            return null;
        }
        Job job = Job.create(texts.get("export.reading", chosen.size()), (ICoreRunnable) monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, chosen.size());
            ReadDossiers.read(services, chosen, new Following(progress)).ifPresent(read -> {
                Offer offer = Offer.of(services, read);
                UiThread.later(() -> ask(services, offer, shell));
            });
        });
        job.setUser(true);
        job.schedule();
        return null;
    }

    /** Moves a bar, and stops when somebody stops it. */
    private record Following(SubMonitor progress) implements IndexProgress {
        @Override
        public void step(int done, int total) {
            progress.worked(1);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCanceled();
        }
    }

    /**
     * What can be made of some dossiers.
     *
     * @param fitting forms for what they contain
     * @param usual those of them that are usually made
     */
    private record Offer(ReadDossiers dossiers, Set<FormLayout> fitting, Set<FormLayout> usual) {
        static Offer of(JixiaoServices services, ReadDossiers dossiers) {
            Set<FormLayout> fitting = new LinkedHashSet<>();
            Set<FormLayout> usual = new LinkedHashSet<>();
            dossiers.dossiers().forEach(dossier -> {
                fitting.addAll(services.exporter().fitting(dossier));
                usual.addAll(services.exporter().usual(dossier));
            });
            fitting.addAll(usual);
            return new Offer(dossiers, fitting, usual);
        }
    }

    /** Asks for forms and file. Where no dossier could be read the list that follows says why. */
    private void ask(JixiaoServices services, Offer offer, Shell shell) {
        if (offer.fitting().isEmpty() && !offer.dossiers().dossiers().isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("export.title"), texts.get("export.none"));
            return;
        }
        List<WriterInfo> formats = services.formats().writerInfos();
        if (offer.fitting().isEmpty()) {
            new FormExport(services, texts, List.of(), services.formats().writer(formats.get(0).id()).orElseThrow(), Path.of("")).job(offer.dossiers())
                    .schedule();
            return;
        }
        List<FormLayout> chosen = choose(shell, offer.fitting(), offer.usual());
        if (chosen.isEmpty()) {
            return;
        }
        Path first = offer.dossiers().files().getFirst();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("export.choose"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(formats.stream().map(f -> "*." + f.extension()).toArray(String[]::new));
        dialog.setFilterNames(formats.stream().map(WriterInfo::name).toArray(String[]::new));
        dialog.setFileName(FileNames.safe(first.getFileName().toString().replaceFirst("\\.dossier$", "")) + "."
                + formats.get(0).extension());
        String target = files.apply(dialog);
        if (target != null) {
            WriterInfo format = formats.stream().filter(f -> target.endsWith("." + f.extension())).findFirst().orElse(formats.get(0));
            // The usual forms differ from dossier to dossier; a choice of the user's own holds for all.
            List<FormLayout> layouts = offer.usual().equals(Set.copyOf(chosen)) ? List.of() : chosen;
            new FormExport(services, texts, layouts, services.formats().writer(format.id()).orElseThrow(), Path.of(target)).job(offer.dossiers())
                    .schedule();
        }
    }

    /** The forms the user wants; empty when none or when the dialog was closed. One form alone is not asked about. */
    private List<FormLayout> choose(Shell shell, Set<FormLayout> fitting, Set<FormLayout> usual) {
        if (fitting.size() == 1) {
            return List.copyOf(fitting);
        }
        ListSelectionDialog dialog = ListSelectionDialog.of(new ArrayList<>(fitting)).title(texts.get("export.title"))
                .message(texts.get("export.which")).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(layout -> ((FormLayout) layout).name(Locale.getDefault())))
                .preselect(usual.toArray()).create(shell);
        return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(FormLayout.class::cast).toList() : List.of();
    }
}
