package org.jixiao.appraisal.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.scoring.api.MethodLookup;

/** Rules made ready for scoring, by what they say: an appraisal has thousands of indicators and few different rules. */
final class RuleCache {

    private static final int MOST = 4096;

    private final RuleBinder binder;
    private final Map<List<String>, BoundRule> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, BoundRule> eldest) {
            return size() > MOST;
        }
    };

    RuleCache(MethodLookup methods) {
        binder = new RuleBinder(methods);
    }

    synchronized BoundRule bind(ScoringRule rule) {
        List<String> print = new ArrayList<>();
        print(rule, print);
        return known.computeIfAbsent(print, key -> binder.bind(rule));
    }

    private static void print(ScoringRule rule, List<String> print) {
        print.add(rule.getMethodId());
        for (Parameter parameter : rule.getParameters()) {
            print.add(parameter.getName());
            print.add(parameter.getValue());
        }
        for (RuleItem item : rule.getItems()) {
            print.add(item.getId());
            print.add(item.getName());
            print.add(String.valueOf(item.getPoints()));
            if (item.getRule() != null) {
                print(item.getRule(), print);
            }
            print.add(null);
        }
    }
}
