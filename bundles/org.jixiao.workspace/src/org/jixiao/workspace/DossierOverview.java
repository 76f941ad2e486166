package org.jixiao.workspace;

import java.util.List;

/**
 * What the navigator shows of a dossier without loading it.
 *
 * @param title  what it is called; empty when the file does not say
 * @param year   fiscal year, 0 when the file does not say
 * @param stages all five stages in their order
 */
public record DossierOverview(String title, int year, List<StageMark> stages) {

    /** Takes a copy of the list. */
    public DossierOverview {
        stages = List.copyOf(stages);
    }
}
