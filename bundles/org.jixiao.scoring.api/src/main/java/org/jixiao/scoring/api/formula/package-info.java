/**
 * Rules as formulas: a list of pieces, each with its conditions and the points it gives. A formula is data, so one definition
 * serves the exact evaluation with its trace, the batch form over millions of rows, and the drawing of a curve.
 */
package org.jixiao.scoring.api.formula;
