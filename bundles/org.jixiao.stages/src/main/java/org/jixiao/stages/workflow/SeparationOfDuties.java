package org.jixiao.stages.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jixiao.model.base.WorkItem;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Transition;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Independence;

/**
 * Who filed does not review, who reviewed does not approve: one person acts on one item in one role only. And who implements a project
 * does not evaluate it (management rules of 2020, third parties).
 */
final class SeparationOfDuties {

    private static final List<String> FILING = List.of("unit", "unitHead");

    private SeparationOfDuties() {
    }

    /**
     * Why a person may not act on an item in a role; empty when nothing stands against it.
     *
     * @param actor name of the person; without a name nobody can be told apart, and the step is refused once another role has acted
     * @param roleNames names of roles for people, by code
     */
    static List<Message> refusals(EObject document, WorkItem item, Scheme scheme, Transition transition, String actor, String roleCode,
            UnaryOperator<String> roleNames) {
        List<Message> refusals = new ArrayList<>();
        String role = Roles.acting(scheme, roleCode);
        if (name(actor).isEmpty()) {
            if (item.getEvents().stream().anyMatch(e -> !role.equals(Roles.acting(scheme, text(e.getRole()))))) {
                refusals.add(Message.of(SeparationOfDuties.class, "refused.nameless"));
            }
        } else {
            earlier(item, scheme, actor, role, roleNames).ifPresent(refusals::add);
        }
        if (!transition.isReturning() && !FILING.contains(role) && document instanceof Dossier dossier) {
            // Whoever reviews must not let pass what the implementer evaluated; sending it back is always right.
            refusals.addAll(Independence.conflicts(dossier, item));
        }
        return refusals;
    }

    private static Optional<Message> earlier(WorkItem item, Scheme scheme, String actor, String role, UnaryOperator<String> roleNames) {
        return item.getEvents().stream()
                .filter(e -> name(e.getActor()).equals(name(actor)) && !role.equals(Roles.acting(scheme, text(e.getRole())))).findFirst()
                .map(e -> Message.of(SeparationOfDuties.class, "refused.self", actor.strip(), roleNames.apply(text(e.getRole()))));
    }

    private static String name(String actor) {
        return text(actor).strip().toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
