package org.jixiao.ui.stage.appraisal.internal.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.appraisal.edit.Change;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.TypedValues;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;

/**
 * Something of a unit that a correction or a trial can change.
 *
 * @param name for people
 * @param now the present value; empty for none
 * @param refusal why a typed value cannot be taken; null when it can
 * @param change the change to a typed value
 */
public record Correctable(String name, String now, Function<String, String> refusal, Function<String, Change> change) {

    /** Everything of a unit that can be changed: values, points, marks, adjustments, vetoes. */
    public static List<Correctable> of(AppraisalDocument document, AppraisedUnit unit, Texts texts) {
        List<Correctable> all = new ArrayList<>();
        for (AppraisalIndicator indicator : unit.getIndicators()) {
            all.add(value(document, indicator, texts));
        }
        for (AppraisalIndicator indicator : unit.getIndicators()) {
            all.add(number(texts.get("change.points", name(indicator)), indicator, Literals.APPRAISAL_INDICATOR__POINTS, texts));
        }
        for (LeaderScore mark : unit.getLeaderScores()) {
            all.add(number(texts.get("change.mark", Parties.name(mark.getLeader()), Objects.toString(mark.getItemCode(), "")), mark,
                    Literals.LEADER_SCORE__SCORE, texts));
        }
        for (Adjustment adjustment : unit.getAdjustments()) {
            all.add(number(texts.get("change.adjustment", Objects.toString(adjustment.getReason(), "")), adjustment, Literals.ADJUSTMENT__POINTS, texts));
            all.add(removal(texts.get("change.removeAdjustment", Objects.toString(adjustment.getReason(), "")), adjustment));
        }
        for (UnitVeto veto : unit.getVetoes()) {
            all.add(removal(texts.get("change.removeVeto", Objects.toString(veto.getReason(), "")), veto));
        }
        return all;
    }

    private static String name(AppraisalIndicator indicator) {
        return Objects.toString(indicator.getName(), "");
    }

    private static Correctable value(AppraisalDocument document, AppraisalIndicator indicator, Texts texts) {
        TypedValues values = new TypedValues(document);
        String now = document.standings().of((AppraisedUnit) indicator.eContainer()).flatMap(s -> s.points().indicator(indicator.getId()))
                .map(p -> Quantities.text(p.value().quantity())).orElse("");
        return new Correctable(texts.get("change.value", name(indicator)), now,
                typed -> typed.isBlank() ? texts.get("change.empty") : values.isNoNumber(indicator, typed) ? texts.get("change.noNumber", typed) : null,
                typed -> Change.set(indicator, Literals.APPRAISAL_INDICATOR__RECOGNISED, values.read(indicator, typed)).insteadOf(now));
    }

    private static Correctable number(String name, EObject object, EStructuralFeature feature, Texts texts) {
        return new Correctable(name, Numbers.exact((BigDecimal) object.eGet(feature)),
                typed -> Numbers.read(typed) == null || Numbers.read(typed).signum() < 0 ? texts.get("change.number", typed) : null,
                typed -> Change.set(object, feature, Numbers.read(typed)));
    }

    private static Correctable removal(String name, EObject object) {
        return new Correctable(name, "", typed -> null, typed -> Change.remove(object));
    }

    /** Whether it is only taken away, so that there is no value to give. */
    public boolean isRemoval() {
        return refusal.apply("") == null;
    }
}
