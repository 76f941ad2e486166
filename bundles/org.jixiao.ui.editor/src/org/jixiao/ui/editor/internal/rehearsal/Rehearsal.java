package org.jixiao.ui.editor.internal.rehearsal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.IdleSteps;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPages;
import org.jixiao.ui.editor.internal.Contributions;
import org.jixiao.ui.editor.internal.DossierFrame;

/** The pages of a dossier on a shell that is never shown: made, laid out and painted into an image, a piece at a time. */
final class Rehearsal {

    /** The compiler takes up what has run a few times. */
    private static final int TIMES = 6;
    private static final Point SIZE = new Point(1200, 800);

    private final JixiaoServices services;
    private final SessionRegistry sessions;
    private final DossierSession session;
    private final List<DossierPage> pages = new ArrayList<>();
    private Shell shell;
    private CTabFolder tabs;
    private DossierFrame frame;

    private Rehearsal(JixiaoServices services, SessionRegistry sessions, DossierSession session) {
        this.services = services;
        this.sessions = sessions;
        this.session = session;
    }

    /** Begins; on the UI thread. */
    static void begin(JixiaoServices services, SessionRegistry sessions, DossierSession session) {
        Rehearsal rehearsal = new Rehearsal(services, sessions, session);
        List<Runnable> steps = new ArrayList<>();
        // Finds the editors there are, which takes its time once.
        steps.add(() -> UiThread.window().ifPresent(
                window -> window.getWorkbench().getEditorRegistry().getDefaultEditor(session.file().getFileName().toString())));
        for (int i = 0; i < TIMES; i++) {
            steps.addAll(List.of(rehearsal::open, rehearsal::makePages, rehearsal::layOut, rehearsal::paint, rehearsal::close));
        }
        IdleSteps.run(steps, Rehearsal::isWanted, rehearsal::end);
    }

    /** Whether the user has opened nothing yet. */
    private static boolean isWanted() {
        return UiThread.window().map(IWorkbenchWindow::getActivePage).filter(page -> page.getEditorReferences().length == 0).isPresent();
    }

    private void open() {
        frame = new DossierFrame(services, session, Dialogs::onScreen, () -> pages.forEach(DossierPage::refresh), object -> { });
        shell = new Shell(SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(SIZE);
        tabs = new CTabFolder(shell, SWT.BOTTOM | SWT.FLAT);
    }

    private void makePages() {
        Contributions contributions = new Contributions(Platform.getExtensionRegistry());
        for (Contributions.Contribution contribution : contributions.of("pages", "page")) {
            contributions.make(contribution, DossierPages.class).ifPresent(made -> made.pages(frame.context()).forEach(this::make));
        }
    }

    private void make(DossierPage page) {
        Composite holder = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(holder);
        frame.banner(holder);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.create(holder));
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setControl(holder);
        item.setText(page.title());
        pages.add(page);
        page.refresh();
    }

    private void layOut() {
        // As an editor does: a page that only teaches is not the one that is seen first.
        tabs.setSelection(pages.stream().filter(page -> !page.isEmpty()).findFirst().map(pages::indexOf).orElse(0));
        shell.layout(true, true);
    }

    private void paint() {
        paintGrids(shell);
    }

    private static void paintGrids(Control control) {
        if (control instanceof NatTable table) {
            Image image = new Image(table.getDisplay(), SIZE.x, SIZE.y);
            GC gc = new GC(image);
            try {
                table.getLayerPainter().paintLayer(table, gc, 0, 0, table.getClientArea(), table.getConfigRegistry());
            } finally {
                gc.dispose();
                image.dispose();
            }
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                paintGrids(child);
            }
        }
    }

    private void close() {
        if (shell != null && !shell.isDisposed()) {
            frame.close();
            shell.dispose();
            pages.clear();
        }
    }

    private void end() {
        close();
        sessions.close(session);
    }
}
