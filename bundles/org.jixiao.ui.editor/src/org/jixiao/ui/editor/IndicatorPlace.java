package org.jixiao.ui.editor;

import java.util.Objects;

import org.jixiao.model.base.Identified;

/**
 * Where indicators taken from a library go.
 *
 * @param owner the objectives or the evaluation that gets them
 * @param index place of the first in its list, or -1 for the end
 */
public record IndicatorPlace(Identified owner, int index) {

    public IndicatorPlace {
        Objects.requireNonNull(owner);
    }
}
