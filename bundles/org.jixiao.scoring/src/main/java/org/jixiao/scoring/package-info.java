/**
 * The scoring engine: the registry of methods, the score of one rule with its trace, aggregation to totals and grades, and the
 * check of a scheme. Plain Java; the readers of the extension registry stand beside it.
 */
package org.jixiao.scoring;
