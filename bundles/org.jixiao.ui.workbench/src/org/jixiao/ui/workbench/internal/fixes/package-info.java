/**
 * Quick fixes of findings, offered in the Problems view.
 */
package org.jixiao.ui.workbench.internal.fixes;
