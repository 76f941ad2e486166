package org.jixiao.appraisal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Refused;

/** What all commands of appraisals share: labels, refusals, and that nothing of a notified appraisal is changed by them. */
final class Edits {

    private final ModelCommands commands;
    private final Locale locale;

    Edits(EditingDomain domain, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** One undo step. */
    Command record(String key, EObject scope, Runnable change, Object... arguments) {
        return commands.record(text(key, arguments), scope, change);
    }

    /** Reasons against a change, to which callers add theirs: a notified result is changed by a recorded correction only. */
    List<Message> refusals(EObject object) {
        List<Message> refusals = new ArrayList<>();
        Frozen.refusal(object).ifPresent(refusals::add);
        return refusals;
    }

    void refuse(List<Message> refusals) throws Refused {
        Refused.unlessEmpty(refusals, locale);
    }

    void unlessFrozen(EObject object) throws Refused {
        refuse(refusals(object));
    }

    String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(Edits.class, key, arguments);
    }

    static String name(AppraisedUnit unit) {
        return given(unit.getName()) ? unit.getName() : given(unit.getCode()) ? unit.getCode() : "";
    }

    static String name(AppraisalIndicator indicator) {
        return given(indicator.getName()) ? indicator.getName() : given(indicator.getCode()) ? indicator.getCode() : "";
    }

    static AppraisalIndicator indicator(AppraisedUnit unit, String id) {
        return unit.getIndicators().stream().filter(i -> i.getId() != null && i.getId().equals(id)).findFirst().orElse(null);
    }

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    static void detached(EObject object) {
        if (object.eContainer() != null) {
            throw new IllegalArgumentException("already part of a document: " + object.eClass().getName());
        }
    }
}
