/**
 * Agency schemes in folders, edited while the program runs.
 */
package org.jixiao.ui.workbench.internal.schemes;
