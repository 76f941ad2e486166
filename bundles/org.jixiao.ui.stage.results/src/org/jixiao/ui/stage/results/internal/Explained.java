package org.jixiao.ui.stage.results.internal;

import java.util.Locale;

import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.TraceNode;

/**
 * Why a proposal is what it is.
 *
 * @param title what it is
 * @param text the sentence
 * @param explanation rule, clause, inputs and arithmetic
 */
record Explained(String title, String text, Explanation explanation) {

    /** For the view that explains. */
    TraceNode node() {
        return explanation.render(Message.literal(title), Locale.getDefault());
    }
}
