package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;

/** A table of (from, to, share) in per cent: from is included, to is not; the last row has no end or ends at 100 or more. */
final class ShareBands {

    private ShareBands() {
    }

    static ParameterDescriptor parameter(String method, String name) {
        return Describe.own(method, name, ParameterType.TABLE).columns(
                Describe.own(method, "from", ParameterType.PERCENT).required().range("0", null).build(),
                Describe.own(method, "to", ParameterType.PERCENT).range("0", null).build(),
                Describe.own(method, "share", ParameterType.PERCENT).required().range("0", "100").build()).build();
    }

    /** Gaps, overlaps, and a table that does not reach from 0 to 100 %. */
    static List<ParameterError> validate(Parameters parameters, String name) {
        List<Parameters.Row> rows = parameters.table(name);
        List<ParameterError> errors = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            Parameters.Row row = rows.get(i);
            BigDecimal from = row.decimal("from");
            if (reached == null || from.compareTo(reached) < 0) {
                errors.add(Describe.error(name, i + 1, "from", "error.bandOverlap", from));
            } else if (from.compareTo(reached) > 0) {
                errors.add(Describe.error(name, i + 1, "from", "error.bandGap", reached, from));
            }
            BigDecimal to = row.has("to") ? row.decimal("to") : null;
            if (to != null && to.compareTo(from) <= 0) {
                errors.add(Describe.error(name, i + 1, "to", "error.bandEmpty", from, to));
            }
            reached = to;
        }
        if (!rows.isEmpty() && reached != null && reached.compareTo(Describe.HUNDRED) < 0) {
            errors.add(Describe.error(name, rows.size(), "to", "error.bandEnd", reached));
        }
        return errors;
    }

    /** Whether a higher band never gives a smaller share. */
    static boolean isIncreasing(List<Parameters.Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).decimal("share").compareTo(rows.get(i - 1).decimal("share")) < 0) {
                return false;
            }
        }
        return true;
    }
}
