package org.jixiao.services.execution;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EReference;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.Money;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.core.index.IndexQuery;
import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionLine;
import org.jixiao.exchange.execution.ExecutionLine.Sum;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.exchange.quantity.Typography;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.scoring.api.Message;

/**
 * Brings payments of a finance system together with dossiers by the code of the project. A name alone decides nothing: names are written
 * in many ways, so that it is only offered.
 */
public final class ExecutionData {

    /** Feature of a row of funds for each column of money. */
    static final Map<ExecutionColumn, EReference> FEATURES = new EnumMap<>(Map.of(
            ExecutionColumn.INITIAL, DossierPackage.Literals.FUND_ROW__INITIAL,
            ExecutionColumn.ADJUSTED, DossierPackage.Literals.FUND_ROW__ADJUSTED,
            ExecutionColumn.ARRIVED, DossierPackage.Literals.FUND_ROW__ARRIVED,
            ExecutionColumn.EXECUTED, DossierPackage.Literals.FUND_ROW__EXECUTED));

    private final DocumentStore store;

    /** @param store reads the dossiers */
    public ExecutionData(DocumentStore store) {
        this.store = store;
    }

    /**
     * Compares a file of payments with the dossiers of a folder. Changes nothing.
     *
     * @param table what the finance system says
     * @param folder holds the dossiers, in folders below it
     * @param year fiscal year of the payments, or {@code null} for dossiers of every year
     * @param cancelled asked between dossiers
     * @return the lines in their order, then the dossiers that no line names; cut short when cancelled
     * @throws IOException when the folder or a dossier that is named cannot be read
     */
    public List<ExecutionMatch> match(ExecutionTable table, Path folder, Integer year, BooleanSupplier cancelled) throws IOException {
        List<IndexEntry> entries = entries(folder, year, cancelled);
        List<ExecutionMatch> matches = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (ExecutionLine line : table.lines()) {
            if (cancelled.getAsBoolean()) {
                return matches;
            }
            List<IndexEntry> same = entries.stream().filter(e -> !line.code().isEmpty() && tight(line.code()).equals(tight(e.subjectCode()))).toList();
            same.forEach(e -> named.add(e.path()));
            if (same.size() == 1) {
                matches.add(compare(line, folder.resolve(same.getFirst().path())));
            } else {
                matches.add(same.isEmpty() ? withoutCode(line, entries) : several(line, same));
            }
        }
        entries.stream().filter(e -> !named.contains(e.path())).forEach(e -> matches.add(new ExecutionMatch(ExecutionMatch.Kind.NO_LINE,
                Optional.empty(), Optional.of(folder.resolve(e.path())), title(e), List.of(), noCode(e))));
        return matches;
    }

    private List<IndexEntry> entries(Path folder, Integer year, BooleanSupplier cancelled) throws IOException {
        try (DossierIndex index = DossierIndex.openBeside(folder, store)) {
            index.rebuild(folder, new IndexProgress() {
                @Override
                public void step(int done, int total) {
                    // Looking files up is quick; the comparison reports its own progress.
                }

                @Override
                public boolean isCancelled() {
                    return cancelled.getAsBoolean();
                }
            });
            return index.query(IndexQuery.all()).stream().filter(e -> e.fault() == null && (year == null || year.equals(e.year()))).toList();
        }
    }

    private static ExecutionMatch several(ExecutionLine line, List<IndexEntry> same) {
        List<String> titles = same.stream().map(e -> title(e) + (e.year() == null ? "" : " " + e.year())).toList();
        return new ExecutionMatch(ExecutionMatch.Kind.UNSURE, Optional.of(line), Optional.empty(), line.name(), List.of(),
                List.of(message("several", line.code(), String.join("; ", titles))));
    }

    private static ExecutionMatch withoutCode(ExecutionLine line, List<IndexEntry> entries) {
        List<String> alike = line.name().isEmpty() ? List.of()
                : entries.stream().filter(e -> tight(line.name()).equals(tight(e.title()))).map(IndexEntry::path).toList();
        Message why = line.code().isEmpty() ? message("line.noCode") : message("line.unknown", line.code());
        return new ExecutionMatch(alike.isEmpty() ? ExecutionMatch.Kind.NO_DOSSIER : ExecutionMatch.Kind.UNSURE, Optional.of(line), Optional.empty(),
                line.name().isEmpty() ? line.code() : line.name(), List.of(),
                alike.isEmpty() ? List.of(why) : List.of(why, message("line.sameName", String.join("; ", alike))));
    }

    private static List<Message> noCode(IndexEntry entry) {
        return tight(entry.subjectCode()).isEmpty() ? List.of(message("dossier.noCode")) : List.of(message("dossier.notNamed", entry.subjectCode()));
    }

    private ExecutionMatch compare(ExecutionLine line, Path file) throws IOException {
        if (!(store.load(file).root() instanceof Dossier dossier)) {
            throw new DocumentException(DocumentException.Fault.FOREIGN, file, "", null);
        }
        return compare(line, file, dossier);
    }

    /** Compares one line with the dossier it names. */
    public ExecutionMatch compare(ExecutionLine line, Path file, Dossier dossier) {
        Optional<FundRow> total = total(dossier);
        List<ExecutionMatch.Difference> differences = new ArrayList<>();
        FEATURES.forEach((column, feature) -> Optional.ofNullable(line.amounts().get(column)).ifPresent(sum -> {
            BigDecimal before = total.flatMap(row -> Money.inWanYuan((Amount) row.eGet(feature))).orElse(null);
            BigDecimal after = wan(sum);
            if (before == null || before.compareTo(after) != 0) {
                differences.add(new ExecutionMatch.Difference(column, before, after));
            }
        }));
        String title = dossier.getTitle() == null && dossier.getSubject() != null ? dossier.getSubject().getName() : dossier.getTitle();
        return new ExecutionMatch(differences.isEmpty() ? ExecutionMatch.Kind.SAME : ExecutionMatch.Kind.CHANGED, Optional.of(line),
                Optional.of(file), Objects.toString(title, ""), differences, remarks(line, dossier, total, differences));
    }

    private static List<Message> remarks(ExecutionLine line, Dossier dossier, Optional<FundRow> total, List<ExecutionMatch.Difference> differences) {
        List<Message> remarks = new ArrayList<>();
        for (ExecutionMatch.Difference difference : differences) {
            boolean budget = difference.column() == ExecutionColumn.INITIAL || difference.column() == ExecutionColumn.ADJUSTED;
            if (budget && difference.before() != null) {
                remarks.add(message("budget.differs", difference.before(), difference.after()));
            }
            if (difference.column() == ExecutionColumn.EXECUTED && difference.before() != null && difference.after().compareTo(difference.before()) < 0) {
                remarks.add(message("executed.less", difference.before(), difference.after()));
            }
        }
        Sum executed = line.amounts().get(ExecutionColumn.EXECUTED);
        BigDecimal budget = Optional.ofNullable(line.amounts().get(ExecutionColumn.ADJUSTED)).map(ExecutionData::wan)
                .or(() -> total.flatMap(row -> Money.inWanYuan(row.getAdjusted()))).orElse(null);
        if (executed != null && budget != null && wan(executed).compareTo(budget) > 0) {
            remarks.add(message("executed.more", wan(executed), budget));
        }
        if (executed != null && executed.value().signum() < 0) {
            remarks.add(message("executed.negative", wan(executed)));
        }
        String name = dossier.getSubject() == null ? null : dossier.getSubject().getName();
        if (!line.name().isEmpty() && !tight(line.name()).equals(tight(name))) {
            remarks.add(message("name.differs", line.name(), Objects.toString(name, "")));
        }
        return remarks;
    }

    static Optional<FundRow> total(Dossier dossier) {
        return dossier.getFundRows().stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst();
    }

    private static BigDecimal wan(Sum sum) {
        return Money.in(amount(sum), AmountUnit.WAN_YUAN).orElseThrow();
    }

    static Amount amount(Sum sum) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(sum.value());
        amount.setUnit(sum.unit());
        amount.setText(sum.text());
        return amount;
    }

    private static String title(IndexEntry entry) {
        return Objects.toString(entry.title(), entry.path());
    }

    private static String tight(String text) {
        return text == null ? "" : Typography.tight(text);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(ExecutionData.class, key, arguments);
    }
}
