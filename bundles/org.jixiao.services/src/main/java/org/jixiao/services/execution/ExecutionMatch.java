package org.jixiao.services.execution;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionLine;
import org.jixiao.scoring.api.Message;

/**
 * What a finance system says about a project beside what its dossier says.
 *
 * @param kind what it means
 * @param line of the file; empty for a dossier that the file does not name
 * @param file the dossier; empty when there is none
 * @param title of the dossier, else the name in the file
 * @param differences amounts that differ
 * @param remarks what a person should know: a budget that differs, money that became less, more spent than there is
 */
public record ExecutionMatch(Kind kind, Optional<ExecutionLine> line, Optional<Path> file, String title, List<Difference> differences,
        List<Message> remarks) {

    /** What a line means for the dossiers. */
    public enum Kind {
        /** The dossier has other amounts. */
        CHANGED,
        /** The dossier says the same. */
        SAME,
        /** It cannot be told which dossier is meant. */
        UNSURE,
        /** No dossier has this code. */
        NO_DOSSIER,
        /** The file does not name this dossier's project. */
        NO_LINE
    }

    /**
     * An amount that differs.
     *
     * @param column which
     * @param before in 万元, or {@code null} when the dossier has none
     * @param after in 万元
     */
    public record Difference(ExecutionColumn column, BigDecimal before, BigDecimal after) {
    }

    /** Copies. */
    public ExecutionMatch {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }
}
