package org.jixiao.ui.library;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jixiao.services.Libraries;

/** The library of an installed pack as what an editor shows: it can be read and copied, not changed. */
public final class InstalledLibraryInput implements IEditorInput {

    private final Libraries.Installed installed;

    /** The input for a library. */
    public InstalledLibraryInput(Libraries.Installed installed) {
        this.installed = Objects.requireNonNull(installed);
    }

    /** The library with its pack. */
    public Libraries.Installed installed() {
        return installed;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return String.valueOf(installed.library().getName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName() + " · " + installed.pack().name() + ' ' + installed.pack().version();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstalledLibraryInput input && Objects.equals(input.installed.library().getId(), installed.library().getId())
                && input.installed.pack().id().equals(installed.pack().id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(installed.library().getId(), installed.pack().id());
    }
}
