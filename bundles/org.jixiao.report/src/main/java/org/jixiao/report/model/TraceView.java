package org.jixiao.report.model;

import java.util.List;

/**
 * Why a score is what it is, in words.
 *
 * @param title what was scored
 * @param rule name of the rule
 * @param method name, version and id of the method
 * @param clause text of the clause the rule rests on; may be empty
 * @param document the paper the clause stands in; may be empty
 * @param inputs what went in, with origin
 * @param steps the arithmetic, line by line
 * @param flags circumstances to be seen
 * @param reason why the score is open or missing; may be empty
 * @param sentence the whole in one sentence; may be empty
 * @param children the traces of its parts
 */
public record TraceView(String title, String rule, String method, String clause, String document, List<Input> inputs,
        List<Step> steps, List<String> flags, String reason, String sentence, List<TraceView> children) {

    /**
     * One input.
     *
     * @param name what it is called
     * @param value the value with its unit, or the state in which it is missing
     * @param source file, sheet and cell, or who typed it; may be empty
     */
    public record Input(String name, String value, String source) {
    }

    /**
     * One line of the arithmetic.
     *
     * @param label what the line does
     * @param text the line with its numbers
     * @param depth how far it is indented, from 0
     */
    public record Step(String label, String text, int depth) {
    }

    public TraceView {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        flags = List.copyOf(flags);
        children = List.copyOf(children);
    }
}
