package org.jixiao.scoring.batch;

import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.formula.FormulaMethod;

/** Makes rules ready for many rows. */
public final class BatchCompiler {

    private BatchCompiler() {
    }

    /**
     * The batch form of a method under a set of parameters: of a formula the compiled one, of any other method an adapter that
     * calls it row by row.
     *
     * @param methods finds the methods of sub-items
     */
    public static BatchRule compile(ScoringMethod method, Parameters parameters, BatchFormat format, MethodLookup methods) {
        if (method instanceof FormulaMethod formula) {
            try {
                return new FormulaKernel(formula, parameters, format);
            } catch (ArithmeticException tooLarge) {
                // A number of the rule needs more than 64 bits in this format; the exact definition has no such limit.
                return new MethodAdapter(method, parameters, format, methods);
            }
        }
        return new MethodAdapter(method, parameters, format, methods);
    }
}
