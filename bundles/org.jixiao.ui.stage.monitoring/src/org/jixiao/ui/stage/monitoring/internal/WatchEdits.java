package org.jixiao.ui.stage.monitoring.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.stages.monitoring.DeviationReasons;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.EditCommands;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;

/** Turns what was done to the indicators of a report into named commands: one for each thing the user did. */
final class WatchEdits {

    private static final EStructuralFeature STATE = DossierPackage.Literals.MONITORING_ROW__ACTUAL_STATE;

    private final ModelCommands commands;
    private final Texts texts;
    private final Natures natures = new Natures();
    private final Quantities quantities = new Quantities();
    private final Supplier<String> person;
    private final Clock clock;

    WatchEdits(ModelCommands commands, Texts texts, Supplier<String> person, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.person = person;
        this.clock = clock;
    }

    /** Why a text cannot be taken in a column; null when it can. */
    String check(WatchColumn column, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (column) {
            case NATURE -> natures.refusal(text);
            case LIKELIHOOD -> likelihood(text) != null ? null
                    : texts.get("check.likelihood", text.strip(), String.join(" ", likelihoods()));
            case PLANNED, LIGHT -> texts.get("check.computed");
            default -> null;
        };
    }

    /** The word of a likelihood; empty while it is not known. */
    String text(Likelihood likelihood) {
        return likelihood == Likelihood.UNKNOWN ? "" : texts.get("likelihood." + likelihood.getName());
    }

    /** The words to choose from. */
    List<String> likelihoods() {
        return Likelihood.VALUES.stream().map(this::text).toList();
    }

    private Likelihood likelihood(String text) {
        return Likelihood.VALUES.stream().filter(l -> text(l).equals(text.strip())).findFirst().orElse(null);
    }

    /** The one command for an edit. */
    Command command(MonitoringReport report, GridEdit edit) {
        List<Command> all = new ArrayList<>();
        // The reasons of a row are one list: all cells of it that a block touches change it together.
        Map<MonitoringRow, Map<DeviationKind, String>> reasons = new LinkedHashMap<>();
        for (GridEdit.Cell cell : edit.cells()) {
            MonitoringRow row = report.getRows().get(cell.row());
            WatchColumn column = WatchColumn.at(cell.column());
            if (column.reason() == null) {
                all.addAll(set(report, row, column, cell.text()));
            } else if (!DeviationReasons.text(row, column.reason()).equals(cell.text().strip())) {
                reasons.computeIfAbsent(row, r -> new EnumMap<>(DeviationKind.class)).put(column.reason(), cell.text());
            }
        }
        reasons.forEach((row, changed) -> {
            all.add(commands.replaceAll(row, DossierPackage.Literals.MONITORING_ROW__DEVIATIONS, DeviationReasons.changed(row, changed)));
            all.add(typed(row, DossierPackage.Literals.MONITORING_ROW__DEVIATIONS));
        });
        return EditCommands.one(commands, edit, all);
    }

    private List<Command> set(MonitoringReport report, MonitoringRow row, WatchColumn column, String text) {
        Object value = value(report, row, column, text);
        Command set = commands.set(row, column.feature(), value);
        if (set == UnexecutableCommand.INSTANCE) {
            return List.of();
        }
        List<Command> all = new ArrayList<>();
        all.add(set);
        if (column == WatchColumn.ACTUAL && value != null && row.getActualState() == ValueState.MISSING) {
            all.add(commands.set(row, STATE, ValueState.REPORTED));
        } else if (column == WatchColumn.ACTUAL && value == null) {
            all.add(commands.set(row, STATE, ValueState.MISSING));
        }
        all.add(typed(row, column.feature()));
        return all;
    }

    private Command typed(MonitoringRow row, EStructuralFeature feature) {
        return Provenances.record(commands, row, Provenances.typed(feature, person.get(), clock.instant()));
    }

    private Object value(MonitoringReport report, MonitoringRow row, WatchColumn column, String text) {
        String plain = text.isBlank() ? null : text.strip();
        if (column == WatchColumn.LIKELIHOOD) {
            return plain == null ? Likelihood.UNKNOWN : likelihood(plain);
        }
        if (plain == null) {
            return null;
        }
        return switch (column) {
            case NATURE -> natures.read(plain).orElse(null);
            case TARGET -> quantities.target(row.getNature(), row.getUnit(), year(report), plain);
            case ACTUAL, PROJECTED -> quantities.actual(row.getNature(), row.getUnit(), year(report), row.getTarget(), plain);
            default -> plain;
        };
    }

    private static Integer year(MonitoringReport report) {
        return report.eContainer() instanceof Dossier dossier && dossier.getFiscalYear() > 0 ? dossier.getFiscalYear() : null;
    }

    /** Says that indicators do not apply in this period and count for nothing, or that they do again. */
    Command applies(List<MonitoringRow> rows, boolean applies) {
        List<Command> all = new ArrayList<>();
        for (MonitoringRow row : rows) {
            all.add(commands.set(row, STATE, !applies ? ValueState.NOT_APPLICABLE
                    : row.getActual() == null ? ValueState.MISSING : ValueState.REPORTED));
        }
        return commands.compound(texts.get(applies ? "row.applies" : "row.notApplicable"), all);
    }
}
