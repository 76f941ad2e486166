package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.core.document.DocumentNeeds;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.preflight.Missing;
import org.jixiao.packs.preflight.Preflight;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.ScoreCommands;
import org.jixiao.stages.evaluation.TraceReader;
import org.junit.jupiter.api.Test;

class StoredScoresTest {

    private static final Installed INSTALLED = Installed.all();
    private final EvaluationScorer scorer = new EvaluationScorer(INSTALLED.packs(), INSTALLED.methods());
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
    private final Dossier dossier = Cases.load("putuo-sports-settlement-2022");
    private final Evaluation evaluation = dossier.getEvaluations().getFirst();
    private final IndicatorScore row = evaluation.getIndicators().getFirst();

    private Command store() {
        Scheme scheme = INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme();
        return new ScoreCommands(domain, INSTALLED.packs(),
                id -> INSTALLED.methods().entry(id).map(e -> e.contributor()).orElse(null), Locale.CHINA)
                .store(dossier, evaluation, scorer.score(dossier, evaluation, scheme));
    }

    @Test
    void storingIsOneUndoStepAndUndoneWhole() {
        Dossier before = EcoreUtil.copy(dossier);
        domain.getCommandStack().execute(store());
        assertEquals(new BigDecimal("98.62"), evaluation.getTotal().getPoints());
        assertEquals("优", evaluation.getGrade());
        assertEquals(ResultKind.SCORED, row.getResult().getKind());
        Dossier after = EcoreUtil.copy(dossier);
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, dossier));
        assertNull(row.getTrace());
        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, dossier));
        assertFalse(((BasicCommandStack) domain.getCommandStack()).canRedo());
    }

    @Test
    void theStoredTraceNamesMethodVersionBundleClauseAndCells() {
        domain.getCommandStack().execute(store());
        ScoreTrace trace = evaluation.getFundRows().getFirst().getTrace();
        assertEquals("org.jixiao.scoring.methods.execution-rate", trace.getMethodId());
        assertEquals("1.0", trace.getMethodVersion());
        assertEquals("org.jixiao.scoring.methods", trace.getProvidingBundle());
        assertEquals("national.self.50-30-10", trace.getSchemeId());
        assertEquals("2020.1", trace.getSchemeVersion());
        assertTrue(trace.getDocumentTitle().startsWith("财预〔2020〕10号"));
        assertEquals("D7", trace.getInputs().getFirst().getProvenance().getFirst().getCell());
        assertTrue(trace.getSteps().stream().anyMatch(s -> s.getExpression() != null && s.getExpression().contains("215457.6")));
        assertEquals(List.of("org.jixiao.pack.national"), dossier.getRequiredPacks().stream().map(p -> p.getPackId()).toList());
        assertEquals(List.of("national.self.50-30-10"), dossier.getSchemes().stream().map(s -> s.getSchemeId()).toList());
    }

    @Test
    void scoringAgainReplacesAndDoesNotPileUp() {
        domain.getCommandStack().execute(store());
        domain.getCommandStack().execute(store());
        assertEquals(1, dossier.getSchemes().size());
        assertEquals(1, dossier.getRequiredPacks().size());
    }

    @Test
    void theStoredTraceReadsLikeTheFreshOne() {
        domain.getCommandStack().execute(store());
        TraceNode node = new TraceReader(Locale.CHINA).read(evaluation.getFundRows().getFirst().getTrace());
        String text = node.toText();
        for (String part : new String[] {"8.62", "财预〔2020〕10号", "自评表.xlsx · 表1 · D7", "10 × 215457.6 ÷ 250000", "全年预算数"}) {
            assertTrue(text.contains(part), () -> part + " is not in\n" + text);
        }
    }

    @Test
    void aRefusedSchemeStoresNothing() {
        Scheme broken = EcoreUtil.copy(INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme());
        broken.setPoints(new BigDecimal("110"));
        ScoreCommands commands = new ScoreCommands(domain, INSTALLED.packs(), id -> null, Locale.CHINA);
        assertThrows(IllegalArgumentException.class, () -> commands.store(dossier, evaluation, scorer.score(dossier, evaluation, broken)));
    }

    @Test
    void withoutThePackTheDossierKeepsItsResultsAndSaysWhatIsMissing() {
        domain.getCommandStack().execute(store());
        Dossier before = EcoreUtil.copy(dossier);
        PackRepository nothing = new PackRepository(List.of());
        EvaluationScorer without = new EvaluationScorer(nothing, MethodLookup.NONE);
        assertTrue(without.score(dossier, evaluation).isEmpty());
        assertTrue(EcoreUtil.equals(before, dossier));
        List<Missing> missing = new Preflight(nothing, MethodLookup.NONE).check(dossier);
        List<String> texts = missing.stream().map(m -> m.text().render(Locale.CHINA)).toList();
        assertTrue(texts.stream().anyMatch(t -> t.contains("指标包") && t.contains("org.jixiao.pack.national")), texts::toString);
        assertTrue(texts.stream().anyMatch(t -> t.contains("方案") && t.contains("2020.1")), texts::toString);
        assertTrue(texts.stream().anyMatch(t -> t.contains("计分方法") && t.contains("org.jixiao.scoring.methods")), texts::toString);
        assertEquals(List.of(), new Preflight(INSTALLED.packs(), INSTALLED.methods()).check(dossier));
        DocumentNeeds needs = new DocumentNeeds(DocumentKind.DOSSIER, 1, "d", "t",
                List.of(new DocumentNeeds.Pack("org.jixiao.pack.national", "2.0.0", "国家方案", "", "")),
                List.of(new DocumentNeeds.Scheme("national.self.cost", "2019.1", "旧方案", "org.jixiao.pack.national")),
                List.of(new DocumentNeeds.Method("org.jixiao.scoring.methods.equal", "1.0", "", "", true)));
        List<String> versions = new Preflight(INSTALLED.packs(), INSTALLED.methods()).check(needs).stream().map(Missing::installedVersion).toList();
        assertEquals(List.of("1.0.0", "2021.1"), versions, "both are there in other versions, the method is as it was");
        assertTrue(scorer.score(dossier, evaluation).isPresent(), "installed again it scores again");
    }

    @Test
    void resultsOfAMethodThatIsGoneAreNotOverwritten() {
        EvaluationScorer without = new EvaluationScorer(INSTALLED.packs(), MethodLookup.NONE);
        ScoreCommands commands = new ScoreCommands(domain, INSTALLED.packs(), id -> null, Locale.CHINA);
        Scheme scheme = INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme();
        assertTrue(commands.store(dossier, evaluation, without.score(dossier, evaluation, scheme)).canExecute(),
                "nothing was scored yet: an open score is better than none");
        domain.getCommandStack().execute(store());
        var result = without.score(dossier, evaluation, scheme);
        String reason = ScoreCommands.kept(result).orElseThrow().render(Locale.CHINA);
        assertTrue(reason.contains("org.jixiao.scoring.methods") && reason.contains("尚未安装"), reason);
        assertFalse(commands.store(dossier, evaluation, result).canExecute());
        assertTrue(ScoreCommands.kept(scorer.score(dossier, evaluation, scheme)).isEmpty(), "installed again it is replaced");
    }
}
