/**
 * What a user may set.
 */
package org.jixiao.ui.workbench.internal.preferences;
