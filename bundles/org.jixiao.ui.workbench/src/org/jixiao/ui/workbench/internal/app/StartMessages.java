package org.jixiao.ui.workbench.internal.app;

/**
 * Tells the person in front of the screen why the program cannot start.
 */
@FunctionalInterface
interface StartMessages {

    /**
     * Shows the message and waits until it was read.
     *
     * @param message what is wrong and what to do
     */
    void show(String message);
}
