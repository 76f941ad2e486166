package org.jixiao.ui.stage.appraisal.internal.list;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as they are shown: day and minute where the program runs. */
public final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {
    }

    /** Day and minute; nothing for none. */
    public static String text(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(ZoneId.systemDefault()));
    }
}
