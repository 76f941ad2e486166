package org.jixiao.stages.results;

import java.util.Optional;
import org.jixiao.scoring.api.Message;

/**
 * What of a result becomes public (预算公开: subject, money, objectives, score and grade, what was found and put right). Names of persons
 * never do. Each part but the subject may be withheld, with a reason.
 */
public enum PublicPart {
    /** Name of the subject and the year: without them nothing is made public. */
    SUBJECT,
    /** Who carries it out. */
    UNIT,
    /** The competent department. */
    DEPARTMENT,
    /** Budget, executed money and rate. */
    FUNDS,
    /** The overall goal and what was reached of it. */
    GOAL,
    /** The score. */
    SCORE,
    /** The grade. */
    GRADE,
    /** The indicators with target, actual value and score. */
    INDICATORS,
    /** What was found. */
    PROBLEMS,
    /** What is to be improved. */
    IMPROVEMENTS,
    /** How it was put right. */
    RECTIFICATION;

    /** The part with this code, as it stands in a publication. */
    public static Optional<PublicPart> of(String code) {
        for (PublicPart part : values()) {
            if (part.name().equals(code)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether it may be withheld. */
    public boolean isRedactable() {
        return this != SUBJECT;
    }

    /** Its name. */
    public Message label() {
        return Message.of(PublicPart.class, "part." + name());
    }
}
