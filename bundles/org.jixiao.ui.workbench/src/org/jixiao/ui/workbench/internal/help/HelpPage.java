package org.jixiao.ui.workbench.internal.help;

/**
 * One page of the help.
 *
 * @param id    name of its file without ending
 * @param title first heading of its text
 * @param text  its Markdown
 */
record HelpPage(String id, String title, String text) {
}
