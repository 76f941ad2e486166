package org.jixiao.checks.internal;

import java.util.Locale;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.scoring.api.Message;

/** What a row of the fund block is called. */
final class FundLabels {

    private FundLabels() {
    }

    /** The label as printed, else the name of its source. */
    static Message of(FundRow row) {
        return Facts.blank(row.getLabel())
                ? Message.of(FundLabels.class, "fund." + row.getSource().name().toLowerCase(Locale.ROOT))
                : Message.literal(row.getLabel());
    }
}
