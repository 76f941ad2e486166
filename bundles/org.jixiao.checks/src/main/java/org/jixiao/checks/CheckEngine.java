package org.jixiao.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;

/**
 * Runs checks over dossiers.
 *
 * <p>Thread-safe as long as nobody changes the dossier meanwhile: the command line checks what it has just loaded, the window
 * checks a copy through a {@link CheckSession}. A check that throws becomes one finding that names it; the others go on.
 */
public final class CheckEngine {

    /** Id under which a check that failed is reported. */
    public static final String FAILED_CHECK = "org.jixiao.checks.failed";

    /** One check applied to one object: the grain of caching. */
    record Unit(String checkId, String objectId) {
    }

    private final List<CheckDescriptor> descriptors;
    private final RuleBook rules;
    private final CheckSettings settings;
    private final Map<String, Check> instances = new ConcurrentHashMap<>();

    /**
     * An engine.
     *
     * @param descriptors the checks, in the order of their findings
     * @param rules schemes and scores
     * @param settings the agency's choices
     * @throws IllegalArgumentException when two checks have the same id
     */
    public CheckEngine(List<CheckDescriptor> descriptors, RuleBook rules, CheckSettings settings) {
        this.rules = rules;
        this.settings = settings;
        Map<String, CheckDescriptor> byId = new LinkedHashMap<>();
        for (CheckDescriptor descriptor : descriptors) {
            CheckDescriptor other = byId.putIfAbsent(descriptor.id(), descriptor);
            if (other != null) {
                throw new IllegalArgumentException("check " + descriptor.id() + " comes from both " + other.contributor() + " and "
                        + descriptor.contributor());
            }
        }
        this.descriptors = List.copyOf(byId.values());
    }

    /** The checks it knows, the disabled ones too. */
    public List<CheckDescriptor> checks() {
        return descriptors;
    }

    /** The agency's choices. */
    public CheckSettings settings() {
        return settings;
    }

    /** The same checks with other choices. */
    public CheckEngine with(CheckSettings other) {
        return new CheckEngine(descriptors, rules, other);
    }

    /** Everything that is wrong with the dossier now, worst first, then in the order of the form. */
    public List<Finding> check(Dossier dossier) {
        Map<Unit, List<Finding>> found = new LinkedHashMap<>();
        run(dossier, unit -> true, () -> false, found);
        return sorted(found.values());
    }

    /** A memory of one open dossier, for checking again only what a change made stale. */
    public CheckSession open() {
        return new CheckSession(this);
    }

    /**
     * Runs the checks whose unit is wanted, in the order of the form, and replaces their findings.
     */
    void run(Dossier dossier, Predicate<Unit> wanted, BooleanSupplier cancelled, Map<Unit, List<Finding>> found) {
        for (Evaluation evaluation : dossier.getEvaluations()) {
            CheckSubject.Parts parts = new CheckSubject.Parts(dossier, evaluation, once(dossier, evaluation), settings);
            descriptors.forEach(descriptor -> subjects(descriptor.scope(), parts)
                    .forEach(each -> unit(descriptor, each, wanted, cancelled, found, parts)));
        }
        CheckSubject.Rules none = new CheckSubject.Rules(Optional::empty, () -> EvaluationScores.NONE, rules);
        CheckSubject.Parts parts = new CheckSubject.Parts(dossier, null, none, settings);
        for (ObjectiveSet set : dossier.getObjectiveSets()) {
            descriptors.forEach(descriptor -> subjects(descriptor.scope(), set, parts)
                    .forEach(each -> unit(descriptor, each, wanted, cancelled, found, parts)));
        }
        descriptors.stream().filter(descriptor -> descriptor.scope() == CheckScope.DOSSIER)
                .forEach(descriptor -> unit(descriptor, new Each(dossier, parts::dossierOnly), wanted, cancelled, found, parts));
    }

    /** One object to be checked, with what the check gets to see. */
    private record Each(Identified object, Supplier<CheckSubject> subject) {
    }

    private static List<Each> subjects(CheckScope scope, CheckSubject.Parts parts) {
        Evaluation evaluation = parts.evaluation();
        return switch (scope) {
            case INDICATOR -> evaluation.getIndicators().stream().map(row -> new Each(row, () -> parts.indicator(row))).toList();
            case ANY_INDICATOR -> evaluation.getIndicators().stream()
                    .map(row -> new Each(row, () -> parts.anyIndicator(IndicatorView.of(row)))).toList();
            case FUND_ROW -> evaluation.getFundRows().stream().map(row -> new Each(row, () -> parts.fundRow(row))).toList();
            case EVALUATION -> List.of(new Each(evaluation, parts::whole));
            case ANY_TABLE -> List.of(new Each(evaluation, () -> parts.anyTable(TableView.of(evaluation))));
            case DOSSIER -> List.of();
        };
    }

    private static List<Each> subjects(CheckScope scope, ObjectiveSet set, CheckSubject.Parts parts) {
        return switch (scope) {
            case ANY_INDICATOR -> set.getTargets().stream()
                    .map(row -> new Each(row, () -> parts.anyIndicator(IndicatorView.of(row)))).toList();
            case ANY_TABLE -> List.of(new Each(set, () -> parts.anyTable(TableView.of(set))));
            case INDICATOR, FUND_ROW, EVALUATION, DOSSIER -> List.of();
        };
    }

    /** Scheme and scores of an evaluation, each made at the first question and remembered for this run. */
    private CheckSubject.Rules once(Dossier dossier, Evaluation evaluation) {
        Lazy<Optional<Scheme>> scheme = new Lazy<>(() -> rules.scheme(dossier, evaluation));
        Lazy<EvaluationScores> scores = new Lazy<>(() -> rules.scores(dossier, evaluation));
        return new CheckSubject.Rules(scheme, scores, rules);
    }

    private void unit(CheckDescriptor descriptor, Each each, Predicate<Unit> wanted, BooleanSupplier cancelled,
            Map<Unit, List<Finding>> found, CheckSubject.Parts parts) {
        Unit unit = new Unit(descriptor.id(), each.object().getId());
        if (settings.disabled().contains(descriptor.id()) || !wanted.test(unit) || cancelled.getAsBoolean()) {
            return;
        }
        String evaluationId = parts.evaluation() == null ? "" : parts.evaluation().getId();
        found.put(unit, apply(descriptor, each.subject().get(), each.object(), parts.dossier().getId(), evaluationId));
    }

    private List<Finding> apply(CheckDescriptor descriptor, CheckSubject subject, Identified object, String dossierId,
            String evaluationId) {
        try {
            Check check = instances.computeIfAbsent(descriptor.id(), id -> descriptor.factory().get());
            FindingCollector collector =
                    new FindingCollector(descriptor, check.getClass(), dossierId, evaluationId, object);
            check.run(subject, collector);
            return List.copyOf(collector.findings());
        } catch (RuntimeException | LinkageError defect) {
            // A contributed check must not take the others with it, nor be silently left out.
            return List.of(failed(descriptor, object, dossierId, evaluationId, defect));
        }
    }

    private static Finding failed(CheckDescriptor descriptor, Identified object, String dossierId, String evaluationId,
            Throwable defect) {
        String what = defect.getMessage() == null ? defect.getClass().getSimpleName()
                : defect.getClass().getSimpleName() + ": " + defect.getMessage();
        return new Finding(FAILED_CHECK, Severity.WARNING, dossierId, evaluationId, object.getId(), null,
                FindingCollector.nameOf(object), FindingCollector.origin(object, null), engineText("failed.name"),
                engineText("failed.message", descriptor.id(), descriptor.contributor(), what), engineText("failed.cause"),
                engineText("failed.remedy", descriptor.contributor()), Message.literal(""), null, List.of());
    }

    private static Message engineText(String key, Object... arguments) {
        return Message.of(CheckEngine.class, key, arguments);
    }

    static List<Finding> sorted(Iterable<List<Finding>> parts) {
        List<Finding> all = new ArrayList<>();
        parts.forEach(all::addAll);
        all.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }
}
