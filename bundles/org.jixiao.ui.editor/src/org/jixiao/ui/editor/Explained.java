package org.jixiao.ui.editor;

import org.jixiao.scoring.api.Explanation;

/**
 * Why something that is no score is what it is: a proposal for a budget, a light.
 *
 * @param title what it is
 * @param text the sentence
 * @param explanation rule, clause, inputs and arithmetic
 */
public record Explained(String title, String text, Explanation explanation) {
}
