package org.jixiao.ui.library.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Direction;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.stages.library.StandardWords;
import org.jixiao.stages.library.Validity;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.Natures;

/** The definitions of the chosen level as a grid. */
final class DefinitionTable extends DocumentTable<IndicatorDefinition> {

    private final DefinitionEdits edits;
    private final Consumer<GridEdit> apply;
    private final Natures natures = new Natures();
    private boolean[] counts = {};

    DefinitionTable(Texts texts, DefinitionEdits edits, Consumer<GridEdit> apply) {
        super(Stream.of(DefinitionColumn.values()).map(column -> column(texts, column)).toList());
        this.edits = edits;
        this.apply = apply;
    }

    private static GridColumn column(Texts texts, DefinitionColumn column) {
        String title = texts.get("column." + column);
        return switch (column) {
            case LEVEL1, LEVEL2 -> GridColumn.text(column.name(), title, column.width()).mergedLook();
            case NATURE -> GridColumn.choice(column.name(), title, column.width(), new Natures().all());
            case DIRECTION -> GridColumn.choice(column.name(), title, column.width(), LibraryValues.words(Direction.VALUES));
            case CORE -> GridColumn.choice(column.name(), title, column.width(), List.of("", DefinitionEdits.coreSign()));
            case POINTS -> GridColumn.number(column.name(), title, column.width());
            default -> GridColumn.text(column.name(), title, column.width());
        };
    }

    /** Shows definitions as they are on a day. */
    void update(List<IndicatorDefinition> definitions, FindingMarks found, boolean readOnly, LocalDate day) {
        take(definitions, found, readOnly);
        counts = new boolean[rowCount()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Validity.inForce(row(i), day);
        }
        show((row, column) -> text(row(row), DefinitionColumn.at(column), day));
    }

    private String text(IndicatorDefinition definition, DefinitionColumn column, LocalDate day) {
        return switch (column) {
            case NATURE -> natures.text(definition.getNature());
            case DIRECTION -> LibraryValues.word(definition.getDirection());
            case CORE -> definition.isCore() ? DefinitionEdits.coreSign() : "";
            case POINTS -> Numbers.exact(definition.getSuggestedPoints());
            case STANDARD -> Validity.standards(definition, day).stream().map(StandardWords::value).distinct().collect(Collectors.joining("; "));
            default -> LibraryValues.plain(definition.eGet(column.feature()));
        };
    }

    /** The definitions as they are shown. */
    List<IndicatorDefinition> rows() {
        return Stream.iterate(0, i -> i + 1).limit(rowCount()).map(this::row).toList();
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked() && DefinitionColumn.at(column) != DefinitionColumn.STANDARD;
    }

    @Override
    public String check(int row, int column, String text) {
        return edits.check(DefinitionColumn.at(column), text);
    }

    @Override
    public CellLook look(int row, int column) {
        return !counts[row] || DefinitionColumn.at(column) == DefinitionColumn.STANDARD ? CellLook.COMPUTED : CellLook.NORMAL;
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return DefinitionColumn.at(column).feature();
    }

    @Override
    public boolean canAppend() {
        return !isLocked();
    }

    @Override
    public void apply(GridEdit edit) {
        apply.accept(edit);
    }
}
