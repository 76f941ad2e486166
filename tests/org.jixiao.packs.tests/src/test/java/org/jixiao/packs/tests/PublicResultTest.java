package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.results.PublicPart;
import org.jixiao.stages.results.PublicResult;
import org.jixiao.stages.results.Releases;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.stages.results.ResultCommands;
import org.junit.jupiter.api.Test;

/** Which result counts, what of it becomes public, and when. */
class PublicResultTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Stages stages = new Stages();
    private final Scheme national = Stages.scheme("national.results");
    private final ResultCommands commands = new ResultCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
    private final Releases releases = new Releases(Stages.INSTALLED.packs(), stages.engine);
    private final Dossier dossier = Watched.project("300");

    private Evaluation evaluation(EvaluationKind kind, String grade, String points, LocalDate date) {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId(kind + "-" + dossier.getEvaluations().size());
        evaluation.setKind(kind);
        evaluation.setGrade(grade);
        evaluation.setDate(date);
        if (points != null) {
            evaluation.setTotal(BaseFactory.eINSTANCE.createScoreResult());
            evaluation.getTotal().setPoints(new BigDecimal(points));
        }
        dossier.getEvaluations().add(evaluation);
        return evaluation;
    }

    @Test
    void whoLooksAgainCountsAndOnlyWithAGrade() {
        assertEquals(Optional.empty(), ResultBasis.of(dossier));
        Evaluation self = evaluation(EvaluationKind.SELF, "优", "93", DAY);
        evaluation(EvaluationKind.WHOLE_CYCLE, "差", "40", DAY.plusYears(1));
        assertEquals(self, ResultBasis.of(dossier).orElseThrow().evaluation(), "a whole cycle is about several years");
        Evaluation department = evaluation(EvaluationKind.DEPARTMENT, "良", "85", DAY.minusDays(9));
        assertEquals(department, ResultBasis.of(dossier).orElseThrow().evaluation());
        assertEquals(self, ResultBasis.of(dossier).orElseThrow().compared().orElseThrow());
        Evaluation again = evaluation(EvaluationKind.RE_EVALUATION, null, null, DAY);
        ResultBasis basis = ResultBasis.of(dossier).orElseThrow();
        assertEquals(department, basis.evaluation(), "a re-evaluation without a grade does not count yet");
        assertEquals(List.of(again), basis.pending());
        again.setGrade("中");
        basis = ResultBasis.of(dossier).orElseThrow();
        assertEquals(again, basis.evaluation());
        assertEquals(List.of(), basis.pending());
        assertTrue(basis.source().render(Locale.CHINA).startsWith("再评价"), basis.source().render(Locale.CHINA));
        Evaluation newer = evaluation(EvaluationKind.RE_EVALUATION, "良", "82", DAY.plusDays(1));
        assertEquals(newer, ResultBasis.of(dossier).orElseThrow().evaluation(), "the newer of one kind");
    }

    @Test
    void aDroppedGradeDiscountsTheScoreThatWasLookedAtAgain() {
        evaluation(EvaluationKind.DEPARTMENT, "优", "93", DAY);
        Scheme sichuan = Stages.scheme("sichuan.results");
        assertEquals(Optional.empty(), ResultBasis.of(dossier).orElseThrow().discount(sichuan), "nobody looked again");
        evaluation(EvaluationKind.KEY, "良", "84", DAY);
        assertEquals("83.70", ResultBasis.of(dossier).orElseThrow().discount(sichuan).orElseThrow().score().toPlainString());
        assertEquals(Optional.empty(), ResultBasis.of(dossier).orElseThrow().discount(national));
    }

    private Evaluation whole() {
        Evaluation evaluation = evaluation(EvaluationKind.SELF, "良", "85.50", DAY);
        evaluation.setOverallGoal("养护 300 公里");
        evaluation.setActualGoal("养护 288 公里");
        evaluation.setProblems("资金拨付慢");
        evaluation.getFundRows().add(Watched.funds("300", "288"));
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setName("养护里程");
        row.setUnit("公里");
        row.setTarget(Cases.quantity("300"));
        row.setReported(Cases.quantity("288"));
        row.setPoints(new BigDecimal("10"));
        row.setResult(BaseFactory.eINSTANCE.createScoreResult());
        row.getResult().setPoints(new BigDecimal("9.60"));
        evaluation.getIndicators().add(row);
        return evaluation;
    }

    private Publication publication(Evaluation evaluation) {
        stages.run(commands.publication(dossier, national, evaluation.getId(), "2026年农村公路养护自评结果"));
        Publication publication = dossier.getPublications().getLast();
        publication.setText("现予公开。");
        return publication;
    }

    @Test
    void whatIsWithheldIsNotThere() {
        Evaluation evaluation = whole();
        Publication publication = publication(evaluation);
        PublicResult all = PublicResult.of(dossier, publication, evaluation, Locale.CHINA);
        assertEquals("预算 300 万元,执行 288 万元,执行率 96.00%", all.words(PublicPart.FUNDS));
        assertEquals("9.60", all.indicators().getFirst().score());
        assertEquals("288 公里", all.indicators().getFirst().actual());
        stages.run(commands.redact(publication, EnumSet.of(PublicPart.SCORE, PublicPart.PROBLEMS, PublicPart.SUBJECT)));
        assertEquals(List.of("SCORE", "PROBLEMS"), publication.getRedacted(), "the subject cannot be withheld");
        PublicResult shown = PublicResult.of(dossier, publication, evaluation, Locale.CHINA);
        assertEquals("", shown.words(PublicPart.SCORE));
        assertEquals("", shown.indicators().getFirst().score(), "nor the scores of the rows");
        assertFalse(shown.toString().contains("85.5") || shown.toString().contains("资金拨付慢"), shown::toString);
        stages.run(commands.redact(publication, EnumSet.of(PublicPart.INDICATORS)));
        assertEquals(List.of(), PublicResult.of(dossier, publication, evaluation, Locale.CHINA).indicators());
        assertEquals(List.of(PublicPart.PROBLEMS), leak(publication, evaluation, PublicPart.PROBLEMS, "问题是资金拨付慢。"));
        assertEquals(List.of(PublicPart.SCORE), leak(publication, evaluation, PublicPart.SCORE, "得分85.5分。"));
        assertEquals(List.of(PublicPart.SCORE), leak(publication, evaluation, PublicPart.SCORE, "得分 85.50,良"));
        assertEquals(List.of(), leak(publication, evaluation, PublicPart.SCORE, "投入185.5万元、85.56万元。"), "another number");
        assertEquals(List.of(), leak(publication, evaluation, PublicPart.GRADE, "良好。"), "one letter occurs anywhere");
    }

    private List<PublicPart> leak(Publication publication, Evaluation evaluation, PublicPart part, String text) {
        publication.getRedacted().clear();
        stages.run(commands.redact(publication, EnumSet.of(part)));
        publication.setText(text);
        return PublicResult.leaks(dossier, publication, evaluation, Locale.CHINA);
    }

    private String refusal(Publication publication) {
        return releases.refusal(dossier, publication, DAY, Locale.CHINA).map(m -> m.render(Locale.CHINA)).orElse("");
    }

    @Test
    void onlyWhatIsApprovedAndDueIsReleased() throws Refused {
        Evaluation evaluation = whole();
        Publication publication = publication(evaluation);
        assertTrue(refusal(publication).contains("待公开"), refusal(publication));
        stages.run(commands.redact(publication, EnumSet.of(PublicPart.PROBLEMS)));
        Refused refused = org.junit.jupiter.api.Assertions.assertThrows(Refused.class,
                () -> stages.take(dossier, publication, national, "prepare", "unit"));
        assertTrue(refused.getMessage().contains("理由"), refused.getMessage());
        publication.setRedactionReason("涉密");
        stages.take(dossier, publication, national, "prepare", "unit");
        publication.setPublishedOn(DAY.plusDays(1));
        publication.setPlace("门户网站");
        stages.take(dossier, publication, national, "publish", "unitHead");
        assertTrue(refusal(publication).contains("2027-03-02"), "its day has not come: " + refusal(publication));
        publication.setPublishedOn(DAY);
        assertEquals("", refusal(publication));
        publication.getRedacted().add("SOMETHING_NEW");
        assertTrue(refusal(publication).contains("SOMETHING_NEW"), "what is withheld there cannot be told");
        publication.getRedacted().remove("SOMETHING_NEW");
        publication.setText("原因是资金拨付慢");
        assertTrue(refusal(publication).contains("存在问题"), refusal(publication));
        publication.setText("现予公开。");
        publication.setRedactionReason(null);
        assertTrue(refusal(publication).contains("理由"), refusal(publication));
        publication.getRedacted().clear();
        publication.setObjectId("gone");
        assertTrue(refusal(publication).contains("评价"), refusal(publication));
        publication.setObjectId(evaluation.getId());
        publication.setSchemeId("not.installed");
        assertTrue(refusal(publication).contains("not.installed"), refusal(publication));
    }

    @Test
    void whatIsWithheldByLawIsSaidToBe() throws Refused {
        Publication publication = publication(whole());
        stages.take(dossier, publication, national, "prepare", "unit");
        stages.take(dossier, publication, national, "withhold", "unitHead");
        assertTrue(refusal(publication).startsWith("依法不公开"), refusal(publication));
    }

    @Test
    void theSchemeIsChosenOncePerDossierAndWhatWasBegunKeepsItsOwn() {
        stages.run(commands.scheme(dossier, Stages.scheme("district.results")));
        stages.run(commands.scheme(dossier, national));
        assertEquals(List.of("national.results"), dossier.getSchemes().stream().map(u -> u.getSchemeId()).toList(), "nothing was begun with the first");
        Publication publication = publication(whole());
        stages.run(commands.scheme(dossier, Stages.scheme("district.results")));
        assertEquals("district.results", ResultCommands.chosen(dossier).orElseThrow().getSchemeId());
        assertEquals("national.results", publication.getSchemeId());
        assertEquals(2, dossier.getSchemes().size());
        stages.domain.getCommandStack().undo();
        assertEquals("national.results", ResultCommands.chosen(dossier).orElseThrow().getSchemeId());
    }
}
