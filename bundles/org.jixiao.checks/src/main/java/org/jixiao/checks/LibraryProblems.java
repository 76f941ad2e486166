package org.jixiao.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.checks.internal.NameUnitCheck;
import org.jixiao.checks.internal.Wording;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryPackage.Literals;
import org.jixiao.model.library.Standard;
import org.jixiao.model.validation.Invariants;
import org.jixiao.model.validation.Violation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;
import org.jixiao.stages.library.StandardWords;
import org.jixiao.stages.library.Validity;

/**
 * What is wrong with a library: definitions that are there twice in other width or wording, names that contradict unit or direction,
 * standards that overlap or cannot be read, and what must hold in every document. By the same word lists as the checks of dossiers.
 */
public final class LibraryProblems {

    private final List<Problem> found = new ArrayList<>();
    private final IndicatorLibrary library;

    /**
     * One problem.
     *
     * @param severity how much it matters
     * @param definition the definition it is about; null for the library as a whole
     * @param object the definition, or the standard of it
     * @param feature the field, or null
     * @param message what is wrong
     */
    public record Problem(Severity severity, IndicatorDefinition definition, EObject object, EStructuralFeature feature, Message message) {

        /** The same as the findings of dossiers are shown: of the definition or standard it is about. */
        public Finding finding() {
            Message nothing = Message.literal("");
            EObject at = object instanceof Identified ? object : definition;
            String id = at == null ? "" : Objects.toString(((Identified) at).getId(), "");
            return new Finding("org.jixiao.checks.library", severity, "", "", id, at == object ? feature : null,
                    definition == null ? "" : Objects.toString(definition.getName(), ""), Source.UNKNOWN, message, message, nothing, nothing, nothing,
                    null, List.of());
        }
    }

    private LibraryProblems(IndicatorLibrary library) {
        this.library = library;
    }

    /**
     * All problems, errors first, in the order of the library.
     *
     * @param day on which definitions should count
     */
    public static List<Problem> of(IndicatorLibrary library, LocalDate day) {
        LibraryProblems problems = new LibraryProblems(library);
        problems.invariants();
        problems.twice();
        library.getIndicators().forEach(definition -> problems.definition(definition, day));
        problems.found.sort(Comparator.comparing(Problem::severity));
        return List.copyOf(problems.found);
    }

    private void add(Severity severity, IndicatorDefinition definition, EObject object, EStructuralFeature feature, String key, Object... arguments) {
        Object[] known = java.util.Arrays.stream(arguments).map(a -> a == null ? "" : a).toArray();
        found.add(new Problem(severity, definition, object, feature, Message.of(LibraryProblems.class, "library." + key, known)));
    }

    private void invariants() {
        for (Violation violation : Invariants.violations(library)) {
            IndicatorDefinition definition = null;
            for (EObject at = violation.object(); at != null; at = at.eContainer()) {
                definition = at instanceof IndicatorDefinition one ? one : definition;
            }
            add(violation.getSeverity() == Diagnostic.ERROR ? Severity.ERROR : Severity.WARNING, definition, violation.object(), violation.feature(),
                    "invariant", Message.of(Violation.class, violation.id(), violation.arguments().toArray()));
        }
    }

    private void twice() {
        Map<String, IndicatorDefinition> names = new HashMap<>();
        Map<String, IndicatorDefinition> codes = new HashMap<>();
        for (IndicatorDefinition definition : library.getIndicators()) {
            String key = Wording.key(definition.getLevel1()) + '/' + Wording.key(definition.getLevel2()) + '/' + Wording.key(definition.getName());
            IndicatorDefinition other = Wording.key(definition.getName()).isEmpty() ? null : names.putIfAbsent(key, definition);
            if (other != null) {
                boolean same = Objects.equals(other.getName(), definition.getName());
                add(Severity.WARNING, definition, definition, Literals.INDICATOR_DEFINITION__NAME, same ? "duplicate" : "wording", definition.getName(),
                        other.getName());
            }
            String code = Wording.tight(definition.getCode()).toLowerCase(java.util.Locale.ROOT);
            IndicatorDefinition coded = code.isEmpty() ? null : codes.putIfAbsent(code, definition);
            if (coded != null && !coded.getCode().equals(definition.getCode())) {
                add(Severity.WARNING, definition, definition, Literals.INDICATOR_DEFINITION__CODE, "code.wording", definition.getCode(), coded.getCode());
            }
        }
    }

    private void definition(IndicatorDefinition definition, LocalDate day) {
        String name = definition.getName();
        NameUnitCheck.clash(name, definition.getUnit())
                .ifPresent(c -> add(Severity.WARNING, definition, definition, Literals.INDICATOR_DEFINITION__UNIT,
                        c.brackets() ? "unit.brackets" : "unit.noun", name, c.said(), definition.getUnit()));
        direction(definition);
        if (Wording.tight(definition.getLevel1()).isEmpty()) {
            add(Severity.WARNING, definition, definition, Literals.INDICATOR_DEFINITION__LEVEL1, "level.missing", name);
        }
        if (definition.getValidTo() != null && definition.getValidTo().isBefore(day)) {
            add(Severity.INFO, definition, definition, Literals.INDICATOR_DEFINITION__VALID_TO, "expired", name, definition.getValidTo().plusDays(1));
        }
        definition.getStandards().forEach(standard -> standard(definition, standard));
        Validity.overlaps(definition).forEach(pair -> add(Severity.WARNING, definition, pair.get(1), Literals.STANDARD__VALID_FROM, "standard.overlap",
                name, StandardWords.of(pair.get(0)), StandardWords.of(pair.get(1))));
    }

    private void direction(IndicatorDefinition definition) {
        boolean more = definition.getDirection() == Direction.POSITIVE || definition.getNature() == Nature.GE || definition.getNature() == Nature.GT;
        boolean less = definition.getDirection() == Direction.REVERSE || definition.getNature() == Nature.LE || definition.getNature() == Nature.LT;
        String name = Objects.toString(definition.getName(), "");
        if (more && !less && IndicatorWords.lessIsBetter(name)) {
            add(Severity.WARNING, definition, definition, Literals.INDICATOR_DEFINITION__DIRECTION, "direction.less", name);
        } else if (less && !more && IndicatorWords.moreIsBetter(name)) {
            add(Severity.WARNING, definition, definition, Literals.INDICATOR_DEFINITION__DIRECTION, "direction.more", name);
        }
    }

    private void standard(IndicatorDefinition definition, Standard standard) {
        Quantity value = standard.getValue();
        if (value == null && standard.getLevels().isEmpty()) {
            add(Severity.WARNING, definition, standard, Literals.STANDARD__VALUE, "standard.empty", definition.getName());
        } else if (value != null) {
            boolean measured = definition.getNature() != Nature.QUALITATIVE && definition.getNature() != Nature.UNSPECIFIED;
            if (measured && value.getKind() == QuantityKind.TEXT) {
                add(Severity.WARNING, definition, standard, Literals.STANDARD__VALUE, "standard.unclear", definition.getName(), value.getText());
            }
            String unit = Wording.tight(value.getUnit());
            if (!unit.isEmpty() && !Wording.tight(definition.getUnit()).isEmpty() && !unit.equals(Wording.tight(definition.getUnit()))) {
                add(Severity.WARNING, definition, standard, Literals.STANDARD__VALUE, "standard.unit", definition.getName(), StandardWords.value(standard),
                        value.getUnit(), definition.getUnit());
            }
        }
    }
}
