package org.jixiao.model.provider;

import java.net.URL;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.ResourceLocator;

/**
 * Resource locator of the providers. It reads the labels ({@code plugin.properties} beside this class, in the language of
 * {@link java.util.Locale#getDefault()}) and the SVG icons through its own class loader, so that labels and icons are the same
 * inside OSGi, on the command line and in tests; no bundle activator is needed for it.
 */
public final class ModelEditPlugin extends EMFPlugin {

    /** The locator that the generated providers ask. */
    public static final ModelEditPlugin INSTANCE = new ModelEditPlugin();

    private static final String BUNDLE = ModelEditPlugin.class.getPackageName() + ".plugin";
    /** English is the root: a language that is not there must not fall back to that of the machine. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String ICON_FOLDER = "/icons/";

    private ModelEditPlugin() {
        super(new ResourceLocator[0]);
    }

    /** Always {@code null}: this class serves its resources itself and is not bound to a bundle activator. */
    @Override
    public ResourceLocator getPluginResourceLocator() {
        return null;
    }

    /**
     * @param key of plugin.properties
     * @return the text in the language of the default locale at the time of the call
     * @throws MissingResourceException when there is no such key
     */
    @Override
    public String getString(String key) {
        return getString(key, true);
    }

    /**
     * @param key of plugin.properties
     * @param translate false for the untranslated (English) text
     * @return the text
     * @throws MissingResourceException when there is no such key
     */
    @Override
    public String getString(String key, boolean translate) {
        Locale locale = translate ? Locale.getDefault() : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, locale, ModelEditPlugin.class.getClassLoader(), NO_FALLBACK).getString(key);
    }

    /**
     * @param key for instance {@code full/obj16/Dossier}
     * @return the address of the SVG icon
     * @throws MissingResourceException when there is no such icon
     */
    @Override
    protected Object doGetImage(String key) {
        String path = ICON_FOLDER + key + ".svg";
        URL url = ModelEditPlugin.class.getResource(path);
        if (url == null) {
            throw new MissingResourceException("No icon " + path, ModelEditPlugin.class.getName(), key);
        }
        return url;
    }
}
