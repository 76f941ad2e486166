package org.jixiao.stages.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.commands.Identifiers;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.Standard;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.stages.base.Words;

/**
 * Rows made from definitions of a library. A row carries the id of its definition, so that where it comes from is known for ever; the
 * value of the standard that counts on the day becomes its target, and where there is none the target stays open.
 */
public final class TakenIndicators {

    private final LocalDate day;
    private final Predicate<String> installed;

    /**
     * Takes indicators.
     *
     * @param day says which standards count
     * @param installed whether an installed pack has the definition of an id; the scoring rule of any other is copied into the row, since
     *     nobody else could find it later
     */
    public TakenIndicators(LocalDate day, Predicate<String> installed) {
        this.day = day;
        this.installed = installed;
    }

    /**
     * Inserts rows for definitions as one step, each below the last row of its own level; where there is none, at a place.
     *
     * @param owner an {@link ObjectiveSet} or an {@link Evaluation}
     * @param index place of the first row of a level that has none yet, or -1 for the end
     * @throws IllegalArgumentException when the owner has no rows of indicators
     */
    public Command insert(ModelCommands commands, Identified owner, List<IndicatorDefinition> definitions, int index, Locale locale) {
        if (definitions.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        String label = LibraryCommands.text(locale, "command.take", definitions.size());
        return switch (owner) {
            case ObjectiveSet set -> commands.record(label, set, () -> definitions.forEach(d -> insert(set.getTargets(), target(d), index)));
            case Evaluation evaluation -> commands.record(label, evaluation,
                    () -> definitions.forEach(d -> insert(evaluation.getIndicators(), score(d), index)));
            default -> throw new IllegalArgumentException(owner.eClass().getName());
        };
    }

    private static <T extends EObject> void insert(List<T> rows, T row, int index) {
        int place = index < 0 || index > rows.size() ? rows.size() : index;
        int sameFirst = -1;
        int same = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (level(rows.get(i), "level1").equals(level(row, "level1"))) {
                sameFirst = i + 1;
                same = level(rows.get(i), "level2").equals(level(row, "level2")) ? i + 1 : same;
            }
        }
        rows.add(same >= 0 ? same : sameFirst >= 0 ? sameFirst : place, row);
    }

    private static String level(EObject row, String feature) {
        return Words.plain((String) row.eGet(row.eClass().getEStructuralFeature(feature)));
    }

    /** A target of the objectives from a definition. */
    public IndicatorTarget target(IndicatorDefinition definition) {
        IndicatorTarget row = DossierFactory.eINSTANCE.createIndicatorTarget();
        row.setId(UUID.randomUUID().toString());
        row.setLibraryIndicatorId(definition.getId());
        row.setCode(definition.getCode());
        row.setLevel1(definition.getLevel1());
        row.setLevel2(definition.getLevel2());
        row.setName(definition.getName());
        row.setNature(definition.getNature());
        row.setDirection(definition.getDirection());
        row.setCore(definition.isCore());
        row.setUnit(definition.getUnit());
        row.setPoints(definition.getSuggestedPoints());
        row.setExplanation(definition.getExplanation());
        row.setFormula(definition.getFormula());
        row.setValueMethod(definition.getValueMethod());
        row.getEvidenceRequired().addAll(definition.getEvidenceRequired());
        row.setRule(rule(definition));
        standard(definition).ifPresent(standard -> {
            row.setTarget(EcoreUtil.copy(standard.getValue()));
            row.setBasis(standard.getBasis());
            row.setBasisText(standard.getSource());
        });
        return row;
    }

    /** A row of an evaluation from a definition. Its actual value stays open. */
    public IndicatorScore score(IndicatorDefinition definition) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        row.setLibraryIndicatorId(definition.getId());
        row.setCode(definition.getCode());
        row.setLevel1(definition.getLevel1());
        row.setLevel2(definition.getLevel2());
        row.setName(definition.getName());
        row.setNature(definition.getNature());
        row.setDirection(definition.getDirection());
        row.setCore(definition.isCore());
        row.setUnit(definition.getUnit());
        row.setPoints(definition.getSuggestedPoints());
        row.setRule(rule(definition));
        standard(definition).map(Standard::getValue).map(EcoreUtil::copy).ifPresent(row::setTarget);
        return row;
    }

    private ScoringRule rule(IndicatorDefinition definition) {
        return definition.getDefaultRule() == null || installed.test(definition.getId()) ? null
                : Identifiers.freshCopy(definition.getDefaultRule());
    }

    /** The standard that gives a new row its target: of those that count on the day and have one value, the one that began last. */
    public Optional<Standard> standard(IndicatorDefinition definition) {
        return Validity.standards(definition, day).stream().filter(s -> s.getValue() != null).findFirst();
    }
}
