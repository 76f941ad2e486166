/**
 * Commands that work on whole dossiers.
 */
package org.jixiao.ui.workbench.internal.dossiers;
