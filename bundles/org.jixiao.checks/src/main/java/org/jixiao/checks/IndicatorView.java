package org.jixiao.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;

/**
 * What an indicator says, whether it stands in an evaluation or among the objectives, so that one check of its wording or its
 * target serves both.
 *
 * @param object the {@code IndicatorScore} or {@code IndicatorTarget}
 * @param level1 first level, never null
 * @param level2 second level, never null
 * @param name name, never null
 * @param nature printed nature
 * @param direction whether more or less is better, when it is stated
 * @param target the target as filed, or null
 * @param actual the reported actual value; null in an objective set
 * @param unit unit of the row, never null
 * @param points points, or null
 * @param provenance where its values came from
 */
public record IndicatorView(Identified object, String level1, String level2, String name, Nature nature, Direction direction,
        Quantity target, Quantity actual, String unit, BigDecimal points, List<Provenance> provenance) {

    public IndicatorView {
        level1 = Objects.requireNonNullElse(level1, "");
        level2 = Objects.requireNonNullElse(level2, "");
        name = Objects.requireNonNullElse(name, "");
        unit = Objects.requireNonNullElse(unit, "");
        provenance = List.copyOf(provenance);
    }

    /** The row of an evaluation. */
    public static IndicatorView of(IndicatorScore row) {
        return new IndicatorView(row, row.getLevel1(), row.getLevel2(), row.getName(), row.getNature(), row.getDirection(),
                row.getTarget(), row.getReported(), row.getUnit(), row.getPoints(), row.getProvenance());
    }

    /** The target of an objective set. */
    public static IndicatorView of(IndicatorTarget row) {
        return new IndicatorView(row, row.getLevel1(), row.getLevel2(), row.getName(), row.getNature(), row.getDirection(),
                row.getTarget(), null, row.getUnit(), row.getPoints(), row.getProvenance());
    }

    /** The field of the object by its name, for a finding; null when the object has none of that name. */
    public EStructuralFeature feature(String featureName) {
        return object.eClass().getEStructuralFeature(featureName);
    }

    /** The text of the cell a field came from, else an empty text. */
    public String cellText(String featureName) {
        return provenance.stream().filter(p -> featureName.equals(p.getFeature()) && p.getText() != null).map(Provenance::getText)
                .findFirst().orElse("");
    }
}
