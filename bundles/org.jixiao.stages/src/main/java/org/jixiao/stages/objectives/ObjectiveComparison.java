package org.jixiao.stages.objectives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.stages.base.Words;

/** Two versions of the objectives side by side, as data. */
public final class ObjectiveComparison {

    private static final List<EStructuralFeature> OF_SET = List.of(DossierPackage.Literals.OBJECTIVE_SET__OVERALL_GOAL,
            DossierPackage.Literals.OBJECTIVE_SET__MEDIUM_TERM_GOAL, DossierPackage.Literals.OBJECTIVE_SET__MEDIUM_TERM_TOTAL);
    private static final List<EStructuralFeature> OF_TARGET = List.of(DossierPackage.Literals.INDICATOR_TARGET__LEVEL1,
            DossierPackage.Literals.INDICATOR_TARGET__LEVEL2, DossierPackage.Literals.INDICATOR_TARGET__NAME,
            DossierPackage.Literals.INDICATOR_TARGET__NATURE, DossierPackage.Literals.INDICATOR_TARGET__TARGET,
            DossierPackage.Literals.INDICATOR_TARGET__MEDIUM_TERM_TARGET, DossierPackage.Literals.INDICATOR_TARGET__UNIT,
            DossierPackage.Literals.INDICATOR_TARGET__POINTS, DossierPackage.Literals.INDICATOR_TARGET__LAST_YEAR,
            DossierPackage.Literals.INDICATOR_TARGET__BASIS, DossierPackage.Literals.INDICATOR_TARGET__BASIS_TEXT,
            DossierPackage.Literals.INDICATOR_TARGET__REMARK);
    private static final List<EStructuralFeature> OF_FUNDS = List.of(DossierPackage.Literals.FUND_ROW__INITIAL,
            DossierPackage.Literals.FUND_ROW__ADJUSTED);

    private ObjectiveComparison() {
    }

    /** What happened to a thing between two versions. */
    public enum Kind {
        /** Only in the newer. */
        ADDED,
        /** Only in the older. */
        REMOVED,
        /** In both, with different values. */
        CHANGED
    }

    /**
     * One difference.
     *
     * @param kind what happened
     * @param name of the indicator or fund row; empty for the objectives as a whole
     * @param feature which value, or null for a thing that was added or removed
     * @param before as printed, empty where there was nothing
     * @param after as printed, empty where there is nothing
     */
    public record Difference(Kind kind, String name, EStructuralFeature feature, String before, String after) {
    }

    /**
     * A thing of one version beside the same thing of the other.
     *
     * @param before in the older version, or null
     * @param after in the newer version, or null
     * @param differences in what they differ; empty where they are alike
     */
    public record Pair(EObject before, EObject after, List<Difference> differences) {
        public Pair {
            differences = List.copyOf(differences);
        }
    }

    /** Everything in which two versions differ, in the order of the forms: goals, money, indicators. */
    public static List<Difference> compare(ObjectiveSet older, ObjectiveSet newer) {
        return align(older, newer).stream().flatMap(p -> p.differences().stream()).toList();
    }

    /** Both versions side by side, alike or not, in the order of the forms: the versions themselves, money, indicators. */
    public static List<Pair> align(ObjectiveSet older, ObjectiveSet newer) {
        List<Pair> aligned = new ArrayList<>();
        aligned.add(new Pair(older, newer, values("", OF_SET, older, newer)));
        pairs(byKey(older.getFundRows(), ObjectiveComparison::key), byKey(newer.getFundRows(), ObjectiveComparison::key), OF_FUNDS, aligned);
        pairs(byKey(older.getTargets(), ObjectiveComparison::key), byKey(newer.getTargets(), ObjectiveComparison::key), OF_TARGET, aligned);
        return aligned;
    }

    private static String key(FundRow row) {
        return row.getSource().getName() + Words.plain(row.getLabel());
    }

    /** An indicator keeps its code; one without a code is known by its names. */
    private static String key(IndicatorTarget target) {
        return target.getCode() != null && !target.getCode().isBlank() ? target.getCode()
                : Words.plain(target.getLevel1()) + "/" + Words.plain(target.getLevel2()) + "/" + Words.plain(target.getName());
    }

    /** Several of the same key are told apart by their order. */
    private static <T extends EObject> Map<String, T> byKey(List<T> objects, java.util.function.Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T object : objects) {
            String name = key.apply(object);
            int n = 1;
            while (map.containsKey(name + "#" + n)) {
                n++;
            }
            map.put(name + "#" + n, object);
        }
        return map;
    }

    private static void pairs(Map<String, ? extends EObject> older, Map<String, ? extends EObject> newer, List<EStructuralFeature> features,
            List<Pair> aligned) {
        older.forEach((key, before) -> {
            EObject after = newer.get(key);
            aligned.add(new Pair(before, after, after == null ? List.of(new Difference(Kind.REMOVED, name(before), null, main(before), ""))
                    : values(name(before), features, before, after)));
        });
        newer.forEach((key, after) -> {
            if (!older.containsKey(key)) {
                aligned.add(new Pair(null, after, List.of(new Difference(Kind.ADDED, name(after), null, "", main(after)))));
            }
        });
    }

    private static List<Difference> values(String name, List<EStructuralFeature> features, EObject older, EObject newer) {
        List<Difference> differences = new ArrayList<>();
        for (EStructuralFeature feature : features) {
            String before = printed(older.eGet(feature));
            String after = printed(newer.eGet(feature));
            if (!before.equals(after)) {
                differences.add(new Difference(Kind.CHANGED, name, feature, before, after));
            }
        }
        return differences;
    }

    private static String name(EObject object) {
        return object instanceof IndicatorTarget target ? Objects.toString(target.getName(), "")
                : object instanceof FundRow row ? Objects.toString(row.getLabel(), row.getSource().getName()) : "";
    }

    private static String main(EObject object) {
        return object instanceof IndicatorTarget target ? printed(target.getTarget())
                : object instanceof FundRow row ? printed(row.getAdjusted() == null ? row.getInitial() : row.getAdjusted()) : "";
    }

    /** A value as it is printed side by side; amounts in ten thousand yuan, nothing as an empty text. */
    public static String printed(Object value) {
        return switch (value) {
            case null -> "";
            case Quantity quantity -> Objects.toString(quantity.getText(), "");
            case Amount amount -> Money.inWanYuan(amount).map(Decimals::plain).orElse("");
            case java.math.BigDecimal number -> Decimals.plain(number);
            default -> String.valueOf(value);
        };
    }
}
