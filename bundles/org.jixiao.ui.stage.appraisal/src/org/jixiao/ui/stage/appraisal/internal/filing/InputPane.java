package org.jixiao.ui.stage.appraisal.internal.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.appraisal.edit.TypedFilings;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.score.RuleInputs;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;

/** What the rule of the selected indicator reads by name in the selected period: counts of events, values of the parts of a composite rule. */
final class InputPane {

    private final AppraisalDocument document;
    private final Composite root;
    private final Teaching teaching;
    private final Table table;
    private final Grid grid;

    /** @param file takes over what was typed for the selected cell */
    InputPane(Composite parent, AppraisalDocument document, Texts texts, Consumer<List<TypedFilings.Named>> file) {
        this.document = document;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        teaching = new Teaching(root, texts.get("inputs.empty"));
        table = new Table(document, texts, file);
        grid = new Grid(root, table, new Grid.Options(texts.get("inputs"), 1, false, menu -> { }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    /** Shows the inputs of a cell; null for none. */
    void show(FilingRow row, Slot slot) {
        table.take(row, slot);
        grid.refresh();
        teaching.show(table.rowCount() == 0);
    }

    Control control() {
        return root;
    }

    Grid grid() {
        return grid;
    }

    private static final class Table implements GridSource {

        private static final int VALUE = 1;

        private final AppraisalDocument document;
        private final Texts texts;
        private final Consumer<List<TypedFilings.Named>> file;
        private final List<GridColumn> columns;
        private FilingRow row;
        private List<String> names = List.of();
        private List<String> labels = List.of();
        private List<String> values = List.of();

        Table(AppraisalDocument document, Texts texts, Consumer<List<TypedFilings.Named>> file) {
            this.document = document;
            this.texts = texts;
            this.file = file;
            columns = List.of(GridColumn.text("NAME", texts.get("inputs.name"), 40), GridColumn.text("VALUE", texts.get("inputs.value"), 16));
        }

        void take(FilingRow of, Slot slot) {
            row = slot == null ? null : of;
            Map<String, String> named = new LinkedHashMap<>();
            Map<String, String> filed = new LinkedHashMap<>();
            if (row != null) {
                named.putAll(new RuleInputs(document.services().methods(), Locale.getDefault()).of(row.indicator().getRule()));
                Filings.find(row.unit(), slot.period(), slot.ordinal()).flatMap(f -> FilingCells.entry(f, row.indicator()))
                        .ifPresent(e -> filed.putAll(ModelValues.texts(e.getInputs())));
                filed.keySet().forEach(n -> named.putIfAbsent(n, n));
            }
            names = List.copyOf(named.keySet());
            labels = List.copyOf(named.values());
            values = names.stream().map(n -> filed.getOrDefault(n, "")).toList();
        }

        @Override
        public List<GridColumn> columns() {
            return columns;
        }

        @Override
        public int rowCount() {
            return names.size();
        }

        @Override
        public Object rowKey(int index) {
            return names.get(index);
        }

        @Override
        public String text(int index, int column) {
            return column == VALUE ? values.get(index) : labels.get(index);
        }

        @Override
        public boolean isEditable(int index, int column) {
            return column == VALUE && document.canEdit();
        }

        @Override
        public String check(int index, int column, String text) {
            // Yes and no are words; everything else a rule reads by name is a number.
            boolean word = text.strip().matches("[\\p{IsHan}A-Za-z/]+");
            return text.isBlank() || word || Numbers.read(text.replace("%", "")) != null ? null : texts.get("inputs.refused", text);
        }

        @Override
        public CellLook look(int index, int column) {
            return column == VALUE ? values.get(index).isEmpty() ? CellLook.OPEN : CellLook.NORMAL : CellLook.COMPUTED;
        }

        @Override
        public boolean isReadOnly() {
            return document.isLocked();
        }

        @Override
        public void apply(GridEdit edit) {
            file.accept(edit.cells().stream().filter(c -> c.column() == VALUE)
                    .map(c -> new TypedFilings.Named(row.indicator(), names.get(c.row()), c.text())).toList());
        }
    }
}
