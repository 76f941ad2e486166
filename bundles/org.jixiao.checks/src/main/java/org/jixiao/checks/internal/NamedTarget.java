package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/**
 * A target at the end of a name: 合格率≥95%, 投诉次数(不超过3). Dates and words before a number that say nothing about the direction
 * (达到, 控制在) are not read: what they mean is for a person to say.
 *
 * @param name the name without it
 * @param operator the sign
 * @param number the number
 * @param percent whether a sign of per cent stands behind it
 */
record NamedTarget(String name, Operator operator, BigDecimal number, boolean percent) {

    private static final Map<String, Operator> SIGNS = Map.ofEntries(Map.entry("≥", Operator.GE), Map.entry("≤", Operator.LE),
            Map.entry(">", Operator.GT), Map.entry("<", Operator.LT), Map.entry("不低于", Operator.GE), Map.entry("不少于", Operator.GE),
            Map.entry("不小于", Operator.GE), Map.entry("不超过", Operator.LE), Map.entry("不高于", Operator.LE), Map.entry("不大于", Operator.LE));
    private static final Pattern END = Pattern.compile("(\\()?(≥|≤|>|<|不低于|不少于|不小于|不超过|不高于|不大于)(\\d+(?:\\.\\d+)?)(%?)(\\))?$");

    /** Empty when the name does not end so, or is nothing but the target. */
    static Optional<NamedTarget> of(IndicatorView row) {
        Matcher end = END.matcher(Wording.tight(row.name()));
        if (!end.find() || (end.group(1) == null) != (end.group(5) == null)) {
            return Optional.empty();
        }
        return before(row.name(), end.group()).map(name -> new NamedTarget(name, SIGNS.get(end.group(2)), new BigDecimal(end.group(3)),
                !end.group(4).isEmpty()));
    }

    /** The name as it is written, up to the part that reads like {@code end} without width and blanks. */
    private static Optional<String> before(String name, String end) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (Wording.tight(name.substring(i)).equals(end)) {
                return Optional.of(name.substring(0, i).strip()).filter(rest -> !rest.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Offers to move it into an empty target, or to drop it where the target says the same; nothing where they contradict. */
    void offer(IndicatorView row, FindingCollector.Draft draft) {
        if (row.nature() != Nature.UNSPECIFIED && row.nature() != Fixes.nature(operator)) {
            return;
        }
        if (Facts.blank(row.target())) {
            draft.fix("move", this::move, name, text());
        } else if (row.target().getNumber() != null && row.target().getNumber().compareTo(number) == 0
                && (row.target().getOperator() == operator || row.target().getOperator() == Operator.NONE && row.nature() != Nature.UNSPECIFIED)) {
            draft.fix("drop", Fixes.set(row.feature("name"), name), name);
        }
    }

    private Command move(EditingDomain domain, EObject row) {
        Quantity target = BaseFactory.eINSTANCE.createQuantity();
        target.setText(text());
        target.setOperator(operator);
        target.setNumber(number);
        target.setKind(percent ? QuantityKind.PERCENT : QuantityKind.NUMBER);
        CompoundCommand all = new CompoundCommand();
        all.append(SetCommand.create(domain, row, row.eClass().getEStructuralFeature("name"), name));
        all.append(SetCommand.create(domain, row, row.eClass().getEStructuralFeature("target"), target));
        return all;
    }

    private String text() {
        return Facts.sign(operator) + Facts.plain(number) + (percent ? "%" : "");
    }
}
