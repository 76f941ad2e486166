package org.jixiao.stages.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.stages.base.Words;

/** Which rows of dossiers come from definitions of a library: by the id they carry, else by their name. */
public final class LibraryUses {

    private final Map<String, IndicatorDefinition> byId = new HashMap<>();
    private final Map<String, List<IndicatorDefinition>> byName = new HashMap<>();

    /**
     * One row that comes from a definition.
     *
     * @param definition the definition
     * @param dossier the dossier
     * @param row the target of the objectives or the row of an evaluation
     * @param byId whether the row carries the id of the definition; else it has only its name
     * @param differs whether a row of that id no longer has the name of the definition
     */
    public record Use(IndicatorDefinition definition, Dossier dossier, Identified row, boolean byId, boolean differs) {

        /** What the row is called. */
        public String name() {
            return Objects.toString(get("name"), "");
        }

        /** The target of the row in force, or null. */
        public Quantity target() {
            return row instanceof IndicatorScore score && score.getAdjustedTarget() != null ? score.getAdjustedTarget() : (Quantity) get("target");
        }

        /** Whether the row is a target of the objectives; else it is part of an evaluation. */
        public boolean isObjective() {
            return row instanceof IndicatorTarget;
        }

        private Object get(String feature) {
            EStructuralFeature found = row.eClass().getEStructuralFeature(feature);
            return row.eGet(found);
        }
    }

    /** Looks for uses of these definitions. */
    public LibraryUses(Collection<IndicatorDefinition> definitions) {
        for (IndicatorDefinition definition : definitions) {
            if (definition.getId() != null) {
                byId.put(definition.getId(), definition);
            }
            Set<String> names = new LinkedHashSet<>();
            names.add(Words.plain(definition.getName()));
            definition.getSynonyms().forEach(s -> names.add(Words.plain(s)));
            names.stream().filter(n -> !n.isEmpty()).forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(definition));
        }
    }

    /** The uses in a dossier, in its order: objectives first, then evaluations. */
    public List<Use> in(Dossier dossier) {
        List<Use> uses = new ArrayList<>();
        for (ObjectiveSet set : dossier.getObjectiveSets()) {
            set.getTargets().forEach(row -> add(uses, dossier, row, row.getLibraryIndicatorId(), row.getName(), row.getLevel2()));
        }
        for (Evaluation evaluation : dossier.getEvaluations()) {
            evaluation.getIndicators().forEach(row -> add(uses, dossier, row, row.getLibraryIndicatorId(), row.getName(), row.getLevel2()));
        }
        return uses;
    }

    private void add(List<Use> uses, Dossier dossier, Identified row, String id, String name, String level2) {
        IndicatorDefinition known = id == null ? null : byId.get(id);
        String plain = Words.plain(name);
        if (known != null) {
            boolean same = byName.getOrDefault(plain, List.of()).contains(known);
            uses.add(new Use(known, dossier, row, true, !same));
            return;
        }
        List<IndicatorDefinition> named = byName.getOrDefault(plain, List.of());
        // Several of one name are told apart by their second level; a row that carries a foreign id comes from another library.
        if (id == null || id.isBlank()) {
            named.stream().filter(d -> named.size() == 1 || Words.plain(d.getLevel2()).equals(Words.plain(level2))).findFirst()
                    .ifPresent(d -> uses.add(new Use(d, dossier, row, false, false)));
        }
    }
}
