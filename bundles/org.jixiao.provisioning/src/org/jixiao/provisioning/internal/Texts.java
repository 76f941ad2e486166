package org.jixiao.provisioning.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle in the default locale. */
public final class Texts {

    private Texts() {
    }

    /** The sentence of a key with its placeholders filled. */
    public static String get(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages", Locale.getDefault(),
                Texts.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(arguments);
    }
}
