package org.jixiao.ui.workbench.internal.app;

import java.util.Map;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * Names the images that the platform's resource views look up by name. In the IDE product its advisor declares them;
 * in ours nobody else does.
 */
final class PlatformImages {

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide"; //$NON-NLS-1$

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg"), //$NON-NLS-1$
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg"), //$NON-NLS-1$
            Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "icons/full/elcl16/gotoobj_tsk.svg"), //$NON-NLS-1$
            Map.entry(IDE.SharedImages.IMG_OBJS_TASK_TSK, "icons/full/obj16/taskmrk_tsk.svg"), //$NON-NLS-1$
            Map.entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "icons/full/obj16/bkmrk_tsk.svg"), //$NON-NLS-1$
            Map.entry("IMG_OBJS_ERROR_PATH", "icons/full/obj16/error_tsk.svg"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_WARNING_PATH", "icons/full/obj16/warn_tsk.svg"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_INFO_PATH", "icons/full/obj16/info_tsk.svg"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "icons/full/obj16/quickfix_error_obj.svg"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "icons/full/obj16/quickfix_warning_obj.svg"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_OBJS_FIXABLE_INFO", "icons/full/obj16/quickfix_info_obj.svg"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "icons/full/elcl16/smartmode_co.svg"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "icons/full/dlcl16/smartmode_co.png"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "icons/full/wizban/quick_fix.svg")); //$NON-NLS-1$ //$NON-NLS-2$

    private PlatformImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        FILES.forEach((name, file) -> ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, file)
                .ifPresent(image -> configurer.declareImage(name, image, true)));
    }
}
