package org.jixiao.ui.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.Identifiers;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Direction;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryPackage.Literals;
import org.jixiao.stages.library.LibraryCommands;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.EditCommands;
import org.jixiao.ui.editor.table.Natures;

/** Turns what was done to the definitions into named commands: one for each thing the user did. */
final class DefinitionEdits {

    private final Supplier<ModelCommands> commands;
    private final Texts texts;
    private final LibraryValues values;
    private final Natures natures = new Natures();

    DefinitionEdits(Supplier<ModelCommands> commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
        this.values = new LibraryValues(texts);
    }

    /** Why a text cannot be taken in a column; null when it can. */
    String check(DefinitionColumn column, String text) {
        return switch (column) {
            case NATURE -> text.isBlank() ? null : natures.refusal(text);
            case DIRECTION -> values.oneOf(LibraryValues.words(Direction.VALUES), text);
            case CORE -> values.oneOf(List.of(coreSign()), text);
            case POINTS -> values.points(text);
            case FROM, TO -> values.day(text);
            case STANDARD -> texts.get("check.standard");
            case NAME -> text.isBlank() ? texts.get("check.name") : null;
            case CODE, LEVEL1, LEVEL2, UNIT -> null;
        };
    }

    /** What marks a core indicator. */
    static String coreSign() {
        return "★";
    }

    private Object value(DefinitionColumn column, String text) {
        String plain = text.isBlank() ? null : text.strip();
        if (plain == null) {
            return null;
        }
        return switch (column) {
            case NATURE -> natures.read(plain).orElse(null);
            case DIRECTION -> LibraryValues.value(Direction.VALUES, plain).orElse(null);
            case CORE -> Boolean.TRUE;
            case POINTS -> Numbers.read(plain);
            case FROM, TO -> LibraryValues.read(plain).orElse(null);
            case CODE, LEVEL1, LEVEL2, NAME, UNIT, STANDARD -> plain;
        };
    }

    /**
     * The one command for an edit.
     *
     * @param shown the rows as they are shown
     * @param model gives new rows their levels; null for none
     */
    Command command(IndicatorLibrary library, List<IndicatorDefinition> shown, IndicatorDefinition model, GridEdit edit) {
        List<IndicatorDefinition> rows = new ArrayList<>(shown);
        for (int i = 0; i < edit.newRows(); i++) {
            rows.add(fresh(model));
        }
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            IndicatorDefinition row = rows.get(cell.row());
            DefinitionColumn column = DefinitionColumn.at(cell.column());
            if (cell.row() < shown.size()) {
                all.add(commands.get().set(row, column.feature(), value(column, cell.text())));
            } else {
                row.eSet(column.feature(), value(column, cell.text()));
            }
        }
        if (edit.newRows() > 0) {
            all.add(insert(library, shown.isEmpty() ? null : shown.getLast(), rows.subList(shown.size(), rows.size())));
            return commands.get().compound(EditCommands.label(edit), all);
        }
        return EditCommands.one(commands.get(), edit, all);
    }

    private static IndicatorDefinition fresh(IndicatorDefinition model) {
        IndicatorDefinition definition = LibraryCommands.newDefinition();
        if (model != null) {
            definition.setLevel1(model.getLevel1());
            definition.setLevel2(model.getLevel2());
        }
        return definition;
    }

    private Command insert(IndicatorLibrary library, IndicatorDefinition after, List<IndicatorDefinition> rows) {
        int index = after == null ? -1 : library.getIndicators().indexOf(after) + 1;
        return commands.get().add(library, Literals.INDICATOR_LIBRARY__INDICATORS, rows, index);
    }

    /** Adds an empty definition below another, with its levels. */
    Command add(IndicatorLibrary library, IndicatorDefinition after, IndicatorDefinition model) {
        IndicatorDefinition definition = fresh(after == null ? model : after);
        definition.setName(texts.get("definition.new"));
        return insert(library, after, List.of(definition));
    }

    /** Adds copies of definitions below the last of them; copies are definitions of their own, with ids of their own and without code. */
    Command duplicate(IndicatorLibrary library, List<IndicatorDefinition> chosen) {
        if (chosen.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<IndicatorDefinition> copies = new ArrayList<>();
        for (IndicatorDefinition original : chosen) {
            IndicatorDefinition copy = Identifiers.freshCopy(original);
            copy.setCode(null);
            copies.add(copy);
        }
        return insert(library, chosen.getLast(), copies);
    }

    /** Removes definitions. */
    Command remove(List<IndicatorDefinition> chosen) {
        return commands.get().remove(chosen);
    }

    /** Sets one field of a definition. */
    Command set(IndicatorDefinition definition, EStructuralFeature feature, Object value) {
        return feature.isMany() ? commands.get().replaceAll(definition, feature, (List<?>) value) : commands.get().set(definition, feature, value);
    }
}
