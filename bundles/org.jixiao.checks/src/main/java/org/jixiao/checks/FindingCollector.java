package org.jixiao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;

/** Takes the findings of one check about one subject. Used by one thread during one call. */
public final class FindingCollector {

    private final CheckDescriptor descriptor;
    private final Class<?> anchor;
    private final String dossierId;
    private final String evaluationId;
    private final Identified subject;
    private final List<Finding> findings = new ArrayList<>();

    FindingCollector(CheckDescriptor descriptor, Class<?> anchor, String dossierId, String evaluationId, Identified subject) {
        this.descriptor = descriptor;
        this.anchor = anchor;
        this.dossierId = dossierId;
        this.evaluationId = evaluationId;
        this.subject = subject;
    }

    /**
     * Starts a finding about a field of the subject. It is taken when {@link Draft#report()} is called.
     *
     * @param feature the field, or null for the subject as a whole
     * @param key the part of the message's key behind {@code check.<local id>.}, usually {@code message}
     * @param arguments the values of its placeholders
     */
    public Draft of(EStructuralFeature feature, String key, Object... arguments) {
        return of(subject, feature, key, arguments);
    }

    /** Starts a finding about another object than the subject, for instance one row of the evaluation that is checked. */
    public Draft of(Identified object, EStructuralFeature feature, String key, Object... arguments) {
        return new Draft(object, feature, text(key, arguments));
    }

    /** Starts a finding whose sentence is not among the check's own texts. */
    public Draft ofMessage(Identified object, EStructuralFeature feature, Message message) {
        return new Draft(object, feature, message);
    }

    List<Finding> findings() {
        return findings;
    }

    private Message text(String part, Object... arguments) {
        Object[] values = Arrays.stream(arguments).map(value -> value == null ? "" : value).toArray();
        return Message.of(anchor, descriptor.key(part), values);
    }

    /** A finding being put together. */
    public final class Draft {
        private final Identified object;
        private final EStructuralFeature feature;
        private final Message message;
        private final List<QuickFix> fixes = new ArrayList<>();
        private Severity severity = descriptor.severity();
        private Message clause = text("clause");
        private BigDecimal due;

        private Draft(Identified object, EStructuralFeature feature, Message message) {
            this.object = Objects.requireNonNull(object);
            this.feature = feature;
            this.message = message;
        }

        /** Another severity than the declared one. */
        public Draft severity(Severity other) {
            severity = other;
            return this;
        }

        /** What the field should hold by the rule. */
        public Draft due(BigDecimal number) {
            due = number;
            return this;
        }

        /**
         * Another rule than the declared one.
         *
         * @param key the part of the text's key behind {@code check.<local id>.}
         * @param arguments the values of its placeholders
         */
        public Draft clause(String key, Object... arguments) {
            clause = text(key, arguments);
            return this;
        }

        /**
         * Adds a quick fix that changes the object of the finding.
         *
         * @param id name of the fix; its label is the text {@code check.<local id>.fix.<id>}
         * @param maker makes the command, given the object of the live dossier
         * @param arguments values of the label's placeholders
         */
        public Draft fix(String id, BiFunction<EditingDomain, EObject, Command> maker, Object... arguments) {
            fixes.add(new QuickFix(id, text("fix." + id, arguments), object.getId(), maker));
            return this;
        }

        /** Takes the finding. */
        public void report() {
            findings.add(new Finding(descriptor.id(), severity, dossierId, evaluationId, object.getId(), feature, nameOf(object),
                    origin(object, feature), text("name"), message, text("cause"), text("remedy"), clause, due, fixes));
        }
    }

    /** What people call an object: name of the indicator, label of the fund row; empty for everything else. */
    public static String nameOf(Identified object) {
        return switch (object) {
            case IndicatorScore row -> Objects.requireNonNullElse(row.getName(), "");
            case IndicatorTarget row -> Objects.requireNonNullElse(row.getName(), "");
            case FundRow row -> Objects.requireNonNullElse(row.getLabel(), "");
            default -> "";
        };
    }

    /** The cell the field came from; when the field has none of its own, the first known cell of the object. */
    static Source origin(EObject object, EStructuralFeature feature) {
        if (!(object.eClass().getEStructuralFeature("provenance") instanceof EStructuralFeature known)
                || !(object.eGet(known) instanceof List<?> origins)) {
            return Source.UNKNOWN;
        }
        Provenance best = null;
        for (Object origin : origins) {
            if (origin instanceof Provenance provenance) {
                if (feature != null && feature.getName().equals(provenance.getFeature())) {
                    return source(provenance);
                }
                best = best == null ? provenance : best;
            }
        }
        return best == null ? Source.UNKNOWN : source(best);
    }

    private static Source source(Provenance provenance) {
        return new Source("", provenance.getFile(), provenance.getSheet(), provenance.getCell(), provenance.getPerson(), null);
    }
}
