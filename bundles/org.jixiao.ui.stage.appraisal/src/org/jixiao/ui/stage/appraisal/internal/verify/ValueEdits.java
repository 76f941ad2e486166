package org.jixiao.ui.stage.appraisal.internal.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.edit.VisitCommands;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.base.Quantity;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.EditCommands;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.TypedValues;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;

/** Takes over what was typed beside the reported values: what a visit found, and what the office recognises. */
final class ValueEdits {

    private final AppraisalDocument document;
    private final TypedValues values;

    ValueEdits(AppraisalDocument document) {
        this.document = document;
        values = new TypedValues(document);
    }

    /** Whether an edit touches recognised values, which need a reason. */
    static boolean recognises(GridEdit edit) {
        return edit.cells().stream().anyMatch(c -> ValueTable.Column.at(c.column()) == ValueTable.Column.RECOGNISED);
    }

    /**
     * The command of an edit.
     *
     * @param visit the selected one; null when only recognised values were typed
     * @param reason why values are recognised
     */
    Command command(ValueTable table, GridEdit edit, AppraisedUnit unit, Verification visit, String reason, Texts texts) throws Refused {
        List<Command> all = new ArrayList<>();
        Instant now = Clock.systemDefaultZone().instant().truncatedTo(ChronoUnit.SECONDS);
        for (GridEdit.Cell cell : edit.cells()) {
            ValueRow row = table.row(cell.row());
            AppraisalIndicator indicator = row.indicator();
            Quantity typed = values.read(indicator, cell.text());
            VerificationEntry known = row.entry().orElse(null);
            switch (ValueTable.Column.at(cell.column())) {
                case VERIFIED -> all.add(enter(unit, visit, indicator, typed, misreporting(known), finding(known)));
                case MISREPORTING -> all.add(enter(unit, visit, indicator, verified(known), table.misreporting(cell.text()), finding(known)));
                case FINDING -> all.add(enter(unit, visit, indicator, verified(known), misreporting(known), cell.text().strip()));
                case RECOGNISED -> all.add(document.acts().visits().recognise(unit, indicator, typed, reason, Parties.named(document.user().person()), now));
                default -> throw new IllegalArgumentException(texts.get("column." + ValueTable.Column.at(cell.column())));
            }
        }
        return EditCommands.one(document.commands(), edit, all);
    }

    private Command enter(AppraisedUnit unit, Verification visit, AppraisalIndicator indicator, Quantity value, Misreporting misreporting, String finding)
            throws Refused {
        return document.acts().visits().enter(unit, visit, indicator, new VisitCommands.Found(value, misreporting, finding));
    }

    private static Quantity verified(VerificationEntry known) {
        return known == null || known.getVerified() == null ? null : EcoreUtil.copy(known.getVerified());
    }

    private static Misreporting misreporting(VerificationEntry known) {
        return known == null ? Misreporting.NONE : known.getMisreporting();
    }

    private static String finding(VerificationEntry known) {
        return known == null ? "" : Objects.toString(known.getFinding(), "");
    }
}
