package org.jixiao.scoring.api.formula;

import java.util.List;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Quantity;

/**
 * An input of a formula.
 *
 * @param name name in the measure
 * @param kind what it holds
 * @param required whether the formula needs it
 * @param count whether it is a count of the rule's table instead of a named input
 * @param bands for a band: its names, each list all the names of one band; the position is the number in the formula
 * @param label name for people
 */
public record FormulaInput(String name, InputDescriptor.Kind kind, boolean required, boolean count, List<List<String>> bands,
        Message label) {

    public FormulaInput {
        bands = List.copyOf(bands);
    }

    /** An input as the method's descriptor declares it. */
    public static FormulaInput of(InputDescriptor descriptor) {
        return new FormulaInput(descriptor.name(), descriptor.kind(), descriptor.required(), false, List.of(), descriptor.label());
    }

    /** A number or a yes-no named by the bundle key {@code input.<name>}. */
    public static FormulaInput required(Class<?> anchor, String name, InputDescriptor.Kind kind) {
        return of(InputDescriptor.required(anchor, name, kind));
    }

    /** A count of the rule's table. */
    public static FormulaInput count(String id, Message label) {
        return new FormulaInput(id, InputDescriptor.Kind.NUMBER, true, true, List.of(), label);
    }

    /** What the measure holds for it. */
    public Quantity in(Measure measure) {
        return count ? measure.count(name) : measure.input(name);
    }
}
