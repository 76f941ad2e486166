package org.jixiao.ui.exchange.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jixiao.core.merge.MergeChange;
import org.jixiao.core.merge.MergeConflict;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.core.merge.Side;
import org.jixiao.services.Incoming;
import org.jixiao.ui.common.Texts;

/**
 * One line of what a package brings: a dossier, or below it a change or a conflict.
 *
 * @param incoming the dossier it belongs to
 * @param change a change that is taken over, or null
 * @param conflict what both sides changed, or null
 * @param children what stands below
 */
record ReceiveLine(Incoming incoming, MergeChange change, MergeConflict conflict, List<ReceiveLine> children) {

    static ReceiveLine of(Incoming incoming) {
        List<ReceiveLine> below = new ArrayList<>();
        incoming.conflicts().forEach(c -> below.add(new ReceiveLine(incoming, null, c, List.of())));
        incoming.taken().forEach(c -> below.add(new ReceiveLine(incoming, c, null, List.of())));
        return new ReceiveLine(incoming, null, null, below);
    }

    String what() {
        if (conflict != null) {
            return MergeTexts.place(conflict.owner(), conflict.feature());
        }
        return change != null ? MergeTexts.change(change) : incoming.item().entry().title();
    }

    String state(Texts texts, Set<MergeConflict> chosen) {
        if (conflict != null) {
            return texts.get(!chosen.contains(conflict) ? "receive.state.undecided"
                    : conflict.chosen() == Side.OURS ? "receive.state.ours" : "receive.state.theirs");
        }
        return change != null ? texts.get("receive.state.taken") : texts.get("receive.kind." + incoming.kind().name().toLowerCase(Locale.ROOT));
    }

    String ours() {
        return conflict == null ? "" : MergeTexts.value(conflict.ours());
    }

    String theirs() {
        return conflict == null ? "" : MergeTexts.value(conflict.theirs());
    }

    /** The conflicts of the line: its own, or all of its dossier. */
    List<MergeConflict> conflicts() {
        return conflict != null ? List.of(conflict) : change != null ? List.of() : incoming.conflicts();
    }
}
