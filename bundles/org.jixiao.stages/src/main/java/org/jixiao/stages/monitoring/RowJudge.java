package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.MonitoringKind;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.MonitoringParameters;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.stages.base.Words;

/** Judges one indicator row by the rule of the scheme that fits it best. */
final class RowJudge {

    private static final List<MonitoringKind> OF_ROWS = List.of(MonitoringKind.TIME_SHARE, MonitoringKind.TARGET_REACHED,
            MonitoringKind.QUALITATIVE);
    private static final List<Light> WORST_FIRST = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE);

    private final PackRepository packs;
    private final Scheme scheme;
    private final Period period;

    RowJudge(PackRepository packs, Scheme scheme, Period period) {
        this.packs = packs;
        this.scheme = scheme;
        this.period = period;
    }

    Judgement judge(RowFacts facts) {
        Nature nature = facts.nature();
        MonitoringRule rule = rule(facts, nature).orElse(null);
        Judging judging = new Judging(packs, scheme, rule, facts.row(), facts.row().getId(), facts.row().getName(), facts.reasonGiven());
        judging.because(Judging.message("nature", Judging.message("nature." + nature.getName())));
        if (!facts.isApplicable()) {
            return judging.without(Standing.NOT_APPLICABLE, Judging.message("row.notApplicable", judging.title()));
        }
        if (rule == null) {
            return judging.without(Standing.UNDECIDABLE, Judging.message("row.noRule", judging.title(),
                    Judging.message("nature." + nature.getName())));
        }
        judging.input("target", facts.targetValue());
        if (!facts.hasActual()) {
            BigDecimal planned = rule.getKind() == MonitoringKind.TIME_SHARE ? new TimeShare(period, judging).planned(facts) : null;
            return judging.without(Standing.MISSING, Judging.message("row.missing", judging.title(), period.label()), planned);
        }
        judging.input("actual", facts.actualValue());
        return switch (rule.getKind()) {
            case TIME_SHARE -> new TimeShare(period, judging).judge(facts, nature);
            case TARGET_REACHED -> reached(judging, facts, nature);
            case QUALITATIVE -> qualitative(judging, facts);
            case BUDGET, FLOOR, GAP, WORST -> throw new IllegalStateException(rule.getId());
        };
    }

    /** The rule made for the narrowest part the row belongs to; one for all parts comes last. */
    private Optional<MonitoringRule> rule(RowFacts facts, Nature nature) {
        List<String> path = facts.path().stream().map(Dimension::getCode).toList();
        return scheme.getMonitoringRules().stream().filter(r -> OF_ROWS.contains(r.getKind()))
                .filter(r -> r.getNatures().isEmpty() || r.getNatures().contains(nature))
                .filter(r -> r.getDimensionCodes().isEmpty() || r.getDimensionCodes().stream().anyMatch(path::contains))
                .max(Comparator.comparingInt(r -> depth(r, path)));
    }

    private static int depth(MonitoringRule rule, List<String> path) {
        return rule.getDimensionCodes().stream().mapToInt(path::indexOf).max().orElse(-1);
    }

    /** Met or not, whatever the month. */
    private Judgement reached(Judging judging, RowFacts facts, Nature nature) {
        Optional<Boolean> reached = Reached.test(facts, nature);
        if (reached.isEmpty()) {
            return judging.without(Standing.UNDECIDABLE, Judging.message("row.cannotCompare", judging.title(), facts.actualValue(),
                    facts.targetValue()));
        }
        Light light = judging.rule().light(reached.get() ? MonitoringParameters.REACHED : MonitoringParameters.MISSED).orElseThrow();
        return judging.judged(light, Judging.message(reached.get() ? "row.reached" : "row.missed", judging.title(), facts.actualValue(),
                facts.targetValue(), Lights.label(light)));
    }

    /** The light whose list of words holds what the report says. */
    private static Judgement qualitative(Judging judging, RowFacts facts) {
        String said = said(facts);
        for (Light light : WORST_FIRST) {
            boolean listed = judging.rule().list(MonitoringParameters.WORDS + light.getName()).stream().map(Words::plain).anyMatch(said::equals);
            if (listed) {
                return judging.judged(light, Judging.message("row.words", judging.title(), facts.actualValue(), Lights.label(light)));
            }
        }
        return judging.without(Standing.UNDECIDABLE, Judging.message("row.unknownWords", judging.title(), facts.actualValue()));
    }

    private static String said(RowFacts facts) {
        var actual = facts.row().getActual();
        if (actual.getText() != null && !actual.getText().isBlank() || actual.getTruth() == null) {
            return Words.plain(actual.getText());
        }
        return actual.getTruth() ? "是" : "否";
    }

    /** Whether a target is met by the sign that stands before it. */
    static final class Reached {

        private Reached() {
        }

        /** Nothing when the two cannot be compared. */
        static Optional<Boolean> test(RowFacts facts, Nature nature) {
            var target = facts.target();
            var actual = facts.row().getActual();
            if (target == null || actual == null) {
                return Optional.empty();
            }
            if (nature == Nature.DATE) {
                return target.getDate() == null || actual.getDate() == null ? Optional.empty()
                        : Optional.of(!actual.getDate().isAfter(target.getDate()));
            }
            if (!comparable(facts.targetValue(), facts.actualValue())) {
                return Optional.empty();
            }
            int compared = actual.getNumber().compareTo(target.getNumber());
            return switch (nature) {
                case GE, UNSPECIFIED -> Optional.of(compared >= 0);
                case GT -> Optional.of(compared > 0);
                case EQ -> Optional.of(compared == 0);
                case LE -> Optional.of(compared <= 0);
                case LT -> Optional.of(compared < 0);
                case QUALITATIVE, YES_NO, DATE -> Optional.empty();
            };
        }

        /** Two numbers in one unit; a unit that one of them does not name is that of the other. */
        static boolean comparable(Quantity one, Quantity other) {
            if (!one.isNumber() || !other.isNumber()) {
                return false;
            }
            String a = Words.plain(one.unit()).replace("百分比", "%");
            String b = Words.plain(other.unit()).replace("百分比", "%");
            return a.isEmpty() || b.isEmpty() || a.equals(b);
        }
    }

    static Message label(BigDecimal number) {
        return Message.literal(org.jixiao.scoring.api.Decimals.plain(number));
    }
}
