/** The same done with many dossiers: progress, cancel, and the list of what became of each. */
package org.jixiao.ui.editor.bulk;
