/**
 * What this program is made of.
 */
package org.jixiao.ui.workbench.internal.about;
