package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.MonitoringKind;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.MonthFloor;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.MonitoringParameters;

/** Monitoring rules that can judge: known parameters with readable values, lights that are lights, floors that rise. */
final class MonitoringChecks {

    private final Findings findings;

    MonitoringChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        Set<String> codes = codes(scheme.getDimensions().stream()).collect(Collectors.toSet());
        Map<String, MonitoringRule> claimed = new HashMap<>();
        for (MonitoringRule rule : scheme.getMonitoringRules()) {
            parameters(rule);
            bands(rule);
            rule.getDimensionCodes().stream().filter(c -> !codes.contains(c))
                    .forEach(c -> findings.error(rule, "scheme.default.dimension", c));
            if (!rule.getDispositionLights().isEmpty() && (rule.getAnswerWithin() == null || rule.getAnswerWithin() <= 0)
                    && ModelValues.texts(rule.getParameters()).containsKey(MonitoringParameters.WHEN_OVERDUE)) {
                findings.error(rule, "scheme.monitoring.answer");
            }
            twice(rule, claimed);
        }
    }

    private static Stream<String> codes(Stream<Dimension> dimensions) {
        return dimensions.flatMap(d -> Stream.concat(Stream.of(String.valueOf(d.getCode())), codes(d.getChildren().stream())));
    }

    private void parameters(MonitoringRule rule) {
        Map<String, String> given = ModelValues.texts(rule.getParameters());
        given.forEach((name, value) -> {
            MonitoringParameters.Type type = MonitoringParameters.type(rule.getKind(), name);
            if (type == null) {
                findings.error(rule, "scheme.monitoring.parameter", name, rule.getKind().getName());
            } else if (!readable(type, value.strip())) {
                findings.error(rule, "scheme.monitoring.value", name, value);
            }
        });
        MonitoringParameters.required(rule.getKind()).stream().filter(name -> SchemeVerifier.blank(given.get(name))).sorted()
                .forEach(name -> findings.error(rule, "scheme.monitoring.absent", name));
        if (given.containsKey(MonitoringParameters.ZERO_TARGET)) {
            Stream.of(MonitoringParameters.REACHED, MonitoringParameters.MISSED).filter(name -> SchemeVerifier.blank(given.get(name)))
                    .forEach(name -> findings.error(rule, "scheme.monitoring.absent", name));
        }
        boolean one = given.containsKey(MonitoringParameters.TARGET_SHARE_FROM);
        if (one != given.containsKey(MonitoringParameters.TARGET_SHARE_LIGHT)) {
            findings.error(rule, "scheme.monitoring.absent",
                    one ? MonitoringParameters.TARGET_SHARE_LIGHT : MonitoringParameters.TARGET_SHARE_FROM);
        }
    }

    private static boolean readable(MonitoringParameters.Type type, String value) {
        return switch (type) {
            case LIGHT -> Light.getByName(value) != null && Light.getByName(value) != Light.UNKNOWN;
            case NUMBER -> value.matches("-?\\d{1,12}(\\.\\d{1,8})?");
            case NATURES -> Arrays.stream(value.split(",")).allMatch(n -> Nature.getByName(n.strip()) != null);
            case WORDS -> !value.isEmpty();
            case DECISION -> DispositionDecision.getByName(value) != null && DispositionDecision.getByName(value) != DispositionDecision.OPEN;
            case COMBINATION -> value.equals(MonitoringParameters.COMBINE_WORST)
                    || value.equals(MonitoringParameters.COMBINE_EXECUTION_FIRST);
        };
    }

    private void bands(MonitoringRule rule) {
        boolean byBands = rule.getKind() == MonitoringKind.TIME_SHARE || rule.getKind() == MonitoringKind.BUDGET;
        if (byBands && rule.getBands().isEmpty()) {
            findings.error(rule, "scheme.monitoring.bands");
        }
        if (rule.getBands().stream().map(LightBand::getLight).anyMatch(l -> l == Light.UNKNOWN)) {
            findings.error(rule, "scheme.monitoring.value", "bands", Light.UNKNOWN.getName());
        }
        if (rule.getKind() == MonitoringKind.GAP && (rule.getGapLimit() == null || rule.getGapLimit().signum() < 0)) {
            findings.error(rule, "scheme.monitoring.absent", "gapLimit");
        }
        if (rule.getKind() == MonitoringKind.FLOOR) {
            floors(rule);
        }
    }

    private void floors(MonitoringRule rule) {
        if (rule.getFloors().isEmpty()) {
            findings.error(rule, "scheme.monitoring.absent", "floors");
        }
        int month = 0;
        BigDecimal percent = BigDecimal.ZERO;
        for (MonthFloor floor : rule.getFloors()) {
            boolean rises = floor.getMonth() > month && floor.getPercent() != null && floor.getPercent().compareTo(percent) >= 0;
            if (!rises) {
                findings.error(rule, "scheme.monitoring.floors", floor.getMonth(), String.valueOf(floor.getPercent()));
                return;
            }
            month = floor.getMonth();
            percent = floor.getPercent();
        }
    }

    /** A row takes the first rule that fits: a second one for the same rows is never used. */
    private void twice(MonitoringRule rule, Map<String, MonitoringRule> claimed) {
        boolean ofRows = rule.getKind() == MonitoringKind.TIME_SHARE || rule.getKind() == MonitoringKind.TARGET_REACHED
                || rule.getKind() == MonitoringKind.QUALITATIVE;
        Set<String> scopes = new HashSet<>(rule.getDimensionCodes());
        if (scopes.isEmpty()) {
            scopes.add("");
        }
        for (Nature nature : ofRows && rule.getNatures().isEmpty() ? Nature.VALUES : ofRows ? rule.getNatures() : Set.<Nature>of()) {
            for (String scope : scopes) {
                MonitoringRule first = claimed.putIfAbsent(nature + " " + scope, rule);
                if (first != null && first != rule) {
                    findings.error(rule, "scheme.monitoring.twice", nature.getName(), String.valueOf(first.getName()));
                    return;
                }
            }
        }
    }
}
