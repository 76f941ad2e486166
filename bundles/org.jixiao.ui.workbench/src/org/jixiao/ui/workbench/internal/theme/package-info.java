/**
 * Light, dark, or as the system.
 */
package org.jixiao.ui.workbench.internal.theme;
