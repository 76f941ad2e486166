package org.jixiao.appraisal.score;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.scoring.api.MethodLookup;

/** Rules made ready for scoring, by what they say: an appraisal has thousands of indicators and few different rules. */
final class RuleCache {

    private static final int MOST = 4096;

    /** What a rule said when it was last made ready; the rule is not held, because it holds its whole document. */
    private record Known(List<String> print, WeakReference<BoundRule> bound) {
    }

    private final RuleBinder binder;
    private final Map<ScoringRule, Known> objects = new WeakHashMap<>();
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

    BoundRule bind(ScoringRule rule) {
        Known last = last(rule);
        BoundRule bound = last == null ? null : last.bound.get();
        // Compared outside of the lock: units are scored by several threads.
        if (bound != null && compare(rule, last.print, 0) == last.print.size()) {
            return bound;
        }
        List<String> print = new ArrayList<>();
        print(rule, print);
        return bind(rule, print);
    }

    private synchronized Known last(ScoringRule rule) {
        return objects.get(rule);
    }

    private synchronized BoundRule bind(ScoringRule rule, List<String> print) {
        BoundRule bound = known.computeIfAbsent(print, key -> binder.bind(rule));
        objects.put(rule, new Known(print, new WeakReference<>(bound)));
        return bound;
    }

    /**
     * Whether a rule still says what it said: made ready thousands of times, and compared without making anything.
     *
     * @return where the comparison ended, or -1 when it says something else
     */
    private static int compare(ScoringRule rule, List<String> print, int from) {
        int at = same(rule.getMethodId(), print, from);
        List<Parameter> parameters = rule.getParameters();
        for (int i = 0; i < parameters.size() && at >= 0; i++) {
            at = same(parameters.get(i).getValue(), print, same(parameters.get(i).getName(), print, at));
        }
        List<RuleItem> items = rule.getItems();
        for (int i = 0; i < items.size() && at >= 0; i++) {
            RuleItem item = items.get(i);
            at = same(String.valueOf(item.getPoints()), print, same(item.getName(), print, same(item.getId(), print, at)));
            at = item.getRule() == null || at < 0 ? at : compare(item.getRule(), print, at);
            at = same(null, print, at);
        }
        return at;
    }

    private static int same(String text, List<String> print, int at) {
        return at >= 0 && at < print.size() && Objects.equals(text, print.get(at)) ? at + 1 : -1;
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
