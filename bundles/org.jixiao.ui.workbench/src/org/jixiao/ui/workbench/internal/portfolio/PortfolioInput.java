package org.jixiao.ui.workbench.internal.portfolio;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jixiao.ui.workbench.internal.Texts;

/** What the portfolio shows: the whole workspace, so that there is one portfolio at most; or the rows of another reader, to measure how it fares. */
public final class PortfolioInput implements IEditorInput {

    private final PortfolioReader reader;

    /** The whole workspace. */
    public PortfolioInput() {
        this(null);
    }

    /** The rows of a reader; null for the whole workspace. */
    public PortfolioInput(PortfolioReader reader) {
        this.reader = reader;
    }

    /** Where the rows come from; null for the index of the workspace. */
    PortfolioReader reader() {
        return reader;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(PortfolioInput.class, "icons/portfolio.svg").orElse(null); //$NON-NLS-1$
    }

    @Override
    public String getName() {
        return Texts.get("portfolio.name"); //$NON-NLS-1$
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Texts.get("portfolio.tooltip"); //$NON-NLS-1$
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortfolioInput input && input.reader == reader;
    }

    @Override
    public int hashCode() {
        return PortfolioInput.class.hashCode();
    }
}
