package org.jixiao.ui.stage.objectives.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.FundsTable;

/** The money that a version of the objectives goes with, as a grid in the unit of the form. */
final class BudgetTable extends FundsTable {

    private static final EnumWords<FundSource> SOURCES = new EnumWords<>(FundSource.values());

    /** The columns. */
    enum Column {
        SOURCE(DossierPackage.Literals.FUND_ROW__SOURCE, 14),
        LABEL(DossierPackage.Literals.FUND_ROW__LABEL, 18),
        INITIAL(DossierPackage.Literals.FUND_ROW__INITIAL, 12),
        ADJUSTED(DossierPackage.Literals.FUND_ROW__ADJUSTED, 12);

        private final EStructuralFeature feature;
        private final int width;

        Column(EStructuralFeature feature, int width) {
            this.feature = feature;
            this.width = width;
        }

        static Column at(int index) {
            return values()[index];
        }

        static Column of(EStructuralFeature feature) {
            return Stream.of(values()).filter(c -> c.feature == feature).findFirst().orElse(LABEL);
        }
    }

    private final Texts texts;

    BudgetTable(Texts texts, ModelCommands commands, Amounts amounts, Consumer<Command> execute) {
        super(columns(texts, amounts), commands, amounts, execute);
        this.texts = texts;
    }

    private static List<GridColumn> columns(Texts texts, Amounts amounts) {
        return Stream.of(Column.values()).map(column -> {
            String title = texts.get("fund." + column, amounts.unit());
            return switch (column) {
                case SOURCE -> GridColumn.choice(column.name(), title, column.width, SOURCES.all());
                case LABEL -> GridColumn.text(column.name(), title, column.width);
                case INITIAL, ADJUSTED -> GridColumn.number(column.name(), title, column.width);
            };
        }).toList();
    }

    /** Takes over the present state of a version. */
    void update(ObjectiveSet set, FindingMarks found, boolean locked) {
        take(set.getFundRows(), found, locked);
        show((row, column) -> switch (Column.at(column)) {
            case SOURCE -> SOURCES.text(row(row).getSource());
            case LABEL -> amounts().label(row(row));
            case INITIAL, ADJUSTED -> shown(row(row), feature(column));
        });
    }

    @Override
    public String editText(int row, int column) {
        return switch (Column.at(column)) {
            case SOURCE, LABEL -> text(row, column);
            case INITIAL, ADJUSTED -> exact(row(row), feature(column));
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked();
    }

    @Override
    public String check(int row, int column, String text) {
        return switch (Column.at(column)) {
            case SOURCE -> SOURCES.read(text).isPresent() ? null : texts.get("check.choice", text.strip(), String.join(" ", SOURCES.all()));
            case LABEL -> null;
            case INITIAL, ADJUSTED -> amounts().refusal(text);
        };
    }

    @Override
    public CellLook look(int row, int column) {
        return isLocked() ? CellLook.COMPUTED : CellLook.NORMAL;
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return Column.at(column).feature;
    }

    @Override
    protected Object value(int column, String text) {
        return switch (Column.at(column)) {
            case SOURCE -> SOURCES.read(text).orElseThrow();
            case LABEL -> text.isBlank() ? null : text.strip();
            case INITIAL, ADJUSTED -> amounts().typed(text);
        };
    }
}
