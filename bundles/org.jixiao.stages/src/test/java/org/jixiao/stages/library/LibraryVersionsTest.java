package org.jixiao.stages.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.stages.library.LibraryComparison.Difference;
import org.jixiao.stages.library.LibraryComparison.Kind;
import org.junit.jupiter.api.Test;

class LibraryVersionsTest {

    private final IndicatorLibrary older = Samples.library();
    private final IndicatorLibrary newer = EcoreUtil.copy(older);

    @Test
    void aCopyDiffersInNothing() {
        older.getIndicators().get(0).getStandards().add(Samples.standard(StandardBasis.PLAN, "5", null, null));
        assertEquals(List.of(), LibraryComparison.compare(older, EcoreUtil.copy(older)));
    }

    @Test
    void whatCameWentAndChangedIsTold() {
        newer.setVersion("2.0");
        newer.getIndicators().get(0).setUnit("千米");
        newer.getIndicators().remove(2);
        newer.getIndicators().add(Samples.definition("n", "GL-09", "产出指标", "时效指标", "完工及时率", "%", Nature.GE));
        List<Difference> found = LibraryComparison.compare(older, newer);
        assertEquals(4, found.size(), found::toString);
        assertEquals("1.0", found.get(0).before());
        assertEquals("2.0", found.get(0).after());
        assertEquals(new Difference(Kind.CHANGED, "c1", "GL-01", "农村公路养护里程", found.get(1).field(), "公里", "千米"), found.get(1));
        assertEquals(Kind.ADDED, found.get(2).kind());
        assertEquals("GL-09", found.get(2).code());
        assertEquals(Kind.REMOVED, found.get(3).kind());
        assertEquals("重建成本", found.get(3).name());
    }

    @Test
    void aDefinitionIsKnownAgainByCodeAndByName() {
        newer.getIndicators().get(0).setId("other");
        newer.getIndicators().get(0).setName("公路养护里程");
        newer.getIndicators().get(1).setId("another");
        newer.getIndicators().get(1).setCode("X");
        List<Difference> found = LibraryComparison.compare(older, newer);
        assertTrue(found.stream().allMatch(d -> d.kind() == Kind.CHANGED), found::toString);
        assertEquals(2, found.size(), found::toString);
    }

    @Test
    void standardsAreComparedFieldByField() {
        Standard standard = Samples.standard(StandardBasis.INDUSTRY, "90", null, null);
        older.getIndicators().get(1).getStandards().add(standard);
        Standard changed = EcoreUtil.copy(standard);
        changed.setValue(Samples.number("95", null));
        newer.getIndicators().get(1).getStandards().add(changed);
        newer.getIndicators().get(1).getStandards().add(Samples.standard(StandardBasis.HISTORICAL, "93", null, null));
        List<Difference> found = LibraryComparison.compare(older, newer);
        assertEquals(List.of(Kind.CHANGED, Kind.ADDED), found.stream().map(Difference::kind).toList(), found::toString);
        assertEquals("90", found.get(0).before());
        assertEquals("95", found.get(0).after());
    }

    @Test
    void whatCountsOnADayIsToldByItsDays() {
        IndicatorDefinition definition = older.getIndicators().get(1);
        LocalDate start = LocalDate.of(2026, 1, 1);
        definition.setValidFrom(start);
        definition.setValidTo(LocalDate.of(2026, 12, 31));
        assertFalse(Validity.inForce(definition, start.minusDays(1)));
        assertTrue(Validity.inForce(definition, start));
        assertTrue(Validity.inForce(definition, LocalDate.of(2026, 12, 31)));
        assertFalse(Validity.inForce(definition, LocalDate.of(2027, 1, 1)));
        Standard first = Samples.standard(StandardBasis.INDUSTRY, "80", null, LocalDate.of(2025, 12, 31));
        Standard second = Samples.standard(StandardBasis.INDUSTRY, "85", start, null);
        Standard always = Samples.standard(StandardBasis.PLAN, "88", null, null);
        definition.getStandards().addAll(List.of(first, always, second));
        assertEquals(List.of(second, always), Validity.standards(definition, start));
        assertEquals(first, Validity.standard(definition, StandardBasis.INDUSTRY, start.minusDays(1)).orElseThrow());
        assertEquals(List.of(), Validity.overlaps(definition));
        first.setValidTo(start);
        assertEquals(List.of(List.of(first, second)), Validity.overlaps(definition));
    }

    @Test
    void usesAreFoundByIdAndByName() {
        IndicatorScore byId = Samples.row("c1", "农村公路养护里程", "公里", "300");
        IndicatorScore renamed = Samples.row("c2", "路面完好率", "%", "95");
        IndicatorScore byName = Samples.row(null, "优良路率", "%", "95");
        IndicatorScore foreign = Samples.row("elsewhere", "旅客满意度", "%", "95");
        Dossier dossier = Samples.dossier("县道养护", 2025, byId, renamed, byName, foreign);
        List<LibraryUses.Use> uses = new LibraryUses(older.getIndicators()).in(dossier);
        assertEquals(List.of(byId, renamed, byName), uses.stream().map(LibraryUses.Use::row).toList());
        assertEquals(List.of(true, true, false), uses.stream().map(LibraryUses.Use::byId).toList());
        assertEquals(List.of(false, true, false), uses.stream().map(LibraryUses.Use::differs).toList());
        assertEquals("c2", uses.get(2).definition().getId());
    }
}
