package org.jixiao.services;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jixiao.model.base.Stage;
import org.jixiao.model.provider.ModelEditPlugin;

/** What the stages of the management chain are called, in the words of the model's labels. */
public final class StageNames {

    private static final String LABELS = "org.jixiao.model.provider.plugin";

    private StageNames() {
    }

    /** The name of a stage in a language; empty for none. */
    public static String of(Stage stage, Locale locale) {
        if (stage == null) {
            return "";
        }
        try {
            return ResourceBundle.getBundle(LABELS, locale, ModelEditPlugin.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString("_UI_Stage_" + stage.name() + "_literal");
        } catch (MissingResourceException unnamed) {
            return stage.getName();
        }
    }
}
