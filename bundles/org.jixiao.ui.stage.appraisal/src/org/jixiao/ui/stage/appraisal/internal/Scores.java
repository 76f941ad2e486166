package org.jixiao.ui.stage.appraisal.internal;

import org.jixiao.model.base.ScoreResult;
import org.jixiao.ui.common.Numbers;

/** Stored scores as they are shown. */
public final class Scores {

    private Scores() {
    }

    /** One number, or both bounds where something is open; nothing for none. */
    public static String text(ScoreResult score) {
        if (score == null) {
            return "";
        }
        return score.getPoints() != null ? Numbers.points(score.getPoints()) : Numbers.range(score.getLow(), score.getHigh());
    }
}
