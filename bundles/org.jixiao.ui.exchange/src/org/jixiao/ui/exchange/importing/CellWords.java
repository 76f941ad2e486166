package org.jixiao.ui.exchange.importing;

import java.util.Locale;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.recognise.CellUse;
import org.jixiao.ui.common.Texts;

/** Says in words what the colour of a cell says: what the program took it for. */
final class CellWords {

    private CellWords() {
    }

    /**
     * What a cell is.
     *
     * @param use what it became, or null when it became nothing
     */
    static String of(Texts texts, CellAddress at, CellUse use) {
        if (use == null) {
            return texts.get("import.cell.nothing", at.a1());
        }
        String field = use.field().isEmpty() ? "" : Fields.name(use.field()).text(Locale.getDefault());
        String key = "import.cell." + use.role().name().toLowerCase(Locale.ROOT);
        return texts.get(field.isEmpty() ? key + ".plain" : key, at.a1(), field);
    }
}
