package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.WholeCycle;

/** Evaluates a project over its years. */
public final class CycleWork {

    private final JixiaoServices services;
    private final Locale locale;

    CycleWork(JixiaoServices services, Locale locale) {
        this.services = services;
        this.locale = locale;
    }

    /**
     * What was done.
     *
     * @param together the score; empty when no scheme can be used
     * @param years the years in their order
     * @param stored where it was stored, if it was
     */
    public record Done(Optional<Together> together, List<String> years, Optional<Path> stored) {
    }

    /**
     * Puts the years together and keeps the evaluation in the last one's dossier.
     *
     * @param dossiers of one project by file
     * @param scheme id of a scheme; null for the one of the last year's evaluation
     * @param by who evaluates; null to store nothing
     * @throws Refused when the years do not make a cycle
     * @throws IOException when the dossier cannot be written
     */
    public Done run(Map<Path, Dossier> dossiers, String scheme, String by, LocalDate date) throws Refused, IOException {
        Optional<Scheme> used = scheme != null ? services.work().installed(scheme) : dossiers.values().stream()
                .max(java.util.Comparator.comparingInt(Dossier::getFiscalYear)).filter(d -> !d.getEvaluations().isEmpty())
                .flatMap(d -> services.scorer().schemeOf(d.getEvaluations().getLast()));
        if (used.isEmpty()) {
            return new Done(Optional.empty(), List.of(), Optional.empty());
        }
        WholeCycle.Cycle cycle = new WholeCycle(services.scorer()).score(List.copyOf(dossiers.values()), used.get(), locale);
        List<String> years = cycle.years().keySet().stream().map(year -> Integer.toString(year)).toList();
        Optional<Together> together = Optional.of(Together.of(cycle.combined(), years.size(), locale));
        return new Done(together, years, by == null ? Optional.empty() : Optional.of(store(dossiers, cycle, used.get(), by, date)));
    }

    private Path store(Map<Path, Dossier> dossiers, WholeCycle.Cycle cycle, Scheme scheme, String by, LocalDate date) throws IOException {
        Dossier last = cycle.years().get(cycle.years().lastKey());
        Party evaluator = BaseFactory.eINSTANCE.createParty();
        evaluator.setName(by);
        DetachedEdit.run(domain -> WholeCycle.store(domain, services.packs(), last, cycle, scheme, evaluator, date, locale));
        services.work().score(last, locale);
        Path file = dossiers.entrySet().stream().filter(e -> Objects.equals(e.getValue(), last)).map(Map.Entry::getKey).findFirst().orElseThrow();
        services.store().save(file, last);
        return file;
    }
}
