package org.jixiao.ui.stage.objectives.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.EnumWords;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;
import org.jixiao.ui.editor.table.RowEdits;

/** Turns what was done to the indicators of a version into named commands. */
final class TargetEdits extends RowEdits<IndicatorTarget> {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    private final Texts texts;
    private final Natures natures = new Natures();
    private final Quantities quantities = new Quantities();
    private final EnumWords<StandardBasis> bases = new EnumWords<>(StandardBasis.values());

    TargetEdits(ModelCommands commands, Texts texts, Supplier<String> person, Clock clock) {
        super(commands, DossierPackage.Literals.OBJECTIVE_SET__TARGETS, person, clock);
        this.texts = texts;
    }

    /** The kinds of standards as words. */
    EnumWords<StandardBasis> bases() {
        return bases;
    }

    /** Why a text cannot be taken in a column; null when it can. */
    String check(TargetColumn column, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (column) {
            case POINTS -> checkPoints(text);
            case NATURE -> natures.refusal(text);
            case BASIS -> bases.read(text).isPresent() ? null : texts.get("check.choice", text.strip(), String.join(" ", bases.all()));
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
    protected IndicatorTarget newRow() {
        IndicatorTarget row = DossierFactory.eINSTANCE.createIndicatorTarget();
        row.setId(UUID.randomUUID().toString());
        return row;
    }

    @Override
    protected void like(IndicatorTarget row, IndicatorTarget above) {
        row.setLevel1(above.getLevel1());
        row.setLevel2(above.getLevel2());
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return TargetColumn.at(column).feature();
    }

    @Override
    protected Object value(EObject owner, IndicatorTarget row, int column, String text) {
        TargetColumn at = TargetColumn.at(column);
        if (text.isBlank()) {
            return at == TargetColumn.NATURE ? Nature.UNSPECIFIED : at == TargetColumn.BASIS ? StandardBasis.UNSPECIFIED : null;
        }
        String plain = text.strip();
        return switch (at) {
            case POINTS -> Numbers.read(plain);
            case NATURE -> natures.read(plain).orElseThrow();
            case BASIS -> bases.read(plain).orElseThrow();
            case TARGET, MEDIUM -> quantities.target(row.getNature(), row.getUnit(), year(owner), plain);
            case BASELINE -> quantities.actual(row.getNature(), row.getUnit(), year(owner), row.getTarget(), plain);
            case LEVEL1, LEVEL2, NAME, UNIT, BASIS_TEXT, REMARK -> plain;
        };
    }

    private static Integer year(EObject set) {
        return set.eContainer() instanceof Dossier dossier && dossier.getFiscalYear() > 0 ? dossier.getFiscalYear() : null;
    }
}
