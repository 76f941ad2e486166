/**
 * The portfolio: all dossiers of the workspace in one table, from an index and without loading them.
 */
package org.jixiao.ui.workbench.internal.portfolio;
