package org.jixiao.ui.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.jixiao.exchange.library.ReadLibrary;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** What can be done with a library as a whole: out to a workbook, in from one, copied, and its name and version changed. */
public final class LibraryActions {

    private final LibraryDocument document;
    private final Texts texts;
    private final IWorkbenchPage page;
    private final Control owner;
    private final Runnable commit;

    LibraryActions(LibraryDocument document, Texts texts, IWorkbenchPage page, Control owner, Runnable commit) {
        this.document = document;
        this.texts = texts;
        this.page = page;
        this.owner = owner;
        this.commit = commit;
    }

    private Path ask(int style, String name) {
        FileDialog dialog = new FileDialog(owner.getShell(), style);
        dialog.setFilterExtensions(new String[] {style == SWT.SAVE ? "*.xlsx" : "*.xlsx;*.xls;*.csv;*.ods", "*.*"});
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = Places.open(dialog, LibraryActions.class);
        return chosen == null ? null : Path.of(chosen);
    }

    void exportWorkbook() {
        commit.run();
        String name = String.valueOf(document.library().getName()) + ".xlsx";
        Path target = ask(SWT.SAVE, name);
        if (target != null) {
            exportTo(target);
        }
    }

    /** Writes the library as a workbook, beside the window. */
    public void exportTo(Path target) {
        IndicatorLibrary copy = Uses.copy(document.library());
        new BackgroundWork<String>(texts.get("job.export"), 0, false, monitor -> {
            try {
                document.services().libraries().write(copy, target, Locale.getDefault());
                return "";
            } catch (IOException e) {
                return String.valueOf(e.getMessage());
            }
        }, fault -> {
            if (owner.isDisposed()) {
                return;
            }
            if (fault.isEmpty()) {
                document.dialogs().inform(owner.getShell(), texts.get("action.export"), texts.get("export.done", target));
            } else {
                document.dialogs().error(owner.getShell(), texts.get("action.export"), fault);
            }
        }).request();
    }

    void importWorkbook() {
        commit.run();
        Path file = ask(SWT.OPEN, "");
        if (file != null) {
            importFrom(file);
        }
    }

    /** Reads a workbook beside the window; what it holds takes the place of the library as one undo step, once a person agrees. */
    public void importFrom(Path file) {
        new BackgroundWork<ReadLibrary>(texts.get("job.import"), 0, false, monitor -> document.services().libraries().read(file), read -> {
            if (!owner.isDisposed()) {
                take(file, read);
            }
        }).request();
    }

    private void take(Path file, ReadLibrary read) {
        Locale locale = Locale.getDefault();
        String faults = read.faults().stream().map(f -> "· " + f.text(locale)).collect(Collectors.joining("\n"));
        String title = texts.get("action.import");
        if (read.library() == null) {
            document.dialogs().error(owner.getShell(), title, faults);
            return;
        }
        if (!faults.isEmpty()) {
            document.dialogs().error(owner.getShell(), title, texts.get("import.faults", read.faults().size()) + "\n" + faults);
        }
        int answer = document.dialogs().ask(owner.getShell(), title,
                texts.get("import.replace", read.library().getIndicators().size(), file.getFileName(), document.library().getIndicators().size()),
                texts.get("import.take"), texts.get("import.leave"));
        if (answer == 0) {
            IndicatorLibrary library = document.library();
            document.execute(document.commands().record(texts.get("command.import", file.getFileName()), library, () -> replace(library, read.library())));
        }
    }

    private static void replace(IndicatorLibrary library, IndicatorLibrary other) {
        for (EStructuralFeature feature : library.eClass().getEAllStructuralFeatures()) {
            boolean kept = feature == library.eClass().getEIDAttribute() || feature == LibraryPackage.Literals.INDICATOR_LIBRARY__FORMAT_VERSION
                    || feature == LibraryPackage.Literals.INDICATOR_LIBRARY__PACK_ID;
            if (kept) {
                continue;
            }
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                List<Object> list = (List<Object>) library.eGet(feature);
                list.clear();
                list.addAll(EcoreUtil.copyAll((List<?>) other.eGet(feature)));
            } else if (other.eIsSet(feature)) {
                library.eSet(feature, other.eGet(feature));
            }
        }
    }

    /** Copies the library into the workspace, where it can be changed; ids of definitions stay, so that what uses them still finds them. */
    void copy() {
        NewLibraryDialog dialog = new NewLibraryDialog(owner.getShell(), String.valueOf(document.library().getName()));
        if (dialog.open() == Window.OK) {
            IndicatorLibrary copy = EcoreUtil.copy(document.library());
            copy.setName(dialog.name());
            copy.setPackId(null);
            copy.setId(UUID.randomUUID().toString());
            NewLibraryDialog.create(document.services(), page, owner.getShell(), document.dialogs(), dialog.file(), copy);
        }
    }

    void properties() {
        commit.run();
        new PropertiesDialog(owner.getShell(), texts, document).open();
    }
}
