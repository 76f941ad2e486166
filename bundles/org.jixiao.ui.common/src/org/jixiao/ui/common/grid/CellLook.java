package org.jixiao.ui.common.grid;

/** How a cell looks beside its value. Colour only means something, so there are few. */
public enum CellLook {
    /** A value that can be edited. */
    NORMAL,
    /** A value that the program computed. */
    COMPUTED,
    /** An input that is still open: nothing entered, and something depends on it. */
    OPEN,
    /** A computed value that is only known between two bounds. */
    INTERVAL,
    /** A value that differs from what it should be or was taken over by hand. */
    OVERRIDDEN
}
