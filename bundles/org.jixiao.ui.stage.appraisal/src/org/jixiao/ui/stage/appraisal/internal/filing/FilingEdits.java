package org.jixiao.ui.stage.appraisal.internal.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.jixiao.appraisal.edit.TypedFilings;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.TypedValues;

/** Files what was typed or pasted into the grid: one report for each unit and period, all of it one undo step. */
final class FilingEdits {

    private final AppraisalDocument document;
    private final Texts texts;
    private final TypedValues values;

    private record Key(AppraisedUnit unit, Slot slot) {
    }

    FilingEdits(AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        values = new TypedValues(document);
    }

    /** Why a text cannot be filed; null when it can. */
    String refusal(FilingRow row, Slot slot, String text) {
        AppraisalIndicator indicator = row.indicator();
        return text.strip().equals(texts.get("cell.notApplicable")) || !values.isNoNumber(indicator, text) ? null
                : texts.get("refused.number", Objects.toString(row.unit().getName(), ""), slot.title(), Objects.toString(indicator.getName(), ""),
                        text.strip(), Objects.toString(indicator.getUnit(), ""));
    }

    /**
     * The command that files an edit.
     *
     * @param day of the filings
     */
    Command command(FilingTable table, GridEdit edit, LocalDate day) throws Refused {
        Map<Key, List<TypedFilings.Value>> byFiling = new LinkedHashMap<>();
        for (GridEdit.Cell cell : edit.cells()) {
            FilingRow row = table.row(cell.row());
            table.slot(cell.column()).ifPresent(slot -> byFiling.computeIfAbsent(new Key(row.unit(), slot), k -> new ArrayList<>())
                    .add(typed(row.indicator(), cell.text())));
        }
        TypedFilings filings = new TypedFilings(document.session().editingDomain(), Locale.getDefault());
        List<Command> all = new ArrayList<>();
        for (Map.Entry<Key, List<TypedFilings.Value>> filing : byFiling.entrySet()) {
            Slot slot = filing.getKey().slot();
            all.add(filings.file(filing.getKey().unit(), new TypedFilings.Report(slot.period(), slot.ordinal(), day, filer()), filing.getValue()));
        }
        return all.size() == 1 ? all.getFirst() : document.commands().compound(texts.get("command.file.many", edit.cells().size()), all);
    }

    private TypedFilings.Value typed(AppraisalIndicator indicator, String text) {
        boolean none = text.strip().equals(texts.get("cell.notApplicable"));
        return new TypedFilings.Value(indicator, none ? null : values.read(indicator, text), none);
    }

    /** The command that files what the rule of an indicator reads by name. */
    Command named(FilingRow row, Slot slot, List<TypedFilings.Named> typed, LocalDate day) throws Refused {
        return new TypedFilings(document.session().editingDomain(), Locale.getDefault()).file(row.unit(),
                new TypedFilings.Report(slot.period(), slot.ordinal(), day, filer()), typed);
    }

    private Party filer() {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(document.user().person());
        return party;
    }
}
