package org.jixiao.stages.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.UnitDefinition;
import org.jixiao.stages.base.Words;

/**
 * Two versions of a library side by side: what came, what went, and which fields of what stayed have other values. Definitions are known
 * again by their id, else by their code, else by level and name; standards and units likewise.
 */
public final class LibraryComparison {

    private static final List<EStructuralFeature> HEAD = List.of(LibraryPackage.Literals.INDICATOR_LIBRARY__VERSION,
            LibraryPackage.Literals.INDICATOR_LIBRARY__NAME, LibraryPackage.Literals.INDICATOR_LIBRARY__REGION,
            LibraryPackage.Literals.INDICATOR_LIBRARY__DOMAIN, LibraryPackage.Literals.INDICATOR_LIBRARY__DESCRIPTION);

    private LibraryComparison() {
    }

    /** What happened between the versions. */
    public enum Kind {
        /** Only in the newer version. */
        ADDED,
        /** Only in the older version. */
        REMOVED,
        /** In both, with other values. */
        CHANGED
    }

    /**
     * One difference.
     *
     * @param kind what happened
     * @param definitionId id of the definition in the version that has it, the newer first; empty for what belongs to no definition
     * @param code of the definition or unit; empty for none
     * @param name of the definition, unit or library it is about
     * @param field what of it, in the user's words; empty for what was added or removed as a whole
     * @param before the older value, empty for none
     * @param after the newer value, empty for none
     */
    public record Difference(Kind kind, String definitionId, String code, String name, String field, String before, String after) {
    }

    /** Everything in which two versions differ: the head, then the definitions in the order of the newer version, then the units. */
    public static List<Difference> compare(IndicatorLibrary older, IndicatorLibrary newer) {
        List<Difference> found = new ArrayList<>();
        fields(found, new Subject("", "", Objects.toString(newer.getName(), "")), HEAD, "", older, newer);
        pairs(older.getIndicators(), newer.getIndicators(), LibraryComparison::keys, (before, after) -> definition(found, before, after));
        pairs(older.getStandards(), newer.getStandards(), LibraryComparison::keys,
                (before, after) -> standard(found, new Subject("", "", Objects.toString(newer.getName(), "")), before, after));
        pairs(older.getUnits(), newer.getUnits(), LibraryComparison::keys, (before, after) -> unit(found, before, after));
        return found;
    }

    private record Subject(String id, String code, String name) {
        static Subject of(IndicatorDefinition definition) {
            return new Subject(Objects.toString(definition.getId(), ""), Objects.toString(definition.getCode(), ""),
                    Objects.toString(definition.getName(), ""));
        }
    }

    /** Told of each pair; one side is null where the other version has none. */
    private interface Pairs<T> {
        void take(T before, T after);
    }

    private static <T> void pairs(List<T> older, List<T> newer, Function<T, List<String>> keys, Pairs<T> told) {
        Map<String, T> known = new LinkedHashMap<>();
        older.forEach(o -> keys.apply(o).forEach(k -> known.putIfAbsent(k, o)));
        Set<T> met = new HashSet<>();
        for (T after : newer) {
            T before = keys.apply(after).stream().map(known::get).filter(o -> o != null && !met.contains(o)).findFirst().orElse(null);
            if (before != null) {
                met.add(before);
            }
            told.take(before, after);
        }
        older.stream().filter(o -> !met.contains(o)).forEach(o -> told.take(o, null));
    }

    private static List<String> keys(IndicatorDefinition definition) {
        return keys(definition.getId(), definition.getCode(),
                Words.plain(definition.getLevel1()) + '/' + Words.plain(definition.getLevel2()) + '/' + Words.plain(definition.getName()));
    }

    private static List<String> keys(Standard standard) {
        return keys(standard.getId(), null, standard.getBasis().getName() + '/' + Words.plain(standard.getName()) + '/' + standard.getRegion() + '/'
                + standard.getValidFrom());
    }

    private static List<String> keys(UnitDefinition unit) {
        return keys(unit.getId(), unit.getCode(), Words.plain(unit.getName()));
    }

    private static List<String> keys(String id, String code, String name) {
        List<String> keys = new ArrayList<>();
        if (id != null && !id.isBlank()) {
            keys.add("id " + id);
        }
        if (code != null && !code.isBlank()) {
            keys.add("code " + code.strip());
        }
        keys.add("name " + name);
        return keys;
    }

    private static void definition(List<Difference> found, IndicatorDefinition before, IndicatorDefinition after) {
        if (whole(found, before == null ? null : Subject.of(before), after == null ? null : Subject.of(after))) {
            return;
        }
        Subject subject = Subject.of(after);
        fields(found, subject, plain(after), "", before, after);
        if (!EcoreUtil.equals(before.getDefaultRule(), after.getDefaultRule())) {
            found.add(new Difference(Kind.CHANGED, subject.id, subject.code, subject.name,
                    ModelCommands.featureLabel(LibraryPackage.Literals.INDICATOR_DEFINITION__DEFAULT_RULE), RuleWords.of(before.getDefaultRule()),
                    RuleWords.of(after.getDefaultRule())));
        }
        pairs(before.getStandards(), after.getStandards(), LibraryComparison::keys, (old, now) -> standard(found, subject, old, now));
    }

    /** Notes what only one version has; false when both have it. */
    private static boolean whole(List<Difference> found, Subject before, Subject after) {
        if (before != null && after != null) {
            return false;
        }
        Subject only = after == null ? before : after;
        found.add(new Difference(after == null ? Kind.REMOVED : Kind.ADDED, only.id, only.code, only.name, "", "", ""));
        return true;
    }

    private static void standard(List<Difference> found, Subject subject, Standard before, Standard after) {
        String label = ModelCommands.typeLabel(LibraryPackage.Literals.STANDARD);
        if (before == null || after == null) {
            found.add(new Difference(before == null ? Kind.ADDED : Kind.REMOVED, subject.id, subject.code, subject.name, label,
                    before == null ? "" : StandardWords.of(before), after == null ? "" : StandardWords.of(after)));
        } else {
            fields(found, subject, plain(after), label + " " + MergeTexts.value(after.getBasis()) + " · ", before, after);
            if (!EcoreUtil.equals(before.getLevels(), after.getLevels())) {
                found.add(new Difference(Kind.CHANGED, subject.id, subject.code, subject.name,
                        label + " · " + ModelCommands.featureLabel(LibraryPackage.Literals.STANDARD__LEVELS), StandardWords.levels(before),
                        StandardWords.levels(after)));
            }
        }
    }

    private static void unit(List<Difference> found, UnitDefinition before, UnitDefinition after) {
        Subject old = before == null ? null : new Subject("", Objects.toString(before.getCode(), ""), Objects.toString(before.getName(), ""));
        Subject now = after == null ? null : new Subject("", Objects.toString(after.getCode(), ""), Objects.toString(after.getName(), ""));
        if (!whole(found, old, now)) {
            fields(found, now, plain(after), ModelCommands.typeLabel(LibraryPackage.Literals.UNIT_DEFINITION) + " · ", before, after);
        }
    }

    /** The features that hold one value each, quantities included; the id is how things are known again and no matter of its own. */
    private static List<EStructuralFeature> plain(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> f != object.eClass().getEIDAttribute()
                        && !(f instanceof EReference reference && !Quantity.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass())))
                .toList();
    }

    private static void fields(List<Difference> found, Subject subject, List<EStructuralFeature> features, String prefix, EObject before, EObject after) {
        for (EStructuralFeature feature : features) {
            String old = printed(before, feature);
            String now = printed(after, feature);
            boolean same = before.eGet(feature) instanceof Quantity one && after.eGet(feature) instanceof Quantity other
                    ? EcoreUtil.equals(one, other) : old.equals(now);
            if (!same) {
                found.add(new Difference(Kind.CHANGED, subject.id, subject.code, subject.name, prefix + ModelCommands.featureLabel(feature), old, now));
            }
        }
    }

    private static String printed(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        boolean nothing = value == null || value instanceof List<?> list && list.isEmpty() || value instanceof String text && text.isBlank();
        return nothing ? "" : MergeTexts.value(value);
    }
}
