package org.jixiao.core.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.Samples;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMirrorTest {

    private final DocumentMirror mirror = new DocumentMirror();
    private final List<Evaluation> removed = new ArrayList<>();
    private DossierSession session;
    private ModelCommands commands;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        session = new SessionRegistry(new DocumentStore()).create(folder.resolve("a.dossier"), Samples.dossier("公路养护", 12));
        commands = session.commands();
        mirror.follow(session.root());
    }

    @AfterEach
    void close() {
        mirror.dispose();
    }

    private Dossier dossier() {
        return (Dossier) session.root();
    }

    private Evaluation evaluation() {
        return dossier().getEvaluations().getFirst();
    }

    private void assertMirrored(String when) {
        mirror.publish();
        boolean same = mirror.read(copy -> EcoreUtil.equals(copy, session.root()));
        assertTrue(same, when);
        assertFalse(mirror.hasNews());
    }

    /** Whatever commands run, are undone and redone: the mirror equals a full copy. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalsAFullCopyAfterRandomCommands(long seed) {
        Random random = new Random(seed);
        int changes = 0;
        for (int i = 0; i < 400; i++) {
            for (int burst = random.nextInt(4); burst >= 0; burst--) {
                changes += step(random) ? 1 : 0;
            }
            assertMirrored("seed " + seed + ", after step " + i);
        }
        assertTrue(changes > 200, "the random steps do change something: " + changes);
    }

    private boolean step(Random random) {
        int which = random.nextInt(10);
        if (which == 0 && session.commandStack().canUndo()) {
            session.commandStack().undo();
            return true;
        }
        if (which == 1 && session.commandStack().canRedo()) {
            session.commandStack().redo();
            return true;
        }
        return session.execute(command(random));
    }

    private Command command(Random random) {
        if (dossier().getEvaluations().isEmpty()) {
            return commands.add(dossier(), Literals.DOSSIER__EVALUATIONS, removed.getLast());
        }
        Evaluation evaluation = dossier().getEvaluations().get(random.nextInt(dossier().getEvaluations().size()));
        List<IndicatorScore> rows = evaluation.getIndicators();
        IndicatorScore row = rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
        BigDecimal number = BigDecimal.valueOf(random.nextInt(50));
        return switch (row == null ? 3 : random.nextInt(14)) {
            case 0 -> commands.set(row, Literals.INDICATOR_SCORE__POINTS, random.nextBoolean() ? null : number);
            case 1 -> commands.set(row, Literals.INDICATOR_SCORE__REPORTED, random.nextBoolean() ? null : quantity(number));
            case 2 -> row.getReported() == null ? commands.set(row, Literals.INDICATOR_SCORE__NAME, "名" + number)
                    : commands.set(row.getReported(), BasePackage.Literals.QUANTITY__NUMBER, number);
            case 3 -> commands.add(evaluation, Literals.EVALUATION__INDICATORS, List.of(row(number), row(number)),
                    random.nextInt(rows.size() + 1));
            case 4 -> commands.remove(List.of(row));
            case 5 -> commands.move(row, random.nextInt(rows.size()));
            case 6 -> commands.compound("paste", rows.stream()
                    .map(each -> commands.set(each, Literals.INDICATOR_SCORE__CLAIMED_SCORE, number)).toList());
            case 7 -> commands.set(evaluation, Literals.EVALUATION__GRADE, random.nextBoolean() ? null : "级" + number);
            case 8 -> commands.set(dossier(), Literals.DOSSIER__TITLE, "题" + number);
            case 9 -> commands.record("record", evaluation, () -> {
                evaluation.setPrintedTotal(number);
                evaluation.getIndicators().addFirst(row(number));
                evaluation.getIndicators().getLast().setReason("因" + number);
            });
            case 10 -> commands.set(evaluation, Literals.EVALUATION__EVALUATOR,
                    random.nextBoolean() ? null : BaseFactory.eINSTANCE.createParty());
            case 11 -> commands.add(dossier(), Literals.DOSSIER__EVALUATIONS, EcoreUtil.copy(evaluation));
            case 12 -> removeEvaluation(evaluation);
            default -> evaluation.getEvaluator() == null ? commands.set(dossier(), Literals.DOSSIER__FISCAL_YEAR, number.intValue())
                    : commands.set(evaluation.getEvaluator(), BasePackage.Literals.PARTY__NAME, "者" + number);
        };
    }

    private Command removeEvaluation(Evaluation evaluation) {
        removed.add(evaluation);
        return commands.remove(List.of(evaluation));
    }

    private static Quantity quantity(BigDecimal number) {
        Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
        quantity.setNumber(number);
        quantity.setText(number.toPlainString());
        return quantity;
    }

    private static IndicatorScore row(BigDecimal number) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        row.setPoints(number);
        return row;
    }

    @Test
    void whatIsNotPublishedIsNotSeen() {
        session.execute(commands.set(dossier(), Literals.DOSSIER__TITLE, "新题"));
        assertEquals("公路养护", mirror.read(copy -> ((Dossier) copy).getTitle()));
        mirror.publish();
        assertTrue(mirror.hasNews());
        assertEquals("新题", mirror.read(copy -> ((Dossier) copy).getTitle()));
    }

    @Test
    void aRowIsReplacedAndNeverChangedAndOthersStay() {
        IndicatorScore first = mirror.read(copy -> ((Dossier) copy).getEvaluations().getFirst().getIndicators().get(0));
        IndicatorScore second = mirror.read(copy -> ((Dossier) copy).getEvaluations().getFirst().getIndicators().get(1));
        String name = first.getName();
        session.execute(commands.set(evaluation().getIndicators().get(0), Literals.INDICATOR_SCORE__NAME, "改名"));
        mirror.publish();
        List<IndicatorScore> now = mirror.read(copy -> List.copyOf(((Dossier) copy).getEvaluations().getFirst().getIndicators()));
        assertEquals("改名", now.get(0).getName());
        assertNotSame(first, now.get(0));
        assertEquals(name, first.getName(), "whoever still holds the former row sees it as it was");
        assertSame(second, now.get(1));
    }

    @Test
    void anotherRootIsFollowedAfterReloading() throws IOException {
        session.save();
        session.execute(commands.set(dossier(), Literals.DOSSIER__TITLE, "未保存"));
        session.reload();
        mirror.follow(session.root());
        assertMirrored("read again");
        session.execute(commands.set(evaluation().getIndicators().get(3), Literals.INDICATOR_SCORE__NAME, "改名"));
        assertMirrored("changed after reading again");
    }

    @Test
    void afterDisposingTheDocumentIsFreeAndTheLastStateStays() {
        mirror.dispose();
        session.execute(commands.set(dossier(), Literals.DOSSIER__TITLE, "新题"));
        assertEquals("公路养护", mirror.read(copy -> ((Dossier) copy).getTitle()));
        assertTrue(dossier().eAdapters().stream().noneMatch(ChangeTracker.class::isInstance));
        assertTrue(evaluation().getIndicators().getFirst().eAdapters().stream().noneMatch(ChangeTracker.class::isInstance));
    }

    /** Each published state has the same number in its title and in all rows: a reader sees one state, never half of one. */
    @Test
    void readersOnOtherThreadsSeeWholeStates() throws InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            write(0);
            List<Future<Integer>> seen = List.of(readers.submit(() -> readUntil("300")), readers.submit(() -> readUntil("300")));
            for (int i = 1; i <= 300; i++) {
                write(i);
            }
            for (Future<Integer> reader : seen) {
                assertTrue(reader.get() > 0);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private void write(int number) {
        List<Command> all = new ArrayList<>();
        all.add(commands.set(dossier(), Literals.DOSSIER__TITLE, Integer.toString(number)));
        evaluation().getIndicators().forEach(row -> all.add(commands.set(row, Literals.INDICATOR_SCORE__REASON, Integer.toString(number))));
        session.execute(commands.compound("write", all));
        mirror.publish();
    }

    private int readUntil(String last) {
        int reads = 0;
        String title = "";
        while (!title.equals(last)) {
            title = mirror.read(copy -> {
                Dossier dossier = (Dossier) copy;
                dossier.getEvaluations().getFirst().getIndicators().forEach(row -> assertEquals(dossier.getTitle(), row.getReason()));
                return dossier.getTitle();
            });
            reads++;
        }
        return reads;
    }
}
