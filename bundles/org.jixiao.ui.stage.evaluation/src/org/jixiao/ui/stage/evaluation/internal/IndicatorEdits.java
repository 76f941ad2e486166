package org.jixiao.ui.stage.evaluation.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.EditCommands;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;

/** Turns what was done to the indicator grid into named commands: one for each thing the user did, however many cells it touched. */
final class IndicatorEdits {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(10000);

    private final ModelCommands commands;
    private final Texts texts;
    private final Natures natures = new Natures();
    private final Quantities quantities = new Quantities();
    private final Supplier<String> person;
    private final Clock clock;

    IndicatorEdits(ModelCommands commands, Texts texts, Supplier<String> person, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.person = person;
        this.clock = clock;
    }

    /** Why a text cannot be taken in a column; null when it can. */
    String check(IndicatorColumn column, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (column) {
            case POINTS, CLAIMED -> checkPoints(text);
            case NATURE -> natures.refusal(text);
            case SCORE -> texts.get("check.computed");
            default -> null;
        };
    }

    private String checkPoints(String text) {
        BigDecimal number = Numbers.read(text);
        if (number == null) {
            return texts.get("check.number", text.strip());
        }
        return number.signum() < 0 || number.compareTo(MOST_POINTS) > 0 ? texts.get("check.range", text.strip(), MOST_POINTS) : null;
    }

    /** The one command for an edit. */
    Command command(Evaluation evaluation, GridEdit edit) {
        List<IndicatorScore> rows = new ArrayList<>(evaluation.getIndicators());
        if (edit.newRows() > 0) {
            return withNewRows(evaluation, rows, edit);
        }
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            all.addAll(set(evaluation, rows.get(cell.row()), IndicatorColumn.at(cell.column()), cell.text()));
        }
        return EditCommands.one(commands, edit, all);
    }

    /** Rows pasted below the last one become indicators, in the same step as the cells above them. */
    private Command withNewRows(Evaluation evaluation, List<IndicatorScore> rows, GridEdit edit) {
        int old = rows.size();
        for (int i = 0; i < edit.newRows(); i++) {
            rows.add(newRow());
        }
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            IndicatorColumn column = IndicatorColumn.at(cell.column());
            if (cell.row() < old) {
                all.addAll(set(evaluation, rows.get(cell.row()), column, cell.text()));
            } else {
                rows.get(cell.row()).eSet(column.feature(), value(evaluation, rows.get(cell.row()), column, cell.text()));
            }
        }
        all.add(commands.add(evaluation, DossierPackage.Literals.EVALUATION__INDICATORS, rows.subList(old, rows.size()), -1));
        return commands.compound(EditCommands.label(edit), all);
    }

    private static IndicatorScore newRow() {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        return row;
    }

    /** Commands that set one field from its text; none when nothing changes. */
    List<Command> set(Evaluation evaluation, IndicatorScore row, IndicatorColumn column, String text) {
        return set(row, column.feature(), value(evaluation, row, column, text));
    }

    /** Commands that set one field of a row and note who did. */
    List<Command> set(IndicatorScore row, EStructuralFeature feature, Object value) {
        Command set = commands.set(row, feature, value);
        if (set == UnexecutableCommand.INSTANCE) {
            return List.of();
        }
        List<Command> all = new ArrayList<>();
        all.add(set);
        boolean isValue = value instanceof Quantity && feature != DossierPackage.Literals.INDICATOR_SCORE__TARGET;
        if (isValue && row.getActualState() == ValueState.MISSING) {
            add(all, commands.set(row, DossierPackage.Literals.INDICATOR_SCORE__ACTUAL_STATE, ValueState.REPORTED));
        }
        if (value == null && feature == DossierPackage.Literals.INDICATOR_SCORE__REPORTED && row.getActualState() == ValueState.REPORTED) {
            add(all, commands.set(row, DossierPackage.Literals.INDICATOR_SCORE__ACTUAL_STATE, ValueState.MISSING));
        }
        add(all, Provenances.record(commands, row, Provenances.typed(feature, person.get(), clock.instant())));
        return all;
    }

    private static void add(List<Command> all, Command command) {
        if (command != UnexecutableCommand.INSTANCE) {
            all.add(command);
        }
    }

    private Object value(Evaluation evaluation, IndicatorScore row, IndicatorColumn column, String text) {
        String plain = text.isBlank() ? null : text.strip();
        return switch (column) {
            case POINTS, CLAIMED -> plain == null ? null : Numbers.read(plain);
            case NATURE -> plain == null ? null : natures.read(plain).orElse(null);
            case TARGET -> plain == null ? null : quantities.target(row.getNature(), row.getUnit(), year(evaluation), plain);
            case ACTUAL -> plain == null ? null : actual(evaluation, row, plain);
            case LEVEL1, LEVEL2, NAME, UNIT, REASON, SCORE -> plain;
        };
    }

    /** The value of a verified, recognised or adjusted field that was typed. */
    Quantity quantity(Evaluation evaluation, IndicatorScore row, EStructuralFeature feature, String text) {
        if (text.isBlank()) {
            return null;
        }
        return feature == DossierPackage.Literals.INDICATOR_SCORE__ADJUSTED_TARGET
                ? quantities.target(row.getNature(), row.getUnit(), year(evaluation), text.strip()) : actual(evaluation, row, text.strip());
    }

    private Quantity actual(Evaluation evaluation, IndicatorScore row, String text) {
        Quantity wanted = row.getAdjustedTarget() == null ? row.getTarget() : row.getAdjustedTarget();
        return quantities.actual(row.getNature(), row.getUnit(), year(evaluation), wanted, text);
    }

    private static Integer year(Evaluation evaluation) {
        return evaluation.eContainer() instanceof Dossier dossier && dossier.getFiscalYear() > 0 ? dossier.getFiscalYear() : null;
    }

    /** Adds an empty indicator below a row, with the levels of that row. */
    Command addRow(Evaluation evaluation, IndicatorScore after) {
        IndicatorScore row = newRow();
        int index = -1;
        if (after != null) {
            row.setLevel1(after.getLevel1());
            row.setLevel2(after.getLevel2());
            index = evaluation.getIndicators().indexOf(after) + 1;
        }
        return commands.add(evaluation, DossierPackage.Literals.EVALUATION__INDICATORS, List.of(row), index);
    }

    /** Removes indicators. */
    Command removeRows(List<IndicatorScore> rows) {
        return commands.remove(rows);
    }

    /** Moves an indicator up or down by one. */
    Command moveRow(Evaluation evaluation, IndicatorScore row, int by) {
        int index = evaluation.getIndicators().indexOf(row) + by;
        return index < 0 || index >= evaluation.getIndicators().size() ? UnexecutableCommand.INSTANCE : commands.move(row, index);
    }
}
