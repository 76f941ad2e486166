package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.DossierIndex.Summary;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.core.index.IndexQuery;
import org.jixiao.core.index.IndexQuery.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao list}: the dossiers of a folder from its index, so that only those that changed are read. */
@Command(name = "list")
final class ListCommand extends JixiaoCommand {

    /** What the list can be sorted by. */
    private enum Order {
        UNIT(Column.AGENCY, false), NAME(Column.TITLE, false), YEAR(Column.YEAR, true), BUDGET(Column.BUDGET, true),
        RATE(Column.RATE, true), TOTAL(Column.TOTAL_LOW, true);

        private final Column column;
        private final boolean descending;

        Order(Column column, boolean descending) {
            this.column = column;
            this.descending = descending;
        }

        static final String ALL = "unit|name|year|budget|rate|total";
    }

    @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "list.folder")
    private Path folder;

    @Option(names = "--unit", paramLabel = "TEXT", descriptionKey = "list.unit", order = 1)
    private String unit;

    @Option(names = "--year", paramLabel = "N", descriptionKey = "list.year", order = 2)
    private String year;

    @Option(names = "--grade", paramLabel = "GRADE", descriptionKey = "list.grade", order = 3)
    private String grade;

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "list.state", order = 4)
    private String state;

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "list.find", order = 5)
    private String find;

    @Option(names = "--sort", paramLabel = Order.ALL, descriptionKey = "list.sort", order = 6)
    private String sort;

    @Option(names = "--check", descriptionKey = "list.check", order = 7)
    private boolean check;

    ListCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        IndexQuery query = query();
        if (!Files.isDirectory(folder)) {
            throw usage("usage.notThere", folder);
        }
        try (DossierIndex index = work().index(folder)) {
            index.aside().ifPresent(reason -> remark(texts().get("list.aside", reason)));
            Summary summary = update(index);
            if (summary.seen() == 0 && !summary.cancelled()) {
                throw usage("usage.nothingFound", "*.dossier");
            }
            boolean cancelled = summary.cancelled() || check && check(index, query);
            DossierList list = new DossierList(found(index, query), index.query(IndexQuery.all()).stream()
                    .filter(entry -> entry.fault() != null).toList(), work().stateNames(texts().locale()));
            return tell(list, index.aside().isEmpty(), cancelled);
        }
    }

    private IndexQuery query() {
        IndexQuery query = IndexQuery.all().containing(find).ofUnit(unit);
        if (year != null) {
            query = query.with(Column.YEAR, number(year));
        }
        if (grade != null) {
            query = query.with(Column.GRADE, grade.strip());
        }
        if (sort == null) {
            return query.sortedBy(Column.AGENCY, false);
        }
        for (Order order : Order.values()) {
            if (order.name().equals(sort.toUpperCase(Locale.ROOT))) {
                return query.sortedBy(order.column, order.descending);
            }
        }
        throw usage("usage.sort", sort, Order.ALL.replace("|", ", "));
    }

    private Integer number(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw usage("usage.year", typed);
        }
    }

    private List<IndexEntry> found(DossierIndex index, IndexQuery query) throws IOException {
        List<IndexEntry> read = index.query(query).stream().filter(entry -> entry.fault() == null).toList();
        if (state == null) {
            return read;
        }
        Function<IndexEntry, String> names = work().stateNames(texts().locale());
        String wanted = state.strip();
        return read.stream().filter(entry -> wanted.equalsIgnoreCase(entry.state()) || wanted.equalsIgnoreCase(names.apply(entry))).toList();
    }

    private Summary update(DossierIndex index) throws IOException {
        Updating updating = new Updating();
        try {
            return index.rebuild(folder, updating);
        } finally {
            updating.close();
        }
    }

    /** Checks the listed dossiers whose findings are not known, and keeps the numbers; true when it was stopped. */
    private boolean check(DossierIndex index, IndexQuery query) throws IOException {
        List<IndexEntry> unknown = found(index, query).stream().filter(entry -> entry.errors() == null).toList();
        try (ProgressLine line = progress(texts().count("progress.files", unknown.size()), unknown.size())) {
            for (IndexEntry entry : unknown) {
                if (environment().cancellation().getAsBoolean()) {
                    return true;
                }
                Path file = folder.resolve(entry.path());
                List<Finding> findings = new ArrayList<>(work().check(work().load(file)));
                index.problems(file, count(findings, Severity.ERROR), count(findings, Severity.WARNING));
                line.step();
            }
        }
        return false;
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private ExitCode tell(DossierList list, boolean kept, boolean cancelled) {
        ExitCode exit = cancelled ? ExitCode.CANCELLED : list.needsAttention() ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            list.json(out(), folder, kept, cancelled, exit);
        } else {
            say(list.lines(texts(), environment().width()));
        }
        if (cancelled) {
            remark(texts().get("cancelled"));
        }
        return exit;
    }

    /** Draws the progress of an update once its length is known; a short one is over before anybody could read it. */
    private final class Updating implements IndexProgress {

        private static final int WORTH_SHOWING = 50;
        private ProgressLine line;

        @Override
        public void step(int done, int total) {
            if (line == null && total >= WORTH_SHOWING) {
                line = progress(texts().count("progress.files", total), total);
            }
            if (line != null) {
                line.step();
            }
        }

        @Override
        public boolean isCancelled() {
            return environment().cancellation().getAsBoolean();
        }

        void close() {
            if (line != null) {
                line.close();
            }
        }
    }
}
