package org.jixiao.ui.editor.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.rules.Dimension;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.review.ReviewLines;
import org.jixiao.stages.review.ReviewPoint;
import org.jixiao.stages.review.ReviewScorer;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.table.FindingMarks;

/** A review sheet as a grid: a row for each point, three columns for each reviewer, and what they come to together. */
final class ReviewTable implements GridSource {

    /** The grades of a point that the official review forms print. */
    private static final List<String> GRADES = List.of("优", "良", "中", "差");
    private static final Locale LOCALE = Locale.getDefault();

    /**
     * A row.
     *
     * @param point the point of the sheet, or null
     * @param foreign an opinion about what is no point of the sheet, or null
     */
    record Row(Dimension point, DimensionOpinion foreign) {

        private DimensionOpinion opinion(Map<Dimension, Map<String, DimensionOpinion>> given, String reviewer) {
            return foreign == null ? given.getOrDefault(point, Map.of()).get(reviewer)
                    : ReviewLines.reviewer(foreign).equals(reviewer) ? foreign : null;
        }
    }

    private final Texts texts;
    private final PackRepository packs;
    private final ReviewEdits edits;
    private final Consumer<GridEdit> apply;
    private final List<ReviewColumn> shape;
    private final List<GridColumn> columns;
    private final List<Row> rows = new ArrayList<>();
    private DimensionOpinion[][] opinions = {};
    private String[][] shown = {};
    private String[] totals = {};
    private ReviewSheet sheet;
    private FindingMarks marks;
    private boolean locked;
    private Map<Dimension, ReviewPoint> merged = Map.of();

    ReviewTable(Texts texts, PackRepository packs, ReviewEdits edits, List<ReviewColumn> shape, Consumer<GridEdit> apply) {
        this.texts = texts;
        this.packs = packs;
        this.edits = edits;
        this.shape = shape;
        this.apply = apply;
        columns = shape.stream().map(this::column).toList();
    }

    private GridColumn column(ReviewColumn column) {
        String who = column.reviewer().isEmpty() ? texts.get("reviewer.panel") : column.reviewer();
        boolean last = column.kind() == ReviewColumn.Kind.LEVEL && column.level() == depth() - 1;
        return switch (column.kind()) {
            case LEVEL -> last ? GridColumn.longText("POINT", texts.get("column.POINT"), 40)
                    : GridColumn.text("LEVEL" + column.level(), texts.get("column.LEVEL" + column.level()), 18).mergedLook();
            case FULL -> GridColumn.number("FULL", texts.get("column.FULL"), 7);
            case MERGED -> GridColumn.number("MERGED", texts.get("column.MERGED"), 11).withHelp(texts.get("column.MERGED.help"));
            case SCORE -> GridColumn.number("SCORE " + who, texts.get("column.SCORE", who), 10);
            case GRADE -> GridColumn.choice("GRADE " + who, texts.get("column.GRADE", who), 8, GRADES);
            case OPINION -> GridColumn.longText("OPINION " + who, texts.get("column.OPINION", who), 24);
        };
    }

    private int depth() {
        return (int) shape.stream().filter(c -> c.kind() == ReviewColumn.Kind.LEVEL).count();
    }

    /** Takes over the present state of the document. */
    void update(ReviewSheet now, FindingMarks found, boolean readOnly) {
        sheet = now;
        marks = found;
        locked = readOnly;
        rows.clear();
        ReviewScorer.leaves(sheet.rule()).forEach(p -> rows.add(new Row(p, null)));
        sheet.foreign().forEach(o -> rows.add(new Row(null, o)));
        merged = new HashMap<>();
        sheet.result().points().forEach(p -> merged.put(p.dimension(), p));
        Map<Dimension, Map<String, DimensionOpinion>> given = sheet.given();
        opinions = new DimensionOpinion[rows.size()][shape.size()];
        shown = new String[rows.size()][shape.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < shape.size(); column++) {
                opinions[row][column] = shape.get(column).isReviewers() ? rows.get(row).opinion(given, shape.get(column).reviewer()) : null;
                shown[row][column] = words(rows.get(row), opinions[row][column], shape.get(column));
            }
        }
        totals = shape.stream().map(this::sum).toArray(String[]::new);
    }

    private String words(Row row, DimensionOpinion opinion, ReviewColumn column) {
        return switch (column.kind()) {
            case LEVEL -> row.point() == null ? column.level() == depth() - 1 ? plain(row.foreign().getName()) : "" : level(row.point(), column.level());
            case FULL -> Numbers.exact(row.point() == null ? row.foreign().getPoints() : row.point().getPoints());
            case MERGED -> row.point() == null || !merged.containsKey(row.point()) ? ""
                    : Numbers.range(shown(merged.get(row.point()).low()), shown(merged.get(row.point()).high()));
            case SCORE -> opinion == null ? "" : Numbers.points(opinion.getScore());
            case GRADE -> opinion == null ? "" : plain(opinion.getGrade());
            case OPINION -> opinion == null ? "" : plain(opinion.getOpinion());
        };
    }

    /** A mean of three experts has no end; its trace says it exactly. */
    private static BigDecimal shown(BigDecimal mean) {
        return mean == null ? null : mean.setScale(2, RoundingMode.HALF_UP);
    }

    /** A part with fewer levels than the sheet shows its name at the last one too. */
    private String level(Dimension point, int level) {
        List<Dimension> path = ReviewSheet.path(point);
        Dimension at = level == depth() - 1 || level >= path.size() ? point : path.get(level);
        String name = packs.text(at.getId(), "name", LOCALE, at.getName());
        return at == point ? name + (ReviewScorer.isOptional(point) ? texts.get("point.optional") : "") : name + " " + Numbers.exact(at.getPoints());
    }

    private String sum(ReviewColumn column) {
        return switch (column.kind()) {
            case LEVEL -> column.level() == 0 ? texts.get("total") : "";
            case FULL -> Numbers.exact(sheet.result().parts().stream().map(p -> p.full()).reduce(BigDecimal.ZERO, BigDecimal::add));
            case MERGED -> Numbers.range(sheet.result().low(), sheet.result().high());
            // A reviewer who has scored nothing yet has no sum; zero would be a verdict.
            case SCORE -> Numbers.points(sheet.opinions().stream().filter(o -> ReviewLines.reviewer(o).equals(column.reviewer()) && o.getScore() != null)
                    .map(DimensionOpinion::getScore).reduce(BigDecimal::add).orElse(null));
            case GRADE, OPINION -> "";
        };
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    /** What was given in a cell of a reviewer. */
    Optional<DimensionOpinion> opinion(int row, int column) {
        return Optional.ofNullable(opinions[row][column]);
    }

    /** The row and the column that show a field of an opinion; null when the opinion is not of this sheet. */
    int[] find(DimensionOpinion opinion, Object feature) {
        int[] found = null;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < shape.size(); column++) {
                if (opinions[row][column] == opinion && (found == null || shape.get(column).kind().feature() == feature)) {
                    found = new int[] {row, column};
                }
            }
        }
        return found;
    }

    /** The opinions of the selected rows that are no points of the sheet. */
    List<DimensionOpinion> foreign(List<Integer> selected) {
        return selected.stream().filter(r -> r < rows.size()).map(r -> rows.get(r).foreign()).filter(o -> o != null).toList();
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
        return rows.get(row).point() == null ? rows.get(row).foreign().getId() : rows.get(row).point().getId();
    }

    @Override
    public String text(int row, int column) {
        return shown[row][column];
    }

    @Override
    public String editText(int row, int column) {
        return shape.get(column).kind() == ReviewColumn.Kind.SCORE && opinions[row][column] != null
                ? Numbers.exact(opinions[row][column].getScore()) : shown[row][column];
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !locked && shape.get(column).isReviewers() && (rows.get(row).point() != null || opinions[row][column] != null);
    }

    @Override
    public String check(int row, int column, String text) {
        return edits.check(shape.get(column).kind(), row < rows.size() && rows.get(row).point() != null ? rows.get(row).point().getPoints() : null,
                text);
    }

    @Override
    public CellLook look(int row, int column) {
        ReviewPoint point = merged.get(rows.get(row).point());
        return switch (shape.get(column).kind()) {
            case LEVEL, FULL -> CellLook.COMPUTED;
            case MERGED -> point != null && !point.isSettled() ? CellLook.INTERVAL : CellLook.COMPUTED;
            case SCORE -> point != null && (opinions[row][column] == null || opinions[row][column].getScore() == null) ? CellLook.OPEN : CellLook.NORMAL;
            case GRADE, OPINION -> CellLook.NORMAL;
        };
    }

    @Override
    public GridMark mark(int row, int column) {
        ReviewColumn at = shape.get(column);
        DimensionOpinion opinion = opinions[row][column];
        GridMark found = opinion == null || marks == null ? null : marks.cell(opinion.getId(), at.kind().feature());
        GridMark own = null;
        if (rows.get(row).point() == null && at.kind() == ReviewColumn.Kind.LEVEL && at.level() == depth() - 1) {
            own = new GridMark(GridMark.Severity.ERROR, texts.get("point.foreign"));
        } else if (at.kind() == ReviewColumn.Kind.SCORE && opinion != null && opinion.getScore() != null && rows.get(row).point() != null) {
            String refusal = edits.check(at.kind(), rows.get(row).point().getPoints(), opinion.getScore().toPlainString());
            own = refusal == null ? null : new GridMark(GridMark.Severity.ERROR, refusal);
        }
        return found == null ? own : own == null ? found : found.and(own);
    }

    @Override
    public GridMark rowMark(int row) {
        GridMark all = null;
        for (int column = 0; column < shape.size(); column++) {
            GridMark one = mark(row, column);
            all = one == null ? all : all == null ? one : all.and(one);
        }
        return all;
    }

    @Override
    public String total(int column) {
        return totals.length == 0 ? "" : totals[column];
    }

    @Override
    public CellLook totalLook(int column) {
        return sheet != null && shape.get(column).kind() == ReviewColumn.Kind.MERGED && !sheet.result().isSettled() ? CellLook.INTERVAL : CellLook.NORMAL;
    }

    @Override
    public void apply(GridEdit edit) {
        apply.accept(edit);
    }

    /** The point of a row; null for an opinion about what is none. */
    Dimension point(int row) {
        return rows.get(row).point();
    }
}
