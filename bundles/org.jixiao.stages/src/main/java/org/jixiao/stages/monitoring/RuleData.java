package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.base.Light;
import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.MonitoringParameters;

/** Reads a monitoring rule: bands and the parameters that {@link MonitoringParameters} describes. */
final class RuleData {

    private final MonitoringRule rule;
    private final Map<String, String> parameters;

    RuleData(MonitoringRule rule) {
        this.rule = rule;
        this.parameters = ModelValues.texts(rule.getParameters());
    }

    MonitoringRule rule() {
        return rule;
    }

    /** The light of a value in per cent; nothing when no band holds it. */
    Optional<LightBand> band(Fraction percent) {
        return rule.getBands().stream()
                .filter(b -> b.getLowerInclusive() == null || percent.compareTo(b.getLowerInclusive()) >= 0)
                .filter(b -> b.getUpperExclusive() == null || percent.compareTo(b.getUpperExclusive()) < 0).findFirst();
    }

    Optional<Light> light(String name) {
        return text(name).map(Light::getByName);
    }

    Optional<BigDecimal> number(String name) {
        return text(name).map(BigDecimal::new);
    }

    List<String> list(String name) {
        return text(name).map(t -> Arrays.stream(t.split("[,,、]")).map(String::strip).filter(w -> !w.isEmpty()).toList()).orElse(List.of());
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(t -> !t.isEmpty());
    }
}
