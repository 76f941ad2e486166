package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.Scheme;

/**
 * What can never count: a clause that nothing rests on, a part whose name leads to another part, a consequence for a grade that
 * does not exist; and a grade whose clause says something else than its bounds.
 */
final class ReachChecks {

    private final Findings findings;

    ReachChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        clauses(scheme);
        names(scheme.getDimensions());
        GradeScale grades = scheme.getGradeScale();
        if (grades != null && grades.getFullPoints() != null) {
            consequences(scheme, grades);
            text(scheme, grades);
        }
    }

    private void clauses(Scheme scheme) {
        Set<Object> used = new HashSet<>();
        scheme.eAllContents().forEachRemaining(o -> used.add(value(o)));
        scheme.getDocuments().forEach(document -> document.getClauses().stream().filter(c -> !used.contains(c.getId()))
                .forEach(c -> findings.warning(c, "scheme.clause.unused", String.valueOf(c.getNumber()))));
    }

    private static Object value(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("clauseId");
        return feature == null ? "" : Objects.requireNonNullElse(object.eGet(feature), "");
    }

    /** Rows find their part by name: of two parts beside each other with the same name the second is never found. */
    private void names(List<Dimension> siblings) {
        Map<String, Dimension> known = new HashMap<>();
        for (Dimension dimension : siblings) {
            List<String> names = new ArrayList<>(dimension.getSynonyms());
            names.add(dimension.getName());
            for (String name : names) {
                if (SchemeVerifier.blank(name)) {
                    continue;
                }
                Dimension first = known.putIfAbsent(name.replaceAll("\\s", "").replaceAll("指标$", ""), dimension);
                if (first != null && first != dimension) {
                    findings.error(dimension, "scheme.dimension.unreachable", name, String.valueOf(first.getName()));
                }
            }
            names(dimension.getChildren());
        }
    }

    private void consequences(Scheme scheme, GradeScale scale) {
        Set<String> grades = scale.getBands().stream().map(GradeBand::getCode).collect(Collectors.toSet());
        for (ConsequenceRule rule : scheme.getConsequenceRules()) {
            rule.getGrades().stream().filter(g -> !grades.contains(g)).forEach(g -> findings.error(rule, "scheme.consequence.grade", g,
                    scale.getBands().stream().map(GradeBand::getCode).toList()));
        }
    }

    /** Reads the ranges out of the clause of the scale, where the scheme itself brings that clause. */
    private void text(Scheme scheme, GradeScale scale) {
        String text = scheme.getDocuments().stream().flatMap(d -> d.getClauses().stream()).filter(c -> Objects.equals(c.getId(), scale.getClauseId()))
                .map(Clause::getText).filter(Objects::nonNull).findFirst().orElse("");
        List<Ranges.Range> ranges = new ArrayList<>();
        for (String part : text.split("[,;\\u3001\\uFF0C\\uFF1B\\u3002]")) {
            scale.getBands().stream().map(GradeBand::getName).filter(name -> !SchemeVerifier.blank(name) && part.contains(name)).findFirst()
                    .flatMap(name -> Ranges.parse(name, part, scale.getFullPoints())).ifPresent(ranges::add);
        }
        if (ranges.size() < scale.getBands().size()) {
            // The clause does not spell out every grade, so nothing can be held against the bounds.
            return;
        }
        for (Ranges.Fault fault : Ranges.faults(ranges, scale.getFullPoints())) {
            if (fault.names().isEmpty()) {
                findings.error(scale, "scheme.grades.textGap", plain(fault.value()));
            } else {
                findings.error(scale, "scheme.grades.textOverlap", plain(fault.value()), fault.names());
            }
        }
        for (GradeBand band : scale.getBands()) {
            ranges.stream().filter(r -> r.name().equals(band.getName()) && r.low() != null && band.getLowerInclusive() != null
                    && r.low().compareTo(band.getLowerInclusive()) != 0).forEach(r -> findings.error(scale, "scheme.grades.textDiffers", band.getName(),
                            plain(r.low()), plain(band.getLowerInclusive())));
        }
    }

    private static String plain(BigDecimal number) {
        return org.jixiao.scoring.api.Decimals.plain(number);
    }
}
