package org.jixiao.ui.stage.objectives.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.stages.objectives.ObjectiveComparison;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;

/** Two versions of the objectives side by side, what changed marked. */
final class CompareTable implements GridSource {

    /** What has columns of its own. */
    private static final Set<EStructuralFeature> SHOWN = Set.of(DossierPackage.Literals.INDICATOR_TARGET__POINTS,
            DossierPackage.Literals.INDICATOR_TARGET__TARGET, DossierPackage.Literals.FUND_ROW__ADJUSTED);
    private static final int LEFT = 2;

    private final Texts texts;
    private final Amounts amounts;
    private final Natures natures = new Natures();
    private final EnumWords<StandardBasis> bases = new EnumWords<>(StandardBasis.values());
    private final List<GridColumn> columns;
    private List<Row> rows = List.of();

    /** A row; {@code change} is empty where both versions are alike. */
    private record Row(String name, String change, String left, String right, String leftPoints, String rightPoints, String details) {

        boolean differs(int column) {
            return switch (column) {
                case LEFT, LEFT + 1 -> !left.equals(right);
                case LEFT + 2, LEFT + 3 -> !leftPoints.equals(rightPoints);
                default -> false;
            };
        }

        String text(int column) {
            return switch (column) {
                case 0 -> name;
                case 1 -> change;
                case LEFT -> left;
                case LEFT + 1 -> right;
                case LEFT + 2 -> leftPoints;
                case LEFT + 3 -> rightPoints;
                default -> details;
            };
        }
    }

    CompareTable(Texts texts, Amounts amounts) {
        this.texts = texts;
        this.amounts = amounts;
        columns = List.of(GridColumn.longText("NAME", texts.get("compare.NAME"), 22), GridColumn.text("CHANGE", texts.get("compare.CHANGE"), 8),
                GridColumn.longText("LEFT", texts.get("compare.LEFT"), 24), GridColumn.longText("RIGHT", texts.get("compare.RIGHT"), 24),
                GridColumn.number("LEFT_POINTS", texts.get("compare.LEFT_POINTS"), 10),
                GridColumn.number("RIGHT_POINTS", texts.get("compare.RIGHT_POINTS"), 10),
                GridColumn.longText("DETAILS", texts.get("compare.DETAILS"), 36));
    }

    /** Takes over two versions. */
    void update(ObjectiveSet left, ObjectiveSet right) {
        List<Row> all = new ArrayList<>();
        for (ObjectiveComparison.Pair pair : ObjectiveComparison.align(left, right)) {
            if (pair.after() instanceof ObjectiveSet) {
                goals(pair, all);
            } else {
                all.add(row(pair));
            }
        }
        rows = List.copyOf(all);
    }

    /** How many things differ. */
    int differences() {
        return (int) rows.stream().filter(r -> !r.change().isEmpty()).count();
    }

    private void goals(ObjectiveComparison.Pair pair, List<Row> all) {
        for (EStructuralFeature feature : List.of(DossierPackage.Literals.OBJECTIVE_SET__OVERALL_GOAL,
                DossierPackage.Literals.OBJECTIVE_SET__MEDIUM_TERM_GOAL, DossierPackage.Literals.OBJECTIVE_SET__MEDIUM_TERM_TOTAL)) {
            String left = value(pair.before(), feature);
            String right = value(pair.after(), feature);
            if (!left.isEmpty() || !right.isEmpty()) {
                all.add(new Row(ModelCommands.featureLabel(feature), left.equals(right) ? "" : texts.get("change.CHANGED"), left, right, "", "", ""));
            }
        }
    }

    private Row row(ObjectiveComparison.Pair pair) {
        EObject any = pair.after() == null ? pair.before() : pair.after();
        String change = pair.differences().isEmpty() ? "" : texts.get("change." + pair.differences().getFirst().kind().name());
        String details = pair.differences().stream().filter(d -> d.feature() != null && !SHOWN.contains(d.feature()))
                .map(d -> texts.get("compare.detail", ModelCommands.featureLabel(d.feature()), shown(value(pair.before(), d.feature())),
                        shown(value(pair.after(), d.feature())))).collect(Collectors.joining("\n"));
        return new Row(name(any), change, main(pair.before()), main(pair.after()), points(pair.before()), points(pair.after()), details);
    }

    private String shown(String value) {
        return value.isEmpty() ? texts.get("compare.nothing") : value;
    }

    private String name(EObject object) {
        return object instanceof FundRow row ? texts.get("compare.fund", amounts.label(row), amounts.unit())
                : Objects.toString(((IndicatorTarget) object).getName(), "");
    }

    private String main(EObject object) {
        return switch (object) {
            case FundRow row -> Numbers.points(amounts.number(row.getAdjusted() == null ? row.getInitial() : row.getAdjusted()));
            case IndicatorTarget target -> target(target);
            case null, default -> "";
        };
    }

    /** Sign, value and unit, without saying twice what the value as written says already. */
    private String target(IndicatorTarget target) {
        String value = Quantities.text(target.getTarget());
        String sign = value.isEmpty() || target.getNature() == Nature.QUALITATIVE || value.startsWith(natures.text(target.getNature())) ? ""
                : natures.text(target.getNature()) + " ";
        String unit = target.getUnit() == null || value.isEmpty() || value.endsWith(target.getUnit()) ? "" : " " + target.getUnit();
        return sign + value + unit;
    }

    private static String points(EObject object) {
        return object instanceof IndicatorTarget target ? Numbers.points(target.getPoints()) : "";
    }

    private String value(EObject object, EStructuralFeature feature) {
        return switch (object == null ? null : object.eGet(feature)) {
            case null -> "";
            case Quantity quantity -> Quantities.text(quantity);
            case Amount amount -> Numbers.points(amounts.number(amount));
            case Nature nature -> natures.text(nature);
            case StandardBasis basis -> basis == StandardBasis.UNSPECIFIED ? "" : bases.text(basis);
            case Object other -> ObjectiveComparison.printed(other);
        };
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
        return row + rows.get(row).name();
    }

    @Override
    public String text(int row, int column) {
        return rows.get(row).text(column);
    }

    @Override
    public CellLook look(int row, int column) {
        return rows.get(row).differs(column) ? CellLook.OVERRIDDEN : CellLook.NORMAL;
    }

    /** The values of both versions stand in neighbouring columns, the older in the even one. */
    @Override
    public GridMark mark(int row, int column) {
        return rows.get(row).differs(column) ? new GridMark(GridMark.Severity.INFO, texts.get("compare.mark", shown(text(row, column & ~1)),
                shown(text(row, column | 1)))) : null;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
