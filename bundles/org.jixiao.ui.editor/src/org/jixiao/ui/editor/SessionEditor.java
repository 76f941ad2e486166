package org.jixiao.ui.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.OutsideChange;
import org.jixiao.core.session.OutsideChangeHandler.Choice;
import org.jixiao.core.session.SessionListener;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.internal.InstalledServices;

/**
 * An editor of a document: one session, one command stack and one save point for all editors on the same file; it knows when the document
 * is dirty, saves it, and asks what to do when somebody else changed the file.
 */
public abstract class SessionEditor extends MultiPageEditorPart implements SessionListener {

    private final Texts texts = Texts.of(SessionEditor.class);
    private final IPartListener2 activation = new Activation();
    private Dialogs dialogs = Dialogs.onScreen();
    private JixiaoServices services;
    private DossierSession session;
    private String failure = "";
    private boolean asking;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(partName(input));
        try {
            services = InstalledServices.get();
            session = open(input);
            if (session != null) {
                session.addListener(this);
            }
        } catch (IOException | IllegalStateException e) {
            failure = e.getMessage() == null ? e.toString() : e.getMessage();
        }
        site.getPage().addPartListener(activation);
    }

    /** What the tab of the editor says. */
    protected String partName(IEditorInput input) {
        return input.getName().replaceFirst("\\.[^.]*$", "");
    }

    /**
     * Opens the document; null where the input is none that could be changed.
     *
     * @throws IOException with words for people when it cannot be opened
     */
    protected DossierSession open(IEditorInput input) throws IOException {
        return services.sessions().open(path(input));
    }

    private Path path(IEditorInput input) throws IOException {
        IFile file = ResourceUtil.getFile(input);
        if (file != null && file.getLocation() != null) {
            return file.getLocation().toPath();
        }
        if (input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme())) {
            return Path.of(uri.getURI());
        }
        throw new IOException(texts.get("editor.input", input.getName()));
    }

    /** Why the document could not be opened; empty when it could. */
    protected final String failure() {
        return failure;
    }

    /** The session of the document; null when it could not be opened or cannot be changed. */
    public final DossierSession session() {
        return session;
    }

    /** The headless services; null when they are not there. */
    protected final JixiaoServices services() {
        return services;
    }

    /** Hands over what is still being typed. */
    public abstract void commit();

    /** Carries out one of the usual editing commands where the keyboard is. */
    public abstract void perform(DossierPage.Edit edit);

    /** Shows a page that says why there is none. */
    protected final void showFailure(String message) {
        Composite holder = new Composite(getContainer(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(holder);
        Text text = new Text(holder, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(message);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        setPageText(addPage(holder), texts.get("editor.failure"));
    }

    /** Dialogs, answered by a person or a test. */
    protected final Dialogs dialogs() {
        return dialogs;
    }

    /** Lets somebody else answer the dialogs, for tests. */
    public void setDialogs(Dialogs answers) {
        dialogs = answers;
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isOpen() && session.isDirty();
    }

    @Override
    public void dirtyChanged(DossierSession from) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        commit();
        if (session == null) {
            return;
        }
        try {
            session.save();
        } catch (DocumentException e) {
            if (e.fault() == DocumentException.Fault.CHANGED_OUTSIDE) {
                monitor.setCanceled(true);
                checkOutside();
            } else {
                saveFailed(monitor, e);
            }
            return;
        } catch (IOException e) {
            saveFailed(monitor, e);
            return;
        }
        refreshResource(monitor);
    }

    private void saveFailed(IProgressMonitor monitor, IOException e) {
        monitor.setCanceled(true);
        dialogs.error(getSite().getShell(), texts.get("save.failed"), e.getMessage());
    }

    private void refreshResource(IProgressMonitor monitor) {
        IFile file = ResourceUtil.getFile(getEditorInput());
        if (file != null) {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } catch (CoreException e) {
                BackgroundWork.log(SessionEditor.class, e.getMessage(), e);
            }
        }
    }

    @Override
    public void doSaveAs() {
        // Not offered: a copy of a document is made in the navigator, where it gets its own name and place.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Asks what to do when somebody changed the file; reads it again where that is wanted. */
    private void checkOutside() {
        if (session == null || asking) {
            return;
        }
        asking = true;
        try {
            session.checkOutside((changed, change) -> choose(change));
        } catch (IOException e) {
            dialogs.error(getSite().getShell(), texts.get("outside.title"), e.getMessage());
        } finally {
            asking = false;
        }
    }

    private Choice choose(OutsideChange change) {
        if (change == OutsideChange.DELETED) {
            dialogs.inform(getSite().getShell(), texts.get("outside.title"), texts.get("outside.deleted", getEditorInput().getName()));
            return Choice.KEEP;
        }
        String question = texts.get(session.isDirty() ? "outside.changed.dirty" : "outside.changed", getEditorInput().getName());
        int answer = dialogs.ask(getSite().getShell(), texts.get("outside.title"), question, texts.get("outside.reload"),
                texts.get("outside.keep"));
        return answer == 0 ? Choice.RELOAD : Choice.KEEP;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(activation);
        if (session != null) {
            session.removeListener(this);
            services.sessions().close(session);
        }
        super.dispose();
    }

    /** Looks at the file whenever the editor comes to the front. */
    private final class Activation implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == SessionEditor.this) {
                checkOutside();
            }
        }
    }
}
