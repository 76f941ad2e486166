package org.jixiao.ui.workbench.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.PlatformObject;
import org.jixiao.workspace.StageMark;

/**
 * A stage below its dossier. Adapts to the dossier's file, so that every command on dossiers works on it too.
 */
final class StageNode extends PlatformObject {

    private final IFile file;
    private final StageMark mark;

    StageNode(IFile file, StageMark mark) {
        this.file = file;
        this.mark = mark;
    }

    IFile file() {
        return file;
    }

    StageMark mark() {
        return mark;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IFile.class || adapter == IResource.class) {
            return adapter.cast(file);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageNode node && node.file.equals(file) && node.mark.stage() == mark.stage();
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + mark.stage().hashCode();
    }
}
