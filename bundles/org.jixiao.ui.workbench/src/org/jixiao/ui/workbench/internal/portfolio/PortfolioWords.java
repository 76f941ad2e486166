package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jixiao.model.base.Light;
import org.jixiao.model.base.Stage;
import org.jixiao.services.StageNames;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.workbench.internal.Texts;

/** What lights and stages of the index are called, and which colours mean them. */
final class PortfolioWords {

    /** The lights from the worst to the best, by their names in the index. */
    static final List<String> LIGHTS = List.of(Light.RED.getName(), Light.YELLOW.getName(), Light.GREEN.getName(), Light.BLUE.getName());

    private static final Map<String, String> STAGES = new ConcurrentHashMap<>();

    private PortfolioWords() {
    }

    static String light(String name) {
        return LIGHTS.contains(name) ? Texts.get("portfolio.light." + name.toLowerCase(Locale.ROOT)) : name; //$NON-NLS-1$
    }

    static Tone tone(String light) {
        return light == null || !LIGHTS.contains(light) ? null : Tone.valueOf(light.toUpperCase(Locale.ROOT));
    }

    /** The worst first; null for none. */
    static BigDecimal rank(String light) {
        int at = light == null ? -1 : LIGHTS.indexOf(light);
        return at < 0 ? null : BigDecimal.valueOf(at);
    }

    /** The name of a stage; empty for none. */
    static String stage(String name) {
        return name == null ? "" : STAGES.computeIfAbsent(name, known -> { //$NON-NLS-1$
            Stage stage = Stage.getByName(known);
            return stage == null ? known : StageNames.of(stage, Locale.getDefault());
        });
    }
}
