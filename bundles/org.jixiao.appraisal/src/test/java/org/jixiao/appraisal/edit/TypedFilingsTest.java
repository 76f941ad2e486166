package org.jixiao.appraisal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.stages.base.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing files: what is typed on one day is one version, what replaces a filed value begins another and keeps the old one. */
class TypedFilingsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 28);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 2);

    private final AppraisalFactory make = AppraisalFactory.eINSTANCE;
    private final AppraisedUnit unit = make.createAppraisedUnit();
    private final AppraisalIndicator roads = indicator("roads");
    private final AppraisalIndicator bridges = indicator("bridges");
    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());
    private final TypedFilings filings = new TypedFilings(domain, Locale.ENGLISH);

    @BeforeEach
    void appraisal() {
        Appraisal appraisal = make.createAppraisal();
        appraisal.setYear(2026);
        AppraisalGroup group = make.createAppraisalGroup();
        appraisal.getGroups().add(group);
        unit.setId("unit");
        unit.setName("Roads");
        group.getUnits().add(unit);
        unit.getIndicators().addAll(List.of(roads, bridges));
    }

    private AppraisalIndicator indicator(String id) {
        AppraisalIndicator indicator = make.createAppraisalIndicator();
        indicator.setId(id);
        indicator.setName(id);
        return indicator;
    }

    private static Quantity number(String text) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setNumber(new BigDecimal(text));
        quantity.setText(text);
        return quantity;
    }

    private void type(LocalDate day, TypedFilings.Typed... typed) throws Refused {
        domain.getCommandStack().execute(filings.file(unit, new TypedFilings.Report(FilingPeriod.MONTH, 3, day, null), List.of(typed)));
    }

    private Filing march() {
        assertEquals(1, unit.getFilings().size(), "one filing for each period");
        return unit.getFilings().getFirst();
    }

    @Test
    void valuesTypedOnOneDayAreOneVersion() throws Refused {
        type(FIRST, new TypedFilings.Value(roads, number("30"), false));
        type(FIRST, new TypedFilings.Value(bridges, number("2"), false));
        type(FIRST, new TypedFilings.Named(bridges, "count:late", "1"));
        assertEquals(2, march().getEntries().size());
        assertEquals("1", march().getEntries().getLast().getInputs().getFirst().getValue());
        assertTrue(march().getEarlier().isEmpty());
        assertEquals(FIRST, march().getFiledOn());
    }

    @Test
    void aReplacedValueIsKeptWithItsDayAndUndoBringsItBack() throws Refused {
        type(FIRST, new TypedFilings.Value(roads, number("30"), false));
        type(LATER, new TypedFilings.Value(roads, number("31"), false));
        assertEquals("31", march().getEntries().getFirst().getValue().getText());
        assertEquals(LATER, march().getFiledOn());
        Filing before = march().getEarlier().getFirst();
        assertEquals("30", before.getEntries().getFirst().getValue().getText());
        assertEquals(FIRST, before.getFiledOn());
        domain.getCommandStack().undo();
        assertEquals("30", march().getEntries().getFirst().getValue().getText());
        assertTrue(march().getEarlier().isEmpty());
    }

    @Test
    void notApplicableIsNoEmptyValue() throws Refused {
        type(FIRST, new TypedFilings.Value(roads, null, true));
        assertEquals(ValueState.NOT_APPLICABLE, march().getEntries().getFirst().getState());
        type(FIRST, new TypedFilings.Value(roads, number("1"), false));
        assertEquals(1, march().getEarlier().size(), "that it did not apply was filed, so it is kept");
    }

    @Test
    void aDayBeforeThePeriodIsRefused() {
        assertThrows(Refused.class, () -> type(LocalDate.of(2026, 2, 27), new TypedFilings.Value(roads, number("30"), false)));
        assertTrue(unit.getFilings().isEmpty());
    }
}
