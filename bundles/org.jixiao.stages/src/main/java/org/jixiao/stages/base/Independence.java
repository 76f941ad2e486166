package org.jixiao.stages.base;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.scoring.api.Message;

/** Who implements a project does not evaluate it: evaluators, third parties and experts must be others than the implementing unit. */
public final class Independence {

    private Independence() {
    }

    /** What speaks against the independence of an item's evaluators; empty when they are independent. */
    public static List<Message> conflicts(Dossier dossier, WorkItem item) {
        List<Message> conflicts = new ArrayList<>();
        for (Party evaluator : evaluators(item)) {
            for (Party implementer : implementers(dossier)) {
                if (same(evaluator, implementer)) {
                    conflicts.add(Message.of(Independence.class, "independence.conflict", name(evaluator), name(implementer)));
                }
            }
        }
        return conflicts.stream().distinct().toList();
    }

    private static List<Party> evaluators(WorkItem item) {
        return switch (item) {
            case ExAnteEvaluation e -> Stream.concat(Stream.ofNullable(e.getEvaluator()), e.getExperts().stream()).toList();
            // A unit and a department evaluate what is their own; a third party they take for that must be another.
            case Evaluation e when e.getKind() == EvaluationKind.SELF || e.getKind() == EvaluationKind.DEPARTMENT ->
                Stream.ofNullable(e.getThirdParty()).toList();
            case Evaluation e -> Stream.of(e.getThirdParty(), e.getEvaluator()).filter(java.util.Objects::nonNull).toList();
            default -> List.of();
        };
    }

    private static List<Party> implementers(Dossier dossier) {
        return Stream.of(dossier.getSubject() == null ? null : dossier.getSubject().getImplementingUnit(),
                dossier.getSubject() == null ? null : dossier.getSubject().getResponsible(), dossier.getAgency())
                .filter(java.util.Objects::nonNull).toList();
    }

    /** Whether two parties are one, or one belongs to the other. */
    private static boolean same(Party one, Party other) {
        String code = one.getCode();
        if (code != null && !code.isBlank() && code.equals(other.getCode())) {
            return true;
        }
        return Stream.of(one.getName(), one.getOrganisation()).map(Words::plain).filter(n -> !n.isEmpty())
                .anyMatch(n -> n.equals(Words.plain(other.getName())) || n.equals(Words.plain(other.getOrganisation())));
    }

    private static String name(Party party) {
        return Gates.given(party.getOrganisation()) ? party.getName() + "(" + party.getOrganisation() + ")" : String.valueOf(party.getName());
    }
}
