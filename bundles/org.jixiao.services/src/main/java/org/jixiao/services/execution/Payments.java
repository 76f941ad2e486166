package org.jixiao.services.execution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionReader;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.packs.PackRepository;

/** Payments of a finance system: read, compared with dossiers, taken over. */
public final class Payments {

    private final ExecutionReader reader;
    private final ExecutionData data;
    private final DocumentStore store;
    private final PackRepository packs;

    /**
     * @param reader reads the files
     * @param store reads and writes dossiers
     * @param packs the installed packs
     */
    public Payments(ExecutionReader reader, DocumentStore store, PackRepository packs) {
        this.reader = reader;
        this.store = store;
        this.packs = packs;
        this.data = new ExecutionData(store);
    }

    /**
     * Reads a file; never throws for what is in it.
     *
     * @param unit the unit of amounts of which the file gives none, or {@code null} when nobody has said
     */
    public ExecutionTable read(Path file, AmountUnit unit) {
        return reader.read(file, unit);
    }

    /**
     * Compares a file of payments with the dossiers of a folder; changes nothing. See
     * {@link ExecutionData#match(ExecutionTable, Path, Integer, BooleanSupplier)}.
     *
     * @throws IOException when the folder or a dossier that is named cannot be read
     */
    public List<ExecutionMatch> match(ExecutionTable table, Path folder, Integer year, BooleanSupplier cancelled) throws IOException {
        return data.match(table, folder, year, cancelled);
    }

    /** A command that takes the amounts of a match over into its dossier, for a dossier that is open in an editor. */
    public Command command(EditingDomain domain, Dossier dossier, ExecutionTable table, ExecutionMatch match, Set<ExecutionColumn> columns,
            Locale locale) {
        return new ExecutionCommands(domain, packs, locale).take(dossier, table, match.line().orElseThrow(), columns);
    }

    /**
     * Takes the amounts of a match over into its file, which no editor has open.
     *
     * @return false when nothing was to change; the file is then not written
     * @throws IOException naming the file and the reason; the file is then as before
     */
    public boolean take(ExecutionTable table, ExecutionMatch match, Set<ExecutionColumn> columns, Locale locale) throws IOException {
        Path file = match.file().orElseThrow();
        if (!(store.load(file).root() instanceof Dossier dossier)) {
            throw new DocumentException(DocumentException.Fault.FOREIGN, file, "", null);
        }
        boolean changed = DetachedEdit.run(domain -> command(domain, dossier, table, match, columns, locale));
        if (changed) {
            store.save(file, dossier);
        }
        return changed;
    }
}
