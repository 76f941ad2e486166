package org.jixiao.packs.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.rules.WorkedExample;
import org.jixiao.packs.PackFault;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.Examples;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.RoundingPolicy;

/** Verifies an indicator library: codes and ids that are unique, default rules that can be computed and give their examples. */
public final class LibraryVerifier {

    private final RuleBinder binder;
    private final Predicate<String> clauseKnown;

    /**
     * A verifier.
     *
     * @param methods the installed methods
     * @param clauseKnown whether a clause with this id exists outside the library
     */
    public LibraryVerifier(MethodLookup methods, Predicate<String> clauseKnown) {
        this.binder = new RuleBinder(methods);
        this.clauseKnown = clauseKnown;
    }

    /**
     * Everything that is wrong with the library.
     *
     * @param pack id of its pack, for the faults
     * @param file its file, for the faults
     */
    public List<PackFault> verify(IndicatorLibrary library, String pack, String file) {
        List<PackFault> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> clauses = new HashSet<>();
        library.getDocuments().forEach(d -> d.getClauses().forEach(c -> clauses.add(c.getId())));
        for (IndicatorDefinition indicator : library.getIndicators()) {
            String place = indicator.getCode() + " " + indicator.getName();
            if (SchemeVerifier.blank(indicator.getId()) || SchemeVerifier.blank(indicator.getCode())
                    || SchemeVerifier.blank(indicator.getName())) {
                faults.add(PackFault.error("library.identity", pack, file, place));
            }
            if (!codes.add(indicator.getCode())) {
                faults.add(PackFault.error("library.code", pack, file, place, indicator.getCode()));
            }
            String clause = indicator.getClauseId();
            if (!SchemeVerifier.blank(clause) && !clauses.contains(clause) && !clauseKnown.test(clause)) {
                faults.add(PackFault.error("library.clause", pack, file, place, clause));
            }
            if (indicator.getDefaultRule() != null) {
                rule(indicator, pack, file, place, faults);
            }
        }
        return faults;
    }

    private void rule(IndicatorDefinition indicator, String pack, String file, String place, List<PackFault> faults) {
        BoundRule bound = binder.bind(indicator.getDefaultRule());
        switch (bound) {
            case BoundRule.Absent absent -> faults.add(new PackFault(PackFault.Severity.WARNING, "library.method.absent", pack, file,
                    place, absent.reason()));
            case BoundRule.Faulty faulty -> faulty.errors().forEach(e -> faults.add(
                    PackFault.error("library.parameter", pack, file, place, faulty.method().descriptor().label(), e.parameter(), e.reason())));
            case BoundRule.Ready ready -> {
                for (WorkedExample example : ready.rule().getExamples()) {
                    Examples.check(ready, example, RoundingPolicy.STANDARD).ifPresent(text -> faults.add(
                            new PackFault(PackFault.Severity.ERROR, "library.example", pack, file, place, text)));
                }
            }
        }
    }
}
