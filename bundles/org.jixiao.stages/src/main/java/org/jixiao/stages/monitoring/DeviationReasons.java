package org.jixiao.stages.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.MonitoringRow;

/**
 * The deviation reasons of the official monitoring form as its cells say them: a tick, or words, under each kind. Several reasons of one
 * kind stand below each other.
 */
public final class DeviationReasons {

    /** How a reason without words is written. */
    public static final String TICK = "√";
    private static final Set<String> TICKS = Set.of(TICK, "☑", "✓", "✔", "是", "1", "v", "V", "y", "Y");

    private DeviationReasons() {
    }

    /** What the cell of a kind says; empty where nothing is ticked. */
    public static String text(MonitoringRow row, DeviationKind kind) {
        return row.getDeviations().stream().filter(d -> d.getKind() == kind)
                .map(d -> d.getText() == null || d.getText().isBlank() ? TICK : d.getText()).collect(Collectors.joining("\n"));
    }

    /**
     * The reasons of a row after its cells have changed.
     *
     * @param changed new text by kind: empty for no reason, a tick, or words, one reason a line
     * @return detached reasons in the order of the form; kinds that are not named keep theirs
     */
    public static List<DeviationReason> changed(MonitoringRow row, Map<DeviationKind, String> changed) {
        List<DeviationReason> all = new ArrayList<>();
        for (DeviationKind kind : DeviationKind.values()) {
            changed.getOrDefault(kind, text(row, kind)).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                DeviationReason reason = DossierFactory.eINSTANCE.createDeviationReason();
                reason.setKind(kind);
                reason.setText(TICKS.contains(line) ? null : line);
                all.add(reason);
            });
        }
        return all;
    }
}
