package org.jixiao.core.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.jixiao.core.Samples;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandsTest extends CommandTestBase {

    @TempDir
    Path folder;

    private DossierSession session;
    private ModelCommands commands;
    private Evaluation evaluation;
    private IndicatorScore second;

    @BeforeEach
    void open() throws Exception {
        session = new SessionRegistry(new DocumentStore()).create(folder.resolve("a.dossier"), Samples.dossier("x", 4));
        commands = session.commands();
        evaluation = session.root(Dossier.class).orElseThrow().getEvaluations().get(0);
        second = evaluation.getIndicators().get(1);
    }

    @Test
    void set() {
        check(session, commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__POINTS, new BigDecimal("12.5")));
        check(session, commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__REPORTED, Samples.quantity("300", "300")));
        check(session, commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__REPORTED, null));
        check(session, commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__REASON, null));
        check(session, commands.set(evaluation, DossierPackage.Literals.EVALUATION__GRADE, "良"));
    }

    @Test
    void settingWhatIsThereIsNoStep() {
        checkRefused(session, commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__LEVEL1, "产出指标"));
        checkRefused(session, commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__VERIFIED, null));
        assertThrows(IllegalArgumentException.class, () -> commands.set(evaluation, DossierPackage.Literals.EVALUATION__INDICATORS, List.of()));
    }

    @Test
    void addRemoveMoveReplace() {
        check(session, commands.add(evaluation, DossierPackage.Literals.EVALUATION__INDICATORS, Samples.indicator(9)));
        check(session, commands.add(evaluation, DossierPackage.Literals.EVALUATION__INDICATORS,
                List.of(Samples.indicator(10), Samples.indicator(11)), 1));
        check(session, commands.move(second, 0));
        check(session, commands.remove(List.of(second, evaluation.getIndicators().get(2), evaluation.getTotal())));
        check(session, commands.replaceAll(evaluation.getIndicators().get(0), DossierPackage.Literals.INDICATOR_SCORE__INPUTS,
                List.of(org.jixiao.model.base.BaseFactory.eINSTANCE.createParameter())));
        checkRefused(session, commands.remove(List.of()));
        checkRefused(session, commands.remove(List.of(session.root())));
        checkRefused(session, commands.add(evaluation, DossierPackage.Literals.EVALUATION__INDICATORS, List.of(), -1));
        checkRefused(session, commands.move(session.root(), 0));
    }

    @Test
    void aPastedBlockIsOneStep() {
        List<Command> cells = new ArrayList<>();
        for (IndicatorScore indicator : evaluation.getIndicators()) {
            cells.add(commands.set(indicator, DossierPackage.Literals.INDICATOR_SCORE__CLAIMED_SCORE, new BigDecimal("9.6")));
            cells.add(commands.set(indicator, DossierPackage.Literals.INDICATOR_SCORE__LEVEL1, "产出指标"));
        }
        Command paste = commands.compound("粘贴", cells);
        check(session, paste);
        assertEquals("粘贴", session.commandStack().getUndoCommand().getLabel());
        checkRefused(session, commands.compound("nothing", List.of(commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__LEVEL1, "产出指标"))));
    }

    @Test
    void recordsWhatCodeDoes() {
        check(session, commands.record("整理", evaluation, () -> {
            evaluation.getIndicators().move(3, second);
            evaluation.getIndicators().remove(0);
            second.setName("改名");
            second.getTarget().setUnit("km");
            evaluation.getIndicators().add(Samples.indicator(12));
            second.getInputs().add(org.jixiao.model.base.BaseFactory.eINSTANCE.createParameter());
        }));
        checkRefused(session, commands.record("nichts", evaluation, () -> { }));
    }

    @Test
    void codeThatThrowsLeavesNothingBehind() {
        String before = state(session);
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> session.execute(commands.record("x", evaluation, () -> {
            second.setName("halb");
            evaluation.getIndicators().clear();
            throw new IllegalStateException("mitten drin");
        })));
        assertEquals("mitten drin", thrown.getMessage());
        assertEquals(before, state(session));
        assertTrue(session.commandStack().getUndoCommand() == null);
        check(session, commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__NAME, "danach"));
    }

    @Test
    void labelsSpeakBothLanguages() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("修改指标得分的“分值”", commands.set(second, DossierPackage.Literals.INDICATOR_SCORE__POINTS, BigDecimal.ONE).getLabel());
            assertEquals("新增指标得分（2 项）", commands.add(evaluation, DossierPackage.Literals.EVALUATION__INDICATORS,
                    List.of(Samples.indicator(1), Samples.indicator(2)), -1).getLabel());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void copiesGetIdsOfTheirOwnAndKeepTheirInnerReferences() {
        Dossier dossier = Samples.dossier("x", 1);
        Feedback feedback = DossierFactory.eINSTANCE.createFeedback();
        Problem problem = DossierFactory.eINSTANCE.createProblem();
        feedback.getProblems().add(problem);
        dossier.getFeedbacks().add(feedback);
        Rectification rectification = DossierFactory.eINSTANCE.createRectification();
        RectificationItem item = DossierFactory.eINSTANCE.createRectificationItem();
        item.setProblemId(problem.getId());
        rectification.setFeedbackId("elsewhere");
        rectification.getItems().add(item);
        dossier.getRectifications().add(rectification);
        Dossier copy = Identifiers.freshCopy(dossier);
        assertNotEquals(dossier.getId(), copy.getId());
        Problem copied = copy.getFeedbacks().get(0).getProblems().get(0);
        assertNotEquals(problem.getId(), copied.getId());
        assertEquals(copied.getId(), copy.getRectifications().get(0).getItems().get(0).getProblemId());
        assertEquals("elsewhere", copy.getRectifications().get(0).getFeedbackId());
        IndicatorScore indicator = copy.getEvaluations().get(0).getIndicators().get(0);
        assertEquals(indicator.getId(), indicator.getTrace().getSubjectId());
    }
}
