package org.jixiao.ui.stage.evaluation.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.editor.table.RowEdits;

/** Turns what was done to the indicators of an evaluation into named commands. */
final class IndicatorEdits extends RowEdits<IndicatorScore> {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(10000);

    private final Texts texts;
    private final Natures natures = new Natures();
    private final Quantities quantities = new Quantities();

    IndicatorEdits(ModelCommands commands, Texts texts, Supplier<String> person, Clock clock) {
        super(commands, DossierPackage.Literals.EVALUATION__INDICATORS, person, clock);
        this.texts = texts;
    }

    /** Why a text cannot be taken in a column; null when it can. */
    String check(IndicatorColumn column, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (column) {
            case POINTS, CLAIMED -> checkPoints(text);
            case NATURE -> natures.refusal(text);
            case SCORE -> texts.get("check.computed");
            default -> null;
        };
    }

    private String checkPoints(String text) {
        BigDecimal number = Numbers.read(text);
        if (number == null) {
            return texts.get("check.number", text.strip());
        }
        return number.signum() < 0 || number.compareTo(MOST_POINTS) > 0 ? texts.get("check.range", text.strip(), MOST_POINTS) : null;
    }

    @Override
    protected IndicatorScore newRow() {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        return row;
    }

    @Override
    protected void like(IndicatorScore row, IndicatorScore above) {
        row.setLevel1(above.getLevel1());
        row.setLevel2(above.getLevel2());
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return IndicatorColumn.at(column).feature();
    }

    @Override
    protected Object value(EObject owner, IndicatorScore row, int column, String text) {
        return value((Evaluation) owner, row, IndicatorColumn.at(column), text);
    }

    /** A value that is there was reported, until somebody says otherwise; one that is gone is missing. */
    @Override
    protected List<Command> consequences(IndicatorScore row, EStructuralFeature feature, Object value) {
        List<Command> all = new ArrayList<>();
        boolean isValue = value instanceof Quantity && feature != DossierPackage.Literals.INDICATOR_SCORE__TARGET;
        if (isValue && row.getActualState() == ValueState.MISSING) {
            all.add(commands().set(row, DossierPackage.Literals.INDICATOR_SCORE__ACTUAL_STATE, ValueState.REPORTED));
        }
        if (value == null && feature == DossierPackage.Literals.INDICATOR_SCORE__REPORTED && row.getActualState() == ValueState.REPORTED) {
            all.add(commands().set(row, DossierPackage.Literals.INDICATOR_SCORE__ACTUAL_STATE, ValueState.MISSING));
        }
        return all;
    }

    private Object value(Evaluation evaluation, IndicatorScore row, IndicatorColumn column, String text) {
        String plain = text.isBlank() ? null : text.strip();
        return switch (column) {
            case POINTS, CLAIMED -> plain == null ? null : Numbers.read(plain);
            case NATURE -> plain == null ? null : natures.read(plain).orElse(null);
            case TARGET -> plain == null ? null : quantities.target(row.getNature(), row.getUnit(), ActualValues.year(evaluation), plain);
            case ACTUAL -> plain == null ? null : ActualValues.read(evaluation, row, plain);
            case LEVEL1, LEVEL2, NAME, UNIT, REASON, SCORE -> plain;
        };
    }

    /** The value of a verified, recognised or adjusted field that was typed. */
    Quantity quantity(Evaluation evaluation, IndicatorScore row, EStructuralFeature feature, String text) {
        if (text.isBlank()) {
            return null;
        }
        return feature == DossierPackage.Literals.INDICATOR_SCORE__ADJUSTED_TARGET
                ? quantities.target(row.getNature(), row.getUnit(), ActualValues.year(evaluation), text.strip()) : ActualValues.read(evaluation, row, text);
    }
}
