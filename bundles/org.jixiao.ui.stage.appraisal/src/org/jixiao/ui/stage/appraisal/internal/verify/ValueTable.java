package org.jixiao.ui.stage.appraisal.internal.verify;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jixiao.appraisal.score.CountedValue;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.TypedValues;

/** What a unit reported, what a visit found and what the office recognised, for each indicator beside each other. */
final class ValueTable implements GridSource {

    /** The columns. */
    enum Column {
        NAME(24), TARGET(10), UNIT(7), REPORTED(12), VERIFIED(12), MISREPORTING(13), FINDING(26), RECOGNISED(12), REASON(22), COUNTS(20), SCORE(12);

        private final int width;

        Column(int width) {
            this.width = width;
        }

        static Column at(int column) {
            return values()[column];
        }
    }

    private final AppraisalDocument document;
    private final Texts texts;
    private final Consumer<GridEdit> apply;
    private final TypedValues values;
    private final EnumWords<Misreporting> misreporting = new EnumWords<>(Misreporting.values());
    private final List<GridColumn> columns;
    private List<ValueRow> rows = List.of();
    private IndicatorPoints[] points = {};
    private boolean visited;

    ValueTable(AppraisalDocument document, Texts texts, Consumer<GridEdit> apply) {
        this.document = document;
        this.texts = texts;
        this.apply = apply;
        values = new TypedValues(document);
        columns = Stream.of(Column.values()).map(this::column).toList();
    }

    private GridColumn column(Column column) {
        String title = texts.get("column." + column);
        GridColumn made = switch (column) {
            case MISREPORTING -> GridColumn.choice(column.name(), title, column.width, misreporting.all());
            case FINDING, REASON -> GridColumn.longText(column.name(), title, column.width);
            case SCORE -> GridColumn.number(column.name(), title, column.width);
            case NAME, TARGET, UNIT, REPORTED, VERIFIED, RECOGNISED, COUNTS -> GridColumn.text(column.name(), title, column.width);
        };
        return texts.has("column." + column + ".help") ? made.withHelp(texts.get("column." + column + ".help")) : made;
    }

    /** Shows a unit in view of a visit; null for none. */
    void show(AppraisedUnit unit, Verification visit) {
        visited = visit != null;
        rows = unit == null ? List.of() : ValueRow.of(unit, visit, document.appraisal().getYear(), document.today());
        points = rows.stream().map(r -> document.standings().of(unit).flatMap(s -> s.points().indicator(r.indicator().getId())).orElse(null))
                .toArray(IndicatorPoints[]::new);
    }

    /** A row. */
    ValueRow row(int row) {
        return rows.get(row);
    }

    /** The misreporting of a typed word; none for no word. */
    Misreporting misreporting(String word) {
        return misreporting.read(word).orElse(Misreporting.NONE);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public Object rowKey(int row) {
        return rows.get(row).indicator().getId();
    }

    @Override
    public String text(int row, int column) {
        ValueRow of = rows.get(row);
        AppraisalIndicator indicator = of.indicator();
        return switch (Column.at(column)) {
            case NAME -> Objects.toString(indicator.getName(), "");
            case TARGET -> Quantities.text(indicator.getTarget());
            case UNIT -> Objects.toString(indicator.getUnit(), "");
            case REPORTED -> Quantities.text(of.reported());
            case VERIFIED -> Quantities.text(of.entry().map(VerificationEntry::getVerified).orElse(null));
            case MISREPORTING -> of.entry().map(e -> misreporting.text(e.getMisreporting())).orElse("");
            case FINDING -> of.entry().map(e -> Objects.toString(e.getFinding(), "")).orElse("");
            case RECOGNISED -> Quantities.text(indicator.getRecognised());
            case REASON -> indicator.getRecognised() == null ? "" : Objects.toString(indicator.getReason(), "");
            case COUNTS -> counts(of.counted());
            case SCORE -> points[row] == null ? "" : points[row].points().text();
        };
    }

    private String counts(CountedValue counted) {
        String kind = texts.get("counts." + counted.kind());
        return counted.kind() == CountedValue.Kind.NONE ? kind : texts.get("counts", Quantities.text(counted.quantity()), kind);
    }

    @Override
    public boolean isEditable(int row, int column) {
        return document.canEdit() && switch (Column.at(column)) {
            case VERIFIED, MISREPORTING, FINDING -> visited;
            case RECOGNISED -> true;
            default -> false;
        };
    }

    @Override
    public String check(int row, int column, String text) {
        Column at = Column.at(column);
        boolean value = at == Column.VERIFIED || at == Column.RECOGNISED;
        return value && row < rows.size() && values.isNoNumber(rows.get(row).indicator(), text) ? texts.get("refused.number", text.strip()) : null;
    }

    @Override
    public CellLook look(int row, int column) {
        Column at = Column.at(column);
        boolean differs = at == Column.VERIFIED && rows.get(row).entry().map(VerificationEntry::getVerified)
                .filter(v -> !Quantities.text(v).equals(Quantities.text(rows.get(row).reported()))).isPresent();
        if (differs) {
            return CellLook.OVERRIDDEN;
        }
        if (at == Column.SCORE && points[row] != null && !points[row].points().isSettled()) {
            return CellLook.INTERVAL;
        }
        boolean typed = at == Column.VERIFIED || at == Column.MISREPORTING || at == Column.FINDING || at == Column.RECOGNISED;
        return typed ? CellLook.NORMAL : CellLook.COMPUTED;
    }

    @Override
    public Tone dot(int row, int column) {
        if (Column.at(column) == Column.NAME) {
            return rows.get(row).entry().isPresent() ? Tone.BLUE : null;
        }
        if (Column.at(column) != Column.COUNTS) {
            return null;
        }
        return switch (rows.get(row).counted().kind()) {
            case RECOGNISED, VERIFIED -> Tone.BLUE;
            case REPORTED -> Tone.GREEN;
            case NONE -> Tone.YELLOW;
        };
    }

    /** Which indicators the selected visit is about. */
    @Override
    public String help(int row, int column) {
        return Column.at(column) == Column.NAME && rows.get(row).entry().isPresent() ? texts.get("entry.help") : "";
    }

    @Override
    public GridMark mark(int row, int column) {
        boolean misreported = Column.at(column) == Column.MISREPORTING && rows.get(row).entry().filter(e -> e.getMisreporting() != Misreporting.NONE).isPresent();
        if (misreported) {
            return new GridMark(GridMark.Severity.ERROR, texts.get("misreported", text(row, column)));
        }
        boolean outlier = Column.at(column) == Column.REPORTED && points[row] != null && points[row].outlier();
        return outlier ? new GridMark(GridMark.Severity.WARNING, texts.get("outlier")) : null;
    }

    @Override
    public boolean isReadOnly() {
        return document.isLocked();
    }

    @Override
    public void apply(GridEdit edit) {
        apply.accept(edit);
    }
}
