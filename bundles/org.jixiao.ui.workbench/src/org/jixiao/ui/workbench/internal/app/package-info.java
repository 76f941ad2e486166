/**
 * How the product starts, opens its one window and ends: workspace location, advisors, branding.
 */
package org.jixiao.ui.workbench.internal.app;
