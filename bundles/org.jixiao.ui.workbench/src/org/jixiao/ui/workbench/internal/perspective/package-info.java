/**
 * The one perspective, and the offer to lay the window out anew when a later version of it exists.
 */
package org.jixiao.ui.workbench.internal.perspective;
