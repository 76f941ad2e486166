/**
 * What is due for whom over all dossiers of the workspace.
 */
package org.jixiao.ui.workbench.internal.todo;
