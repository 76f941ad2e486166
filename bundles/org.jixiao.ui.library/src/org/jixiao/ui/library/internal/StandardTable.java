package org.jixiao.ui.library.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.LibraryPackage.Literals;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.stages.library.LibraryCommands;
import org.jixiao.stages.library.StandardWords;
import org.jixiao.stages.library.Validity;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.EditCommands;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.Quantities;

/** The standards of one definition as a grid; those that do not count today are shown pale. */
final class StandardTable extends DocumentTable<Standard> {

    /** The columns. */
    enum Column {
        BASIS(Literals.STANDARD__BASIS, 14),
        VALUE(Literals.STANDARD__VALUE, 12),
        NAME(Literals.STANDARD__NAME, 16),
        REGION(Literals.STANDARD__REGION, 10),
        FROM(Literals.STANDARD__VALID_FROM, 12),
        TO(Literals.STANDARD__VALID_TO, 12),
        SOURCE(Literals.STANDARD__SOURCE, 44);

        private final EStructuralFeature feature;
        private final int width;

        Column(EStructuralFeature feature, int width) {
            this.feature = feature;
            this.width = width;
        }

        static Column of(EStructuralFeature feature) {
            return Stream.of(values()).filter(c -> c.feature == feature).findFirst().orElse(VALUE);
        }
    }

    private final LibraryValues values;
    private final Quantities quantities = new Quantities();
    private final Supplier<ModelCommands> commands;
    private final Consumer<Command> execute;
    private IndicatorDefinition definition;
    private boolean[] counts = {};

    StandardTable(Texts texts, Supplier<ModelCommands> commands, Consumer<Command> execute) {
        super(Stream.of(Column.values()).map(c -> column(texts, c)).toList());
        this.values = new LibraryValues(texts);
        this.commands = commands;
        this.execute = execute;
    }

    private static GridColumn column(Texts texts, Column column) {
        String title = texts.get("standard." + column);
        return switch (column) {
            case BASIS -> GridColumn.choice(column.name(), title, column.width, LibraryValues.words(StandardBasis.VALUES));
            case SOURCE -> GridColumn.longText(column.name(), title, column.width);
            default -> GridColumn.text(column.name(), title, column.width);
        };
    }

    /** Shows the standards of a definition; null for none. */
    void update(IndicatorDefinition shown, FindingMarks marks, boolean readOnly, LocalDate day) {
        definition = shown;
        take(shown == null ? List.of() : shown.getStandards(), marks, readOnly || shown == null);
        counts = new boolean[rowCount()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Validity.inForce(row(i), day);
        }
        show((row, column) -> text(row(row), Column.values()[column]));
    }

    private static String text(Standard standard, Column column) {
        return switch (column) {
            case BASIS -> LibraryValues.word(standard.getBasis());
            case VALUE -> StandardWords.value(standard);
            default -> LibraryValues.plain(standard.eGet(column.feature));
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        // Graded values are no single text.
        return !isLocked() && (Column.values()[column] != Column.VALUE || row(row).getLevels().isEmpty());
    }

    @Override
    public String check(int row, int column, String text) {
        return switch (Column.values()[column]) {
            case BASIS -> values.oneOf(LibraryValues.words(StandardBasis.VALUES), text);
            case FROM, TO -> values.day(text);
            default -> null;
        };
    }

    @Override
    public CellLook look(int row, int column) {
        return counts[row] ? CellLook.NORMAL : CellLook.COMPUTED;
    }

    private Object value(Column column, String text) {
        String plain = text.isBlank() ? null : text.strip();
        if (plain == null) {
            return null;
        }
        return switch (column) {
            case BASIS -> LibraryValues.value(StandardBasis.VALUES, plain).orElse(null);
            case VALUE -> quantities.target(definition.getNature(), definition.getUnit(), null, plain);
            case FROM, TO -> LibraryValues.read(plain).orElse(null);
            case NAME, REGION, SOURCE -> plain;
        };
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return Column.values()[column].feature;
    }

    @Override
    public boolean canAppend() {
        return !isLocked();
    }

    @Override
    public void apply(GridEdit edit) {
        List<Standard> rows = new ArrayList<>(definition.getStandards());
        int old = rows.size();
        for (int i = 0; i < edit.newRows(); i++) {
            rows.add(LibraryCommands.newStandard());
        }
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            Column column = Column.values()[cell.column()];
            if (cell.row() < old) {
                all.add(commands.get().set(row(cell.row()), column.feature, value(column, cell.text())));
            } else {
                rows.get(cell.row()).eSet(column.feature, value(column, cell.text()));
            }
        }
        if (edit.newRows() > 0) {
            all.add(commands.get().add(definition, Literals.INDICATOR_DEFINITION__STANDARDS, rows.subList(old, rows.size()), -1));
            execute.accept(commands.get().compound(EditCommands.label(edit), all));
        } else {
            execute.accept(EditCommands.one(commands.get(), edit, all));
        }
    }
}
