/** Reads scoring methods from the Eclipse extension registry; the only package of this bundle that knows it. */
package org.jixiao.scoring.registry;
