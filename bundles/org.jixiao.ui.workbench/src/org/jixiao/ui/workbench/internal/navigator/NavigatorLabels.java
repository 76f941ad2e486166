package org.jixiao.ui.workbench.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.FindingMarkers;
import org.jixiao.workspace.StageMark;

/**
 * Texts and images of the navigator. The state of a stage is a sign before its name, readable without colour.
 */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String BUNDLE = "org.jixiao.ui.workbench"; //$NON-NLS-1$

    private final LocalResourceManager images;
    private final ISharedImages shared;

    NavigatorLabels(LocalResourceManager images, ISharedImages shared) {
        this.images = images;
        this.shared = shared;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case StageNode node -> stage(node.mark());
            case IProject project -> new StyledString(year(project.getName()));
            case IFile file -> new StyledString(withoutEnding(file.getName()));
            case IResource resource -> new StyledString(resource.getName());
            default -> new StyledString(String.valueOf(element));
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private static StyledString stage(StageMark mark) {
        StyledString text = new StyledString(mark.state().sign() + " ",
                mark.state() == StageMark.State.OPEN ? StyledString.QUALIFIER_STYLER : StyledString.COUNTER_STYLER);
        return text.append(mark.label(), mark.state() == StageMark.State.OPEN ? StyledString.QUALIFIER_STYLER : null);
    }

    /** A project named by four digits is a fiscal year. */
    private static String year(String name) {
        return name.matches("\\d{4}") ? Texts.get("navigator.year", name) : name;
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case IProject project -> decorated("icons/year.svg", project);
            case IFolder folder -> decorated("icons/agency.svg", folder);
            case IFile file -> decorated("icons/dossier.svg", file);
            default -> null;
        };
    }

    private Image decorated(String icon, IResource resource) {
        Image plain = ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon).map(images::get).orElse(null);
        String overlay = switch (severity(resource)) {
            case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
            case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
            default -> null;
        };
        if (plain == null || overlay == null) {
            return plain;
        }
        return images.get(new DecorationOverlayIcon(plain, shared.getImageDescriptor(overlay),
                IDecoration.BOTTOM_LEFT));
    }

    private static int severity(IResource resource) {
        try {
            return resource.findMaxProblemSeverity(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        } catch (CoreException e) {
            return -1;
        }
    }
}
