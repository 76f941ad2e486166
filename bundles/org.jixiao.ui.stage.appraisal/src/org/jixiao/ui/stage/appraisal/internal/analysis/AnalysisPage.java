package org.jixiao.ui.stage.appraisal.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.appraisal.analysis.Gaps;
import org.jixiao.appraisal.analysis.MarkConsistency;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.UnitPage;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;
import org.jixiao.ui.stage.appraisal.internal.list.Tabs;
import org.jixiao.ui.stage.appraisal.internal.list.Teaching;

/** What can be learned from a ranking: what if, what would bring a unit into a better class, gaps, agreement of marks, outliers. */
public final class AnalysisPage extends UnitPage {

    private record Agreement(ComprehensiveItem item, MarkConsistency.Marker marker, String concordance) {
    }

    private record Outlier(AppraisedUnit unit, IndicatorPoints points) {
    }

    private record Part(Control control, Grid grid, Teaching teaching) {
    }

    private CTabFolder tabs;
    private WhatIfPane whatIf;
    private LeverPane levers;
    private ShownTable<Gaps.Gap> gaps;
    private ShownTable<Agreement> marks;
    private ShownTable<Outlier> outliers;
    private Part gapPart;
    private Part markPart;
    private Part outlierPart;

    /** The page of an open appraisal. */
    public AnalysisPage(AppraisalDocument document) {
        super(document, Texts.of(AnalysisPage.class));
    }

    @Override
    protected Control content(Composite parent) {
        tabs = Tabs.of(parent);
        whatIf = new WhatIfPane(tabs, document(), texts());
        Tabs.add(tabs, texts().get("whatIf"), whatIf.control());
        levers = new LeverPane(tabs, document(), texts());
        Tabs.add(tabs, texts().get("levers"), levers.control());
        gaps = gapTable();
        gapPart = part("gaps", gaps);
        marks = markTable();
        markPart = part("agreement", marks);
        outliers = outlierTable();
        outlierPart = part("outliers", outliers);
        outlierPart.grid().onSelection(s -> Optional.ofNullable(outliers.selected(s.row()))
                .flatMap(o -> document().session().find(o.points().indicator().getId())).ifPresent(document()::select));
        return tabs;
    }

    private Part part(String key, GridSource table) {
        Composite root = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Label help = new Label(root, SWT.WRAP);
        help.setText(texts().get(key + ".help"));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(200, SWT.DEFAULT).applyTo(help);
        Teaching teaching = new Teaching(root, texts().get(key + ".empty"));
        Grid grid = new Grid(root, table, new Grid.Options(texts().get(key), 1, false, menu -> { }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        Tabs.add(tabs, texts().get(key), root);
        return new Part(root, grid, teaching);
    }

    private ShownTable<Gaps.Gap> gapTable() {
        return new ShownTable<Gaps.Gap>(g -> g.ahead().points().unit().getId() + g.behind().points().unit().getId())
                .add(GridColumn.text("AHEAD", texts().get("gap.ahead"), 22), g -> name(g.ahead().points().unit()))
                .add(GridColumn.text("BEHIND", texts().get("gap.behind"), 22), g -> name(g.behind().points().unit()))
                .add(GridColumn.number("GAP", texts().get("gap.gap"), 16), g -> g.gap().text())
                .add(GridColumn.text("LINE", texts().get("gap.line"), 12), g -> texts().get(g.line() ? "gap.line.yes" : "gap.line.no"))
                .add(GridColumn.longText("PARTS", texts().get("gap.parts"), 50), g -> g.parts().stream()
                        .map(p -> p.name().render(Locale.getDefault()) + " " + (p.difference().signum() > 0 ? "+" : "") + p.difference().toPlainString())
                        .collect(Collectors.joining("  ")))
                .dot((g, column) -> column.id().equals("LINE") && g.line() ? Tone.BLUE : null);
    }

    private ShownTable<Agreement> markTable() {
        return new ShownTable<Agreement>(a -> a.item().getId() + a.marker().name())
                .add(GridColumn.text("ITEM", texts().get("agreement.item"), 20), a -> Objects.toString(a.item().getName(), ""))
                .add(GridColumn.number("W", texts().get("agreement.w"), 12).withHelp(texts().get("agreement.w.help")), Agreement::concordance)
                .add(GridColumn.text("WHO", texts().get("agreement.who"), 16), a -> a.marker().name())
                .add(GridColumn.number("COUNT", texts().get("agreement.count"), 8), a -> String.valueOf(a.marker().marks()))
                .add(GridColumn.number("MEAN", texts().get("agreement.mean"), 10), a -> Numbers.points(a.marker().mean()))
                .add(GridColumn.number("BIAS", texts().get("agreement.bias"), 12).withHelp(texts().get("agreement.bias.help")), a -> Numbers.points(a.marker().bias()))
                .add(GridColumn.number("SPREAD", texts().get("agreement.spread"), 10), a -> Numbers.points(a.marker().spread()))
                .add(GridColumn.number("HIGHEST", texts().get("agreement.highest"), 10), a -> Numbers.points(a.marker().highest()))
                .add(GridColumn.number("LOWEST", texts().get("agreement.lowest"), 10), a -> Numbers.points(a.marker().lowest()));
    }

    private ShownTable<Outlier> outlierTable() {
        return new ShownTable<Outlier>(o -> o.points().indicator().getId())
                .add(GridColumn.text("UNIT", texts().get("outlier.unit"), 22), o -> name(o.unit()))
                .add(GridColumn.text("INDICATOR", texts().get("outlier.indicator"), 26), o -> Objects.toString(o.points().indicator().getName(), ""))
                .add(GridColumn.text("TARGET", texts().get("outlier.target"), 12), o -> Quantities.text(o.points().indicator().getTarget()))
                .add(GridColumn.text("VALUE", texts().get("outlier.value"), 12), o -> Quantities.text(o.points().value().quantity()))
                .add(GridColumn.number("RATIO", texts().get("outlier.ratio"), 12), o -> Numbers.rounded(o.points().ratio().movePointRight(2)) + "%")
                .add(GridColumn.number("POINTS", texts().get("outlier.points"), 14), o -> o.points().points().text());
    }

    private static String name(AppraisedUnit unit) {
        return Objects.toString(unit.getName(), "");
    }

    private List<Agreement> agreement(AppraisalGroup group) {
        List<Agreement> all = new ArrayList<>();
        for (ComprehensiveItem item : group.getComprehensiveItems()) {
            if (item.getAggregation() != ItemAggregation.VOTES) {
                MarkConsistency found = MarkConsistency.of(group, item);
                String w = found.concordance().map(c -> c.toPlainString()).orElse(texts().get("agreement.unknown"));
                found.markers().forEach(m -> all.add(new Agreement(item, m, w)));
            }
        }
        return all;
    }

    @Override
    protected void show() {
        AppraisalGroup group = document().group();
        Optional<GroupResult> result = group == null ? Optional.empty() : document().standings().result(group);
        show(gapPart, gaps, result.map(Gaps::of).orElse(List.of()));
        show(markPart, marks, group == null ? List.of() : agreement(group));
        show(outlierPart, outliers, result.map(r -> r.standings().stream().flatMap(s -> s.points().indicators().stream().filter(IndicatorPoints::outlier)
                .map(i -> new Outlier(s.points().unit(), i))).sorted(Comparator.comparing((Outlier o) -> o.points().ratio()).reversed()).toList()).orElse(List.of()));
        whatIf.show();
        levers.show();
    }

    private static <R> void show(Part part, ShownTable<R> table, List<R> rows) {
        table.take(rows);
        part.grid().refresh();
        part.teaching().show(rows.isEmpty());
    }

    @Override
    protected List<Grid> grids() {
        return List.of(whatIf.grid(), levers.grid(), gapPart.grid(), markPart.grid(), outlierPart.grid());
    }

    /** What-if, for tests. */
    public WhatIfPane whatIf() {
        return whatIf;
    }

    /** The gaps between neighbours, for tests. */
    public Grid gaps() {
        return gapPart.grid();
    }

    /** Levers, for tests. */
    public LeverPane levers() {
        return levers;
    }

    /** Brings a tab to the front, for tests. */
    public void front(int tab) {
        tabs.setSelection(tab);
    }
}
