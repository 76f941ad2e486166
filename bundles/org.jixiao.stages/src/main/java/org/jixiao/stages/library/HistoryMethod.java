package org.jixiao.stages.library;

/** How a value for next year is made of those of the last years. */
public enum HistoryMethod {
    /** The value of the last year. */
    LAST,
    /** The mean of the years. */
    MEAN,
    /** The middle value of the years. */
    MEDIAN,
    /** The best value of the years by the direction of the indicator. */
    BEST,
    /** The value of the last year plus the mean change from year to year. */
    TREND
}
