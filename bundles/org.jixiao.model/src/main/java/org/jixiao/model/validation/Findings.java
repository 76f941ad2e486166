package org.jixiao.model.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Identified;

/** Collects violations; a few comparisons that many invariants share. */
final class Findings {

    private final DiagnosticChain chain;
    private final Map<Object, Object> context;
    private boolean clean = true;

    /**
     * @param chain gets the violations, may be {@code null}
     * @param context lives as long as one validation of a whole document
     */
    Findings(DiagnosticChain chain, Map<Object, Object> context) {
        this.chain = chain;
        this.context = context == null ? new HashMap<>() : context;
    }

    /** Whether the document of an object holds an object of that type under that id; looked up in an index made once per validation. */
    boolean exists(EObject from, String id, Class<? extends Identified> type) {
        EObject root = EcoreUtil.getRootContainer(from);
        Object index = context.computeIfAbsent(new IndexKey(root), key -> index(root));
        return ((Map<?, ?>) index).get(id) instanceof Identified found && type.isInstance(found);
    }

    private record IndexKey(EObject root) {
    }

    private static Map<String, Identified> index(EObject root) {
        Map<String, Identified> index = new HashMap<>();
        root.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                index.putIfAbsent(identified.getId(), identified);
            }
        });
        return index;
    }

    boolean isClean() {
        return clean;
    }

    void error(String id, EObject object, EStructuralFeature feature, Object... arguments) {
        add(new Violation(Diagnostic.ERROR, id, object, feature, arguments));
    }

    void warning(String id, EObject object, EStructuralFeature feature, Object... arguments) {
        add(new Violation(Diagnostic.WARNING, id, object, feature, arguments));
    }

    private void add(Violation violation) {
        clean = false;
        if (chain != null) {
            chain.add(violation);
        }
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static boolean negative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }

    /** Whether both are known and the first is larger. */
    static boolean above(BigDecimal first, BigDecimal second) {
        return first != null && second != null && first.compareTo(second) > 0;
    }

    /** Whether both are known and the first is later. */
    static boolean after(LocalDate first, LocalDate second) {
        return first != null && second != null && first.isAfter(second);
    }

    static boolean outside(Integer number, int low, int high) {
        return number != null && (number < low || number > high);
    }

    static boolean outside(BigDecimal number, int low, int high) {
        return number != null && (number.compareTo(BigDecimal.valueOf(low)) < 0 || number.compareTo(BigDecimal.valueOf(high)) > 0);
    }

    /** Blames each object whose key another one before it has already. */
    <T extends EObject> void unique(String id, List<T> objects, EStructuralFeature feature, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (T object : objects) {
            Object value = key.apply(object);
            if (value != null && !value.toString().isBlank() && !seen.add(value)) {
                error(id, object, feature, value);
            }
        }
    }

    /** The nearest container of a type, the object itself included, or {@code null}. */
    static <T> T container(EObject object, Class<T> type) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
