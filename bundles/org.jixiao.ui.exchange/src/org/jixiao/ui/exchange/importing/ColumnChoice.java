package org.jixiao.ui.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.recognise.ColumnHead;

/**
 * A column of a sheet for the user to say what it means.
 *
 * @param sheet the sheet
 * @param head its header
 * @param fields what it may be, in the order in which it is offered
 * @param heads all columns of the same table
 * @param lastRow the last row that its values may stand in
 * @param byHand what the user said about it; empty when it was recognised by its header
 */
record ColumnChoice(FormSheet sheet, ColumnHead head, List<String> fields, List<ColumnHead> heads, int lastRow,
        Optional<FixChoice.MapColumn> byHand) {

    private static final int SAMPLES = 3;

    /** The column that a cell belongs to. */
    static ColumnChoice at(FormSheet sheet, List<FormPreview> forms, FormMapping otherwise, ImportChoices choices, CellAddress cell) {
        List<ColumnHead> all = forms.stream().flatMap(f -> f.form().columns().stream()).toList();
        return of(sheet, forms, otherwise, choices, ColumnHead.of(sheet, all, cell));
    }

    /** All columns of the tables on a sheet, in reading order. */
    static List<ColumnChoice> all(FormSheet sheet, List<FormPreview> forms, FormMapping otherwise, ImportChoices choices) {
        return forms.stream().flatMap(f -> f.form().columns().stream()).map(head -> of(sheet, forms, otherwise, choices, head)).toList();
    }

    private static ColumnChoice of(FormSheet sheet, List<FormPreview> forms, FormMapping otherwise, ImportChoices choices, ColumnHead head) {
        FormPreview owner = forms.stream().filter(f -> f.form().range().contains(head.cell().row(), head.cell().column())).findFirst().orElse(null);
        FormMapping mapping = owner == null ? otherwise : owner.form().mapping();
        List<ColumnHead> same = owner == null ? List.of()
                : owner.form().columns().stream().filter(h -> h.table().equals(head.table())).toList();
        int next = forms.stream().flatMap(f -> f.form().columns().stream()).filter(h -> !h.table().equals(head.table()))
                .mapToInt(h -> h.cell().row()).filter(row -> row > head.cell().row()).min().orElse(sheet.lastRow() + 1);
        // A table ends with its last row of values; one that has none may hold what stands above the next table.
        int last = owner == null ? next - 1 : owner.form().lastRow(head.table()).orElse(next - 1);
        return new ColumnChoice(sheet, head, mapping.table(head.table()).handColumns(), same, last,
                choices.column(sheet.name(), head.table(), head.cell().column()));
    }

    /** Letter of the column. */
    String letter() {
        return CellAddress.columnName(head.cell().column());
    }

    /** The first texts below the header. */
    List<String> samples() {
        List<String> found = new ArrayList<>();
        int column = head.cell().column();
        for (int row = sheet.area(head.cell().row(), column).last().row() + 1; row <= lastRow && found.size() < SAMPLES; row++) {
            String text = sheet.seen(row, column).text().strip();
            if (!text.isEmpty() && !found.contains(text)) {
                found.add(text);
            }
        }
        return found;
    }

    /** The decision that the column is this field. */
    FixChoice.MapColumn as(String field) {
        return new FixChoice.MapColumn(sheet.name(), head.table(), head.cell().column(), head.header(), field, Message.of("import.command"));
    }
}
