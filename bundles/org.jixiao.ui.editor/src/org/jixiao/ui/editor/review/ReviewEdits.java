package org.jixiao.ui.editor.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.rules.Dimension;
import org.jixiao.stages.review.ReviewLines;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.EditCommands;

/** Turns what was done to a review sheet into named commands: one for each thing the user did. */
final class ReviewEdits {

    private final ModelCommands commands;
    private final Texts texts;
    private final Supplier<String> person;
    private final Clock clock;

    ReviewEdits(ModelCommands commands, Texts texts, Supplier<String> person, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Why a text cannot be taken; null when it can.
     *
     * @param full points of the point; null where it is none of the sheet
     */
    String check(ReviewColumn.Kind kind, BigDecimal full, String text) {
        if (kind != ReviewColumn.Kind.SCORE || text.isBlank()) {
            return null;
        }
        BigDecimal number = Numbers.read(text);
        if (number == null) {
            return texts.get("check.number", text.strip());
        }
        boolean outside = number.signum() < 0 || full != null && number.compareTo(full) > 0;
        return outside ? texts.get("check.points", text.strip(), full == null ? "" : Numbers.exact(full)) : null;
    }

    /** The one command of an edit; a line that a reviewer did not have is made in the same step. */
    Command command(ReviewSheet sheet, ReviewTable table, List<ReviewColumn> columns, GridEdit edit) {
        List<Command> all = new ArrayList<>();
        Map<String, DimensionOpinion> fresh = new LinkedHashMap<>();
        for (GridEdit.Cell cell : edit.cells()) {
            ReviewColumn column = columns.get(cell.column());
            DimensionOpinion present = table.opinion(cell.row(), cell.column()).orElse(null);
            Object value = value(column.kind(), cell.text());
            if (present != null) {
                all.addAll(set(present, column.kind(), value));
            } else if (value != null) {
                fresh.computeIfAbsent(column.reviewer() + "\n" + cell.row(), k -> line(sheet, table.point(cell.row()), column.reviewer()))
                        .eSet(column.kind().feature(), value);
            }
        }
        if (!fresh.isEmpty()) {
            all.add(commands.add(sheet.owner(), sheet.feature(), fresh.values(), -1));
        }
        return EditCommands.one(commands, edit, all);
    }

    private static DimensionOpinion line(ReviewSheet sheet, Dimension point, String reviewer) {
        return ReviewLines.line(point, sheet.party(reviewer));
    }

    private List<Command> set(DimensionOpinion opinion, ReviewColumn.Kind kind, Object value) {
        Command set = commands.set(opinion, kind.feature(), value);
        return set == UnexecutableCommand.INSTANCE ? List.of()
                : List.of(set, Provenances.record(commands, opinion, Provenances.typed(kind.feature(), person.get(), clock.instant())));
    }

    private static Object value(ReviewColumn.Kind kind, String text) {
        String plain = text.isBlank() ? null : text.strip();
        return plain == null || kind != ReviewColumn.Kind.SCORE ? plain : Numbers.read(plain);
    }
}
