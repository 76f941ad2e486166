package org.jixiao.core.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.internal.Texts;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.provider.ModelEditPlugin;

/** Changes and conflicts in the user's words: where, what, and the values of both sides. */
public final class MergeTexts {

    private static final List<String> NAMES = List.of("name", "title", "label", "what", "text", "feature", "fiscalYear");
    private static final int LONGEST = 40;

    private MergeTexts() {
    }

    /**
     * Where something is, from the outside in, for instance "绩效评价 › 绩效指标 日常养护里程 › 实际完成".
     *
     * @param owner an object of the document
     * @param feature of the owner
     * @return the place; the document itself is left out
     */
    public static String place(EObject owner, EStructuralFeature feature) {
        Deque<String> parts = new ArrayDeque<>();
        parts.addFirst(ModelCommands.featureLabel(feature));
        for (EObject object = owner; object.eContainer() != null; object = object.eContainer()) {
            parts.addFirst(object(object));
        }
        return String.join(" › ", parts);
    }

    /**
     * @param value of a feature, an object or a list of either; null for nothing
     * @return as a person would say it
     */
    public static String value(Object value) {
        return switch (value) {
            case null -> Texts.get("merge.nothing");
            case Quantity quantity -> quantity.getText() == null ? object(quantity) : quantity.getText();
            case Amount amount -> amount.getText() != null ? amount.getText() : String.valueOf(amount.getValue());
            case Party party -> party.getName() == null ? object(party) : party.getName();
            case EObject object -> object(object);
            case List<?> list -> String.join(Texts.get("merge.separator"), list.stream().map(MergeTexts::value).toList());
            case Enumerator literal -> literal(literal);
            default -> value.toString();
        };
    }

    private static String literal(Enumerator literal) {
        try {
            return ModelEditPlugin.INSTANCE.getString("_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal");
        } catch (MissingResourceException e) {
            return literal.getLiteral();
        }
    }

    private static String object(EObject object) {
        String type = ModelCommands.typeLabel(object.eClass());
        for (String name : NAMES) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null && !feature.isMany() && object.eIsSet(feature)) {
                String text = object.eGet(feature).toString();
                return type + " " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
            }
        }
        return type;
    }

    /**
     * @param change taken over
     * @return a sentence without its end
     */
    public static String change(MergeChange change) {
        String place = place(change.owner(), change.feature());
        return switch (change.kind()) {
            case SET -> Texts.get("merge.set", place, value(change.before()), value(change.after()));
            case ADDED -> Texts.get("merge.added", place, value(change.after()));
            case REMOVED -> Texts.get("merge.removed", place, value(change.before()));
            case ORDER -> Texts.get("merge.order", place);
        };
    }

    /**
     * @param conflict both sides changed
     * @return a sentence without its end, with what both sides have
     */
    public static String conflict(MergeConflict conflict) {
        String place = place(conflict.owner(), conflict.feature());
        return switch (conflict.kind()) {
            case VALUE -> Texts.get("merge.conflict.value", place, value(conflict.ours()), value(conflict.theirs()), value(conflict.base()));
            case REMOVED_HERE -> Texts.get("merge.conflict.removedHere", place, value(conflict.theirs()));
            case REMOVED_THERE -> Texts.get("merge.conflict.removedThere", place, value(conflict.ours()));
            case ORDER -> Texts.get("merge.conflict.order", place);
        };
    }
}
