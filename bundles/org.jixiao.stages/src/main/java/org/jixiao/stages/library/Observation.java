package org.jixiao.stages.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.library.IndicatorDefinition;

/**
 * What a dossier really reached in a year for one definition.
 *
 * @param subject name of the subject
 * @param dossierId id of its dossier
 * @param year fiscal year
 * @param value the number; null where what was filed is no number
 * @param unit as filed: that of the value, else of the row; empty for none
 * @param text as filed
 * @param state how sure the value is: reported, verified or recognised
 */
public record Observation(String subject, String dossierId, int year, BigDecimal value, String unit, String text, State state) {

    /** How sure a value is, the least sure first. */
    public enum State {
        /** The unit says so. */
        REPORTED,
        /** Somebody looked. */
        VERIFIED,
        /** The evaluator took it. */
        RECOGNISED
    }

    /** All values of dossiers for a definition: of each subject and year the surest one, of the same sureness the one of the last evaluation. */
    public static List<Observation> of(IndicatorDefinition definition, Collection<Dossier> dossiers) {
        LibraryUses uses = new LibraryUses(List.of(definition));
        Map<String, Observation> best = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            for (LibraryUses.Use use : uses.in(dossier)) {
                if (use.row() instanceof IndicatorScore row && row.eContainer() instanceof Evaluation
                        && row.getActualState() != ValueState.NOT_APPLICABLE && dossier.getFiscalYear() > 0) {
                    Observation seen = of(dossier, row);
                    if (seen != null) {
                        best.merge(dossier.getId() + " " + seen.year, seen, (a, b) -> b.state.compareTo(a.state) >= 0 ? b : a);
                    }
                }
            }
        }
        return new ArrayList<>(best.values());
    }

    private static Observation of(Dossier dossier, IndicatorScore row) {
        Quantity actual = row.getRecognised() != null ? row.getRecognised() : row.getVerified() != null ? row.getVerified() : row.getReported();
        State state = row.getRecognised() != null ? State.RECOGNISED : row.getVerified() != null ? State.VERIFIED : State.REPORTED;
        if (actual == null || actual.getKind() == QuantityKind.EMPTY) {
            return null;
        }
        String unit = actual.getUnit() != null && !actual.getUnit().isBlank() ? actual.getUnit()
                : actual.getKind() == QuantityKind.PERCENT ? "%" : Objects.toString(row.getUnit(), "");
        String subject = dossier.getSubject() == null ? "" : Objects.toString(dossier.getSubject().getName(), "");
        return new Observation(subject, Objects.toString(dossier.getId(), ""), dossier.getFiscalYear(), actual.getNumber(), unit.strip(),
                Objects.toString(actual.getText(), ""), state);
    }
}
