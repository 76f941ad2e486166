/**
 * The navigator: years, agencies, dossiers and the stages they have come to.
 */
package org.jixiao.ui.workbench.internal.navigator;
