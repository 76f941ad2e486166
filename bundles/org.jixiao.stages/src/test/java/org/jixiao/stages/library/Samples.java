package org.jixiao.stages.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;

/** A small library and dossiers that use it. */
final class Samples {

    private Samples() {
    }

    static IndicatorLibrary library() {
        IndicatorLibrary library = LibraryCommands.newLibrary("公路指标库");
        library.getIndicators().add(definition("c1", "GL-01", "产出指标", "数量指标", "农村公路养护里程", "公里", Nature.GE));
        library.getIndicators().add(definition("c2", "GL-02", "产出指标", "质量指标", "路面优良率", "%", Nature.GE));
        library.getIndicators().add(definition("c3", "GL-03", "产出指标", "成本指标", "重建成本", "万元", Nature.LE));
        library.getIndicators().add(definition("c4", "GL-04", "满意度指标", "服务对象满意度指标", "旅客满意度", "%", Nature.GE));
        library.getIndicators().get(1).getSynonyms().add("优良路率");
        return library;
    }

    static IndicatorDefinition definition(String id, String code, String level1, String level2, String name, String unit, Nature nature) {
        IndicatorDefinition definition = LibraryCommands.newDefinition();
        definition.setId(id);
        definition.setCode(code);
        definition.setLevel1(level1);
        definition.setLevel2(level2);
        definition.setName(name);
        definition.setUnit(unit);
        definition.setNature(nature);
        definition.setDirection(nature == Nature.LE ? Direction.REVERSE : Direction.POSITIVE);
        return definition;
    }

    static Standard standard(StandardBasis basis, String value, LocalDate from, LocalDate to) {
        Standard standard = LibraryCommands.newStandard();
        standard.setBasis(basis);
        standard.setValue(number(value, null));
        standard.setValidFrom(from);
        standard.setValidTo(to);
        return standard;
    }

    static Quantity number(String number, String unit) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setText(number);
        quantity.setNumber(new BigDecimal(number));
        quantity.setUnit(unit);
        quantity.setKind(QuantityKind.NUMBER);
        return quantity;
    }

    static Dossier dossier(String subject, int year, IndicatorScore... rows) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID().toString());
        dossier.setFiscalYear(year);
        Subject named = DossierFactory.eINSTANCE.createSubject();
        named.setName(subject);
        dossier.setSubject(named);
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId(UUID.randomUUID().toString());
        dossier.getEvaluations().add(evaluation);
        for (IndicatorScore row : rows) {
            evaluation.getIndicators().add(row);
        }
        return dossier;
    }

    static IndicatorScore row(String libraryId, String name, String unit, String reported) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        row.setLibraryIndicatorId(libraryId);
        row.setName(name);
        row.setUnit(unit);
        row.setReported(reported == null ? null : number(reported, null));
        return row;
    }
}
