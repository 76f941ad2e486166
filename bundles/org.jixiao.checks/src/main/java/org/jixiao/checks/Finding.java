package org.jixiao.checks;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Source;

/**
 * One thing that is wrong, with where it is, why it is wrong and what to do. Holds no part of the model, so it may outlive the
 * state that was checked and cross threads.
 *
 * @param checkId full id of the check
 * @param severity how much it matters
 * @param dossierId id of the dossier
 * @param evaluationId id of the evaluation, or empty when the finding is about the dossier
 * @param objectId id of the object that is wrong; the dossier itself at the latest
 * @param feature the field that is wrong, or null when it is the object as a whole
 * @param objectName what the object is called by people: name of the indicator, label of the fund row
 * @param origin the cell or person the value came from, or {@link Source#UNKNOWN}
 * @param name the check in a few words
 * @param message what is wrong, with the numbers
 * @param cause why that is wrong
 * @param remedy what to do
 * @param clause the rule it rests on; may render to an empty text
 * @param due what the field should hold by the rule, when the check knows a number; else null
 * @param fixes what can be done by one click; may be empty
 */
public record Finding(String checkId, Severity severity, String dossierId, String evaluationId, String objectId,
        EStructuralFeature feature, String objectName, Source origin, Message name, Message message, Message cause, Message remedy,
        Message clause, BigDecimal due, List<QuickFix> fixes) {

    public Finding {
        Objects.requireNonNull(checkId);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(objectId);
        Objects.requireNonNull(message);
        fixes = List.copyOf(fixes);
    }

    /** The same for the same fault: for markers, and for finding out what is new after another run. */
    public String key() {
        return checkId + '|' + objectId + '|' + (feature == null ? "" : feature.getName()) + '|' + message.render(Locale.ROOT);
    }

    /** The object in {@code dossier} that the finding is about; empty when it is no longer there. */
    public Optional<EObject> locate(Dossier dossier) {
        return find(dossier, objectId);
    }

    static Optional<EObject> find(Dossier dossier, String id) {
        if (id.equals(dossier.getId())) {
            return Optional.of(dossier);
        }
        for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified && id.equals(identified.getId())) {
                return Optional.of(identified);
            }
        }
        return Optional.empty();
    }
}
