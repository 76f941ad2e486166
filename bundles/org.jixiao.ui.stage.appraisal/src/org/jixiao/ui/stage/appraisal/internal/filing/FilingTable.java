package org.jixiao.ui.stage.appraisal.internal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jixiao.appraisal.filing.FilingState;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Filings as a grid: the indicators of a unit, or the units that have an indicator, by the periods of the year. It answers from memory. */
final class FilingTable implements GridSource {

    /** Columns before those of the periods. */
    static final int FIRST = 5;
    private static final int NAME = 0;
    private static final int TARGET = 1;
    private static final int UNIT = 2;
    private static final int POINTS = 3;

    private final AppraisalDocument document;
    private final Texts texts;
    private final FilingEdits edits;
    private final Consumer<GridEdit> apply;
    private final List<Slot> slots = Slot.year();
    private final List<GridColumn> columns = new ArrayList<>();
    private List<FilingRow> rows = List.of();
    private FilingCells cells;
    private FilingCells.Cell[][] shown = {};
    private GridMark[][] wrong = {};
    private IndicatorPoints[] points = {};
    private boolean oneUnit = true;

    FilingTable(AppraisalDocument document, Texts texts, FilingEdits edits, Consumer<GridEdit> apply) {
        this.document = document;
        this.texts = texts;
        this.edits = edits;
        this.apply = apply;
        columns.add(GridColumn.text("NAME", texts.get("column.name"), 22));
        columns.add(GridColumn.text("TARGET", texts.get("column.target"), 10));
        columns.add(GridColumn.text("UNIT", texts.get("column.unit"), 7));
        columns.add(GridColumn.number("POINTS", texts.get("column.points"), 8));
        columns.add(GridColumn.number("SCORE", texts.get("column.score"), 12).withHelp(texts.get("column.score.help")));
        slots.forEach(s -> columns.add(GridColumn.text(s.period().getName() + s.ordinal(), s.title(), 13)));
    }

    /** Shows the indicators of a unit; null shows nothing. */
    void show(AppraisedUnit unit) {
        oneUnit = true;
        take(unit == null ? List.of() : unit.getIndicators().stream().map(i -> new FilingRow(unit, i)).toList());
    }

    /** Shows the units of a group that have the same indicator; null shows nothing. */
    void show(AppraisalGroup group, AppraisalIndicator like) {
        oneUnit = false;
        take(like == null ? List.of() : group.getUnits().stream()
                .flatMap(u -> u.getIndicators().stream().filter(i -> same(i, like)).map(i -> new FilingRow(u, i))).toList());
    }

    /** Indicators of different units are the same one when they have the same code, or where they have none the same name. */
    static boolean same(AppraisalIndicator one, AppraisalIndicator other) {
        return Objects.equals(key(one), key(other));
    }

    private static String key(AppraisalIndicator indicator) {
        String code = indicator.getCode();
        return code == null || code.isBlank() ? "name " + indicator.getName() : "code " + code;
    }

    private void take(List<FilingRow> taken) {
        rows = taken;
        cells = new FilingCells(document.appraisal(), document.today(), texts);
        shown = new FilingCells.Cell[rows.size()][slots.size()];
        wrong = new GridMark[rows.size()][slots.size()];
        points = new IndicatorPoints[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            FilingRow of = rows.get(row);
            points[row] = document.standings().of(of.unit()).flatMap(s -> s.points().indicator(of.indicator().getId())).orElse(null);
            for (int slot = 0; slot < slots.size(); slot++) {
                shown[row][slot] = cells.cell(of, slots.get(slot));
                wrong[row][slot] = shown[row][slot].entry().map(e -> document.marks().row(e.getId())).orElse(null);
            }
        }
    }

    /** The unit and indicator of a row. */
    FilingRow row(int row) {
        return rows.get(row);
    }

    /** The row of an indicator, or -1. */
    int indexOf(Object indicator) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).indicator() == indicator) {
                return i;
            }
        }
        return -1;
    }

    /** The period of a column; empty for the columns before them. */
    Optional<Slot> slot(int column) {
        return column < FIRST ? Optional.empty() : Optional.of(slots.get(column - FIRST));
    }

    /** Which of the periods a filing is for; the first when it is for none of the year. */
    int slot(Filing filing) {
        return Math.max(0, slots.indexOf(slots.stream().filter(s -> s.period() == filing.getPeriod() && s.ordinal() == filing.getOrdinal()).findFirst().orElse(null)));
    }

    /** The first period that is missing in the first row; empty when none is. */
    OptionalInt firstMissing() {
        return rows.isEmpty() ? OptionalInt.empty()
                : IntStream.range(0, slots.size()).filter(s -> cells.standing(rows.getFirst().unit(), slots.get(s)).state() == FilingState.MISSING).findFirst();
    }

    /** How many filings are missing today for the units shown. */
    long missing() {
        return rows.stream().map(FilingRow::unit).distinct()
                .flatMap(u -> slots.stream().filter(s -> cells.standing(u, s).state() == FilingState.MISSING)).count();
    }

    private FilingCells.Cell cell(int row, int column) {
        return shown[row][column - FIRST];
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
        AppraisalIndicator indicator = rows.get(row).indicator();
        return switch (column) {
            case NAME -> Objects.toString(oneUnit ? indicator.getName() : rows.get(row).unit().getName(), "");
            case TARGET -> Quantities.text(indicator.getTarget());
            case UNIT -> Objects.toString(indicator.getUnit(), "");
            case POINTS -> Numbers.points(indicator.getPoints());
            default -> column >= FIRST ? cell(row, column).text() : points[row] == null ? ""
                    : points[row].isNotApplicable() ? texts.get("cell.notApplicable") : points[row].points().text();
        };
    }

    @Override
    public String editText(int row, int column) {
        return column >= FIRST ? cell(row, column).value() : text(row, column);
    }

    @Override
    public boolean isEditable(int row, int column) {
        return column >= FIRST && document.canEdit();
    }

    @Override
    public String check(int row, int column, String text) {
        return row >= rows.size() || column < FIRST ? null : edits.refusal(rows.get(row), slots.get(column - FIRST), text);
    }

    @Override
    public CellLook look(int row, int column) {
        if (column >= FIRST) {
            return CellLook.NORMAL;
        }
        return column > POINTS && points[row] != null && !points[row].points().isSettled() ? CellLook.INTERVAL : CellLook.COMPUTED;
    }

    @Override
    public Tone dot(int row, int column) {
        return column >= FIRST ? cell(row, column).tone() : null;
    }

    @Override
    public GridMark mark(int row, int column) {
        if (column >= FIRST) {
            return wrong[row][column - FIRST];
        }
        if (column > POINTS && points[row] != null && points[row].outlier()) {
            return new GridMark(GridMark.Severity.WARNING, texts.get("outlier", Numbers.rounded(points[row].ratio().movePointRight(2))));
        }
        return null;
    }

    /** How the filing of a cell stands, in a sentence. */
    @Override
    public String help(int row, int column) {
        return column < FIRST ? "" : cell(row, column).help();
    }

    @Override
    public String total(int column) {
        if (rows.isEmpty()) {
            return "";
        }
        if (column == NAME) {
            return texts.get(oneUnit ? "total.unit" : "total.indicator");
        }
        if (column < FIRST) {
            return "";
        }
        Slot slot = slots.get(column - FIRST);
        if (oneUnit) {
            return cells.summary(rows.getFirst().unit(), slot);
        }
        long filed = rows.stream().filter(r -> FilingCells.entry(cells.standing(r.unit(), slot).filing(), r.indicator()).isPresent()).count();
        return filed + "/" + rows.size();
    }

    /** How the whole filing stands, with the words that the narrow column leaves out. */
    @Override
    public String totalHelp(int column) {
        return rows.isEmpty() || column < FIRST || !oneUnit ? "" : cells.help(rows.getFirst().unit(), slots.get(column - FIRST));
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
