package org.jixiao.appraisal.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.appraisal.edit.Frozen;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/** Setting up units and indicators: from a library, from another unit, and points that add up. Each command is one undo step. */
public final class SetupCommands {

    private final ModelCommands commands;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param locale language of labels and refusals
     */
    public SetupCommands(EditingDomain domain, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.locale = locale;
    }

    /** Takes indicators of a library over; points come from its proposal, targets stay open. */
    public Command take(AppraisedUnit unit, List<IndicatorDefinition> definitions, IndicatorCategory category) throws Refused {
        open(unit);
        return commands.record(text("command.take", definitions.size()), unit,
                () -> definitions.forEach(d -> unit.getIndicators().add(indicator(d, category))));
    }

    /** An indicator from a definition of a library. */
    public static AppraisalIndicator indicator(IndicatorDefinition definition, IndicatorCategory category) {
        AppraisalIndicator indicator = AppraisalFactory.eINSTANCE.createAppraisalIndicator();
        indicator.setId(Copies.id());
        indicator.setCategory(category);
        indicator.setLibraryIndicatorId(definition.getId());
        indicator.setCode(definition.getCode());
        indicator.setName(definition.getName());
        indicator.setUnit(definition.getUnit());
        indicator.setNature(definition.getNature());
        indicator.setDirection(definition.getDirection());
        indicator.setPoints(definition.getSuggestedPoints());
        indicator.getEvidenceRequired().addAll(definition.getEvidenceRequired());
        indicator.setRule(Copies.fresh(definition.getDefaultRule()));
        return indicator;
    }

    /** Copies indicators with targets, points and rules from another unit, without values. */
    public Command copy(AppraisedUnit unit, List<AppraisalIndicator> indicators) throws Refused {
        open(unit);
        return commands.record(text("command.copy", indicators.size()), unit, () -> {
            for (AppraisalIndicator indicator : indicators) {
                AppraisalIndicator fresh = Copies.fresh(indicator);
                NextYear.blank(fresh);
                unit.getIndicators().add(fresh);
            }
        });
    }

    /** Gives an indicator a rule, copied from the scheme or a library; null takes it away. */
    public Command rule(AppraisalIndicator indicator, ScoringRule rule) throws Refused {
        open(indicator);
        return commands.record(text("command.rule"), indicator, () -> indicator.setRule(rule == null ? null : EcoreUtil.copy(rule)));
    }

    /**
     * Makes the points of a unit's indicators add up to the full points of its group, in proportion and to two decimals; what rounding
     * leaves over goes to those it cut most. Parts of composite rules follow their indicator.
     *
     * @throws Refused when a point is missing, or nothing is there to scale
     */
    public Command addUp(AppraisedUnit unit) throws Refused {
        open(unit);
        AppraisalGroup group = (AppraisalGroup) unit.eContainer();
        BigDecimal full = group.getIndicatorPoints();
        BigDecimal sum = unit.getIndicators().stream().map(AppraisalIndicator::getPoints).filter(p -> p != null).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Message> refusals = new ArrayList<>();
        if (full == null || full.signum() <= 0) {
            refusals.add(message("addUp.full"));
        }
        if (unit.getIndicators().stream().anyMatch(i -> i.getPoints() == null)) {
            refusals.add(message("addUp.blank"));
        }
        if (sum.signum() <= 0) {
            refusals.add(message("addUp.nothing"));
        }
        Refused.unlessEmpty(refusals, locale);
        List<BigDecimal> points = shares(unit.getIndicators().stream().map(AppraisalIndicator::getPoints).toList(), sum, full);
        return commands.record(text("command.addUp"), unit, () -> {
            for (int i = 0; i < points.size(); i++) {
                parts(unit.getIndicators().get(i), points.get(i));
                unit.getIndicators().get(i).setPoints(points.get(i));
            }
        });
    }

    /** The parts of a composite rule follow: parts that add up to other points than the indicator's cannot be scored. */
    private static void parts(AppraisalIndicator indicator, BigDecimal points) {
        List<RuleItem> items = indicator.getRule() == null ? List.of() : indicator.getRule().getItems();
        boolean whole = !items.isEmpty() && items.stream().allMatch(i -> i.getPoints() != null);
        BigDecimal sum = whole ? items.stream().map(RuleItem::getPoints).reduce(BigDecimal.ZERO, BigDecimal::add) : BigDecimal.ZERO;
        if (sum.signum() <= 0 || sum.compareTo(indicator.getPoints()) != 0) {
            return;
        }
        List<BigDecimal> shares = shares(items.stream().map(RuleItem::getPoints).toList(), sum, points);
        for (int i = 0; i < shares.size(); i++) {
            items.get(i).setPoints(shares.get(i));
        }
    }

    /** Largest remainders: the sum is exact, and no share is off by a hundredth or more. */
    static List<BigDecimal> shares(List<BigDecimal> points, BigDecimal sum, BigDecimal full) {
        List<BigDecimal> down = new ArrayList<>(points.stream().map(p -> p.multiply(full).divide(sum, 2, RoundingMode.DOWN)).toList());
        BigDecimal left = full.subtract(down.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> points.get(i).multiply(full).subtract(down.get(i).multiply(sum))).reversed());
        BigDecimal cent = new BigDecimal("0.01");
        for (int i = 0; left.compareTo(cent) >= 0; i++) {
            int at = order.get(i % order.size());
            down.set(at, down.get(at).add(cent));
            left = left.subtract(cent);
        }
        // What is less than a hundredth can only come from full points with more decimals.
        down.set(order.getFirst(), down.get(order.getFirst()).add(left));
        return down.stream().map(p -> p.stripTrailingZeros().scale() < 0 ? p.setScale(0) : p.stripTrailingZeros()).toList();
    }

    private void open(EObject object) throws Refused {
        Refused.unlessEmpty(Frozen.refusal(object).stream().toList(), locale);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(SetupCommands.class, key, arguments);
    }
}
