package org.jixiao.stages.evaluation;

import java.util.List;
import java.util.Optional;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.DefaultRule;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.scoring.api.Message;

/**
 * Chooses the rule of a row: its own, else that of the approved target, else that of its library entry, else that of the
 * scheme's part, else the scheme's default for this kind of indicator, the default of the narrowest part first.
 */
final class RuleChooser {

    private final PackRepository packs;
    private final CompiledScheme scheme;
    private final Classifier classifier = new Classifier();

    RuleChooser(PackRepository packs, CompiledScheme scheme) {
        this.packs = packs;
        this.scheme = scheme;
    }

    RuleUse choose(Dossier dossier, IndicatorScore row, List<Dimension> path) {
        Classifier.Kind kind = classifier.classify(row);
        if (row.getRule() != null) {
            return use(RuleUse.Origin.OWN, kind.ruleClass(), row.getRule(), Message.of(RuleChooser.class, "rule.own"));
        }
        Optional<IndicatorTarget> target = target(dossier, row);
        if (target.isPresent() && target.get().getRule() != null) {
            return use(RuleUse.Origin.OWN, kind.ruleClass(), target.get().getRule(), Message.of(RuleChooser.class, "rule.target"));
        }
        String libraryId = row.getLibraryIndicatorId() != null ? row.getLibraryIndicatorId()
                : target.map(IndicatorTarget::getLibraryIndicatorId).orElse(null);
        Optional<IndicatorDefinition> entry = packs.indicator(libraryId);
        if (entry.isPresent() && entry.get().getDefaultRule() != null) {
            return use(RuleUse.Origin.LIBRARY, kind.ruleClass(), entry.get().getDefaultRule(),
                    Message.of(RuleChooser.class, "rule.library", entry.get().getCode() + " " + entry.get().getName()));
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).getRule() != null) {
                return use(RuleUse.Origin.DIMENSION, kind.ruleClass(), path.get(i).getRule(),
                        Message.of(RuleChooser.class, "rule.dimension", path.get(i).getName()));
            }
        }
        Optional<ScoringRule> fallback = byClass(kind.ruleClass(), path);
        if (fallback.isPresent()) {
            return use(RuleUse.Origin.SCHEME, kind.ruleClass(), fallback.get(), kind.reason());
        }
        return new RuleUse(RuleUse.Origin.NONE, kind.ruleClass(), null, null,
                Message.of(RuleChooser.class, "rule.none", Classifier.name(kind.ruleClass())));
    }

    private RuleUse use(RuleUse.Origin origin, RuleClass ruleClass, ScoringRule rule, Message reason) {
        BoundRule bound = scheme.bind(rule);
        Clause clause = packs.clause(rule.getClauseId()).or(() -> scheme.clause(rule.getClauseId())).orElse(null);
        return new RuleUse(origin, ruleClass, bound, clause, reason);
    }

    private Optional<ScoringRule> byClass(RuleClass ruleClass, List<Dimension> path) {
        List<DefaultRule> ofClass = scheme.scheme().getDefaultRules().stream()
                .filter(d -> d.getRuleClass() == ruleClass && d.getRule() != null).toList();
        for (int i = path.size() - 1; i >= 0; i--) {
            String code = path.get(i).getCode();
            Optional<DefaultRule> narrow = ofClass.stream().filter(d -> d.getDimensionCodes().contains(code)).findFirst();
            if (narrow.isPresent()) {
                return narrow.map(DefaultRule::getRule);
            }
        }
        return ofClass.stream().filter(d -> d.getDimensionCodes().isEmpty()).findFirst().map(DefaultRule::getRule);
    }

    private static Optional<IndicatorTarget> target(Dossier dossier, IndicatorScore row) {
        String id = row.getTargetId();
        if (dossier == null || id == null || id.isBlank()) {
            return Optional.empty();
        }
        return dossier.getObjectiveSets().stream().flatMap(s -> s.getTargets().stream()).filter(t -> id.equals(t.getId())).findFirst();
    }
}
