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
import org.jixiao.services.Submissions;
import org.jixiao.ui.common.Texts;

/**
 * One line of what a package brings: a dossier, or below it a change or a conflict; or a dossier with which something is wrong.
 *
 * @param incoming the dossier it belongs to; null when something is wrong with it
 * @param change a change that is taken over, or null
 * @param conflict what both sides changed, or null
 * @param children what stands below
 * @param left what is wrong, or null
 */
record ReceiveLine(Incoming incoming, MergeChange change, MergeConflict conflict, List<ReceiveLine> children, Submissions.Left left) {

    static ReceiveLine of(Incoming incoming) {
        List<ReceiveLine> below = new ArrayList<>();
        incoming.conflicts().forEach(c -> below.add(new ReceiveLine(incoming, null, c, List.of(), null)));
        incoming.taken().forEach(c -> below.add(new ReceiveLine(incoming, c, null, List.of(), null)));
        return new ReceiveLine(incoming, null, null, below, null);
    }

    static ReceiveLine of(Submissions.Left left) {
        return new ReceiveLine(null, null, null, List.of(), left);
    }

    String what() {
        if (left != null) {
            return (left.title().isEmpty() ? String.valueOf(left.file().getFileName()) : left.title()) + " – " + left.reason();
        }
        if (conflict != null) {
            return MergeTexts.place(conflict.owner(), conflict.feature());
        }
        return change != null ? MergeTexts.change(change) : incoming.item().entry().title();
    }

    String state(Texts texts, Set<MergeConflict> chosen) {
        if (left != null) {
            return texts.get("receive.state.left");
        }
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
        return conflict != null ? List.of(conflict) : change != null || left != null ? List.of() : incoming.conflicts();
    }
}
