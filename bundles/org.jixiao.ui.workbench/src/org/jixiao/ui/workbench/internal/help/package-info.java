/**
 * Help inside the window, without a browser.
 */
package org.jixiao.ui.workbench.internal.help;
