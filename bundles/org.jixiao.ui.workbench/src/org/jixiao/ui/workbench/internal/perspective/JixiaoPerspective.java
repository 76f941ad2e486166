package org.jixiao.ui.workbench.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.jixiao.ui.workbench.internal.help.HelpView;
import org.jixiao.ui.workbench.internal.todo.ToDoView;

/**
 * Where things stand: navigator left, editors in the middle, outline right, and below them why a score is what it is,
 * what is wrong, and what is running.
 */
public final class JixiaoPerspective implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "org.jixiao.ui.workbench.perspective"; //$NON-NLS-1$

    /** Id of the navigator view. */
    public static final String NAVIGATOR = "org.jixiao.ui.workbench.navigator"; //$NON-NLS-1$

    /** Id of the score trace view, which ui.editor contributes. */
    public static final String SCORE_TRACE = "org.jixiao.ui.editor.scoreTrace"; //$NON-NLS-1$

    /** Id of the view of the filed form, which ui.exchange contributes. */
    public static final String FILED_FORM = "org.jixiao.ui.exchange.filedForm"; //$NON-NLS-1$

    /** Id of the audit view, which ui.editor contributes. */
    public static final String AUDIT = "org.jixiao.ui.editor.audit"; //$NON-NLS-1$

    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        layout.addView(NAVIGATOR, IPageLayout.LEFT, 0.18f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.86f, editors);
        IFolderLayout below = layout.createFolder("org.jixiao.ui.workbench.below", IPageLayout.BOTTOM, 0.68f, //$NON-NLS-1$
                editors);
        below.addView(SCORE_TRACE);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(ToDoView.ID);
        below.addView(AUDIT);
        below.addView(FILED_FORM);
        below.addView(PROGRESS);
        below.addPlaceholder(HelpView.ID);
        layout.getViewLayout(NAVIGATOR).setCloseable(false);
        for (String view : new String[] {NAVIGATOR, SCORE_TRACE, ToDoView.ID, AUDIT, FILED_FORM, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_OUTLINE,
            PROGRESS}) {
            layout.addShowViewShortcut(view);
        }
    }
}
