package org.jixiao.ui.workbench.internal.portfolio;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jixiao.ui.workbench.internal.Texts;

/** What the portfolio shows: always the whole workspace, so that there is one portfolio at most. */
final class PortfolioInput implements IEditorInput {

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
        return other instanceof PortfolioInput;
    }

    @Override
    public int hashCode() {
        return PortfolioInput.class.hashCode();
    }
}
