package org.jixiao.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.stages.library.LibraryCommands;
import org.junit.jupiter.api.Test;

class LibraryProblemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final IndicatorLibrary library = LibraryCommands.newLibrary("库");

    private IndicatorDefinition add(String code, String name, String unit, Nature nature) {
        IndicatorDefinition definition = LibraryCommands.newDefinition();
        definition.setCode(code);
        definition.setLevel1("产出指标");
        definition.setLevel2("数量指标");
        definition.setName(name);
        definition.setUnit(unit);
        definition.setNature(nature);
        library.getIndicators().add(definition);
        return definition;
    }

    private List<String> keys() {
        return LibraryProblems.of(library, DAY).stream().map(p -> p.message().key()).toList();
    }

    private static Standard standard(String value, String unit, LocalDate from) {
        Standard standard = LibraryCommands.newStandard();
        standard.setBasis(StandardBasis.PLAN);
        standard.setValidFrom(from);
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(value);
        quantity.setUnit(unit);
        quantity.setKind(value.matches("\\d+") ? QuantityKind.NUMBER : QuantityKind.TEXT);
        quantity.setNumber(value.matches("\\d+") ? new BigDecimal(value) : null);
        standard.setValue(quantity);
        return standard;
    }

    @Test
    void aGoodLibraryHasNone() {
        IndicatorDefinition definition = add("A", "养护里程", "公里", Nature.GE);
        definition.setDirection(Direction.POSITIVE);
        definition.getStandards().add(standard("300", "公里", null));
        add("B", "群众满意度", "%", Nature.GE);
        assertEquals(List.of(), LibraryProblems.of(library, DAY));
    }

    @Test
    void duplicatesAreFoundAcrossWidthAndWording() {
        add("A1", "养护里程", "公里", Nature.GE);
        add("ａ1", "养护 里程指标", "公里", Nature.GE);
        add("C", "养护里程", "公里", Nature.GE);
        assertEquals(List.of("library.wording", "library.code.wording", "library.duplicate"), keys());
    }

    @Test
    void unitsAndDirectionsThatContradictTheNameAreFound() {
        add("A", "新增面积(平方米)", "公里", Nature.GE);
        add("B", "工程合格率", "人", Nature.GE);
        add("C", "群众投诉率", "%", Nature.GE);
        assertEquals(List.of("library.unit.brackets", "library.unit.noun", "library.direction.less"), keys());
    }

    @Test
    void standardsAreLookedAt() {
        IndicatorDefinition definition = add("A", "养护里程", "公里", Nature.GE);
        definition.getStandards().add(standard("300", "人", null));
        definition.getStandards().add(standard("较多", null, DAY));
        Standard empty = LibraryCommands.newStandard();
        empty.setBasis(StandardBasis.INDUSTRY);
        definition.getStandards().add(empty);
        assertEquals(List.of("library.standard.unit", "library.standard.unclear", "library.standard.empty", "library.standard.overlap"), keys());
    }

    @Test
    void whatNoLongerCountsIsToldAndInvariantsAreErrors() {
        add("A", "养护里程", "公里", Nature.GE).setValidTo(DAY.minusDays(1));
        add("A", "", "公里", Nature.LE).setDirection(Direction.POSITIVE);
        List<LibraryProblems.Problem> found = LibraryProblems.of(library, DAY);
        assertEquals(Severity.ERROR, found.getFirst().severity());
        assertEquals(Severity.INFO, found.getLast().severity());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            found.forEach(p -> assertTrue(!p.message().render(locale).isBlank() && !p.message().render(locale).startsWith("library."), p.toString()));
        }
    }
}
