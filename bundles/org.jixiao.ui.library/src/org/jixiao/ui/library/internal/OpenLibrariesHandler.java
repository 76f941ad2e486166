package org.jixiao.ui.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Libraries;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.library.InstalledLibraryInput;
import org.jixiao.ui.library.LibraryEditor;

/** Offers the libraries of the workspace and of the installed packs, and opens the chosen ones. */
public final class OpenLibrariesHandler extends AbstractHandler {

    private final Texts texts = Texts.of(OpenLibrariesHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), LabelProvider.createTextProvider(this::label));
        dialog.setTitle(texts.get("open.title"));
        dialog.setMessage(texts.get("open.message"));
        dialog.setMultipleSelection(true);
        dialog.setEmptyListMessage(texts.get("open.none"));
        try {
            List<Object> all = new ArrayList<>(Libraries.libraries(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()));
            all.addAll(window.getService(JixiaoServices.class).libraries().installed());
            if (all.isEmpty()) {
                Dialogs.onScreen().inform(window.getShell(), texts.get("open.title"), texts.get("open.none"));
                return null;
            }
            dialog.setElements(all.toArray());
            if (dialog.open() == Window.OK) {
                for (Object chosen : dialog.getResult()) {
                    open(window.getActivePage(), chosen);
                }
            }
        } catch (IOException | CoreException e) {
            Dialogs.onScreen().error(window.getShell(), texts.get("open.title"), String.valueOf(e.getMessage()));
        }
        return null;
    }

    private String label(Object library) {
        return library instanceof Libraries.Installed installed
                ? texts.get("open.pack", installed.library().getName(), installed.library().getVersion(), installed.library().getIndicators().size(),
                        installed.pack().name())
                : texts.get("open.file", ((Path) library).getFileName(), ((Path) library).getParent().getFileName());
    }

    private static void open(IWorkbenchPage page, Object library) throws CoreException {
        if (library instanceof Libraries.Installed installed) {
            page.openEditor(new InstalledLibraryInput(installed), LibraryEditor.ID);
        } else {
            IDE.openEditorOnFileStore(page, EFS.getStore(((Path) library).toUri()));
        }
    }
}
