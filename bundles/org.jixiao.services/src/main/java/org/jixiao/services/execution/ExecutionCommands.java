package org.jixiao.services.execution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionLine;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.monitoring.MonitoringCommands;

/** Takes payments over into a dossier, as one undo step. */
public final class ExecutionCommands {

    /** What is taken over unless somebody asks for more: what was paid. A budget changes by decision, not by a table of payments. */
    public static final Set<ExecutionColumn> PAID = Set.of(ExecutionColumn.ARRIVED, ExecutionColumn.EXECUTED);

    private final EditingDomain domain;
    private final PackRepository packs;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param packs the installed packs
     * @param locale language of labels
     */
    public ExecutionCommands(EditingDomain domain, PackRepository packs, Locale locale) {
        this.domain = domain;
        this.packs = packs;
        this.locale = locale;
    }

    /**
     * Puts the amounts of a line into the total row of the dossier's funds, with the cells they come from, and into the newest monitoring
     * report while that is not yet submitted.
     *
     * @param table the file
     * @param line of the file, for this dossier's project
     * @param columns which amounts
     * @return cannot be executed when nothing changes
     */
    public Command take(Dossier dossier, ExecutionTable table, ExecutionLine line, Set<ExecutionColumn> columns) {
        ExecutionMatch match = new ExecutionData(null).compare(line, Path.of(table.fileName()), dossier);
        List<ExecutionColumn> changed = match.differences().stream().map(ExecutionMatch.Difference::column).filter(columns::contains).toList();
        if (changed.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        ModelCommands commands = new ModelCommands(domain);
        String label = ExecutionData.message("command", table.fileName()).render(locale);
        List<Command> all = new ArrayList<>();
        all.add(commands.record(label, dossier, () -> put(dossier, table, line, changed)));
        if (!dossier.getMonitoringReports().isEmpty()) {
            MonitoringReport newest = dossier.getMonitoringReports().getLast();
            if (newest.getEvents().isEmpty()) {
                all.add(new MonitoringCommands(domain, packs, locale).takeOverFunds(dossier, newest));
            }
        }
        return commands.compound(label, all);
    }

    private static void put(Dossier dossier, ExecutionTable table, ExecutionLine line, List<ExecutionColumn> columns) {
        FundRow row = ExecutionData.total(dossier).orElseGet(() -> {
            FundRow made = DossierFactory.eINSTANCE.createFundRow();
            made.setId(UUID.randomUUID().toString());
            made.setSource(FundSource.TOTAL);
            dossier.getFundRows().add(0, made);
            return made;
        });
        for (ExecutionColumn column : columns) {
            ExecutionLine.Sum sum = line.amounts().get(column);
            row.eSet(ExecutionData.FEATURES.get(column), ExecutionData.amount(sum));
            CellAddress cell = sum.cell();
            Provenance origin = Provenances.cell(ExecutionData.FEATURES.get(column), Path.of(table.fileName()), table.sha256(), line.sheet(),
                    cell.a1(), sum.text());
            row.getProvenance().removeIf(p -> origin.getFeature().equals(p.getFeature()));
            row.getProvenance().add(origin);
        }
        if (columns.contains(ExecutionColumn.EXECUTED)) {
            // A rate printed for the amount before says nothing about this one.
            row.eUnset(DossierPackage.Literals.FUND_ROW__RATE_TEXT);
        }
    }
}
