package org.jixiao.cli.core.internal.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.checks.Severity;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.StageReport;

/** What a command achieved so far: grows file by file, so that a cancelled run has everything until then. */
public final class Outcome {

    private final List<DossierReport> dossiers = new ArrayList<>();
    private final List<StageReport> stages = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private int files;
    private int refusedFiles;
    private int stored;
    private boolean cancelled;
    private final boolean checked;

    /**
     * Nothing yet.
     *
     * @param checked whether the dossiers are checked; if not, nobody knows how many findings they have
     */
    public Outcome(boolean checked) {
        this.checked = checked;
    }

    /** Whether the dossiers were checked. */
    public boolean isChecked() {
        return checked;
    }

    /** What is known about each evaluation, in the order of the files. */
    public List<DossierReport> dossiers() {
        return dossiers;
    }

    /** What is known about the stages before evaluation, in the order of the files. */
    public List<StageReport> stages() {
        return stages;
    }

    /** What a person must look at in the files. */
    public List<Issue> issues() {
        return issues;
    }

    /** Forms and reports that were written. */
    public List<Path> written() {
        return written;
    }

    /** Files that were looked at. */
    public int files() {
        return files;
    }

    /** Files of which nothing could be taken. */
    public int refusedFiles() {
        return refusedFiles;
    }

    /** Dossiers that were written. */
    public int stored() {
        return stored;
    }

    /** True when the user stopped the command. */
    public boolean cancelled() {
        return cancelled;
    }

    /** One more file was looked at. */
    void file() {
        files++;
    }

    /** One more file gave nothing. */
    void refused() {
        refusedFiles++;
    }

    /** One more dossier was written. */
    void stored(int count) {
        stored += count;
    }

    /** The user stopped the command. */
    void cancel() {
        cancelled = true;
    }

    /** How many findings of a severity the dossiers have. */
    public long count(Severity severity) {
        return dossiers.stream().mapToLong(dossier -> dossier.count(severity)).sum();
    }

    /** Cells that should be confirmed: issues that kept nothing from being imported. */
    public long toConfirm() {
        return issues.stream().filter(issue -> !issue.fatal()).count();
    }
}
