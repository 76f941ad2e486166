/** The pack manager: what is installed, what the dossiers of the workspace lack, install, remove. */
package org.jixiao.ui.packs;
