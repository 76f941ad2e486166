package org.jixiao.packs.rules;

import java.util.Set;

/** The parameters that review rules understand. */
public final class ReviewParameters {

    /** How several reviewers are merged. */
    public static final String MERGE = "merge";
    /** Value of {@link #MERGE}: the mean of all. */
    public static final String MERGE_MEAN = "mean";
    /** Value of {@link #MERGE}: the mean without the highest and the lowest, from {@link #TRIM_FROM} reviewers on. */
    public static final String MERGE_TRIMMED = "trimmed";
    /** Number of reviewers, at least three, from which the highest and the lowest are left out. */
    public static final String TRIM_FROM = "trimFrom";
    /** Requested amount from which the review is due; absent: always. */
    public static final String REQUIRED_FROM = "requiredFrom";
    /** Unit of {@link #REQUIRED_FROM}: {@code YUAN}, {@code WAN_YUAN} or {@code YI_YUAN}. */
    public static final String REQUIRED_UNIT = "requiredUnit";

    /** All names. */
    public static final Set<String> KNOWN = Set.of(MERGE, TRIM_FROM, REQUIRED_FROM, REQUIRED_UNIT);

    private ReviewParameters() {
    }
}
