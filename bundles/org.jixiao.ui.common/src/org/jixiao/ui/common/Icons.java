package org.jixiao.ui.common;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** SVG pictures of bundles, drawn sharp at every scaling and freed with the widget that shows them. */
public final class Icons {

    private final ResourceManager images;

    /** Pictures for a widget and what lies in it. */
    public Icons(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** A picture of this bundle: error, warning, info, find, clear. */
    public Image get(String name) {
        return get(Icons.class, name);
    }

    /** The picture {@code icons/<name>.svg} of the bundle that holds the class. */
    public Image get(Class<?> anchor, String name) {
        return images.get(descriptor(anchor, name));
    }

    /** The same, for menus and tool bars, which free it themselves. */
    public static ImageDescriptor descriptor(Class<?> anchor, String name) {
        String path = "icons/" + name + ".svg";
        Bundle bundle = FrameworkUtil.getBundle(anchor);
        URL url = bundle == null ? anchor.getResource("/" + path) : FileLocator.find(bundle, new Path(path));
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }
}
