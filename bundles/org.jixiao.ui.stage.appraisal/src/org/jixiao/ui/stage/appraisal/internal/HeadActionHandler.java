package org.jixiao.ui.stage.appraisal.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.ui.stage.appraisal.AppraisalEditor;
import org.jixiao.ui.stage.appraisal.internal.result.ResultPage;

/** The usual commands for documents, keys and tool bar included, for the appraisal in front: what its head does under the same name. */
public final class HeadActionHandler extends AbstractHandler implements IExecutableExtension {

    /** Scores are always worked out: asking for them shows them. */
    private static final String RESULT = "result";

    private String action = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AppraisalEditor editor && editor.page() instanceof UnitPage page) {
            if (action.equals(RESULT)) {
                editor.show(ResultPage.class);
            } else {
                page.head().actions().stream().filter(a -> a.id().equals(action) && a.isPossible()).findFirst().ifPresent(a -> a.run().run());
            }
        }
        return null;
    }
}
