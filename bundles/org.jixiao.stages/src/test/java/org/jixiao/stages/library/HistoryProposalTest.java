package org.jixiao.stages.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.session.EditingParts;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryProposalTest {

    private final IndicatorLibrary library = Samples.library();
    private final IndicatorDefinition rate = library.getIndicators().get(1);
    private final List<Dossier> dossiers = new ArrayList<>();
    private ComposedAdapterFactory factory;
    private BasicCommandStack stack;
    private ModelCommands commands;

    @BeforeEach
    void threeYears() {
        year(2023, "90");
        year(2024, "93");
        year(2025, "95");
        factory = EditingParts.adapterFactory();
        stack = new BasicCommandStack();
        commands = new ModelCommands(new AdapterFactoryEditingDomain(factory, stack));
    }

    @AfterEach
    void end() {
        factory.dispose();
    }

    private void year(int year, String value) {
        dossiers.add(Samples.dossier("县道养护", year, Samples.row("c2", "路面优良率", "%", value)));
    }

    private HistoryProposal propose(HistoryMethod method, int years, int scale) {
        return HistoryProposal.of(rate, Observation.of(rate, dossiers), 2025, years, method, scale).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"LAST,3,95", "MEAN,3,92.67", "MEDIAN,3,93.00", "BEST,3,95.00", "TREND,3,97.50", "MEAN,2,94.00", "TREND,1,95"})
    void eachMethodHasItsNumber(HistoryMethod method, int years, String value) {
        assertEquals(0, new BigDecimal(value).compareTo(propose(method, years, 2).value()), () -> propose(method, years, 2).toString());
    }

    @Test
    void theArithmeticIsShown() {
        String words = propose(HistoryMethod.MEAN, 3, 2).arithmetic(Locale.SIMPLIFIED_CHINESE);
        assertTrue(words.contains("2023年:县道养护 完成 90"), words);
        assertTrue(words.contains("(90 + 93 + 95)÷ 3 = 92.66667"), words);
        assertTrue(words.contains("保留 2 位小数:92.67"), words);
        String english = propose(HistoryMethod.TREND, 3, 0).arithmetic(Locale.ENGLISH);
        assertTrue(english.contains("(95 - 90) / 2 = 2.5"), english);
        assertTrue(english.contains("rounded to 0 decimals: 98"), english);
    }

    @Test
    void ofSeveralSubjectsTheMiddleOneCounts() {
        dossiers.add(Samples.dossier("乡道", 2025, Samples.row("c2", "路面优良率", "%", "60")));
        dossiers.add(Samples.dossier("村道", 2025, Samples.row(null, "优良路率", "%", "91")));
        HistoryProposal proposal = propose(HistoryMethod.LAST, 1, 0);
        assertEquals(0, new BigDecimal("91").compareTo(proposal.value()));
        assertTrue(proposal.arithmetic(Locale.SIMPLIFIED_CHINESE).contains("3 个对象完成 60、91、95,取中位数 91"),
                proposal.arithmetic(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theSurestValueCountsAndWhatDoesNotApplyDoesNot() {
        IndicatorScore row = ((Evaluation) dossiers.get(2).getEvaluations().get(0)).getIndicators().get(0);
        row.setVerified(Samples.number("94", null));
        row.setRecognised(Samples.number("92", null));
        assertEquals(0, new BigDecimal("92").compareTo(propose(HistoryMethod.LAST, 1, 0).value()));
        row.setActualState(ValueState.NOT_APPLICABLE);
        assertTrue(HistoryProposal.of(rate, Observation.of(rate, dossiers), 2025, 1, HistoryMethod.LAST, 0).isEmpty());
    }

    @Test
    void otherUnitsAndWordsAreLeftOut() {
        dossiers.add(Samples.dossier("里程", 2025, Samples.row("c2", "路面优良率", "公里", "7")));
        IndicatorScore words = Samples.row("c2", "路面优良率", "%", "1");
        words.getReported().setNumber(null);
        words.getReported().setText("已完成");
        dossiers.add(Samples.dossier("文字", 2024, words));
        HistoryProposal proposal = propose(HistoryMethod.MEAN, 3, 2);
        assertEquals(List.of("里程", "文字"), proposal.leftOut().stream().map(Observation::subject).toList());
        assertEquals(3, proposal.used().size());
    }

    @Test
    void lessIsBestWhereLessIsBetter() {
        IndicatorDefinition cost = library.getIndicators().get(2);
        List<Dossier> costs = List.of(Samples.dossier("a", 2024, Samples.row("c3", "重建成本", "万元", "50")),
                Samples.dossier("a", 2025, Samples.row("c3", "重建成本", "万元", "40")));
        HistoryProposal proposal = HistoryProposal.of(cost, Observation.of(cost, costs), 2025, 3, HistoryMethod.BEST, 0).orElseThrow();
        assertEquals("≤40", proposal.target());
    }

    @Test
    void acceptingIsOneStepThatEndsTheFormerStandard() {
        Standard before = Samples.standard(StandardBasis.HISTORICAL, "88", LocalDate.of(2025, 1, 1), null);
        Standard industry = Samples.standard(StandardBasis.INDUSTRY, "85", null, null);
        rate.getStandards().addAll(List.of(before, industry));
        stack.execute(LibraryCommands.accept(commands, propose(HistoryMethod.MEAN, 3, 1), LocalDate.of(2026, 1, 1), "王", Instant.EPOCH,
                Locale.SIMPLIFIED_CHINESE));
        assertEquals(LocalDate.of(2025, 12, 31), before.getValidTo());
        assertNull(industry.getValidTo());
        Standard fresh = rate.getStandards().getLast();
        assertEquals("≥92.7%", fresh.getValue().getText());
        assertEquals(StandardBasis.HISTORICAL, fresh.getBasis());
        assertTrue(fresh.getSource().contains("÷ 3"), fresh.getSource());
        assertEquals("王", library.getHistory().getFirst().getActor());
        assertEquals(List.of(), Validity.overlaps(rate));
        stack.undo();
        assertEquals(2, rate.getStandards().size());
        assertNull(before.getValidTo());
        assertEquals(List.of(), library.getHistory());
    }

    @Test
    void takenRowsStandWithTheirLevel() {
        Dossier dossier = Samples.dossier("新项目", 2026);
        Evaluation evaluation = dossier.getEvaluations().get(0);
        TakenIndicators taken = new TakenIndicators(LocalDate.of(2026, 3, 1), id -> true);
        stack.execute(taken.insert(commands, evaluation, library.getIndicators(), -1, Locale.ENGLISH));
        IndicatorDefinition more = Samples.definition("c9", "GL-09", "产出指标", "质量指标", "验收合格率", "%", org.jixiao.model.base.Nature.GE);
        IndicatorDefinition other = Samples.definition("c10", "GL-10", "效益指标", "社会效益指标", "受益人数", "人", org.jixiao.model.base.Nature.GE);
        stack.execute(taken.insert(commands, evaluation, List.of(more, other), 1, Locale.ENGLISH));
        assertEquals(List.of("c1", "c10", "c2", "c9", "c3", "c4"),
                evaluation.getIndicators().stream().map(IndicatorScore::getLibraryIndicatorId).toList());
    }

    @Test
    void aRowTakenFromTheLibraryKeepsWhereItComesFrom() {
        rate.getStandards().add(Samples.standard(StandardBasis.PLAN, "95", LocalDate.of(2026, 1, 1), null));
        Dossier dossier = Samples.dossier("新项目", 2026);
        Evaluation evaluation = dossier.getEvaluations().get(0);
        TakenIndicators taken = new TakenIndicators(LocalDate.of(2026, 3, 1), id -> true);
        stack.execute(taken.insert(commands, evaluation, List.of(rate, library.getIndicators().get(0)), -1, Locale.ENGLISH));
        assertEquals(List.of("c2", "c1"), evaluation.getIndicators().stream().map(IndicatorScore::getLibraryIndicatorId).toList());
        assertEquals("95", evaluation.getIndicators().get(0).getTarget().getText());
        assertNull(evaluation.getIndicators().get(1).getTarget());
        stack.undo();
        assertEquals(0, evaluation.getIndicators().size());
        assertNull(new TakenIndicators(LocalDate.of(2025, 3, 1), id -> true).target(rate).getTarget());
    }
}
