package org.jixiao.ui.stage.appraisal.internal.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Files what was typed or pasted into the grid: one filing for each unit and period, all of it one undo step. What it replaces is kept. */
final class FilingEdits {

    private final AppraisalDocument document;
    private final Texts texts;
    private final Quantities quantities = new Quantities();

    private record Key(AppraisedUnit unit, Slot slot) {
    }

    FilingEdits(AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    /** Why a text cannot be filed; null when it can. */
    String refusal(FilingRow row, Slot slot, String text) {
        AppraisalIndicator indicator = row.indicator();
        if (text.isBlank() || text.strip().equals(texts.get("cell.notApplicable")) || !isNumber(indicator.getNature())) {
            return null;
        }
        Quantity quantity = read(indicator, text);
        return quantity != null && quantity.getNumber() != null ? null : texts.get("refused.number", Objects.toString(row.unit().getName(), ""),
                slot.title(texts), Objects.toString(indicator.getName(), ""), text.strip(), Objects.toString(indicator.getUnit(), ""));
    }

    private static boolean isNumber(Nature nature) {
        return switch (nature) {
            case GE, GT, EQ, LE, LT -> true;
            case UNSPECIFIED, QUALITATIVE, YES_NO, DATE -> false;
        };
    }

    private Quantity read(AppraisalIndicator indicator, String text) {
        return quantities.actual(indicator.getNature(), indicator.getUnit(), document.appraisal().getYear(), indicator.getTarget(), text);
    }

    /**
     * The command that files an edit.
     *
     * @param day of the filings
     */
    Command command(FilingTable table, GridEdit edit, LocalDate day) {
        Map<Key, List<GridEdit.Cell>> byFiling = new LinkedHashMap<>();
        for (GridEdit.Cell cell : edit.cells()) {
            table.slot(cell.column()).ifPresent(slot -> byFiling.computeIfAbsent(new Key(table.row(cell.row()).unit(), slot), k -> new ArrayList<>()).add(cell));
        }
        if (byFiling.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Command> all = new ArrayList<>();
        byFiling.forEach((key, cells) -> all.add(document.commands().record(label(key), key.unit(), () -> file(table, key, cells, day))));
        return all.size() == 1 ? all.getFirst() : document.commands().compound(texts.get("command.file.many", edit.cells().size()), all);
    }

    private String label(Key key) {
        return texts.get("command.file", Objects.toString(key.unit().getName(), ""), key.slot().title(texts));
    }

    private void file(FilingTable table, Key key, List<GridEdit.Cell> cells, LocalDate day) {
        Optional<Filing> there = Filings.find(key.unit(), key.slot().period(), key.slot().ordinal());
        boolean replaces = there.isPresent() && cells.stream().anyMatch(c -> FilingCells.entry(there.get(), table.row(c.row()).indicator()).isPresent());
        Filing filing = there.orElseGet(() -> fresh(key));
        if (replaces) {
            Filing before = EcoreUtil.copy(filing);
            before.setId(UUID.randomUUID().toString());
            before.getEarlier().clear();
            filing.getEarlier().add(before);
        }
        if (replaces || there.isEmpty()) {
            filing.setFiledOn(day);
            filing.setFiler(filer());
        }
        cells.forEach(c -> put(filing, table.row(c.row()).indicator(), c.text()));
    }

    private static Filing fresh(Key key) {
        Filing filing = AppraisalFactory.eINSTANCE.createFiling();
        filing.setId(UUID.randomUUID().toString());
        filing.setPeriod(key.slot().period());
        filing.setOrdinal(key.slot().ordinal());
        key.unit().getFilings().add(filing);
        return filing;
    }

    private Party filer() {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(document.user().person());
        return party;
    }

    private void put(Filing filing, AppraisalIndicator indicator, String text) {
        FilingEntry entry = FilingCells.entry(filing, indicator).orElseGet(() -> {
            FilingEntry made = AppraisalFactory.eINSTANCE.createFilingEntry();
            made.setId(UUID.randomUUID().toString());
            made.setIndicatorId(indicator.getId());
            filing.getEntries().add(made);
            return made;
        });
        boolean none = text.strip().equals(texts.get("cell.notApplicable"));
        entry.setValue(none || text.isBlank() ? null : read(indicator, text));
        entry.setState(none ? ValueState.NOT_APPLICABLE : text.isBlank() ? ValueState.MISSING : ValueState.REPORTED);
    }
}
