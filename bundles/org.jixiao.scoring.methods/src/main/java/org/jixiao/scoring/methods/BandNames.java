package org.jixiao.scoring.methods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.FormulaInput;

/** The names of bands, grades or classes in a table with the columns {@code name} and {@code words}. */
final class BandNames {

    private BandNames() {
    }

    /** A name that stands for two rows would leave open which of them is meant. */
    static List<ParameterError> validate(Parameters parameters, String table) {
        List<ParameterError> errors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Parameters.Row> rows = parameters.table(table);
        for (int i = 0; i < rows.size(); i++) {
            for (String name : of(rows.get(i))) {
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    errors.add(Describe.error(table, i + 1, "name", "error.bandName", name));
                }
            }
        }
        return errors;
    }

    /** The names of a row, the proper one last. */
    static List<String> of(Parameters.Row row) {
        List<String> names = new ArrayList<>();
        Arrays.stream(row.text("words").split("[,\uFF0C]")).map(String::strip).filter(w -> !w.isEmpty()).forEach(names::add);
        // The proper name stands last, where a message about an unknown word finds it.
        names.add(row.text("name"));
        return names;
    }

    /** The input that takes one of the names. */
    static FormulaInput input(InputDescriptor input, List<Parameters.Row> rows) {
        return new FormulaInput(input.name(), input.kind(), input.required(), false, rows.stream().map(BandNames::of).toList(), input.label());
    }
}
