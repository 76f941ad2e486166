/**
 * Scores millions of rows by one rule, without a trace and without an object per score. Rules that are formulas run on scaled
 * whole numbers, block by block; values that do not fit, and methods without a formula, run on the exact definition.
 */
package org.jixiao.scoring.batch;
